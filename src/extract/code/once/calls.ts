import { calleeOf } from '../callees.ts';
import { isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** How a place hangs together with others: the function that it calls, and those that it stands in, innermost first. */
export interface Links {
  to: string | null;
  within: readonly string[];
}

/** The links of a called name, a tag's name or an attribute. Functions are known by file and position. */
export function linksAt(node: ts.Node): Links {
  const within: string[] = [];
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) if (isFunction(at)) within.push(idOf(at));
  const called = calledAt(node);
  const callee = called && calleeOf(called);
  return { to: callee ? idOf(callee) : null, within };
}

const idOf = (node: ts.Node) => `${node.getSourceFile().fileName}:${node.pos}`;

function calledAt(node: ts.Node): ts.Expression | null {
  const tag = tagAround(node);
  if (tag) return ts.isIdentifier(tag.tagName) && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const callee = isMember ? node.parent : node;
  const isCalled = ts.isCallExpression(callee.parent) && callee.parent.expression === callee;
  return isCalled ? (callee as ts.Expression) : null;
}

/** `<Player autoPlay>`: what the attribute is given to. */
function tagAround(node: ts.Node): ts.JsxOpeningLikeElement | null {
  if (ts.isJsxAttribute(node.parent) && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag = ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent);
  return isTag && parent.tagName === node ? parent : null;
}
