import type { GitHubApi } from './api.ts';
import { surely } from './api.ts';
import type { Target } from './target.ts';

/** Characters of a comment that GitHub takes, its marker included. */
export const LONGEST_COMMENT = 65_536;

interface Comment {
  id: number;
  body?: string;
  user: { login: string } | null;
}

/**
 * Writes the one comment of a pull request, or writes it anew where it is. An equal one is left alone, since each change
 * notifies people.
 * @param isNews False if there is nothing to say: then no first comment is written.
 */
export async function writeComment(markdown: string, isNews: boolean, target: Target, api: GitHubApi): Promise<void> {
  const { owner, repo, pull, name } = target;
  // Comments outside may hold anything; a name could end the marker.
  const marker = `<!-- ${name.replace(/[^\w() ./]/g, '?').replaceAll('--', '-')}: report -->`;
  const body = `${marker}\n${markdown}`;
  const place = { owner, repo, issue_number: pull };
  const own = async (): Promise<Comment | null> => {
    const all = (await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', place)) as Comment[];
    const marked = all.filter(one => one.body?.startsWith(marker));
    if (marked.length === 0) return null;
    // Anybody may write the marker; a comment of somebody else could be changed by them afterwards.
    const login = await api.login();
    return marked.find(({ user }) => user?.login === login) ?? null;
  };
  const found = await own();
  if (found?.body?.trimEnd() === body.trimEnd() || (found === null && !isNews)) return;
  if (found === null) {
    await surely<unknown>(
      () => api.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...place, body }),
      own,
    );
    return;
  }
  const isWritten = async () => ((await own())?.body?.trimEnd() === body.trimEnd() ? true : null);
  await surely<unknown>(
    () =>
      api.write('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: found.id,
        body,
      }),
    isWritten,
  );
}
