/** What a workflow run knows of the change that it is about; ids of commits are full ones. */
export interface RunEvent {
  /** `pull_request`, `merge_group`, `push`, … */
  name: string;
  /** Commit that the runner checks out: for a pull request the merge of both sides. */
  sha: string;
  /** Head of a pull request or of a group in the merge queue; null for other events. */
  head: string | null;
  /** Number of the pull request; null for other events. */
  pull: number | null;
  /** Where the event says that the change starts; null if it does not. */
  base: string | null;
}

/** Reads the event of the runner; whatever is not as GitHub documents it counts as absent. */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: string | null): RunEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const event = parse(payload);
  return {
    name,
    sha: env['GITHUB_SHA'] ?? '',
    head: idIn(event, ['pull_request', 'head', 'sha']) ?? idIn(event, ['merge_group', 'head_sha']),
    pull: numberIn(event, ['pull_request', 'number']),
    base: idIn(event, ['pull_request', 'base', 'sha']) ?? idIn(event, ['merge_group', 'base_sha']),
  };
}

/** True for events in which somebody proposes a change: there, what was before is not news. */
export function proposesChange({ name }: RunEvent): boolean {
  return name === 'pull_request' || name === 'pull_request_target' || name === 'merge_group';
}

function parse(payload: string | null): unknown {
  try {
    return payload === null ? null : JSON.parse(payload);
  } catch {
    return null;
  }
}

function numberIn(event: unknown, path: readonly string[]): number | null {
  const value = valueIn(event, path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function valueIn(event: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], event);
}

function idIn(event: unknown, path: readonly string[]): string | null {
  const value = valueIn(event, path);
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}
