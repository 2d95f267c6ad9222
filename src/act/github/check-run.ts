import type { Annotation } from '../../render/github/annotation.ts';
import { shorten } from '../../render/words/prose.ts';
import type { GitHubApi } from './api.ts';
import { ApiError, surely } from './api.ts';
import type { Target } from './target.ts';

/** GitHub takes this many annotations in one request; those of later requests are added. */
const BATCH = 50;
const LONGEST_TITLE = 255;
/** Characters of a summary that GitHub takes. */
export const LONGEST_SUMMARY = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

export interface CheckRun {
  title: string;
  /** Markdown of at most `LONGEST_SUMMARY` characters. */
  summary: string;
  annotations: readonly Annotation[];
  /** Neither `neutral` nor `skipped`: a required check would pass by them. */
  conclusion: 'success' | 'failure';
}

interface Written {
  id: number;
}

/**
 * Writes a check run on the head commit, with every annotation that has a file, in batches.
 * @returns What could not be written, if GitHub stopped answering on the way; the check has then failed and says so.
 */
export async function writeCheckRun(run: CheckRun, target: Target, api: GitHubApi): Promise<readonly Annotation[]> {
  const { owner, repo } = target;
  const placed = run.annotations.filter(({ file }) => file !== null);
  const batches = Array.from({ length: Math.max(1, Math.ceil(placed.length / BATCH)) }, (_, index) =>
    placed.slice(index * BATCH, (index + 1) * BATCH),
  );
  const output = (annotations: readonly Annotation[]) => ({
    title: shorten(run.title, LONGEST_TITLE, '…'),
    summary: run.summary,
    annotations: annotations.map(annotationOf),
  });
  const ending = { status: 'completed', conclusion: run.conclusion };
  const [first = [], ...rest] = batches;
  const written = await surely(
    () =>
      api.write('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name: target.name,
        head_sha: target.head,
        external_id: target.id,
        ...(target.runUrl === null ? {} : { details_url: target.runUrl }),
        ...(rest.length === 0 ? ending : { status: 'in_progress' }),
        output: output(first),
      }) as Promise<Written>,
    () => findRun(target, api),
  );
  const place = { owner, repo, check_run_id: written.id };
  let count = first.length;
  for (const [index, batch] of rest.entries()) {
    const isLast = index === rest.length - 1;
    try {
      await surely(
        () =>
          api.write('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...place,
            ...(isLast ? ending : {}),
            output: output(batch),
          }),
        async () => ((await countIn(place, api)) >= count + batch.length ? true : null),
      );
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await giveUp(run, place, error, api);
      return placed.slice(count);
    }
    count += batch.length;
  }
  return [];
}

/** A run that nobody ends stays yellow for two weeks. If this fails as well, the step's own exit code still speaks. */
async function giveUp(run: CheckRun, place: object, { message }: ApiError, api: GitHubApi): Promise<void> {
  const summary = shorten(`**Annotations are missing here:** ${message}\n\n${run.summary}`, LONGEST_SUMMARY, '…');
  const ending = { status: 'completed', conclusion: 'failure', output: { title: 'annotations are missing', summary } };
  try {
    await api.write('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...place, ...ending });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

async function findRun({ owner, repo, head, name, id }: Target, api: GitHubApi): Promise<Written | null> {
  const runs = (await api.list('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: head,
    check_name: name,
    filter: 'all',
  })) as (Written & { external_id?: string | null })[];
  return runs.find(({ external_id }) => external_id === id) ?? null;
}

async function countIn(place: object, api: GitHubApi): Promise<number> {
  const { output } = (await api.read('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...place })) as {
    output?: { annotations_count?: number };
  };
  return output?.annotations_count ?? 0;
}

function annotationOf({ file, level, title, message, startLine = 1, endLine, startColumn, endColumn }: Annotation) {
  return {
    path: file,
    start_line: startLine,
    end_line: endLine ?? startLine,
    ...(startColumn === undefined ? {} : { start_column: startColumn }),
    ...(endColumn === undefined ? {} : { end_column: endColumn }),
    annotation_level: LEVELS[level],
    title,
    message,
  };
}
