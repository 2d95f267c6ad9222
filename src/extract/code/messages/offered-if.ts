import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { eachNode, isFunction, textOf, unwrap } from '../names.ts';
import { isListOfBlocks } from '../reporting/heeded.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { leavesOf, questionOf } from './guards.ts';

/** `canMessage`, `showMessageButton`, `mayDmUser`: whether the way to a private message is offered. */
const OFFERED =
  /^(is )?(can|may|could|show|shows|should show|display|allow) (be |i |we |user |viewer )?(send |start )?(a )?(direct |private )?(message|messaged|messages|dm|dms|pm|chat|contact|contacted)( (user|them|person|member|profile|button|link|option|action|item))?$/;
/** What a server has said against it. */
const REFUSED = /^(can|may|cannot) (send )?(message|dm|pm|chat) (error|reason)$|^(message|dm|chat) (error|refusal)$/;

/**
 * The answer that a client works out for itself before it offers to write to somebody: `get canMessage() { return !isBlocked(user)
 * && …; }`, `const showMessageButton = isFriend && …`. What it asks is a question about the two, or what the server has said.
 */
export function offeredIf(node: ts.Node, guards: readonly CompiledConcept[]): Detection | null {
  const held = answerOf(node);
  if (!held || !OFFERED.test(splitWords(textOf(held.name)).join(' '))) return null;
  const asked = held.answers.flatMap(leavesOf).flatMap(test => askedBy(test, guards) ?? []);
  return asked.length > 0 ? { node: held.name, symbol: textOf(held.name), traits: [...new Set(asked)] } : null;
}

function askedBy(test: ts.Expression, guards: readonly CompiledConcept[]): string | null {
  const question = questionOf(test, guards);
  if (question) return question.asked;
  const inner = unwrap(test);
  if (ts.isCallExpression(inner) && isListOfBlocks(inner)) return 'block';
  return namesIn(inner).some(name => REFUSED.test(splitWords(name).join(' '))) ? 'validates' : null;
}

const namesIn = (test: ts.Node): string[] => {
  const names: string[] = [];
  eachNode(test, one => {
    if (ts.isIdentifier(one)) names.push(one.text);
  });
  return names;
};

/** What is returned or kept under a name, if it is worked out and not given. */
function answerOf(node: ts.Node): { name: ts.Node; answers: ts.Expression[] } | null {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    const value = unwrap(node.initializer);
    const [first] = ts.isCallExpression(value) ? value.arguments : [];
    const made = first && isFunction(first) ? first : isFunction(value) ? value : null;
    if (!made) return ts.isIdentifier(value) ? null : { name: node.name, answers: [value] };
    return { name: node.name, answers: made.body ? returnedBy(made.body) : [] };
  }
  const isOwn = ts.isGetAccessorDeclaration(node) || ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node);
  return isOwn && node.name && node.body ? { name: node.name, answers: returnedBy(node.body) } : null;
}

function returnedBy(body: ts.Node): ts.Expression[] {
  if (!ts.isBlock(body)) return ts.isExpression(body) ? [body] : [];
  return body.statements.flatMap(one => {
    if (ts.isReturnStatement(one)) return one.expression ? [one.expression] : [];
    return ts.isIfStatement(one) ? [one.expression] : [];
  });
}

export const mayBeOfferedIf = (ask: Ask): FileTest =>
  all(
    ask.name('can may could show shows should display allow', words => OFFERED.test(words.join(' '))),
    any(ask.checks(['age', 'connection', 'block']), inText(/\bblocks?\b|[eE]rror|blocked/)),
  );
