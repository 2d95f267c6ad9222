import { calleeOf } from '../callees.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Frames } from './frames.ts';
import { isActor, isOther, sideOfActor } from './sides.ts';
import { sourcesOf } from './sources.ts';

/** Something that a call is given, and under which names. */
interface Operand {
  value: ts.Expression;
  words: readonly string[];
}

/** What is said, and not to whom. */
const SAID =
  /^(text|message|messages|msg|content|contents|body|html|subject|title|attachments?|media|files?|images?|type|kind|status|read|is|created|updated|timestamp|at|time|date|nonce|seen|tx|trx|options|opts|include|select)$/;
const MAX_DEPTH = 4;

export interface Sent {
  /** Those whom it goes to. */
  to: readonly ts.Expression[];
  /** Whoever a name says it is from. */
  by: readonly ts.Expression[];
}

const BY = /^(user|author|owner|creator|by|uid|member|account|profile)$/;

/** Whom a call that sends goes to; null if the place is no call, or nothing is known of it. */
export function sentBy(node: ts.Node, frames: Frames): Sent | null {
  const call = callAt(node);
  if (!call) return ts.isStatement(node) || node.kind === ts.SyntaxKind.CloseBraceToken ? sentBefore(node) : null;
  const operands = operandsOf(call);
  const named = namedAmong(operands);
  if (named) return named;
  const people = operands.filter(({ value, words }) => !words.some(word => SAID.test(word)) && !isOwn(value, frames));
  return people.length === 0 ? null : { to: people.map(one => one.value), by: [] };
}

function namedAmong(operands: readonly Operand[]): Sent | null {
  const named = operands.filter(({ words }) => isOther(words));
  if (named.length === 0) return null;
  const by = operands.filter(({ words }) => !isOther(words) && (isActor(words) || words.some(word => BY.test(word))));
  return { to: named.map(one => one.value), by: by.map(one => one.value) };
}

const SENDS = /^(send|create|insert|save|add|deliver|emit|publish|post|push|write|store|open|start)$/;

/** Where only the end of a function is known: whom the calls in it that send or keep something name as theirs. */
function sentBefore(end: ts.Node): Sent | null {
  const around = enclosingFunction(end);
  const sent: Sent[] = [];
  if (around?.body)
    eachNode(around.body, node => {
      if (!ts.isCallExpression(node) || !SENDS.test(splitWords(nameOf(node.expression) ?? '')[0] ?? '')) return;
      const one = namedAmong(operandsOf(node));
      if (one) sent.push(one);
    });
  return sent.length === 0 ? null : { to: sent.flatMap(one => one.to), by: sent.flatMap(one => one.by) };
}

function isOwn(value: ts.Expression, frames: Frames): boolean {
  const sources = sourcesOf(value, frames);
  return sources.every(one => one.root === 'fixed' || sideOfActor(one) === 'exact');
}

function callAt(node: ts.Node): ts.CallExpression | ts.NewExpression | null {
  let at = node;
  while (at.parent && ts.isPropertyAccessExpression(at.parent)) at = at.parent;
  if (ts.isCallExpression(at) || ts.isNewExpression(at)) return at;
  const { parent } = at;
  const isHead = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === at;
  return isHead ? parent : null;
}

function operandsOf(call: ts.CallExpression | ts.NewExpression): Operand[] {
  const declared = calleeOf(call.expression);
  const given = (call.arguments ?? []).flatMap((one, at): Operand[] => {
    const name = declared?.parameters[at]?.name;
    return spread({ value: one, words: name && ts.isIdentifier(name) ? splitWords(name.text) : [] }, MAX_DEPTH);
  });
  return [...given, ...before(call.expression)];
}

/** `io.to(id).emit(…)`, `new Message({ to }).save()`, `recipient.send(…)` */
function before(callee: ts.Expression): Operand[] {
  const receiver = receiverOf(callee);
  if (!receiver) return [];
  const inner = unwrap(receiver);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) return givenTo(inner);
  // `const message = new Message({ to }); await message.save()`
  const made = ts.isIdentifier(inner) ? valueOf(inner) : null;
  if (made && ts.isNewExpression(unwrap(made))) return givenTo(unwrap(made) as ts.NewExpression);
  const words = splitWords(nameOf(inner) ?? '');
  return isOther(words) && ts.isIdentifier(inner) ? [{ value: inner, words }] : [];
}

function givenTo(made: ts.CallExpression | ts.NewExpression): Operand[] {
  const words = ts.isCallExpression(made) ? splitWords(nameOf(made.expression) ?? '') : [];
  const isTo = words.length === 1 && /^(to|in)$/.test(words[0]!);
  const own = (made.arguments ?? []).flatMap(value => spread({ value, words: isTo ? ['to'] : [] }, MAX_DEPTH));
  return [...own, ...before(made.expression)];
}

/** The members of an object that is written out, each under its key. */
function spread(operand: Operand, depth: number): Operand[] {
  const { value, words } = operand;
  const inner = unwrap(value);
  const made = unwrap(ts.isIdentifier(inner) ? (valueOf(inner) ?? inner) : inner);
  if (ts.isObjectLiteralExpression(made) && depth > 0) {
    return made.properties.flatMap((one): Operand[] => {
      if (ts.isSpreadAssignment(one)) return spread({ value: one.expression, words: [] }, depth - 1);
      if (!one.name || ts.isComputedPropertyName(one.name)) return [];
      const key = splitWords(textOf(one.name));
      if (ts.isShorthandPropertyAssignment(one)) return spread({ value: one.name, words: key }, depth - 1);
      return ts.isPropertyAssignment(one) ? spread({ value: one.initializer, words: key }, depth - 1) : [];
    });
  }
  if (ts.isArrayLiteralExpression(made) && depth > 0)
    return made.elements.flatMap(one => spread({ value: one, words: [] }, depth - 1));
  return [{ value, words: words.length > 0 ? words : wordsOf(inner) }];
}

/** `recipient` of `recipient.id` */
const wordsOf = (value: ts.Expression): readonly string[] =>
  splitWords(chainOf(value).findLast(name => !/^_?id$/.test(name)) ?? '');
