import type { Mark } from '../../model/finding.ts';
import { prose } from './prose.ts';

/** `waived until 2027-01-31 by @pigeon/chat: requests move to the new inbox`; empty for what is open. */
export function markWords({ state, by, reason, owner, until }: Mark): string {
  if (state === 'open') return '';
  const who = owner ?? (state === 'known' ? null : by);
  const head = [
    state === 'known' ? `known from before${by === null ? '' : ` (${by})`}` : state,
    ...(until === null ? [] : [`until ${until}`]),
    ...(who === null ? [] : [`by ${who}`]),
  ].join(' ');
  return prose(reason === null ? head : `${head}: ${reason}`);
}
