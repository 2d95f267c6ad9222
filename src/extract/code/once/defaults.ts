import { comparePlaces } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';
import { splitWords } from '../split-words.ts';
import { groups } from './groups.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/** From what makes a value so for everybody to what repeats it where it is used. */
const STRENGTH: readonly RegExp[] = [
  /^(prisma|table|schema)\b/,
  /^(class|insert|permission)\b/,
  /^(file|function|object)\b/,
];
/** Settings of which one owner has many kinds that are decided together. */
const MANY = new Set(['notifications']);

/**
 * One default that stands in a schema, in a form and behind a `??` is said once, where it is decided: on the server before
 * the client. Never where an age decides, or where the values mean different things.
 */
export function defaultsOnce(drafts: readonly Draft[]): Draft[] {
  const all = drafts.filter(
    (one): one is Default => one.kind === 'default' && one.adult === undefined && !one.unreached && !one.isRepeated,
  );
  const together = groups<unknown>();
  for (const one of all) {
    if (one.option === null) continue;
    if (MANY.has(one.setting)) together.join(`${one.setting} ${one.option} of ${one.at.path} ${one.owner}`, one);
    const words = splitWords(one.symbol);
    // A name of one word says nothing without its owner: in one file it is that of the same thing.
    if (words.length === 1) together.join(`${one.setting} ${one.option} as ${one.symbol} in ${one.at.path}`, one);
    else if (words.length > 1) together.join(`${one.setting} ${one.option} as ${words.join(' ')}`, one);
  }
  const changed = new Map<Draft, Draft>();
  for (const group of together.of(all) as Default[][]) {
    const [owner, ...others] = [...group].sort((a, b) => rank(a) - rank(b) || comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others
      .map(({ at, symbol, text, owner: where }) => ({ at, message: `${symbol} defaults to ${text} (${where})` }))
      .sort((a, b) => comparePlaces(a.at, b.at));
    changed.set(owner!, { ...owner!, also });
    for (const one of others) changed.set(one, { ...one, isRepeated: true });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

function rank({ owner, side }: Default): number {
  const found = STRENGTH.findIndex(test => test.test(owner));
  return (found < 0 ? STRENGTH.length : found) + (side === 'client' ? STRENGTH.length : 0);
}
