import type { Context } from '../provider.ts';
import type { Condition, EngineContext, Rule, Segment } from './context.ts';
import { IDENTIFIER, NOTHING, personFor } from './engine.ts';
import { traitsMatchSegmentCondition } from './library.ts';

/**
 * What the answer for a person depends on. The library looks at every condition of every segment, whatever came out before;
 * here the segments are asked in the order in which they win, and no further than until one does. Each condition is
 * answered by the library.
 */
export function readsDeciding({ environment, segments }: EngineContext, context: Context): string[] {
  const reads = new Set<string>();
  const asked = { environment, identity: personFor(context, reads) };
  const holds = (segment: Segment) => (condition: Condition) =>
    traitsMatchSegmentCondition(condition as never, segment.key, asked as never);
  inOrderOfPriority(segments).some(
    segment => segment.rules.length > 0 && segment.rules.every(rule => isMet(rule, holds(segment))),
  );
  return [...reads].flatMap(read =>
    read === `traits.${NOTHING}` ? [] : [read === `traits.${IDENTIFIER}` ? 'identifier' : read],
  );
}

/** Lower numbers win, and of equal ones the first. */
function inOrderOfPriority(segments: EngineContext['segments']): Segment[] {
  const rank = ({ overrides = [] }: Segment) => overrides[0]?.priority ?? Infinity;
  return Object.values(segments).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1));
}

function isMet(rule: Rule, holds: (condition: Condition) => boolean): boolean {
  const { type, conditions = [], rules = [] } = rule;
  return combined(type, conditions ?? [], holds) && combined(type, rules ?? [], one => isMet(one, holds));
}

function combined<Part>(type: string, parts: readonly Part[], holds: (part: Part) => boolean): boolean {
  if (parts.length === 0) return true;
  if (type === 'ALL') return parts.every(holds);
  if (type === 'ANY') return parts.some(holds);
  return type === 'NONE' && !parts.some(holds);
}
