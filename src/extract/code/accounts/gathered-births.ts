import { isBirthName } from '../age/birth-words.ts';
import { chainOf, declaredName, eachNode, isFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { BirthSite } from './birth-sites.ts';

type Key = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** What hands back the changes of a form: `getUpdates`, `toPayload`. */
const CHANGES = /(updates|changes|payload|patch|formData|body|dto)$/i;

/**
 * `const payload = { …, birthYear }; await api.saveModel({ data: payload })`: the object is gathered first. Also what a
 * function hands back that is named for it.
 */
export function gatheredAt(
  { name: key, parent: object }: Key,
  keeps: RegExp,
  sends: RegExp,
  file: ParsedFile,
): BirthSite | null {
  let at: ts.Node = object;
  while (isAround(at.parent)) at = at.parent;
  const holder = at.parent;
  if (ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)) {
    const verb = verbGiven(holder.name.text, holder, name => keeps.test(name) || sends.test(name));
    if (verb === null) return null;
    const isSent = file.side === 'client' || sends.test(verb);
    return { node: key, trait: isSent ? 'sent' : 'stored' };
  }
  if (!ts.isReturnStatement(holder) && !ts.isArrowFunction(holder)) return null;
  let maker: ts.Node = holder;
  while (maker && !isFunction(maker)) maker = maker.parent;
  return maker && CHANGES.test(declaredName(maker) ?? '') && file.side !== 'server'
    ? { node: key, trait: 'sent' }
    : null;
}

/** Only passes on what it is given: `pickBy({ … }, isChanged)`. */
const isAround = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  (ts.isCallExpression(node) &&
    /^(pick|pickBy|omit|omitBy|compact|clean\w*|removeEmpty|freeze)$/.test(nameOf(node.expression) ?? ''));

/** `res.send(x)`, `reply.json(JSON.stringify(x))`: what a server answers with is taken in by nobody here. */
export function givesOut(call: ts.Node): boolean {
  if (!ts.isCallExpression(call)) return false;
  const chain = chainOf(call.expression);
  if (ANSWER.test(chain[0] ?? '') && ANSWERS.test(chain.at(-1) ?? '')) return true;
  return chain.at(-1) === 'stringify' && givesOut(call.parent);
}
const ANSWER = /^(res|resp|response|reply|rep)$/;
const ANSWERS = /^(send|json|jsonp|end|write|render|success|ok)$/;

/** The call in the same function that a variable is handed to, alone or as a part of an object. */
function verbGiven(name: string, from: ts.Node, fits: (verb: string) => boolean): string | null {
  let around: ts.Node = from;
  while (!isFunction(around) && !ts.isSourceFile(around)) around = around.parent;
  let found: string | null = null;
  eachNode(around, node => {
    if (found !== null || !ts.isIdentifier(node) || node.text !== name || node.pos < from.end) return;
    let at: ts.Node = node.parent;
    while (
      ts.isPropertyAssignment(at) ||
      ts.isShorthandPropertyAssignment(at) ||
      ts.isObjectLiteralExpression(at) ||
      ts.isSpreadAssignment(at)
    )
      at = at.parent;
    const verb = ts.isCallExpression(at) && !givesOut(at) ? nameOf(at.expression) : null;
    if (verb !== null && fits(verb)) found = verb;
  });
  return found;
}

/** `['picture', 'birthday'].forEach(field => { row[field] = data[field]; })`, `pick(req.body, ['name', 'birthday'])`. */
export function copiedAt(node: ts.Node, { side }: ParsedFile): BirthSite | null {
  if (side === 'client' || !ts.isStringLiteralLike(node) || !ts.isArrayLiteralExpression(node.parent)) return null;
  if (!isBirthName(node.text) || node.parent.elements.length < 2) return null;
  const list = node.parent;
  const { parent } = list;
  if (ts.isCallExpression(parent) && /^pick$/.test(nameOf(parent.expression) ?? '') && parent.arguments[0] !== list)
    return { node, trait: 'reads' };
  const loop = ts.isPropertyAccessExpression(parent) && textOf(parent.name) === 'forEach' ? parent.parent : null;
  const body =
    loop && ts.isCallExpression(loop) ? loop.arguments[0] : ts.isForOfStatement(parent) ? parent.statement : null;
  return body && copies(body) ? { node, trait: 'stored' } : null;
}

/** `row[field] = data[field]` */
function copies(body: ts.Node): boolean {
  let found = false;
  eachNode(body, node => {
    found ||=
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isElementAccessExpression(node.left) &&
      ts.isElementAccessExpression(node.right) &&
      node.left.argumentExpression.getText() === node.right.argumentExpression.getText();
  });
  return found;
}
