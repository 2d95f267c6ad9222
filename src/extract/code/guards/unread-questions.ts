import type { Place } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import { isOneself } from '../messages/own-membership.ts';
import { nameOf, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { heldAt } from './dominance.ts';
import { oneLine } from './guards.ts';

/** Names by which a function says whether something may happen. */
const ASKS =
  /^(should|may|can|allows?|permits?)[A-Z_]|^(is|are|has)\w*(Allowed|Permitted|Enabled|Granted|Accepted|Eligible|Active)$|^is(Tracking|Analytics|Measuring)/;
/** What only says where the program runs, and whether something is there yet. */
const OF_PROGRAM =
  /dom|browser|window|server|client|production|development|ready|loaded|initiali[sz]ed|mounted|supported/i;

/**
 * Questions that are answered yes wherever control reaches a place, of which nothing says what they ask: `if (!shouldTrack())
 * return`. They guard nothing that is known, and "no guard" would be too much to say.
 */
export function unreadQuestions(node: ts.Node, placeOf: (node: ts.Node) => Place): Evidence[] {
  const calls = heldAt(node).flatMap(one => ('test' in one ? asksIn(one.test, one.outcome) : []));
  return calls.map(call => ({ at: placeOf(call), message: oneLine(call) }));
}

/** What makes an account one that may write: that it is trusted, or not banned. */
const OF_STANDING =
  /trust|bann?ed|\bban|suspend|muted|verified|verification|reputation|restricted|probation|silenced|eligible/i;

/**
 * What else is asked before a message goes out, whatever it says of the sender: `if (!isTrusted(user) && !isToStaff) throw`,
 * that it is somebody else, that the product has such messages. It answers nothing about the two, and "only a login" would be
 * too little to say.
 */
export function askedOfSender(node: ts.Node, placeOf: (node: ts.Node) => Place): Evidence[] {
  const found = heldAt(node).flatMap(one =>
    'test' in one ? standingIn(one.test) : 'passed' in one && isCheckOfTalk(one.passed) ? [one.passed] : [],
  );
  return found.slice(0, MOST).map(one => ({ at: placeOf(one), message: oneLine(one) }));
}
const MOST = 3;

/** A switch of the product, by which nobody talks or everybody: `settings.directMessagesEnabled`. */
const isSwitchOfTalk = (name: string): boolean => {
  const words = splitWords(name);
  return words.some(word => OF_TALK.test(word)) && /^(enabled|disabled|allowed|active)$/.test(words.at(-1) ?? '');
};
/** `assertDmChannel(channelId, me)`: whatever it asks, it was not found to be about the two. */
function isCheckOfTalk(passed: ts.Expression): boolean {
  const call = unwrap(passed);
  const [verb = '', ...about] = ts.isCallExpression(call) ? splitWords(nameOf(call.expression) ?? '') : [];
  return /^(assert|require|ensure|check|verify|validate|enforce)$/.test(verb) && about.some(word => OF_TALK.test(word));
}
const OF_TALK = /^(dms?|pms?|messages?|messaging|chats?|conversations?)$/;

/** `input.userId !== ctx.userId`: that one does not write to oneself. */
function isNotOneself({ left, right, operatorToken }: ts.BinaryExpression): boolean {
  if (!/^[!=]==?$/.test(operatorToken.getText())) return false;
  const [one, other] = [unwrap(left), unwrap(right)];
  const isId = /(^|_)(id|uid)$|I[dD]$/;
  return [one, other].every(side => isId.test(nameOf(side) ?? '')) && isOneself(one) !== isOneself(other);
}

function standingIn(test: ts.Expression): ts.Expression[] {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return standingIn(inner.operand);
  if (ts.isBinaryExpression(inner)) {
    const isLogic = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
    if (isNotOneself(inner)) return [inner];
    return isLogic ? [...standingIn(inner.left), ...standingIn(inner.right)] : standingIn(inner.left);
  }
  const asked = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  const name = nameOf(ts.isCallExpression(asked) ? asked.expression : asked) ?? '';
  return OF_STANDING.test(name) || isSwitchOfTalk(name) ? [asked] : [];
}

/** By what a browser says no for a person: Do Not Track (W3C), Global Privacy Control. */
const REFUSES = /\bdo not track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b/;
/** What one has who is known: nothing starts before somebody is signed in. */
const KNOWN = /^_*(jwt|id_?token|auth_?token|access_?token|session_?token)$/i;

/** A refusal that is not there, or what one has only once signed in. */
function isAnswered(test: ts.Expression, outcome: boolean): boolean {
  const name = nameOf(ts.isCallExpression(test) ? test.expression : test) ?? '';
  return outcome ? KNOWN.test(name) && !ts.isCallExpression(test) : REFUSES.test(splitWords(name).join(' '));
}

function asksIn(test: ts.Expression, outcome: boolean): ts.Expression[] {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return asksIn(inner.operand, !outcome);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAll = kind === (outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken);
    return isAll ? operandsOf(inner, kind).flatMap(one => asksIn(one, outcome)) : [];
  }
  if (isAnswered(inner, outcome)) return [inner];
  const name = outcome && ts.isCallExpression(inner) ? (nameOf(inner.expression) ?? '') : '';
  return ASKS.test(name) && !OF_PROGRAM.test(name) ? [inner] : [];
}
