import { leaves } from '../guards/completion.ts';
import { returnedBy } from '../links/returned.ts';
import { isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { wayOf } from '../way-read.ts';
import { isWithin } from '../within.ts';
import { isOfShown } from './of-shown.ts';
import { isSwitchedIn } from './switched-states.ts';

/**
 * What holds wherever something is shown in a component: conditions as they are written, and whether they are met. What stands
 * in another branch of them is never on the page together with it.
 */
export interface HeldConditions {
  /** Only here do the same words mean the same. */
  within: ts.Node;
  met: ReadonlyMap<string, boolean>;
}

/** What holds at all of several nodes of a component; null where nothing does. */
export function heldAt(shown: readonly ts.Node[], within: ts.Node): HeldConditions | null {
  const [first, ...others] = shown
    .filter(one => one !== within && isWithin(one, within))
    .map(one => metAt(one, within));
  if (!first || first.size === 0) return null;
  const met = new Map([...first].filter(([text, is]) => others.every(one => one.get(text) === is)));
  return met.size > 0 ? { within, met } : null;
}

/** Whether a condition is met where the things are shown; null where nothing says so. */
export function isMet(test: ts.Expression, held: HeldConditions): boolean | null {
  return isWithin(test, held.within) ? answerOf(test, held.met) : null;
}

/** Whether two nodes stand in branches of one condition that exclude each other. */
export function standApart(one: ts.Node, other: ts.Node, within: ts.Node): boolean {
  const [met, others] = [metAt(one, within), metAt(other, within)];
  return [...met].some(([text, is]) => others.has(text) && others.get(text) !== is);
}

function answerOf(test: ts.Expression, met: HeldConditions['met']): boolean | null {
  const inner = behindName(test);
  if (isNegation(inner)) return negated(answerOf(inner.operand, met));
  const sides = sidesOf(inner);
  if (sides) {
    const answers = [sides.left, sides.right].map(side => answerOf(side, met));
    // One side decides: what is false of `&&`, and true of `||`.
    if (answers.includes(!sides.isAnd)) return !sides.isAnd;
    return answers.every(one => one === sides.isAnd) ? sides.isAnd : null;
  }
  const { text, isNot } = written(inner);
  const known = met.get(text);
  if (known !== undefined) return known !== isNot;
  // What equals one text is no other.
  const value = valueCompared(inner);
  const equalsOther = value !== null && [...met].some(([other, is]) => is && other !== text && other.startsWith(value));
  return equalsOther ? isNot : null;
}

/** `const isRemoved = post.status === 'removed'` says the same as its name, also where it is `computed`. */
function behindName(test: ts.Expression, steps = MAX_STEPS): ts.Expression {
  const inner = unwrap(test);
  const held = ts.isIdentifier(inner) && steps > 0 ? valueOf(inner) : null;
  const value = held && unwrap(held);
  if (!value) return inner;
  if (!ts.isCallExpression(value)) return behindName(value, steps - 1);
  const [made] = /^(useMemo|computed)$/.test(nameOf(value.expression) ?? '') ? value.arguments : [];
  const worked = made && unwrap(made);
  const [only, ...more] = worked && isFunction(worked) ? returnedBy(worked) : [];
  return only && more.length === 0 ? behindName(only, steps - 1) : inner;
}
const MAX_STEPS = 3;

const negated = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

const isNegation = (test: ts.Expression): test is ts.PrefixUnaryExpression =>
  ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken;

function sidesOf(test: ts.Expression): { left: ts.Expression; right: ts.Expression; isAnd: boolean } | null {
  if (!ts.isBinaryExpression(test)) return null;
  const { kind } = test.operatorToken;
  const isAnd = kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd || kind === ts.SyntaxKind.BarBarToken ? { left: test.left, right: test.right, isAnd } : null;
}

/** `a !== b` is `a === b`, and not so. */
function written(test: ts.Expression): { text: string; isNot: boolean } {
  const sign = ts.isBinaryExpression(test) ? test.operatorToken.getText() : '';
  const isEquality = /^[!=]==?$/.test(sign);
  const text = isEquality ? equality(test as ts.BinaryExpression) : wayIn(test);
  return { text: text.replace(/\s+/g, ' '), isNot: isEquality && sign.startsWith('!') };
}
const equality = ({ left, right }: ts.BinaryExpression): string => `${wayIn(left)} === ${right.getText()}`;

/** `removed` of `const { removed } = post` is written as `post.removed`. */
function wayIn(read: ts.Expression): string {
  const way = wayOf(read);
  return way && way.path.length > 0 ? [way.name, ...way.path].join('.') : read.getText();
}

/** `section === '` of `section === 'about'` */
function valueCompared(test: ts.Expression): string | null {
  const isText = ts.isBinaryExpression(test) && ts.isStringLiteralLike(test.right);
  const { text } = written(test);
  return isText && text.includes(' === ') ? text.slice(0, text.indexOf(' === ') + ' === '.length + 1) : null;
}

/** What holds at one node, by the branches and the early ends around it. */
function metAt(node: ts.Node, within: ts.Node): Map<string, boolean> {
  const met = new Map<string, boolean>();
  const add = (test: ts.Expression, is: boolean): void => {
    const inner = behindName(test);
    if (isNegation(inner)) return add(inner.operand, !is);
    const sides = sidesOf(inner);
    if (sides && sides.isAnd === is) {
      add(sides.left, is);
      return add(sides.right, is);
    }
    const { text, isNot } = written(inner);
    if (!sides && isOfShown(inner, node) && !isOfViewer(inner) && !isSwitchedIn(inner)) met.set(text, is !== isNot);
  };
  for (let at = node; at !== within && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent) && at !== parent.condition) add(parent.condition, at === parent.whenTrue);
    if (ts.isBinaryExpression(parent) && at === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) add(parent.left, true);
      if (kind === ts.SyntaxKind.BarBarToken) add(parent.left, false);
    }
    if (ts.isIfStatement(parent) && at !== parent.expression) add(parent.expression, at === parent.thenStatement);
    if (!ts.isBlock(parent)) continue;
    for (const before of parent.statements) {
      if (before.end > at.pos || !ts.isIfStatement(before)) continue;
      if (leaves(before.thenStatement)) add(before.expression, false);
      if (leaves(before.elseStatement)) add(before.expression, true);
    }
  }
  return met;
}

/**
 * Who looks, whose it is, and whether anybody wrote it: what is shown of one's own, to those who are not signed in, or of the
 * product itself has no report for another reason than the branch.
 */
function isOfViewer(test: ts.Expression): boolean {
  let isOf = false;
  throughout(test, node => {
    const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
    isOf ||= splitWords(text).some(word => OF_VIEWER.test(word));
  });
  return isOf;
}
const OF_VIEWER =
  /^(own|owned|owner|mine|me|my|self|sent|sender|outgoing|incoming|user|users|viewer|current|session|auth|authed|authenticated|logged|login|signed|account|guest|anonymous|author|system|notice|info|event|admin|moderator|staff|bot|server|edit|editing|edited|draft|preview|pending|sending|failed|compose|reply|replying)$/;
