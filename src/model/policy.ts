import type { Place } from './place.ts';
import type { PolicyDocument } from './schema/policy.ts';

export const STRENGTHS = ['full', 'partial', 'supporting'] as const;
/** How much of a provision a rule covers. Only `full` could ever carry a provision alone. */
export type Strength = (typeof STRENGTHS)[number];

/** One legal or voluntary text: provisions -> rule ids. Policies map; rules do not know which law wants them. */
export interface Policy extends PolicyDocument {
  path: string;
  origin: 'built-in' | 'local';
  places: Readonly<Record<string, Place>>;
}

export type { PolicyDocument, Provision } from './schema/policy.ts';
