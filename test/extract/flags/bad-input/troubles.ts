import type { FlagMap } from '../../../../src/model/flag-map.ts';

/** Ways in which a file can be wrong, or say less than it seems to. */
export const TROUBLES = [
  'an unknown operator',
  'a missing segment',
  'a missing prerequisite',
  'a circle',
  'weights that do not add up',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A file in which the flag `f` would be open to adults alone, if it were not for the trouble. */
export type Written = { file: object | string; path?: string; says: string } | { cannot: string };

export interface BadSystem {
  /** Flags of these keys that are open to everybody. */
  open(keys: readonly string[]): object;
  map?: FlagMap;
  troubles: Readonly<Record<Trouble, Written>>;
}
