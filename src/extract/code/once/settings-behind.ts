import type { Draft } from '../facts.ts';
import { heldAt } from '../guards/dominance.ts';
import { nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import type { Done } from './named-around.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/**
 * `settings.infiniteScroll ? <InfiniteScroll /> : <Pager />` beside `infiniteScroll: { default: true }`: where the feed is found,
 * the setting is named under which it is there, so that nobody mends one of the two and wonders about the other.
 */
export function withSettings(drafts: readonly Draft[], done: ReadonlyMap<Draft, Done>): Draft[] {
  const defaults = drafts.filter((one): one is Default => one.kind === 'default' && one.concept === 'infinite-scroll');
  if (defaults.length === 0) return [...drafts];
  return drafts.map(draft => {
    const where = draft.kind === 'operation' && draft.concept === 'infinite-scroll' ? done.get(draft) : undefined;
    if (!where || draft.kind !== 'operation') return draft;
    const names = heldAt(where.node).flatMap(one =>
      'test' in one && one.outcome ? [nameOf(unwrap(one.test)) ?? ''] : [],
    );
    // A plain word is also the name of something else, and two settings of one name may be for two things.
    const named = names.filter(name => splitWords(name).length > 1);
    const [behind, ...others] = defaults.filter(({ symbol, option }) => option === 'on' && named.includes(symbol));
    if (!behind || others.length > 0) return draft;
    const { at, symbol } = behind;
    const told = {
      ...draft,
      also: [
        ...(draft.also ?? []),
        { at, message: `${symbol}, under which alone it is there, is on for whoever has not chosen` },
      ],
    };
    return told;
  });
}
