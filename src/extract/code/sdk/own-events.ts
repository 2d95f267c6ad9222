import { calleeOf } from '../callees.ts';
import type { DetectContext, Detection } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, nameNode, receiverOf, textOf, wordsOf } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { sentBy } from './self-hosted.ts';
import { soundsLikeTracking } from './tracking-names.ts';
import { namedAround, nameNodeOf } from './wrapping.ts';

const MOST = 4;
/** How many functions of the product's own an event may go through. */
const MAX_STEPS = 3;

/**
 * Calls of the product's own functions that count, in whatever file they send to a service of its own: `analytics.event('page')`
 * -> `api.sendAnalyticsEvent(body)` -> `fetch('…/analytics-event')`; and the functions on the way.
 */
export function ownEvents(file: ParsedFile, context: DetectContext): Detection[] {
  const found: Detection[] = [];
  for (const call of file.calls) {
    if (found.length === MOST) break;
    const head = nameNode(call.expression);
    const callee = head && soundsLikeCounting(call.expression) ? calleeOf(call.expression) : null;
    if (!head || !callee || !sends(callee, context)) continue;
    const carrier = namedAround(call);
    // What goes round in itself is one function.
    if (carrier === callee) continue;
    const own = carrier && nameNodeOf(carrier);
    const isOnTheWay = own !== null && carrier !== null && isNamedForIt(own, carrier);
    const symbol = isOnTheWay ? textOf(own) : chainOf(call.expression).slice(-2).join('.');
    const node = isOnTheWay ? own : head;
    if (!found.some(one => isAtOneGlance(one.node, node)))
      found.push({ node, symbol, traits: [isOnTheWay ? 'wrapper' : 'event', 'first-party'], guardedAt: call });
  }
  return found;
}

/** `event(name) { … }` of a store that is named for it. */
function isNamedForIt(name: ts.Node, carrier: FunctionNode): boolean {
  return carrier.parameters.length > 0 && /^(event|track|send|capture|record|log)/i.test(textOf(name));
}

interface Own {
  /** It sends to a service of the product's own by itself. */
  isSender: boolean;
  /** What else it calls that is named for counting, or its own. */
  next: readonly FunctionNode[];
}
const known = new WeakMap<FunctionNode, Own>();

function readOwn(callee: FunctionNode, context: DetectContext): Own {
  const before = known.get(callee);
  if (before) return before;
  const file = callee.body ? context.slice.parse(callee.getSourceFile().fileName.slice(1)) : null;
  const calls: ts.CallExpression[] = [];
  if (file && file.side !== 'server' && callee.body)
    eachNode(callee.body, node => {
      if (ts.isCallExpression(node)) calls.push(node);
    });
  const isSender = file !== null && calls.some(call => sentBy(call, file).length > 0);
  const next = isSender
    ? []
    : calls.flatMap(({ expression }) =>
        soundsLikeCounting(expression) || receiverOf(expression)?.kind === ts.SyntaxKind.ThisKeyword
          ? (calleeOf(expression) ?? [])
          : [],
      );
  const own = { isSender, next };
  known.set(callee, own);
  return own;
}

/** By some steps, each function once. */
function sends(callee: FunctionNode, context: DetectContext): boolean {
  const seen = new Set([callee]);
  let open = [callee];
  for (let step = 0; step <= MAX_STEPS && open.length > 0; step++) {
    const read = open.map(one => readOwn(one, context));
    if (read.some(({ isSender }) => isSender)) return true;
    open = read.flatMap(({ next }) => next).filter(one => !seen.has(one));
    for (const one of open) seen.add(one);
  }
  return false;
}

const COUNTS = /^(event|events|page|pageview|view|screen|send|log|record|capture|emit|push|track|identify)$/;
/** `analytics.event(…)`, `trackEvent(…)` */
function soundsLikeCounting(expression: ts.Expression): boolean {
  const words = wordsOf(expression);
  if (soundsLikeTracking(words)) return true;
  const receiver = receiverOf(expression);
  if (!receiver || !COUNTS.test(words[0] ?? '')) return false;
  // `this.send(body)` of a store of events: what it does says whether it counts.
  return receiver.kind === ts.SyntaxKind.ThisKeyword || wordsOf(receiver).some(word => SERVICE.test(word));
}
const SERVICE = /^(analytics|telemetry|tracker|tracking)$/;
export const MAY_COUNT =
  /\b\w*(?:[aA]nalytics|[tT]elemetry|[tT]racker|[tT]racking)\w*\.(?:event|page|view|screen|send|log|record|capture|emit|push|track|identify)\w*\s*\(/;
