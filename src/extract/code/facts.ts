import type { CodeFact, CodeOption, Guard, Side, SurfaceControl } from '../../model/code-fact.ts';
import type { Place } from '../../model/place.ts';
import { compareText, comparePlaces } from '../../model/place.ts';
import type { Evidence } from '../../model/verdict.ts';
import type { Links } from './once/calls.ts';
import type { SdkSource } from './sdk/repeats.ts';

/** Id of this extractor in the `by` of its facts. */
const BY = 'code';

/** What every code fact is made from. */
interface Common {
  concept: string;
  at: Place;
  /** Names of the classes, functions and objects around it, outermost first. */
  around: readonly string[];
  symbol: string;
  side: Side;
  /** Others that say the same and are judged with it. */
  also?: readonly Evidence[];
  /** Another one speaks for it. */
  isRepeated?: true;
  /** It stands in code that nothing was seen to use. */
  unreached?: Evidence;
}

/** A fact without what only the whole list decides: the product and the number of a repeated subject. */
export type Draft =
  | (Common & {
      kind: 'operation';
      guards: readonly Guard[] | null;
      asked?: readonly Evidence[];
      argument: string | null;
      traits?: readonly string[];
      options?: readonly CodeOption[];
      trace?: readonly Evidence[];
      /** Why nothing comes of it. */
      lost?: Evidence;
      /** What is given the message as well, where nobody sees what it does. */
      beside?: Evidence;
      /** What an event is given, as far as it is written out; null where that is not seen. */
      told?: string | null;
      sdk?: SdkSource;
      links?: Links;
      /** Found through a function of the project, which says what the call gives where nothing answers. */
      isThrough?: true;
    })
  | (Common & {
      kind: 'surface';
      controls: readonly SurfaceControl[];
      gap: Evidence | null;
      guards: readonly Guard[] | null;
      /** Where the components are declared that it comes down to. */
      cores?: readonly string[];
      isMenu?: true;
    })
  | (Common & {
      kind: 'default';
      setting: string;
      option: string | null;
      adult?: string | null | undefined;
      text: string;
      owner: string;
      /** A service's answer takes its place as soon as the page is there. */
      replaced?: Evidence;
    });

/**
 * Facts in the order of their places. A subject is `path#around.symbol`: it stays when lines move; what has the same name
 * in the same function is counted from `~2` on.
 */
export function finishFacts(drafts: readonly Draft[], product: string | null): CodeFact[] {
  const sorted = oncePerPlace(
    [...drafts].sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.concept, b.concept)),
  );
  const counts = new Map<string, number>();
  return sorted.map(draft => {
    const subject = `${draft.at.path}#${[...draft.around, draft.symbol].join('.')}`;
    const key = `${draft.concept} ${subject}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return factOf(draft, product, count === 1 ? subject : `${subject}~${count}`);
  });
}

/** An operation that is known by its name and by its product is one: the draft that says more about it stays. */
function oncePerPlace(sorted: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of sorted) {
    const last = kept.at(-1);
    const isSame =
      last?.kind === 'operation' &&
      draft.kind === 'operation' &&
      last.concept === draft.concept &&
      comparePlaces(last.at, draft.at) === 0;
    if (!isSame) kept.push(draft);
    else if (last.isRepeated !== draft.isRepeated) kept[kept.length - 1] = last.isRepeated ? draft : last;
    else if (last.isThrough !== draft.isThrough) {
      const [own, through] = last.isThrough ? [draft, last] : [last, draft];
      kept[kept.length - 1] = { ...own, ...(through.options && { options: through.options }) };
    } else if ((draft.traits?.length ?? 0) > (last.traits?.length ?? 0)) kept[kept.length - 1] = draft;
  }
  return kept;
}

function factOf(draft: Draft, product: string | null, subject: string): CodeFact {
  const { concept, at, symbol, side } = draft;
  const base = { product, subject, at, by: BY, concept };
  const { also, isRepeated, unreached } = draft;
  const said = { ...(also && { also }), ...(isRepeated && { isRepeated }), ...(unreached && { unreached }) };
  switch (draft.kind) {
    case 'operation': {
      const { guards, asked, argument, traits = [], options = [], trace = [], lost, beside } = draft;
      const before = { guards, ...(asked && { asked }) };
      const more = { ...(lost && { lost }), ...(beside && { beside }) };
      return {
        kind: 'operation',
        ...base,
        value: { symbol, side, ...said, ...before, argument, traits, options, trace, ...more },
      };
    }
    case 'surface': {
      const { controls, gap, guards, isMenu } = draft;
      const more = { ...(gap && { gap }), ...(isMenu && { isMenu }) };
      return {
        kind: 'surface',
        ...base,
        value: { symbol, side, ...said, controls, complete: gap === null, ...more, guards },
      };
    }
    case 'default': {
      const { setting, option, adult, text, owner, replaced } = draft;
      const value = { symbol, side, ...said, setting, option, text, owner, ...(replaced && { replaced }) };
      return { kind: 'default', ...base, value: adult === undefined ? value : { ...value, adult } };
    }
  }
}
