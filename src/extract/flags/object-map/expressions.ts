import type { ts as Ts } from 'ts-morph';
import type { Place } from '../../../model/place.ts';
import type { Entry, Part } from './part.ts';
import { ts } from './ts-morph.ts';

/** What the names of a file stand for. */
export interface Scope {
  constants: ReadonlyMap<string, Ts.Expression>;
  /** Names whose object is written to somewhere. */
  changed: ReadonlySet<string>;
  placeOf(node: Ts.Node): Place;
}

/** An expression as far as it can be read without running it. `names` are the constants on the way, against circles. */
export function readExpression(node: Ts.Expression, scope: Scope, names: ReadonlySet<string>): Part {
  const at = scope.placeOf(node);
  const open = (why: string): Part => ({ kind: 'open', at, why });
  const inner = (part: Ts.Expression) => readExpression(part, scope, names);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return inner(node.expression);
  if (ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)) return inner(node.expression);
  if (ts.isStringLiteralLike(node)) return { kind: 'value', at, value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: 'value', at, value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return { kind: 'value', at, value: node.kind === ts.SyntaxKind.TrueKeyword };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: 'value', at, value: null };
  if (ts.isPrefixUnaryExpression(node)) return unary(node, inner(node.operand), at);
  if (ts.isArrayLiteralExpression(node)) {
    if (node.elements.some(item => ts.isSpreadElement(item) || ts.isOmittedExpression(item)))
      return open('the list is put together');
    return { kind: 'list', at, items: node.elements.map(inner) };
  }
  if (ts.isObjectLiteralExpression(node)) return readObject(node, scope, names);
  if (ts.isCallExpression(node) && node.expression.getText() === 'Object.freeze' && node.arguments.length === 1)
    return inner(node.arguments[0]!);
  if (ts.isIdentifier(node)) return named(node.text, scope, names) ?? open('it is computed');
  if (ts.isPropertyAccessExpression(node)) {
    if (/^(process|import\.meta)\.env\b/.test(node.getText())) return open('it depends on the environment');
    const object = inner(node.expression);
    return (object.kind === 'map' && object.entries.get(node.name.text)?.part) || open('it is computed');
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return open('it is a function');
  return open(
    /\b(process|import\.meta)\.env\b/.test(node.getText()) ? 'it depends on the environment' : 'it is computed',
  );
}

function named(name: string, scope: Scope, names: ReadonlySet<string>): Part | null {
  const initializer = scope.constants.get(name);
  if (!initializer || names.has(name) || scope.changed.has(name)) return null;
  return readExpression(initializer, scope, new Set([...names, name]));
}

function unary({ operator }: Ts.PrefixUnaryExpression, operand: Part, at: Place): Part {
  if (operand.kind === 'value' && operator === ts.SyntaxKind.ExclamationToken)
    return { kind: 'value', at, value: !operand.value };
  if (operand.kind === 'value' && operator === ts.SyntaxKind.MinusToken && typeof operand.value === 'number')
    return { kind: 'value', at, value: -operand.value };
  return { kind: 'open', at, why: whyOf(operand) };
}

function whyOf(part: Part): string {
  return part.kind === 'open' ? part.why : 'it is computed';
}

/** Later entries win over earlier ones; what is spread and not known may win over everything before it. */
function readObject(node: Ts.ObjectLiteralExpression, scope: Scope, names: ReadonlySet<string>): Part {
  const entries = new Map<string, Entry>();
  const whole = scope.placeOf(node);
  const hide = (why: string) => {
    for (const [key, { at }] of entries) entries.set(key, { at, part: { kind: 'open', at, why } });
  };
  for (const property of node.properties) {
    const at = scope.placeOf(property.name ?? property);
    if (ts.isSpreadAssignment(property)) {
      const spread = readExpression(property.expression, scope, names);
      if (spread.kind === 'map') for (const [key, entry] of spread.entries) entries.set(key, entry);
      else hide('something that is not known is spread over it');
      continue;
    }
    const key = property.name ? keyOf(property.name) : null;
    if (key === null || key === '__proto__') {
      hide('an entry with a computed name may replace it');
      continue;
    }
    const part: Part = ts.isPropertyAssignment(property)
      ? readExpression(property.initializer, scope, names)
      : ts.isShorthandPropertyAssignment(property)
        ? (named(property.name.text, scope, names) ?? { kind: 'open', at, why: 'it is computed' })
        : { kind: 'open', at, why: 'it is a function' };
    entries.set(key, { at, part });
  }
  return { kind: 'map', at: whole, entries };
}

function keyOf(name: Ts.PropertyName): string | null {
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
}
