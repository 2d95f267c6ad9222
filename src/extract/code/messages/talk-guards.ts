import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { declaredName, eachNode, enclosingFunction, enclosingNames, isFunction, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOnlyTold } from './after-refusal.ts';
import { leavesOf, questionOf } from './guards.ts';

const SENDS = /^(on |handle |do )?send (chat |direct |private |text |new )?(message|msg|dm|pm)s?$/;
const TAKES =
  /^(on|handle|receive|process|show) (incoming |new |received |direct |private |chat )*(message|msg|dm|pm)s?$/;
const SHOWS = /^(add|append|show|display|push|store|insert|deliver) .*(message|msg|dm|pm)s?$/;

/** Whether a function of this name sends a message of the person, or takes one in. */
export function namesTalking(name: string): boolean {
  const said = splitWords(name).join(' ');
  return SENDS.test(said) || TAKES.test(said);
}
export const showsMessage = (name: string): boolean => SHOWS.test(splitWords(name).join(' '));

/**
 * What a client asks of the two people when a message leaves or has come: `sendMessage() { if (peer.isBlocked) return; … }`,
 * `if (!isBlocked(sender)) addMessage(text)`.
 */
export function talkGuards(node: ts.Node, guards: readonly CompiledConcept[], isPrivatePlace: boolean): Detection[] {
  if (!ts.isIfStatement(node) || standsAtNotices(node)) return [];
  const around = talkerAround(node);
  const isAsked = (isPrivatePlace || around) && refuses(node.thenStatement) && !isOnlyTold(node);
  if (!isAsked && !holdsShow(node.thenStatement)) return [];
  return leavesOf(node.expression).flatMap(test => {
    const question = questionOf(test, guards);
    if (question?.asked !== 'block' && question?.asked !== 'connection') return [];
    return [{ node: question.node, symbol: question.node.getText(), traits: [question.asked] }];
  });
}

/** `onMessage` of a part that is named for notifications decides who is told; the message is there all the same. */
const standsAtNotices = (node: ts.Node): boolean =>
  [node.getSourceFile().fileName.split('/').at(-1)!, ...enclosingNames(node)].some(name => /notif/i.test(name));

/** It goes no further, or what was to be shown is dropped; a menu that has another entry for them refuses nothing. */
function refuses(then: ts.Statement): boolean {
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  if (!last) return false;
  if (ts.isExpressionStatement(last) && ts.isBinaryExpression(last.expression))
    return last.expression.right.kind === ts.SyntaxKind.NullKeyword;
  return (
    ts.isThrowStatement(last) ||
    ts.isContinueStatement(last) ||
    (ts.isReturnStatement(last) && isNothing(last.expression))
  );
}

const isNothing = (value: ts.Expression | undefined): boolean =>
  !value ||
  value.kind === ts.SyntaxKind.FalseKeyword ||
  value.kind === ts.SyntaxKind.NullKeyword ||
  ts.isCallExpression(value);

function talkerAround(node: ts.Node): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at))
    if (namesTalking(declaredName(at) ?? '')) return true;
  return false;
}

function holdsShow(then: ts.Node): boolean {
  let found = false;
  eachNode(then, one => {
    if (ts.isCallExpression(one) && !isFunction(one.parent)) found ||= showsMessage(nameOf(one.expression) ?? '');
  });
  return found;
}
