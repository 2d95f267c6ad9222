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

/**
 * A line in a log, what is counted, and what is kept at hand: `auditLog.record(…)`, `metrics.increment(…)`, `logActivity(…)`. Not
 * `prisma.chatLog.create(…)`, `messageLog.append(…)` or `cache.publish(…)`, which hold what is said or hand it on.
 */
export function isOnRecord(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  const verb = splitWords(chain.at(-1) ?? '');
  const kept = chain.slice(0, -1).map(splitWords);
  const by = kept.at(-1) ?? [];
  if ((by.length === 0 ? verb : kept.flat()).some(word => OF_TALKS.test(word) || JOINS.test(word))) return false;
  if (by.length === 0) return /^(log|audit|track|record)$/.test(verb[0] ?? '');
  if (/^(audits?|metrics?|analytics|telemetry|statsd)$/.test(by[0] ?? ''))
    return NOTES.test(verb[0] ?? '') || /^(create|insert|add|save)$/.test(verb[0] ?? '');
  const last = by.at(-1) ?? '';
  return last === 'cache' ? verb[0] === 'set' : ON_RECORD.test(last) && NOTES.test(verb[0] ?? '');
}
const OF_TALKS = /^(chats?|messages?|msgs?|dms?|inbox|inboxes|sockets?|mails?|mailbox|talks?|conversations?)$/;
const JOINS = /^(and|or|then)$/;
const ON_RECORD = /^(log|logs|logger|console|audits?|metrics?|analytics|telemetry|stats|statsd|winston|pino)$/;
/** What is done with a line that only tells what happened. */
const NOTES =
  /^(log|info|debug|warn|warning|error|trace|notice|verbose|fatal|track|record|capture|event|increment|incr|inc|count|gauge|histogram|timing|observe|set|write|append|identify)$/;

/** A count against a limit. */
const isCounted = (call: ts.CallExpression): boolean =>
  wordsOf(call).some(word => /^(limits?|limiter|attempts?)$/.test(word));

const SENDS = /^(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|produce)(?![a-z])/;
/** Where it goes is not seen. */
const WRITES = /^(write|insert|create|add|save|put|notify|broadcast|transmit|fetch)(?![a-z])/;
