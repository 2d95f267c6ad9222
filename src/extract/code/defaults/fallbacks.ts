import { isBirthName } from '../age/birth-words.ts';
import { dayIn } from '../age/invented-births.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Literal } from '../literals.ts';
import { literalOf } from '../literals.ts';
import { chainOf, declaredName, eachNode, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { numberedIn, standInOf } from '../stand-ins.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';

/** A literal that is used where a value is missing. */
export interface Fallback {
  /** The name of the value that can be missing. */
  name: ts.Node;
  literal: Literal;
}

/** Kinds of node that `alternatives` and `declaredStandIn` look at. */
const ALTERNATIVES = [
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.PropertyAssignment,
];

export function findFallbacks(file: ParsedFile, concept: CompiledConcept): Fallback[] {
  const found: Fallback[] = [];
  for (const node of file.ofKinds(ALTERNATIVES)) {
    for (const [value, other] of [...alternatives(node), ...declaredStandIn(node)]) {
      const literal = standInOf(other) ?? dayIn(other);
      const asked = literal && askedIn(value, literal);
      const name = asked && nameNode(asked);
      if (!name) continue;
      const words = splitWords(textOf(name));
      // `new Date(body.birthDate || '1990-01-01')`: a day of birth that is written out, and no empty field.
      if (isBirthName(textOf(name)) && (file.side === 'client' || !DAY.test(String(literal.value)))) continue;
      if (!hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, asked)) continue;
      if (isOfSomethingElse(node, concept) || isWithinUnlike(concept, file.path, node)) continue;
      found.push({ name, literal });
    }
  }
  return found;
}

const DAY = /^\d{4}(-\d{1,2}){0,2}/;

/** What can be missing: the number that is read out of `Number(x.age)`, or the call `getAge(user)` by its name. */
function askedIn(value: ts.Node, literal: Literal): ts.Expression | null {
  const inner = numberedIn(value as ts.Expression);
  if (!ts.isCallExpression(inner)) return inner;
  // `isMinor(user) || false` only makes a yes or no of the answer.
  if (typeof literal.value === 'boolean') return null;
  const [verb] = splitWords(nameOf(inner.expression) ?? '');
  return /^(get|calculate|calc|compute|find|load|read|fetch|resolve|age)$/.test(verb ?? '') ? inner.expression : null;
}

/** `z.number().default(18)`, `z.number().catch(18)` of a property. */
function declaredStandIn(node: ts.Node): (readonly [value: ts.Node, other: ts.Expression])[] {
  if (!ts.isPropertyAssignment(node) || ts.isComputedPropertyName(node.name)) return [];
  for (let at = unwrap(node.initializer); ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression);) {
    const [first] = at.arguments;
    if (first && /^(default|catch|prefault)$/.test(at.expression.name.text)) return [[node.name, first]];
    at = unwrap(at.expression.expression);
  }
  return [];
}

const ARITHMETIC = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
]);

/** A parameter that a formula is worked out with: `(weight, age = 25) => 220 - age`. Nothing is decided by it. */
function isOnlyReckonedWith(node: ts.ParameterDeclaration | ts.BindingElement): boolean {
  const { name } = node;
  const owner = enclosingFunction(node.name);
  if (!ts.isIdentifier(name) || !owner?.body) return false;
  let uses = 0;
  let reckoned = 0;
  eachNode(owner.body, one => {
    if (!ts.isIdentifier(one) || one.text !== name.text) return;
    let holder = one.parent;
    while (ts.isParenthesizedExpression(holder)) holder = holder.parent;
    uses++;
    if (ts.isBinaryExpression(holder) && ARITHMETIC.has(holder.operatorToken.kind)) reckoned++;
  });
  return uses > 0 && uses === reckoned;
}

const TREE = /^(nesting|nested|depth|indent(ation)?|tree|node|leaf|branch|thread|comment|subtree|sibling)s?$/;

/** `({ comment, nestingLevel, isChild = false })`: what stands below something, and no child. */
function isInTree(node: ts.BindingElement | ts.ParameterDeclaration): boolean {
  if (!splitWords(textOf(node.name)).includes('child')) return false;
  const beside = ts.isBindingElement(node) ? node.parent.elements : node.parent.parameters;
  return beside.some(one => one !== node && splitWords(one.getText()).some(word => TREE.test(word)));
}

const CHOOSERS: ReadonlySet<string> = new Set([
  'slider',
  'filter',
  'filters',
  'range',
  'picker',
  'stepper',
  'calculator',
]);
/** `defaultAge`: where a field stands before anybody chose. */
const FIRST = /^(default|initial|preset)$/;

/** `const { age = 3 } = dog`, and the first position of a control: `function AgeSlider({ age = 25 })`. */
function isOfSomethingElse(node: ts.Node, concept: CompiledConcept): boolean {
  if (!ts.isBindingElement(node) && !ts.isParameter(node)) return false;
  if (isInTree(node)) return true;
  const holder = ts.isBindingElement(node) ? node.parent.parent : node;
  if (ts.isVariableDeclaration(holder)) {
    const source = holder.initializer ? chainOf(holder.initializer) : [];
    return source.some(name => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  }
  if (ts.isParameter(holder) && isOnlyReckonedWith(node)) return true;
  const around = ts.isParameter(holder) ? declaredName(holder.parent) : null;
  if (around === null || !/^[A-Z]/.test(around)) return false;
  return FIRST.test(splitWords(textOf(node.name))[0] ?? '') || splitWords(around).some(word => CHOOSERS.has(word));
}

/**
 * Value and stand-in of `a ?? b`, `a || b`, `a ??= b`, `a ? a : b`, `a == null ? b : a`, `if (!a) a = b`, `{ a = b }`,
 * `(a = b)`.
 */
export function alternatives(node: ts.Node): (readonly [value: ts.Node, other: ts.Expression])[] {
  if (ts.isBinaryExpression(node)) {
    const isFallback = [
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionEqualsToken,
      ts.SyntaxKind.BarBarEqualsToken,
    ].includes(node.operatorToken.kind);
    return isFallback ? [[unwrap(node.left), node.right]] : [];
  }
  if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked = askedForNothing(condition);
    if (!asked) return [];
    const [missing, present] = asked.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked.value, present) ? [[unwrap(present), missing]] : [];
  }
  if (ts.isIfStatement(node)) return assignedIfMissing(node);
  if ((ts.isBindingElement(node) || ts.isParameter(node)) && node.initializer) {
    const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
    return ts.isIdentifier(name) || ts.isStringLiteral(name) ? [[name, node.initializer]] : [];
  }
  return [];
}

/** `if (user.age == null) user.age = 18`, with nothing else done. */
function assignedIfMissing({ expression, thenStatement }: ts.IfStatement) {
  const [only, ...more] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const asked = askedForNothing(expression);
  if (!asked?.isMissing || !only || more.length > 0 || !ts.isExpressionStatement(only)) return [];
  const set = unwrap(only.expression);
  const isSet = ts.isBinaryExpression(set) && set.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isSet && isSame(set.left, asked.value) ? [[unwrap(set.left), set.right] as const] : [];
}

const isSame = (one: ts.Expression, other: ts.Expression) => pathOf(one) === pathOf(other);

/** `user?.settings.x` and `user.settings.x` are the same value. */
const pathOf = (expression: ts.Expression) => unwrap(expression).getText().replaceAll('?.', '.');

/** `!x`, `isNaN(x)`, `x == null`, `x !== undefined`, `typeof x === 'undefined'`. */
export function askedForNothing(condition: ts.Expression): { value: ts.Expression; isMissing: boolean } | null {
  const inner = unwrap(condition);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return { value: inner.operand, isMissing: true };
  if (ts.isCallExpression(inner) && nameOf(inner.expression) === 'isNaN' && inner.arguments[0])
    return { value: inner.arguments[0], isMissing: true };
  if (!ts.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith('=');
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === undefined)) return { value: inner.left, isMissing };
  const isTypeof = ts.isTypeOfExpression(inner.left) && literal?.value === 'undefined';
  return isTypeof ? { value: (inner.left as ts.TypeOfExpression).expression, isMissing } : null;
}
