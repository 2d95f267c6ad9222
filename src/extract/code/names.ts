import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** The expression without what does not change its value: parentheses, `await`, casts, `!`. */
export function unwrap(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (WRAPPERS.has(inner.kind)) inner = (inner as ts.ParenthesizedExpression).expression;
  return inner;
}

/** Kinds are looked up and not tried one after the other: this and the next question are asked millions of times. */
const WRAPPERS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.AwaitExpression,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.SatisfiesExpression,
  ts.SyntaxKind.TypeAssertionExpression,
  ts.SyntaxKind.NonNullExpression,
  // `portals.OutPortal<typeof Player>`
  ts.SyntaxKind.ExpressionWithTypeArguments,
]);

/** The node that names an expression: an identifier, the name after the last dot, a string in brackets. */
export function nameNode(expression: ts.Expression): ts.Node | null {
  const inner = unwrap(expression);
  if (ts.isIdentifier(inner) || ts.isPrivateIdentifier(inner)) return inner;
  if (ts.isPropertyAccessExpression(inner)) return inner.name;
  if (ts.isElementAccessExpression(inner) && ts.isStringLiteralLike(inner.argumentExpression))
    return inner.argumentExpression;
  return null;
}

export function nameOf(expression: ts.Expression): string | null {
  const node = nameNode(expression);
  return node ? textOf(node) : null;
}

/** What a name node says: without quotes, without the `#` of a private field. */
export function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPrivateIdentifier(node)) return node.text.slice(1);
  if (ts.isJsxNamespacedName(node)) return `${node.namespace.text}:${node.name.text}`;
  return node.getText();
}

export function wordsOf(expression: ts.Expression): readonly string[] {
  const name = nameOf(expression);
  return name === null ? [] : splitWords(name);
}

/** What stands before the last dot; null for a plain name. */
export function receiverOf(expression: ts.Expression): ts.Expression | null {
  const inner = unwrap(expression);
  return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? inner.expression : null;
}

/** Calls that pick something out by its name, given as a string or a table object. */
const PICKS =
  /^(get|from|into|insert|insertInto|collection|model|table|getRepository|getModel|service|resolve|inject|of|to)$/;

/**
 * Names from the root to the last dot: `this.deps.users.find` -> this, deps, users, find. A call that picks something by
 * name counts as that name: `db.collection('messages').insertOne` -> db, messages, insertOne.
 */
export function chainOf(expression: ts.Expression): string[] {
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner)) {
    const chain = chainOf(inner.expression);
    const [first] = inner.arguments;
    if (first && PICKS.test(chain.at(-1) ?? '')) {
      const picked = ts.isStringLiteralLike(first) ? first.text : ts.isIdentifier(first) ? first.text : null;
      if (picked !== null) return [...chain.slice(0, -1), picked];
    }
    return chain;
  }
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return ['this'];
  if (ts.isNewExpression(inner)) return chainOf(inner.expression);
  const name = nameOf(inner);
  if (name === null) return [];
  const receiver = receiverOf(inner);
  return receiver ? [...chainOf(receiver), name] : [name];
}

/** The names that a pattern takes apart: `a`, `b` of `{ a, c: [b] }`. */
export const namesBound = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap(one => (ts.isOmittedExpression(one) ? [] : namesBound(one.name)));

/** Texts, with and without parts that are filled in. */
export const TEXT_KINDS: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
];

/** `Service.send`, `sendMessage`: names of the classes, functions and objects around a node, outermost first. */
export function enclosingNames(node: ts.Node): string[] {
  const names: string[] = [];
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    const name = declaredName(at);
    if (name !== null) names.unshift(name);
  }
  return names;
}

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

export function isFunction(node: ts.Node): node is FunctionNode {
  return FUNCTIONS.has(node.kind);
}

export const FUNCTION_KINDS: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.Constructor,
  ts.SyntaxKind.GetAccessor,
  ts.SyntaxKind.SetAccessor,
];
const FUNCTIONS: ReadonlySet<ts.SyntaxKind> = new Set(FUNCTION_KINDS);

/** The nearest function or class around a node that is called with a capital, as components are. */
export function capitalisedAround(node: ts.Node): ts.Node | null {
  for (let at = node.parent; at; at = at.parent) if (/^[A-Z]/.test(declaredName(at) ?? '')) return at;
  return null;
}

/** The name under which a function or class is declared: its own, or that of the variable or property it is put in. */
export function declaredName(node: ts.Node): string | null {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (!isFunction(node) && !ts.isClassLike(node)) return null;
  if (node.name) return ts.isComputedPropertyName(node.name) ? null : textOf(node.name);
  let holder: ts.Node = node.parent;
  // `const X = memo(function …)`, `x: useCallback(() => …)`
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return ts.isIdentifier(holder.name) || ts.isStringLiteral(holder.name) ? textOf(holder.name) : null;
  // `Messages.send = async function …`; what a module exports has no name of its own.
  if (ts.isBinaryExpression(holder) && holder.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isPropertyAccessExpression(holder.left) && !isModuleExports(holder.left) ? holder.left.name.text : null;
  return null;
}

const isModuleExports = ({ expression, name }: ts.PropertyAccessExpression) =>
  name.text === 'exports' && ts.isIdentifier(expression) && expression.text === 'module';

/** The nearest function around a node; null at the top of a file. */
export function enclosingFunction(node: ts.Node): FunctionNode | null {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}

/** All nodes below, in the order of the text. */
export function eachNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(root, walk);
}

/** The root and every node below it: the body of `() => api.post(…)` is a call itself. */
export function throughout(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  eachNode(root, visit);
}
