import { chainOf, eachNode, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { memberOfTemplate } from '../links/angular-members.ts';
import { functionNamed, memberOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { bringsNextPart, CURSOR, REQUESTS } from './brings-next.ts';
import { isPageSetter, loadsMore, turnsPage } from './names.ts';

/** Where the class of a template has what an attribute of it runs: `onEnd` of `(scrolled)="onEnd()"`; null for any other node. */
export function methodRunBy({ parent }: ts.Node): ts.Node | null {
  if (!ts.isJsxAttribute(parent) || !parent.initializer) return null;
  let name: ts.Node | null = null;
  eachNode(parent.initializer, node => {
    if (name || !ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const method = memberOfTemplate(node.expression.text, node.expression);
    name = method?.is === 'function' ? (method.node.name ?? null) : null;
  });
  return name;
}

/** Whether a callback, or the function that it names, loads more. */
export function holdsLoad(callback: ts.Expression, loads = loadsMore): boolean {
  const inner = unwrap(callback);
  if (ts.isIdentifier(inner)) {
    const named = functionNamed(inner.text, inner) ?? remembered(inner);
    return loads(inner.text) || (named?.body !== undefined && holdsLoadInside(named, loads));
  }
  // `this.loadMore`, and `this.atBottom` of `atBottom = () => { this.fetchPosts(); }`
  if (ts.isPropertyAccessExpression(inner)) {
    const member = loads(inner.name.text) ? null : ofOwnClass(inner);
    return member ? holdsLoadInside(member, loads) : loads(inner.name.text);
  }
  // `isOn ? fetchMore : null`, `isOn && fetchMore`
  if (ts.isConditionalExpression(inner)) return holdsLoad(inner.whenTrue, loads) || holdsLoad(inner.whenFalse, loads);
  if (ts.isBinaryExpression(inner)) return holdsLoad(inner.right, loads);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => ts.isPropertyAssignment(one) && holdsLoad(one.initializer, loads));
  return isFunction(inner) && holdsLoadInside(inner, loads);
}

function ofOwnClass({ expression, name }: ts.PropertyAccessExpression): ts.Node | null {
  const member = expression.kind === ts.SyntaxKind.ThisKeyword ? memberOf(expression, name.text) : null;
  if (!member || isFunction(member)) return member;
  const value = ts.isPropertyDeclaration(member) && member.initializer ? unwrap(member.initializer) : null;
  return value && isFunction(value) ? value : null;
}

/** `const seen = useCallback(() => fetchNextPage(), [fetchNextPage])` */
function remembered(name: ts.Identifier): ts.FunctionLikeDeclaration | null {
  const value = valueOf(name);
  const made = value && unwrap(value);
  const first =
    made && ts.isCallExpression(made) && nameOf(made.expression) === 'useCallback' ? made.arguments[0] : null;
  return first && isFunction(first) ? first : null;
}

/** `<Intersect onEnter={enter}>` beside `function enter() { axios.get(url, { params: { max_id } }) }` */
export function asksForNext(callback: ts.Expression): boolean {
  const inner = unwrap(callback);
  const named = ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  return named?.body !== undefined && requestsNextPart(named.body);
}

function holdsLoadInside(root: ts.Node, loads: (name: string) => boolean): boolean {
  let found = false;
  eachNode(root, node => {
    if (found || isNextPage(node)) found = true;
    if (found || !ts.isCallExpression(node) || isSetOff(node)) return;
    const name = calledName(node.expression);
    const given = node.arguments.map(one => one.getText()).join();
    found = loads(name) || turnsPage(name, given) || bringsNextPart(node) || isOfTemplate(node, loads);
  });
  return found;
}

/** `this.page++`, `this.offset += 20`: what is read next is behind what was read. */
function isNextPage(node: ts.Node): boolean {
  const counted =
    (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) &&
    node.operator === ts.SyntaxKind.PlusPlusToken
      ? node.operand
      : ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken
        ? node.left
        : null;
  return counted !== null && /^_?(current_?)?(page|page_?(no|number|index)|offset|skip)$/i.test(nameOf(counted) ?? '');
}

/** `(nearEnd)="onNearEnd()"` in a template: what the method of its class does. */
function isOfTemplate({ expression }: ts.CallExpression, loads: (name: string) => boolean): boolean {
  const method = ts.isIdentifier(expression) ? memberOfTemplate(expression.text, expression) : null;
  return method?.is === 'function' && holdsLoadInside(method.node, loads);
}

/**
 * `setHasReachedEnd(false)`: a state is put back, and nothing is loaded by that. What is set to true may be what an effect loads
 * on, and counts.
 */
export const isSetOff = ({ expression, arguments: [given, ...more] }: ts.CallExpression): boolean =>
  /^set[A-Z]/.test(nameOf(expression) ?? '') && given?.kind === ts.SyntaxKind.FalseKeyword && more.length === 0;

/** `onReachEnd={() => setIsEnd(true)}`: that the end is reached is kept, and nothing is loaded. */
export function isOnlyNoted(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const only = ts.isArrowFunction(inner) && !ts.isBlock(inner.body) ? unwrap(inner.body) : null;
  const [first, ...more] = only && ts.isCallExpression(only) ? only.arguments : [];
  return (
    only !== null &&
    ts.isCallExpression(only) &&
    /^set[A-Z]/.test(nameOf(only.expression) ?? '') &&
    !isPageSetter(nameOf(only.expression) ?? '') &&
    more.length === 0 &&
    (first?.kind === ts.SyntaxKind.TrueKeyword || first?.kind === ts.SyntaxKind.FalseKeyword)
  );
}

/** `loadMore()`, `loadMoreRef.current()` */
function calledName(called: ts.Expression): string {
  const name = nameOf(called) ?? '';
  return name === 'current' ? (chainOf(called).at(-2) ?? '') : name;
}

/** Whether a function asks for the next part by itself: a request with the place at which the last part ended. */
function requestsNextPart(body: ts.Node): boolean {
  if (!CURSOR.test(body.getText())) return false;
  let found = false;
  throughout(body, node => {
    found ||= ts.isCallExpression(node) && REQUESTS.test(nameOf(node.expression) ?? '');
  });
  return found;
}
