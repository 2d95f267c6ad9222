import type { Constant } from '../literals.ts';
import { literalOf } from '../literals.ts';
import { eachNode, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import type { Component } from './components.ts';
import { ts } from '../ts-morph.ts';

/** A prop as the parent gives it: the expression, and the props of the parent that it may refer to. */
export interface Given {
  expression: ts.Expression | null;
  /** The attribute's name. */
  at: ts.Node;
  props: Props;
}

/** Props that are handed on, but for some. */
export interface Rest {
  props: Props;
  except: ReadonlySet<string>;
}

/** What a component is rendered with. */
export interface Props {
  component: Component | null;
  given: ReadonlyMap<string, Given>;
  /** False if more could be given than is listed: by a spread, or because nobody saw the parent. */
  isComplete: boolean;
  /** What a parent hands on of its own props: `<Row {...props} />`. */
  rest?: Rest | null;
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

/** Asks which component a prop is. */
export const COMPONENT = 'component';

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

/** Asks it of what is handed on with all other props; undefined where this one is not. */
export function askingRest<Answer>(
  what: string,
  { name }: PropRead,
  { rest }: Props,
  ask: (read: PropRead, props: Props) => Answer,
  keyOf: (answer: Answer) => unknown,
): Answer | undefined {
  if (!rest || rest.except.has(name)) return undefined;
  const read = { name, fallback: null };
  return asking(what, read, rest.props, one => ask(read, one), keyOf);
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
  // A part of the same expression is no step further away.
  const within = (one: ts.Expression) => evaluate(one, props, depth);
  const prop = propRead(inner, props);
  if (prop) return asking(`value ${depth}`, prop, props, one => valueOfProp(prop, one, depth), keyOfKnown);
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? again(value) : null;
  }
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    const known = within(inner.operand);
    return known && { value: !known.value };
  }
  const derived = derivedValue(inner);
  if (derived) return again(derived);
  if (ts.isCallExpression(inner) && inner.expression.getText() === 'Boolean' && inner.arguments[0]) {
    const known = again(inner.arguments[0]);
    return known && { value: Boolean(known.value) };
  }
  if (!ts.isBinaryExpression(inner)) return null;
  const [left, right] = [within(inner.left), within(inner.right)];
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
    const { expression: holder, name } = expression;
    if (isPropsObject(holder, component)) return { name: name.text, fallback: null };
    return name.text === 'value' ? refRead(holder, component) : null;
  }
  if (!ts.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (!declaration || !ts.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  if (!isOfProps(declaration, component)) return null;
  // Given another value on the way, it says nothing of what the parent gave.
  if (isAssigned(expression.text, component)) return null;
  const name = declaration.propertyName ?? declaration.name;
  return ts.isIdentifier(name) ? { name: name.text, fallback: declaration.initializer ?? null } : null;
}

/** `compact.value` of a name that is taken out of the props: a script reads what a reference to a prop holds. */
function refRead(holder: ts.Expression, component: Component): PropRead | null {
  const declaration = ts.isIdentifier(holder) ? declarationOf(holder.text, holder) : null;
  if (!declaration || !ts.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  const name = declaration.propertyName ?? declaration.name;
  return ts.isIdentifier(name) && isOfProps(declaration, component) && isVue(component)
    ? { name: name.text, fallback: declaration.initializer ?? null }
    : null;
}

const isVue = ({ file }: Component): boolean => file.path.endsWith('.vue');

/** Taken out of the props themselves, in the head of a component or in its body. */
export function isOfProps({ parent: { parent: holder } }: ts.BindingElement, component: Component): boolean {
  return ts.isParameter(holder)
    ? holder === firstParameter(component)
    : ts.isVariableDeclaration(holder) && !!holder.initializer && isPropsObject(holder.initializer, component);
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

export function isPropsObject(expression: ts.Expression, component: Component): boolean {
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

const keyOfKnown = (known: Known) => (known === null ? OPEN : known.value);

function valueOfProp(read: PropRead, props: Props, depth: number): Known {
  const { name, fallback } = read;
  const given = props.given.get(name);
  if (given) {
    // `<Item compact />` is `compact={true}`.
    if (!given.expression) return { value: true };
    if (ts.isStringLiteral(given.expression)) return { value: given.expression.text };
    const known = evaluate(given.expression, given.props, depth - 1);
    const standing = fallback ?? props.component?.defaults.get(name);
    if (known?.value !== undefined) return known;
    // A wrapper that adds props may well set what its parent leaves open.
    if (!known || props.component?.hasHiddenProps) return null;
    return standing ? evaluate(standing, props, depth - 1) : known;
  }
  const handed = askingRest(`value ${depth}`, read, props, (one, of) => valueOfProp(one, of, depth), keyOfKnown);
  if (handed?.value !== undefined) return handed;
  if (handed === null || !props.isComplete || name === 'children') return null;
  const standing = fallback ?? props.component?.defaults.get(name);
  return standing ? evaluate(standing, props, depth - 1) : { value: undefined };
}
