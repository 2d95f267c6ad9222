import type { Constant } from './literals.ts';
import { literalOf } from './literals.ts';
import { eachNode, textOf, unwrap } from './names.ts';
import { declarationOf, valueOf } from './scopes.ts';
import type { Component } from './components.ts';
import { ts } from './ts-morph.ts';

/** A prop as the parent gives it: the expression, and the props of the parent that it may refer to. */
export interface Given {
  expression: ts.Expression | null;
  /** The attribute's name. */
  at: ts.Node;
  props: Props;
}

/** What a component is rendered with. */
export interface Props {
  component: Component | null;
  given: ReadonlyMap<string, Given>;
  /** False if more could be given than is listed: by a spread, or because nobody saw the parent. */
  isComplete: boolean;
  /** What has been asked of them so far: two renderings of which all that answers the same look the same. */
  asked: Map<string, Question>;
}

/** A question about props, with the answer. */
export interface Question {
  ask(props: Props): unknown;
  answer: unknown;
  /** Which component is rendered, not only how. */
  isOfComponent: boolean;
}

export const UNKNOWN_PROPS: Props = { component: null, given: new Map(), isComplete: false, asked: new Map() };

const COMPONENT = 'component';

/** Asks something of a prop and notes that it was asked. */
export function asking<Answer>(
  what: string,
  { name, fallback }: PropRead,
  props: Props,
  ask: (props: Props) => Answer,
  keyOf: (answer: Answer) => unknown,
): Answer {
  const answer = ask(props);
  const key = `${what} ${name} ${fallback?.pos ?? ''}`;
  if (!props.asked.has(key))
    props.asked.set(key, {
      ask: other => keyOf(ask(other)),
      answer: keyOf(answer),
      isOfComponent: what === COMPONENT,
    });
  return answer;
}

export function propsOf(element: ts.JsxOpeningLikeElement, component: Component | null, outer: Props): Props {
  const given = new Map<string, Given>();
  let isComplete = !component?.hasHiddenProps;
  for (const attribute of element.attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      isComplete = giveAll(attribute.expression, given, outer) && isComplete;
      continue;
    }
    const { initializer } = attribute;
    const expression =
      initializer && ts.isJsxExpression(initializer) ? (initializer.expression ?? null) : (initializer ?? null);
    given.set(textOf(attribute.name), { expression, at: attribute.name, props: outer });
  }
  return { component, given, isComplete, asked: new Map() };
}

/** What `{...{ author, onReport: report }}` gives; false if the object is not written there, or in a constant. */
function giveAll(spread: ts.Expression, given: Map<string, Given>, props: Props): boolean {
  const written = unwrap(spread);
  const object = unwrap(ts.isIdentifier(written) ? (valueOf(written) ?? written) : written);
  if (!ts.isObjectLiteralExpression(object)) return false;
  for (const one of object.properties) {
    const expression = ts.isShorthandPropertyAssignment(one)
      ? one.name
      : ts.isPropertyAssignment(one)
        ? one.initializer
        : null;
    if (!expression || !one.name || ts.isComputedPropertyName(one.name)) return false;
    given.set(textOf(one.name), { expression, at: one.name, props });
  }
  return true;
}

/** The expression by which a parent says what a tag of its child is: `<List item={CommentRow} />`. Null for any other tag. */
export function givenComponent(tag: ts.Identifier, props: Props): ts.Expression | null {
  const value = valueOf(tag);
  const read = propRead(value ? unwrap(value) : tag, props);
  return read && asking(COMPONENT, read, props, one => componentIn(read, one), same);
}

const same = (node: ts.Node | null) => node;

function componentIn({ name, fallback }: PropRead, props: Props): ts.Expression | null {
  const given = props.given.get(name);
  if (given?.expression) return unwrap(given.expression);
  const standing = given || !props.isComplete ? null : (fallback ?? props.component?.defaults.get(name));
  return standing ? unwrap(standing) : null;
}

/** Stands for a value that is not known, beside all that are. */
const OPEN = Symbol('open');

/** Null: depends on run time. */
export type Known = { value: Constant } | null;

/** The value of an expression inside a component, as far as its props and constants fix it. */
export function evaluate(expression: ts.Expression, props: Props, depth = 6): Known {
  const inner = unwrap(expression);
  const literal = literalOf(inner);
  if (literal) return { value: literal.value };
  if (depth === 0) return null;
  const again = (one: ts.Expression) => evaluate(one, props, depth - 1);
  const prop = propRead(inner, props);
  if (prop)
    return asking(
      `value ${depth}`,
      prop,
      props,
      one => valueOfProp(prop, one, depth),
      known => (known === null ? OPEN : known.value),
    );
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? again(value) : null;
  }
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    const known = again(inner.operand);
    return known && { value: !known.value };
  }
  const derived = derivedValue(inner);
  if (derived) return again(derived);
  if (ts.isCallExpression(inner) && inner.expression.getText() === 'Boolean' && inner.arguments[0]) {
    const known = again(inner.arguments[0]);
    return known && { value: Boolean(known.value) };
  }
  if (!ts.isBinaryExpression(inner)) return null;
  const [left, right] = [again(inner.left), again(inner.right)];
  switch (inner.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      if (left) return left.value ? right : left;
      return right && !right.value ? { value: false } : null;
    case ts.SyntaxKind.BarBarToken:
      if (left) return left.value ? left : right;
      return right?.value ? { value: true } : null;
    case ts.SyntaxKind.QuestionQuestionToken:
      return left && (left.value ?? null) === null ? right : left;
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return left && right && { value: left.value === right.value };
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return left && right && { value: left.value !== right.value };
    default:
      return null;
  }
}

/** The expression of a value that is kept up to date: `computed(() => x)`, `useMemo(() => x, [x])`, `isOpen.value`. */
function derivedValue(expression: ts.Expression): ts.Expression | null {
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'value') {
    const held = ts.isIdentifier(expression.expression) ? valueOf(expression.expression) : null;
    return held && derivedValue(unwrap(held));
  }
  if (!ts.isCallExpression(expression) || !/^(computed|(React\.)?useMemo)$/.test(expression.expression.getText()))
    return null;
  const [first] = expression.arguments;
  return first && ts.isArrowFunction(first) && !ts.isBlock(first.body) ? first.body : null;
}

/** A read of a prop: its name and the default that the component gives it. */
export interface PropRead {
  name: string;
  fallback: ts.Expression | null;
}

/** Whether an expression reads a prop: a destructured parameter, `props.x`, `this.props.x`. */
export function propRead(expression: ts.Expression, { component }: Props): PropRead | null {
  if (!component) return null;
  if (ts.isPropertyAccessExpression(expression)) {
    return isPropsObject(expression.expression, component) ? { name: expression.name.text, fallback: null } : null;
  }
  if (!ts.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (!declaration || !ts.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  const pattern = declaration.parent;
  const holder = pattern.parent;
  const isOfProps = ts.isParameter(holder)
    ? holder === firstParameter(component)
    : ts.isVariableDeclaration(holder) && !!holder.initializer && isPropsObject(holder.initializer, component);
  if (!isOfProps) return null;
  // Given another value on the way, it says nothing of what the parent gave.
  if (isAssigned(expression.text, component)) return null;
  const name = declaration.propertyName ?? declaration.name;
  return ts.isIdentifier(name) ? { name: name.text, fallback: declaration.initializer ?? null } : null;
}

const assigned = new WeakMap<ts.Node, ReadonlySet<string>>();

function isAssigned(name: string, { node }: Component): boolean {
  let names = assigned.get(node);
  if (!names) {
    const found = new Set<string>();
    eachNode(node, one => {
      if (ts.isBinaryExpression(one) && ts.isIdentifier(one.left) && ASSIGNS.has(one.operatorToken.kind))
        found.add(one.left.text);
    });
    assigned.set(node, (names = found));
  }
  return names.has(name);
}

const ASSIGNS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function isPropsObject(expression: ts.Expression, component: Component): boolean {
  const inner = unwrap(expression);
  if (ts.isPropertyAccessExpression(inner))
    return inner.expression.kind === ts.SyntaxKind.ThisKeyword && inner.name.text === 'props';
  if (!ts.isIdentifier(inner)) return false;
  const parameter = firstParameter(component);
  if (parameter && declarationOf(inner.text, inner) === parameter) return true;
  const value = valueOf(inner);
  if (value === null || value === inner) return false;
  const held = unwrap(value);
  return (ts.isPropertyAccessExpression(held) || ts.isIdentifier(held)) && isPropsObject(held, component);
}

function firstParameter({ node }: Component): ts.ParameterDeclaration | null {
  return ts.isClassLike(node) ? null : (node.parameters[0] ?? null);
}

function valueOfProp({ name, fallback }: PropRead, props: Props, depth: number): Known {
  const given = props.given.get(name);
  if (given) {
    // `<Item compact />` is `compact={true}`.
    if (!given.expression) return { value: true };
    if (ts.isStringLiteral(given.expression)) return { value: given.expression.text };
    const known = evaluate(given.expression, given.props, depth - 1);
    // A wrapper that adds props may well set what its parent leaves open.
    return known?.value === undefined && props.component?.hasHiddenProps ? null : known;
  }
  if (!props.isComplete || name === 'children') return null;
  const standing = fallback ?? props.component?.defaults.get(name);
  return standing ? evaluate(standing, props, depth - 1) : { value: undefined };
}
