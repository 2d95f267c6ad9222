import { calleeOf } from '../callees.ts';
import { nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import type { Given } from './handed-on.ts';
import { holdsMessage, MAKES, operandsOf } from './handed-on.ts';

/** Asked in a condition, or kept in a name on the way: `const clean = sanitize(text)`. What is sent may be asked how it went. */
export function isOnlyRead(call: ts.CallExpression, ways: readonly ts.Node[], given: Given): boolean {
  let at: ts.Node = call;
  while (!ts.isStatement(at.parent) && !ts.isVariableDeclaration(at.parent) && !ts.isFunctionLike(at.parent)) {
    if (ts.isConditionalExpression(at.parent) && at.parent.condition === at) return asks(call, given);
    at = at.parent;
  }
  if (ts.isIfStatement(at.parent)) return at.parent.expression === at && asks(call, given);
  if (!ts.isVariableDeclaration(at.parent)) return false;
  const list = at.parent.parent.parent.parent;
  if (!ways.some(way => way.pos > call.pos && isWithin(way, list))) return false;
  if (asks(call, given)) return true;
  // The one thing that is handed on may be handed to this as well, unless it is only taken apart or cleaned.
  if (given.all.size < 2 && holdsMessage(call, given)) return MAKES.test(nameOf(call.expression) ?? '');
  return (
    new Set(
      operandsOf(call)
        .filter(one => given.all.has(one.getText()))
        .map(one => one.getText()),
    ).size < 2
  );
}

/**
 * A name that asks: `isSpam(text)`, `canSend(me, to)`, `validate(letter)`; `isSent`, `hasDelivered` and `checkAndSend` tell
 * of what they do, and `doSend(to, text)` may do anything with what it is given.
 */
function asks(call: ts.CallExpression, given: Given): boolean {
  const name = nameOf(call.expression) ?? '';
  if (TELLS.test(name) || (!ASKS.test(name) && holdsMessage(call, given))) return false;
  return (ASKS.test(name) || LOOKS.test(name)) && !sendsOn(call, given);
}

/** Whether the function that asks, where it is read, hands on what it is given. */
function sendsOn(call: ts.CallExpression, given: Given): boolean {
  const body = holdsMessage(call, given) ? calleeOf(call.expression)?.body : null;
  if (!body) return false;
  const looked = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && SENDS.test(nameOf(node.expression) ?? '') && operandsOf(node).length > 0) ||
    (ts.forEachChild(node, looked) ?? false);
  return looked(body);
}

const ASKS =
  /^(is|are|has|have|can|may|should|was|allows?|needs?|contains?|includes?|matches|exceeds|check|validate|verify|assess|moderate|detect|length|byteLength|test|looks)(?![a-z])/;
/** Verbs that ask of words alone, or of rows. */
const LOOKS = /^(do|does|did|must|will|count|some|every|find|limit)(?![a-z])/;
const TELLS =
  /^((is|are|has|have|did|was)_?(sent|delivered|relayed|posted|queued|forwarded)|\w+(And|Then|Or)_?(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|store|save))/i;
const SENDS = /^(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|produce)(?![a-z])/;
