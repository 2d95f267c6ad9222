import type { Constant } from './literals.ts';
import { initializerOf, literalOf } from './literals.ts';
import { memberNamed } from './links/tables.ts';
import { nameOf, textOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

/** Something that a value is looked up in: the value, and the constants with which it is found. */
export interface LookUp {
  asked: ts.Expression;
  /** A key that a table writes as a name is its text. */
  found: readonly (ts.Expression | string)[];
}

const MAX_HOPS = 4;

/**
 * `ALLOWED.has(relation)`, `['friend'].includes(relation)`, `MAY_WRITE[relation]`, `POLICY.get(relation)`: the constants for
 * which the answer is yes, or is the one that is given. Null for anything else, and where not all of it is written out.
 */
export function lookUpIn(test: ts.Expression, answer?: Constant): LookUp | null {
  const inner = unwrap(test);
  if (ts.isElementAccessExpression(inner)) return found(inner.argumentExpression, inner.expression, answer);
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return null;
  const [asked, ...more] = inner.arguments;
  const { expression: holder, name } = inner.expression;
  if (!asked || more.length > 0) return null;
  if (name.text === 'get') return found(asked, holder, answer);
  if (!/^(has|includes|contains)$/.test(name.text) || answer !== undefined) return null;
  const list = elementsOf(holder, MAX_HOPS);
  return list && list.length > 0 ? { asked, found: list } : null;
}

function found(asked: ts.Expression, holder: ts.Expression, answer: Constant): LookUp | null {
  const entries = entriesOf(holder, MAX_HOPS);
  if (!entries || entries.length === 0) return null;
  const answers = entries.map(({ key, value }) => ({ key, literal: literalOf(value) }));
  if (answers.some(({ literal }) => literal === null)) return null;
  const isMeant = (value: Constant) => (answer === undefined ? Boolean(value) : value === answer);
  return { asked, found: answers.flatMap(({ key, literal }) => (isMeant(literal!.value) ? [key] : [])) };
}

/** The elements of `['a', 'b']`, `new Set(['a', 'b'])`, or of a name that stands for such; null if some are not written out. */
export function elementsOf(list: ts.Expression, hops = MAX_HOPS): readonly ts.Expression[] | null {
  const inner = unwrap(list);
  if (hops === 0) return null;
  if (ts.isArrayLiteralExpression(inner)) {
    const parts = inner.elements.map(one => (ts.isSpreadElement(one) ? elementsOf(one.expression, hops - 1) : [one]));
    return parts.every(part => part !== null) ? parts.flat() : null;
  }
  const value = valueNamed(inner) ?? madeFrom(inner, /^(Set|freeze)$/);
  return value && elementsOf(value, hops - 1);
}

interface Entry {
  key: ts.Expression | string;
  value: ts.Expression;
}

/** What `{ friend: true }` or `new Map([['friend', true]])` holds; null if some of it is not written out. */
function entriesOf(table: ts.Expression, hops: number): readonly Entry[] | null {
  const inner = unwrap(table);
  if (hops === 0) return null;
  if (ts.isObjectLiteralExpression(inner)) {
    const entries = inner.properties.map(entryOf);
    return entries.every(one => one !== null) ? entries : null;
  }
  const pairs = madeFrom(inner, /^Map$/);
  if (pairs) {
    const entries = elementsOf(pairs, hops - 1)?.map(pairOf);
    return entries?.every(one => one !== null) ? entries : null;
  }
  const value = valueNamed(inner) ?? madeFrom(inner, /^freeze$/);
  return value && entriesOf(value, hops - 1);
}

const CHANGES = String.raw`\.(?:push|unshift|pop|shift|splice|add|set|delete|clear|fill)\(|(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;
/** Of a list, what takes something out of it. */
export const TAKES = String.raw`\.(?:pop|shift|splice|fill)\(|\.length\s*=(?![=>])`;

/** Whether what a name was declared with is changed afterwards, `ALLOWED.add('stranger')`, so that nobody knows what it holds. */
export function isChanged({ parent }: ts.Expression, how: string): boolean {
  if (!parent || !ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const name = parent.name.text.replaceAll('$', '\\$');
  return new RegExp(`(?<![\\w.$])${name}(?:${how})`).test(parent.getSourceFile().text);
}

/** What a name stands for, or a member of a table or a class: `Policy.STEPS`. */
function valueNamed(name: ts.Expression): ts.Expression | null {
  if (ts.isIdentifier(name)) {
    const value = initializerOf(name);
    return value && isChanged(value, CHANGES) ? null : value;
  }
  const member = ts.isPropertyAccessExpression(name) ? memberNamed(name, MAX_HOPS) : null;
  return member && 'initializer' in member ? member.initializer : null;
}

function entryOf(property: ts.ObjectLiteralElementLike): Entry | null {
  if (!ts.isPropertyAssignment(property)) return null;
  const { name, initializer: value } = property;
  return { key: ts.isComputedPropertyName(name) ? name.expression : textOf(name), value };
}

function pairOf(pair: ts.Expression): Entry | null {
  const inner = unwrap(pair);
  const [key, value] = ts.isArrayLiteralExpression(inner) ? inner.elements : [];
  return key && value ? { key, value } : null;
}

/** `new Set(x)`, `Object.freeze(x)` -> x */
function madeFrom(made: ts.Expression, by: RegExp): ts.Expression | null {
  if (!ts.isNewExpression(made) && !ts.isCallExpression(made)) return null;
  return by.test(nameOf(made.expression) ?? '') ? (made.arguments?.[0] ?? null) : null;
}
