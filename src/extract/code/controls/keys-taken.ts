import type { Component } from '../components/components.ts';
import { calleeOf } from '../callees.ts';
import { leaves } from '../guards/completion.ts';
import { isForFew } from '../guards/privileged.ts';
import { initializerOf, literalOf } from '../literals.ts';
import { chainOf, eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { isGoneThrough, isOpenStep, isWhole, reachesElement } from './reaches-element.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** How an entry of a table is called: `report` of `{ report: … }`, and what `[Acts.REPORT]` holds. */
export interface Key {
  name: string;
  value: unknown;
}

/** Whether a menu shows the entry of a table that it is handed under a prop: to all, only to few; null where that is not seen. */
export function entryTaken({ node }: Component, prop: string, key: Key): 'shown' | 'hidden' | null {
  const sites: ts.Node[] = [];
  const isTable = (one: ts.Expression): boolean => {
    const inner = unwrap(one);
    return ts.isPropertyAccessExpression(inner)
      ? inner.name.text === prop && /(^|\.)props$/.test(inner.expression.getText())
      : ts.isIdentifier(inner) && inner.text === prop;
  };
  eachNode(node, one => {
    if (ts.isElementAccessExpression(one) && isTable(one.expression)) {
      if (mayBe(one.argumentExpression, key, node)) sites.push(one);
    } else if (ts.isPropertyAccessExpression(one) && isTable(one.expression)) {
      if (one.name.text === key.name) sites.push(one);
    } else if (ts.isCallExpression(one) && one.arguments.length === 1 && isTable(one.arguments[0]!)) {
      const isListed = /^Object\.(entries|values|keys)$/.test(one.expression.getText());
      if (isListed && isGoneThrough(one, node) && isWhole(one, node)) sites.push(one);
    }
  });
  const shown = sites.filter(site => reachesElement(site, node));
  if (shown.length === 0) return null;
  return shown.every(site => isForFewAt(site, node, 3)) ? 'hidden' : 'shown';
}

/** `'report'`, `Acts.REPORT`, or what goes through a list that holds it: `line.act` of `LINES.map(line => …)`. */
function mayBe(given: ts.Expression, key: Key, whole: ts.Node, depth = 3): boolean {
  const inner = unwrap(given);
  const literal = literalOf(inner);
  if (literal) return literal.value === (key.value ?? key.name);
  let root = inner;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declared = ts.isIdentifier(root) && depth > 0 ? declarationOf(root.text, root) : null;
  let holder: ts.Node | null = declared;
  while (
    holder &&
    (ts.isBindingElement(holder) || ts.isObjectBindingPattern(holder) || ts.isArrayBindingPattern(holder))
  )
    holder = holder.parent;
  if (!holder || !ts.isParameter(holder) || holder.parent === whole) return false;
  const through = holder.parent;
  const place = through.parameters.indexOf(holder);
  const call = through.parent;
  if (ts.isCallExpression(call) && LISTS.test(nameOf(call.expression) ?? '') && place === 0) {
    const list = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
    return list !== null && holdsKey(list, key);
  }
  // `onPick(line.act)`, where the function that picks is one of the component.
  const name = localName(through);
  if (name === null) return false;
  let isGiven = false;
  eachNode(whole, one => {
    if (ts.isCallExpression(one) && ts.isIdentifier(one.expression) && one.expression.text === name)
      isGiven ||= !!one.arguments[place] && mayBe(one.arguments[place], key, whole, depth - 1);
  });
  return isGiven;
}

const LISTS = /^(map|flatMap|forEach|filter|find|some|every)$/;
const SAME = /^(map|filter|slice|sort|toSorted|reverse|toReversed|concat)$/;

/** Whether a list that is written out somewhere holds it, and no step on the way drops what it names. */
function holdsKey(list: ts.Expression, key: Key, depth = 9): boolean {
  const inner = unwrap(list);
  if (depth === 0) return false;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.some(one => saysKey(one, key));
  if (ts.isIdentifier(inner)) {
    const value = initializerOf(inner);
    return value !== null && holdsKey(value, key, depth - 1);
  }
  if (!ts.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? '';
  const [first] = inner.arguments;
  if (ts.isPropertyAccessExpression(inner.expression) && SAME.test(name))
    return (name !== 'filter' || isOpenStep(first)) && holdsKey(inner.expression.expression, key, depth - 1);
  if (name === 'useMemo' && first) {
    const made = unwrap(first);
    return isFunction(made) && handedBack(made).some(one => holdsKey(one, key, depth - 1));
  }
  const callee = calleeOf(inner.expression);
  return callee ? handedBack(callee).some(one => holdsKey(one, key, depth - 1)) : false;
}

function handedBack({ body }: { body?: ts.ConciseBody | undefined }): ts.Expression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  return body.statements.flatMap(one => (ts.isReturnStatement(one) && one.expression ? [one.expression] : []));
}

/** `'report'`, `Acts.REPORT`, `{ act: Acts.REPORT, … }` */
function saysKey(element: ts.Expression, key: Key): boolean {
  const inner = unwrap(element);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => ts.isPropertyAssignment(one) && saysKey(one.initializer, key));
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.some(one => saysKey(one, key));
  const value = literalOf(inner)?.value;
  if (value !== undefined) return value === key.name || value === key.value;
  return ts.isPropertyAccessExpression(inner) && key.value === undefined && chainOf(inner).at(-1) === key.name;
}

/** Whether what stands around a place, or every place that calls the function it stands in, leaves it to few. */
function isForFewAt(place: ts.Node, whole: ts.Node, depth: number): boolean {
  for (let at = place; at !== whole && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent) && at !== parent.condition)
      if (isForFew(parent.condition, at === parent.whenTrue)) return true;
    if (ts.isIfStatement(parent) && at !== parent.expression)
      if (isForFew(parent.expression, at === parent.thenStatement)) return true;
    if (ts.isBinaryExpression(parent) && at === parent.right && /^(&&|\|\|)$/.test(parent.operatorToken.getText()))
      if (isForFew(parent.left, parent.operatorToken.getText() === '&&')) return true;
    if (ts.isBlock(parent))
      for (const one of parent.statements)
        if (one.end <= at.pos && ts.isIfStatement(one) && leaves(one.thenStatement) && isForFew(one.expression, false))
          return true;
    const name = isFunction(at) && at !== whole ? localName(at) : null;
    if (name === null) continue;
    const uses: ts.Node[] = [];
    eachNode(whole, one => {
      if (ts.isIdentifier(one) && one.text === name && !isWithin(one, at) && enclosingFunction(one) !== at)
        uses.push(one);
    });
    const called = uses.filter(one => !(ts.isVariableDeclaration(one.parent) && one.parent.name === one));
    return depth > 0 && called.length > 0 && called.every(one => isForFewAt(one, whole, depth - 1));
  }
  return false;
}

/** `const onPick = name => …`, `const onPick = useCallback(name => …, [])`, `function onPick(name) { … }` */
function localName(node: ts.Node): string | null {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? null;
  let holder = node.parent;
  while (ts.isCallExpression(holder) && /^use[A-Z]/.test(nameOf(holder.expression) ?? '')) holder = holder.parent;
  return ts.isVariableDeclaration(holder) ? textOf(holder.name) : null;
}
