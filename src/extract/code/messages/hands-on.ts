import { calleeOf } from '../callees.ts';
import { chainOf, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MAX_CALLS = 3;

/**
 * Whether a function, where it is read, sends on what it is given: words and whom they are for in one call. Open where something is
 * sent of which that is not seen, or all of it is written somewhere.
 */
export function handsOn(call: ts.CallExpression, steps = MAX_CALLS): 'sent' | 'open' | null {
  const declared = calleeOf(call.expression);
  if (!declared?.body) return null;
  const names = declared.parameters
    .slice(0, call.arguments.length)
    .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : (name.getText().match(/[\w$]+/g) ?? [])));
  let found: 'open' | null = null;
  const look = (node: ts.Node): boolean => {
    if (ts.isCallExpression(node)) {
      const on = handedBy(node, names, steps);
      if (on === 'sent') return true;
      found ??= on;
    }
    return ts.forEachChild(node, look) ?? false;
  };
  return look(declared.body) ? 'sent' : found;
}

function handedBy(call: ts.CallExpression, names: readonly string[], steps: number): 'sent' | 'open' | null {
  const name = nameOf(call.expression) ?? '';
  const held = new Set<string>();
  const hold = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.includes(node.text)) held.add(node.text);
    ts.forEachChild(node, hold);
  };
  hold(call);
  const holdsAll = held.size >= Math.min(2, names.length) && held.size > 0;
  if (SENDS.test(name) && call.arguments.length > 0) return holdsAll ? 'sent' : 'open';
  if (!holdsAll) return null;
  if (WRITES.test(name)) return isOnRecord(call) || isCounted(call) ? null : 'open';
  return steps > 1 ? handsOn(call, steps - 1) : null;
}

const wordsOf = (call: ts.CallExpression): string[] => chainOf(call.expression).flatMap(one => [...splitWords(one)]);

/** A line in a log, what is counted, and what is kept at hand. */
export const isOnRecord = (call: ts.CallExpression): boolean =>
  wordsOf(call).some(word =>
    /^(log|logs|logger|console|audit|audits|metrics?|analytics|telemetry|stats|statsd|cache)$/.test(word),
  );

/** A count against a limit. */
const isCounted = (call: ts.CallExpression): boolean =>
  wordsOf(call).some(word => /^(limits?|limiter|attempts?)$/.test(word));

const SENDS = /^(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|produce)(?![a-z])/;
/** Where it goes is not seen. */
const WRITES = /^(write|insert|create|add|save|put|notify|broadcast|transmit|fetch)(?![a-z])/;
