import type { Concept } from '../../../model/concept.ts';
import type { Draft } from '../facts.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/** The general concept of a default. */
const GENERAL = 'default-setting';
const PROFILE = 'profile-visibility';
const OF_PROFILES = new Set(['connection-list', PROFILE]);

/** What shows advertisements measures people as well: it is stated among what measures, and judged with advertising. */
const ADVERTISING = 'advertising-sdk';
const MEASURING = 'analytics-sdk';

/**
 * A default belongs to two concepts, that of what it is the default of and the general one. It is stated of both; the
 * second is marked, and judged with the first.
 */
export function restated(drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] {
  const wanted = new Set(concepts.map(({ concept }) => concept));
  return drafts.flatMap((draft): Draft[] => {
    if (draft.kind === 'operation' && draft.concept === ADVERTISING && wanted.has(MEASURING) && isAtWork(draft))
      return [draft, { ...draft, concept: MEASURING, isRepeated: true }];
    if (draft.kind !== 'default') return [draft];
    const special = draft.concept === GENERAL ? specialOf(draft) : draft.concept;
    // What others see of a person is chosen in a setting like any other, and looked for among those.
    const [first, second] = special === PROFILE ? [GENERAL, special] : [special, GENERAL];
    if (first === second || !wanted.has(first) || !wanted.has(second)) return [draft];
    return [
      { ...draft, concept: first },
      { ...draft, concept: second, isRepeated: true },
    ];
  });
}

const specialOf = ({ setting }: Default): string => (OF_PROFILES.has(setting) ? PROFILE : GENERAL);

const isAtWork = ({ traits = [] }: Extract<Draft, { kind: 'operation' }>): boolean =>
  traits.includes('starts') || traits.includes('event');
