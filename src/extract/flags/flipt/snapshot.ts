/** What the library evaluates: the flags of one namespace, each with the segments that its rules name. */
export interface Snapshot {
  namespace: { key: string };
  flags: Flag[];
}

export interface Flag {
  key: string;
  name: string;
  type: string;
  enabled: boolean;
  rules: Rule[];
  rollouts: Rollout[];
  defaultVariant?: { id: string; key: string };
}

/** A rule of a flag with variants. */
export interface Rule {
  segments: Segment[];
  segmentOperator: string;
  distributions: { variantKey: string; rollout: number }[];
}

/** A rule of a flag that is on or off. */
export interface Rollout {
  threshold?: { percentage: number; value: boolean };
  segment?: { value: boolean; segmentOperator: string; segments: Segment[] };
}

export interface Segment {
  key: string;
  matchType: string;
  constraints: Constraint[];
}

export interface Constraint {
  type: string;
  property: string;
  operator: string;
  value: string;
}

export const BOOLEAN = 'BOOLEAN_FLAG_TYPE';
export const VARIANT = 'VARIANT_FLAG_TYPE';
export const AND = 'AND_SEGMENT_OPERATOR';
export const OR = 'OR_SEGMENT_OPERATOR';
export const ALL = 'ALL_SEGMENT_MATCH_TYPE';
export const ANY = 'ANY_SEGMENT_MATCH_TYPE';
/** A constraint of this type is about the key of a person, whatever attribute it names. */
export const ENTITY = 'ENTITY_ID_CONSTRAINT_COMPARISON_TYPE';

export const isBoolean = ({ type }: Flag): boolean => type === BOOLEAN;

/** Segments by their keys: the library keeps one of a key. */
export function distinct(segments: readonly Segment[]): Segment[] {
  return [...new Map(segments.map(segment => [segment.key, segment])).values()];
}
