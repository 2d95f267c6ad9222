import { comparePlaces } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;

const PROFILE = 'profile-visibility';
const PAGE = 'public-page';
const REPEATED = 'repeated';

/** `app/[username]`, `pages/u/[name]`, `routes/u.$name`: how far the address of a page says whose it is. */
const WHOSE = /^(.*(?:^|[/.])@?(?:\[[^\]/]*\]+|\$\w+))(?=[/.]|$)/;

/**
 * A profile and its tabs are pages of one person below one address: `[username]/page.tsx` and `[username]/posts/page.tsx`. What
 * none of them asks is told once, at the one that stands highest. A page that asks more, or less, is told by itself.
 */
export function pagesOfOneOnce(drafts: readonly Draft[]): Draft[] {
  const pages = new Map<string, Operation[]>();
  for (const draft of drafts) {
    const key = draft.kind === 'operation' && isPage(draft) ? keyOf(draft) : null;
    if (key !== null) pages.set(key, [...(pages.get(key) ?? []), draft as Operation]);
  }
  const changed = new Map<Draft, Draft>();
  for (const group of pages.values()) {
    const [first, ...others] = group.toSorted((a, b) => depth(a) - depth(b) || comparePlaces(a.at, b.at));
    if (others.length === 0) continue;
    const also = others.map(({ at, symbol }) => ({
      at,
      message: `${symbol} loads another page of the same person here`,
    }));
    changed.set(first!, { ...first!, also: [...(first!.also ?? []), ...also] });
    for (const one of others) changed.set(one, { ...one, traits: [...(one.traits ?? []), REPEATED] });
  }
  return drafts.map(draft => changed.get(draft) ?? draft);
}

const isPage = ({ concept, traits = [], unreached }: Operation): boolean =>
  concept === PROFILE && !unreached && traits.includes(PAGE) && !traits.includes(REPEATED);

function keyOf({ at, side, traits = [], guards }: Operation): string | null {
  const whose = WHOSE.exec(at.path)?.[1];
  const kinds = [...new Set((guards ?? []).map(({ kind }) => kind))].sort();
  return whose === undefined ? null : JSON.stringify([whose, side, [...traits].sort(), kinds]);
}

const depth = ({ at }: Operation): number => at.path.split(/[/.]/).filter(part => part !== 'index').length;
