import type { Concept } from '../../../model/concept.ts';
import type { Draft } from '../facts.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/** The general concept of a default; what others see of a person is a matter of the profile as well. */
const GENERAL = 'default-setting';
const PROFILE = 'profile-visibility';
const OF_PROFILES = new Set(['connection-list', PROFILE]);

/** A default that belongs to two concepts is stated of both; the second is marked, and judged with the first. */
export const restated = (drafts: readonly Draft[], concepts: readonly Concept[]): Draft[] =>
  drafts.flatMap(draft =>
    draft.kind === 'default' && isOfProfile(draft) && concepts.some(({ concept }) => concept === PROFILE)
      ? [draft, { ...draft, concept: PROFILE, isRepeated: true }]
      : [draft],
  );

const isOfProfile = ({ concept, setting }: Default) => concept === GENERAL && OF_PROFILES.has(setting);
