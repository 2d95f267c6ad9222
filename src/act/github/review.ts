import type { Finding } from '../../model/finding.ts';
import type { RenderContext } from '../../render/format.ts';
import { joinPath } from '../../kit/path.ts';
import { worstFirst } from '../../render/words/order.ts';
import { reviewBody, reviewComment, suggestionFor } from '../../render/github/review.ts';
import type { GitHubApi } from './api.ts';
import { surely } from './api.ts';
import { diffOf } from './diff.ts';
import type { DiffFile } from './diff.ts';
import type { Target } from './target.ts';

/** More comments than this at once are noise; what is beyond stands in the summary. */
const MOST = 30;

interface Written {
  body?: string;
  user: { login: string } | null;
}

interface ReviewComment {
  path: string;
  line: number;
  side: 'RIGHT';
  start_line?: number;
  start_side?: 'RIGHT';
  body: string;
}

/**
 * Comments on lines of the diff, in one review that neither approves nor blocks. A finding that has its comment from an
 * earlier run gets no second one.
 * @returns Findings without a comment: their line is not part of the diff, or there were too many.
 */
export async function writeReview(
  findings: readonly Finding[],
  context: RenderContext,
  target: Target,
  api: GitHubApi,
): Promise<readonly Finding[]> {
  const { owner, repo, pull, head } = target;
  const place = { owner, repo, pull_number: pull };
  const open = worstFirst(findings.filter(({ mark }) => mark.state === 'open'));
  if (open.length === 0) return [];
  const files = diffOf((await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', place)) as DiffFile[]);
  const onDiff = open.flatMap(finding => {
    const comment = commentOn(finding, files, context);
    return comment === null ? [] : [{ finding, comment }];
  });
  const shown = onDiff.slice(0, MOST);
  const commented = new Set(shown.map(({ finding }) => finding));
  const without = open.filter(finding => !commented.has(finding));
  const told = shown.length === 0 ? new Set<string>() : await toldBefore(place, api);
  const news = shown.filter(({ finding }) => !told.has(finding.fingerprint));
  if (news.length === 0) return without;
  await surely<unknown>(
    () =>
      api.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...place,
        commit_id: head,
        event: 'COMMENT',
        body: reviewBody(open.length, without.length),
        comments: news.map(({ comment }) => comment),
      }),
    async () => {
      const now = await toldBefore(place, api);
      return news.every(({ finding }) => now.has(finding.fingerprint)) ? true : null;
    },
  );
  return without;
}

const FINGERPRINT = /^<!-- childproof (v1:[0-9a-f]{32}) -->/;

/** Fingerprints of the findings that comments of our own are about. */
async function toldBefore(place: Readonly<Record<string, unknown>>, api: GitHubApi): Promise<ReadonlySet<string>> {
  const all = (await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', place)) as Written[];
  const marked = all.flatMap(({ body, user }) => {
    const fingerprint = FINGERPRINT.exec(body ?? '')?.[1];
    return fingerprint === undefined ? [] : [{ fingerprint, login: user?.login }];
  });
  if (marked.length === 0) return new Set();
  const login = await api.login();
  return new Set(marked.filter(one => one.login === login).map(({ fingerprint }) => fingerprint));
}

/**
 * The comment of a finding, if the diff shows its line as it was checked: the runner checks the merge of both sides, whose
 * lines can stand elsewhere than those of the head. A suggestion needs all lines that it replaces in one piece of the diff.
 */
function commentOn(finding: Finding, files: ReturnType<typeof diffOf>, context: RenderContext): ReviewComment | null {
  const { prefix = '' } = context;
  const pathOf = (path: string) => joinPath(prefix, path);
  const body = (suggestion: string | null) =>
    `<!-- childproof ${finding.fingerprint} -->\n${reviewComment(finding, suggestion, context)}`;
  const suggestion = suggestionFor(finding, context.source);
  if (suggestion !== null) {
    const { path, first, last, before, text } = suggestion;
    const file = files.get(pathOf(path));
    if (file?.shows(first, last, before)) {
      const span = first === last ? {} : { start_line: first, start_side: 'RIGHT' as const };
      return { path: pathOf(path), line: last, side: 'RIGHT', ...span, body: body(text) };
    }
  }
  const { path, start } = finding.at;
  const text = context.source(path)?.split(/\r\n|\n|\r/)[start.line - 1];
  const isShown = text !== undefined && files.get(pathOf(path))?.shows(start.line, start.line, [text]);
  return isShown ? { path: pathOf(path), line: start.line, side: 'RIGHT', body: body(null) } : null;
}
