import type { Component } from './components.ts';
import { calleeOf } from '../callees.ts';
import { nameOf, textOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * The component that an element is handed to, as one of its children or as a prop of it: `<Menu><Item onSelect={report} /></Menu>`.
 * Null where a plain element stands between, or nothing does.
 */
export function holderOf(element: ts.JsxOpeningLikeElement): ts.JsxOpeningLikeElement | null {
  let at: ts.Node | undefined = ts.isJsxOpeningElement(element) ? element.parent.parent : element.parent;
  while (at && !ts.isJsxElement(at) && !ts.isJsxAttribute(at) && !isStatement(at)) at = at.parent;
  const holder = !at ? null : ts.isJsxElement(at) ? at.openingElement : ts.isJsxAttribute(at) ? at.parent.parent : null;
  return holder && !/^[a-z]/.test(holder.tagName.getText()) ? holder : null;
}

/** A function that is written on the spot may hand back what is one of many. */
const isStatement = (node: ts.Node): boolean =>
  ts.isStatement(node) && !ts.isReturnStatement(node) && !ts.isBlock(node);

/** Ways in which a component takes what was handed to its children: `one.props.onSelect`, `cloneElement(one, …)`. */
const READS = /\b(Children|cloneElement|cloneVNode|isValidElement|toChildArray)\b|[\w\])?]\.props\b|\$slots|\bslots\b/;

/** Whether it takes nothing of what its children were handed, by all that it says. What it was handed itself is its own. */
export const leavesChildren = ({ node }: Component): boolean =>
  !READS.test(node.getText().replace(/\bthis\.props\b/g, '')) && !takesProps(node) && !handsChildrenOn(node);

/** `useEntries(children)`, `toArray(props.children)`, `<Entries.Provider value={children}>`: whoever gets them may read them. */
function handsChildrenOn(node: Component['node']): boolean {
  const names = new Set(['children']);
  let isHanded = false;
  throughout(node, one => {
    if (ts.isBindingElement(one) && textOf(one.propertyName ?? one.name) === 'children') names.add(one.name.getText());
    if (ts.isVariableDeclaration(one) && one.initializer && isChildren(unwrap(one.initializer), names))
      names.add(one.name.getText());
    if (ts.isExpression(one) && isChildren(one, names)) isHanded ||= isGivenOn(one);
  });
  return isHanded;
}

const isChildren = (node: ts.Expression, names: ReadonlySet<string>): boolean =>
  ts.isPropertyAccessExpression(node) ? node.name.text === 'children' : ts.isIdentifier(node) && names.has(node.text);

function isGivenOn(children: ts.Expression): boolean {
  let at: ts.Node = children;
  while (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent) || ts.isSpreadElement(at.parent))
    at = at.parent;
  const { parent } = at;
  if (ts.isCallExpression(parent) && parent.arguments.some(one => one === at)) {
    if (DRAWS.test(nameOf(parent.expression) ?? '')) return false;
    const body = calleeOf(parent.expression)?.body;
    return !body || READS.test(body.getText());
  }
  return ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent) && parent.parent.name.getText() === 'value';
}
/** They are shown there, or it is asked whether there are any. */
const DRAWS = /^(createElement|h|jsx|jsxs|jsxDEV|createPortal|renderToStaticMarkup|Boolean|isNil|isEmpty|log)$/;

/** `({ props }) => props.onSelect()`, `const { props } = one`: those of another, by the name that each element has for them. */
function takesProps(node: Component['node']): boolean {
  let takes = false;
  throughout(node, one => {
    if (!ts.isBindingElement(one) || textOf(one.propertyName ?? one.name) !== 'props') return;
    const holder = one.parent.parent;
    const isOwn = ts.isParameter(holder)
      ? holder.parent === (node as ts.Node)
      : ts.isVariableDeclaration(holder) && holder.initializer?.kind === ts.SyntaxKind.ThisKeyword;
    takes ||= !isOwn;
  });
  return takes;
}
