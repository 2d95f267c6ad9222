import type { Anchor, Place } from './place.ts';
import type { RuleDocument } from './schema/rule.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const LAYERS = ['manifest', 'flags', 'code', 'cross'] as const;
export type Layer = (typeof LAYERS)[number];

/** Fact kinds a rule can be about: what its `for` may say. */
export const SUBJECTS = [
  'product',
  'feature',
  'setting',
  'flag',
  'assessment',
  'operation',
  'surface',
  'default',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * A rule as loaded: the document that its author wrote and the place of each part, so that a typing mistake in an
 * expression is reported at its own line and column. Rules know no syntax of code and name no law.
 */
export interface Rule extends Omit<RuleDocument, 'examples'> {
  /** Key path (`require`, `let.who`, `related.0.at`) -> place of that value's text in the rule file. */
  places: Readonly<Record<string, Place>>;
  /** Key path -> anchors of a text that is not one straight run: of several lines, or with escapes. */
  anchors: Readonly<Record<string, readonly Anchor[]>>;
  path: string;
  /** Own rules of the checked repository always run; built-in ones run when a policy names them. */
  origin: 'built-in' | 'local';
}

export type { RuleDocument, RuleExample } from './schema/rule.ts';
