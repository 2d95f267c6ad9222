import { AGE_METHODS, allKinds, optionNames, REPORTING_POINTS, SAFEGUARDS, settingNames } from '../model/catalogue.ts';
import { GUARD_KINDS } from '../model/code-fact.ts';
import type { Concept } from '../model/concept.ts';
import type { Catalogue } from './type.ts';

/** What the vocabulary adds to the words of rules. */
export type ConceptWords = Pick<Concept, 'concept' | 'traits'>;

/** Keys of manifests that `part` and `declares` can name. */
const PARTS = [
  'product',
  'audience',
  'audience.likely-accessed-by-children',
  'audience.minimum-age',
  'audience.bands',
  'audience.unknown-age',
  'age-assurance',
  'assessments',
  'features',
  'kind',
  'owner',
  'available-to',
  'flag',
  'settings',
  'safeguards',
  'reporting',
];

/** The words of each catalogue; concepts come from the vocabulary that was loaded. */
export function catalogueWords(concepts: readonly ConceptWords[]): Record<Catalogue, readonly string[]> {
  return {
    kind: allKinds().map(kind => kind.id),
    setting: settingNames(),
    option: optionNames(),
    concept: concepts.map(one => one.concept),
    trait: concepts.flatMap(one => Object.keys(one.traits ?? {})),
    guard: GUARD_KINDS,
    state: ['enabled', 'disabled'],
    'control-state': ['works', 'does-nothing', 'hidden'],
    safeguard: Object.keys(SAFEGUARDS),
    reporting: Object.keys(REPORTING_POINTS),
    method: Object.keys(AGE_METHODS),
    side: ['server', 'client', 'unknown'],
    'unknown-age': ['child', 'adult', 'refused'],
    likely: ['yes', 'no', 'unstated'],
    assessment: ['dpia', 'best-interests', 'children-access', 'children-risk', 'illegal-content-risk', 'conformance'],
    gate: ['flag', 'code'],
    part: PARTS,
  };
}
