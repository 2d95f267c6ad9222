import type { Place } from '../model/place.ts';
import type { Evidence } from '../model/verdict.ts';
import type { World } from './world.ts';
import type { Touched } from './recorder.ts';

/** Closed lists of words that a literal in a rule can be checked against. */
export type Catalogue =
  | 'kind'
  | 'setting'
  | 'option'
  | 'concept'
  | 'trait'
  | 'guard'
  | 'state'
  | 'control-state'
  | 'safeguard'
  | 'reporting'
  | 'method'
  | 'side'
  | 'unknown-age'
  | 'likely'
  | 'assessment'
  | 'gate'
  | 'part';

export interface Field<Entity> {
  type: string;
  about: string;
  /** The words this value can be. */
  catalogue?: Catalogue;
  /** The answer rests on what is checked on the way to an operation. */
  readsGuards?: true;
  get(entity: Entity, world: World): unknown;
}

export interface Parameter {
  name: string;
  type: string;
  catalogue?: Catalogue;
}

export interface Method<Entity> {
  parameters: readonly Parameter[];
  returns: string;
  about: string;
  catalogue?: Catalogue;
  readsGuards?: true;
  call(entity: Entity, args: readonly any[], world: World): unknown;
}

/**
 * A type of the rule language: what a rule can ask of a feature, a flag, an operation. The table drives the type check,
 * the check of literals, and the reference page.
 */
export interface HostType<Entity = any> {
  name: string;
  about: string;
  /** What a value of this type rests on, for the basis of a pass. */
  basis: Touched;
  fields: Readonly<Record<string, Field<Entity>>>;
  methods: Readonly<Record<string, Method<Entity> | readonly Method<Entity>[]>>;
  placeOf(entity: Entity): Place | null;
  /** Calls that lead to it, for the trace of a finding. */
  traceOf?(entity: Entity): readonly Evidence[];
  /** Other places that it stands for. */
  alsoAt?(entity: Entity): readonly Evidence[];
  /** Why nobody can tell whether it does harm, whatever it is like. */
  doubtOf?(entity: Entity): Evidence | undefined;
  /** How far it is from protection, each way in which it can get worse by itself; larger is worse. */
  exposureOf?(entity: Entity): Readonly<Record<string, number>>;
  /** How a message names it; without this, by its name, key or symbol. */
  words?(entity: Entity): string;
}

export function defineType<Entity>(type: HostType<Entity>): HostType<Entity> {
  return type;
}
