/** How a signal is compared, in the words of the server SDK; the last three are for what only apps can be asked. */
export type Operator =
  | `STRING_${'CONTAINS' | 'DOES_NOT_CONTAIN' | 'EXACTLY_MATCHES' | 'CONTAINS_REGEX'}`
  | `${'NUMERIC' | 'SEMANTIC_VERSION'}_${Order}`
  | 'TEXT_IS_NOT'
  | `INSTANT_${Order}`;

export type Order = 'LESS_THAN' | 'LESS_EQUAL' | 'EQUAL' | 'NOT_EQUAL' | 'GREATER_THAN' | 'GREATER_EQUAL';

/** Where a value comes from: one name of two sources is two things. */
export type Origin = 'signal' | 'user property' | 'device';

/** A test of one attribute. Without a value it is not met, whatever the operator. */
export interface Test {
  kind: 'test';
  key: string;
  origin: Origin;
  operator: Operator;
  targets: readonly string[];
}

/** A share of people: the part of the ring of hashes that is in, half open. */
export interface Percent {
  kind: 'percent';
  seed: string;
  from: number;
  to: number;
}

/** A condition, whether it was written as an expression or as the server SDK holds it. */
export type Condition =
  | { kind: 'or' | 'and'; parts: readonly Condition[] }
  | { kind: 'constant'; value: boolean }
  | Test
  | Percent
  | { kind: 'clock'; order: Order; moment: number }
  /** What the file does not decide, or is not understood: not met for the SDK, and undecided for a search. */
  | { kind: 'open'; text: string; reason: string };

/** Hashes are counted in millionths of a percent. */
export const RING = 100_000_000;

export function open(text: string, reason: string): Condition {
  return { kind: 'open', text, reason };
}

/** Up to and with a limit in millionths of a percent: hashes are whole numbers. */
export function percent(seed: string, above: number, upTo: number): Condition {
  const edge = (limit: number) => Math.min(RING, Math.max(0, Math.floor(limit) + 1));
  const text = JSON.stringify(['percent', seed, above, upTo]);
  if (Number.isNaN(above) || Number.isNaN(upTo)) return open(text, 'a percentage is no number');
  if (upTo < above) return open(text, 'a percentage ends before it begins');
  return { kind: 'percent', seed, from: edge(above), to: Math.max(edge(above), edge(upTo)) };
}

/** What is open in a condition, said together with its name. */
export function named(condition: Condition, name: string): Condition {
  if (condition.kind === 'open') return { ...condition, reason: `condition "${name}": ${condition.reason}` };
  return 'parts' in condition ? { ...condition, parts: condition.parts.map(part => named(part, name)) } : condition;
}

/** Everything inside of a condition that asks something. */
export function atomsOf(condition: Condition): Condition[] {
  return condition.kind === 'or' || condition.kind === 'and' ? condition.parts.flatMap(atomsOf) : [condition];
}
