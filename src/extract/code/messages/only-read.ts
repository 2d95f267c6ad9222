import { chainOf, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import type { Given } from './handed-on.ts';
import { holdsMessage, MAKES, operandsOf, WHOLE } from './handed-on.ts';
import type { Decided } from './decided-by.ts';
import { decidedBy } from './decided-by.ts';
import { handsOn, isOnRecord } from './hands-on.ts';
import { isRowOfTalk } from './letters.ts';
import { rowOfCall } from '../rows/clients.ts';

/** Looked at and no more; sent, or called so; or neither is seen. */
type Becomes = 'read' | 'sent' | 'open';

/**
 * What becomes of the message in a call beside the ways. Asked in a condition, or kept in a name on the way (`const clean =
 * sanitize(text)`), it is read. What is sent may be asked how it went, too, and what nobody sees may do either.
 */
export function becomesOf(call: ts.CallExpression, ways: readonly ts.Node[], given: Given): Becomes {
  const name = nameOf(call.expression) ?? '';
  const decided = decidedBy(call);
  const isKept = isKeptOnTheWay(call, ways);
  if (asks(name, call, given) && (isKept || isTested(call))) {
    const on = holdsMessage(call, given) ? handsOn(call) : null;
    if (on !== null) return on;
    // Nobody leaves because the other may be written to: it was written there.
    return MAY.test(name) && holdsMessage(call, given) && decided?.is === 'so' && decided.leaves ? 'open' : 'read';
  }
  if (isKept && !holdsTooMuch(call, given)) return SENDS.test(name) && isGivenWhole(call) ? 'open' : 'read';
  const row = rowOfCall(call);
  if (row && isRowOfTalk(row)) return 'sent';
  if (TELLS.test(name) || SENDS.test(name) || REACHES.test(name)) return isOnRecord(call) ? 'read' : 'sent';
  const on = handsOn(call);
  if (on !== null) return on;
  if (isOnRecord(call) || (decided && isRefusedFor(call, decided))) return 'read';
  // A message that goes nowhere else is not only looked at: `if (fast) return line.get(me, to, text);`
  return isReturned(call) && !saysCheck(call) ? 'sent' : 'open';
}

function isReturned(call: ts.CallExpression): boolean {
  const { parent } = outermost(call);
  return ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body.end >= call.end);
}

function isTested(call: ts.CallExpression): boolean {
  const at = outermost(call);
  if (ts.isConditionalExpression(at.parent)) return true;
  return ts.isIfStatement(at.parent) && at.parent.expression === at;
}

function isKeptOnTheWay(call: ts.CallExpression, ways: readonly ts.Node[]): boolean {
  const { parent } = outermost(call);
  if (!ts.isVariableDeclaration(parent)) return false;
  const list = parent.parent.parent.parent;
  return ways.some(way => way.pos > call.pos && isWithin(way, list));
}

function outermost(call: ts.CallExpression): ts.Node {
  let at: ts.Node = call;
  while (!ts.isStatement(at.parent) && !ts.isVariableDeclaration(at.parent) && !ts.isFunctionLike(at.parent)) {
    if (ts.isConditionalExpression(at.parent) && at.parent.condition === at) return at;
    at = at.parent;
  }
  return at;
}

/** The one thing that is handed on may be handed to this as well, unless it is only taken apart or cleaned. */
function holdsTooMuch(call: ts.CallExpression, given: Given): boolean {
  if (given.all.size < 2 && holdsMessage(call, given)) return !MAKES.test(nameOf(call.expression) ?? '');
  const held = operandsOf(call).filter(one => given.all.has(one.getText()));
  return new Set(held.map(one => one.getText())).size > 1;
}

const isGivenWhole = (call: ts.CallExpression): boolean => operandsOf(call).some(one => WHOLE.test(one.getText()));

/**
 * A name that asks: `isSpam(text)`, `canSend(me, to)`, `validate(letter)`; `isSent`, `hasDelivered` and `checkAndSend` tell
 * of what they do, and `doSend(to, text)` may do anything with what it is given.
 */
function asks(name: string, call: ts.CallExpression, given: Given): boolean {
  if (TELLS.test(name) || (!ASKS.test(name) && holdsMessage(call, given))) return false;
  // `validateAndPersist(me, to, text)`: the second verb is done to the message as well.
  const [, also = 'check'] = /[a-z](?:And|Then|Or)([A-Z][a-z]*)/.exec(name) ?? [];
  if (!ASKS_ALSO.test(also) && holdsMessage(call, given)) return false;
  return ASKS.test(name) || LOOKS.test(name);
}

/** `if (await findSpam(me, to, text)) throw …`, `if (score > 5) throw …`: nobody refuses what has been delivered. */
function isRefusedFor(call: ts.CallExpression, { is, refuses }: Decided): boolean {
  const name = nameOf(call.expression) ?? '';
  if (!refuses || /[a-z](Or|And|Then)[A-Z]/.test(name)) return false;
  // `spamFilteredInsert(me, to, text)` answers how it was judged, and has kept it.
  if (splitWords(name).some(word => /^(insert|store|save|persist|keep|add|post|create|write)$/.test(word)))
    return false;
  return is === 'more' || (is === 'so' && LOOKS.test(name)) || (is !== 'not' && saysCheck(call));
}

/** `guardAgainstSpam(…)`, `limiter.consume(…)` */
const saysCheck = (call: ts.CallExpression): boolean =>
  chainOf(call.expression)
    .flatMap(one => [...splitWords(one)])
    .some(word => CHECKS.test(word));

const CHECKS =
  /^(guards?|checks?|checker|asserts?|ensures?|validat(e|or|ion)|verif(y|ier)|limit(s|er)?|throttle|spam|moderat(e|or|ion)|toxic(ity)?|abuse|scores?|filter|screens?|scan(ner)?|classif(y|ier)|detect(or)?)$/;
const ASKS =
  /^(is|are|has|have|can|may|should|was|allows?|needs?|contains?|includes?|matches|exceeds|check|validate|verify|assess|moderate|detect|length|byteLength|test|looks)(?![a-z])/;
const ASKS_ALSO =
  /^(check|validate|verify|throw|fail|die|reject|refuse|deny|sanitize|clean|trim|normalize|parse|log|count|limit|get|null|empty|not)$/i;
const MAY = /^(can|may|should|allows?)(?![a-z])/;
/** Verbs that ask of words alone, or of rows. */
const LOOKS = /^(do|does|did|must|will|count|some|every|find|limit)(?![a-z])/;
const TELLS =
  /^((is|are|has|have|did|was)_?(sent|delivered|relayed|posted|queued|forwarded)|\w+(And|Then|Or)_?(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|store|save))/i;
const SENDS = /^(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|produce)(?![a-z])/;
/** What is done to somebody, or to a message, under any other name. */
const REACHES =
  /^(broadcast|notify|message|dm|chat|reply|respond|mail|text|talk|whisper|say|tell|transmit|submit)(?![a-z])/;
