import { isMap } from '../written.ts';
import { open, percent, RING, type Condition, type Operator } from './condition.ts';
import { tested } from './expression.ts';

/** Deeper conditions are not met: the server SDK gives up there. It counts two for each level. */
const MOST_LEVELS = 10;

const OPERATORS: ReadonlySet<string> = new Set<Operator>([
  'STRING_CONTAINS',
  'STRING_DOES_NOT_CONTAIN',
  'STRING_EXACTLY_MATCHES',
  'STRING_CONTAINS_REGEX',
  ...(['NUMERIC', 'SEMANTIC_VERSION'] as const).flatMap(of =>
    (['LESS_THAN', 'LESS_EQUAL', 'EQUAL', 'NOT_EQUAL', 'GREATER_THAN', 'GREATER_EQUAL'] as const).map(
      order => `${of}_${order}` as const,
    ),
  ),
]);

const NEVER: Condition = { kind: 'constant', value: false };

/** A condition as the server SDK downloads it. The first of its parts that is there counts, as it does for the SDK. */
export function readServerCondition(written: unknown, level = 0): Condition {
  if (!isMap(written)) return open(JSON.stringify(written), 'it is not a map');
  if (level >= MOST_LEVELS) return NEVER;
  const { orCondition, andCondition, percent: share, customSignal } = written;
  if (orCondition) return readParts('or', orCondition, level);
  if (andCondition) return readParts('and', andCondition, level);
  if (written['true']) return { kind: 'constant', value: true };
  if (written['false']) return NEVER;
  if (isMap(share)) return readPercent(share);
  if (isMap(customSignal)) return readSignal(customSignal);
  return open(JSON.stringify(written), 'it is of a kind that is not known');
}

function readParts(kind: 'or' | 'and', written: unknown, level: number): Condition {
  const conditions = isMap(written) ? (written['conditions'] ?? []) : null;
  if (!Array.isArray(conditions)) return open(JSON.stringify(written), 'it has no list of conditions');
  return { kind, parts: conditions.map(one => readServerCondition(one, level + 2)) };
}

function readPercent(share: Record<string, unknown>): Condition {
  const { percentOperator, microPercent, microPercentRange } = share;
  const seed = typeof share['seed'] === 'string' ? share['seed'] : '';
  const limit = Number(microPercent || 0);
  const range = isMap(microPercentRange) ? microPercentRange : {};
  switch (percentOperator) {
    case 'LESS_OR_EQUAL':
      return percent(seed, -1, limit);
    case 'GREATER_THAN':
      return percent(seed, limit, RING);
    case 'BETWEEN':
      return percent(seed, Number(range['microPercentLowerBound'] || 0), Number(range['microPercentUpperBound'] || 0));
    default:
      return open(
        JSON.stringify(share),
        `the percentage has an operator that is not known: ${String(percentOperator)}`,
      );
  }
}

function readSignal(signal: Record<string, unknown>): Condition {
  const { customSignalOperator: operator, customSignalKey: key, targetCustomSignalValues: targets } = signal;
  if (!operator || !key || !targets) return NEVER;
  const text = JSON.stringify(signal);
  if (typeof operator !== 'string' || !OPERATORS.has(operator))
    return open(text, `a signal is compared with an operator that is not known: ${String(operator)}`);
  if (typeof key !== 'string' || !Array.isArray(targets) || !targets.every(one => typeof one === 'string'))
    return open(text, 'a signal is compared with something that is no list of texts');
  return tested(key, 'signal', operator as Operator, targets, text);
}
