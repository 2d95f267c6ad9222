import type { RunEvent } from '../event.ts';

/** Where on GitHub a run reports to. */
export interface Target {
  owner: string;
  repo: string;
  /** Commit that the change ends in: of a pull request its head, not the merge that was checked. */
  head: string;
  /** Number of the pull request; null for other events. */
  pull: number | null;
  /** Name of the check run, the same in every run of the same folder. */
  name: string;
  /** Belongs to this run alone: a check run is found again by it. */
  id: string;
  /** Page of the workflow run. */
  runUrl: string | null;
}

/** The target of a run, or why it has none. */
export function targetOf(
  event: RunEvent,
  env: Readonly<Record<string, string | undefined>>,
  own: { folder: string; id: string },
): Target | { missing: string } {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === '' || repo === '') return { missing: 'the runner does not say which repository this is' };
  const head = event.head ?? event.sha;
  if (head === '') return { missing: 'the runner does not say which commit this is' };
  const run = env['GITHUB_RUN_ID'];
  const server = env['GITHUB_SERVER_URL'];
  return {
    owner,
    repo,
    head,
    pull: event.pull,
    name: own.folder === '' ? 'childproof' : `childproof (${own.folder})`,
    id: own.id,
    runUrl: run && server ? `${server}/${owner}/${repo}/actions/runs/${run}` : null,
  };
}
