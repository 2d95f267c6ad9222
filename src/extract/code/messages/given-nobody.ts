import { personBehind } from '../guards/queries/people-asked.ts';
import { chainOf, enclosingFunction, isFunction, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Given } from './handed-on.ts';
import { operandsOf, wordedOf } from './handed-on.ts';

/**
 * `toxicity(text)` of another file, where the ways are given who writes, who is written to and the text: whoever is not told to
 * whom it goes sends nothing there. Anything else that is handed over may hold the person, or what is called may know them.
 */
export function isGivenNobody(call: ts.CallExpression, given: Given, root: ts.Node): boolean {
  if (given.people.length < 2 || !isFromOutside(call.expression) || isToldBeside(call, given, root)) return false;
  const words = new Set<string>();
  const isPlain = (one: ts.Expression): boolean => {
    const inner = unwrap(one);
    const said = given.said.find(({ name }) => name === inner.getText());
    if (said && isWords(inner, given)) return words.add(said.name) !== null;
    if (literalOf(inner)) return true;
    if (ts.isObjectLiteralExpression(inner))
      return inner.properties.every(
        each =>
          (ts.isPropertyAssignment(each) && isPlain(each.initializer)) ||
          (ts.isShorthandPropertyAssignment(each) && isPlain(each.name as ts.Identifier)),
      );
    if (ts.isArrayLiteralExpression(inner)) return inner.elements.every(isPlain);
    const worded = wordedOf(inner);
    return worded.length > 0 && worded.every(isPlain);
  };
  return call.arguments.every(isPlain) && words.size <= 1;
}

/** A plain name or a member of what is there for everybody: neither made nor given where the message is handled. */
function isFromOutside(callee: ts.Expression): boolean {
  let at = unwrap(callee);
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  if (at.kind === ts.SyntaxKind.ThisKeyword)
    return ts.isPropertyAccessExpression(unwrap(callee)) && isOfService(callee);
  if (!ts.isIdentifier(at)) return false;
  const declared = declarationOf(at.text, at);
  return !declared || enclosingFunction(declared) === null;
}

/** `this.moderation.score`, unlike `this.queue`: what is kept in the class may know the person, what it was given does not. */
const isOfService = (callee: ts.Expression): boolean => chainOf(callee).length === 3;

/** `mailer.to(to); mailer.send(text)`: the same thing is told of a person in a call of its own, or is changed here. */
function isToldBeside(call: ts.CallExpression, given: Given, root: ts.Node): boolean {
  const owner = chainOf(call.expression).slice(0, -1).join('.');
  const people = given.people.map(one => one.getText());
  if (owner === '') return false;
  const tells = (node: ts.Node): boolean => {
    if (ts.isCallExpression(node) && node !== call && chainOf(node.expression).slice(0, -1).join('.') === owner)
      if (operandsOf(node).some(one => people.includes(one.getText()))) return true;
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      if (node.left.getText().startsWith(`${owner}.`)) return true;
    return ts.forEachChild(node, tells) ?? false;
  };
  return tells(root);
}

/** Words alone: what the people are read from holds them as well. */
function isWords(one: ts.Expression, given: Given): boolean {
  const text = one.getText();
  if (given.people.some(person => `${personBehind(person) ?? person.getText()}.`.startsWith(`${text}.`))) return false;
  if (!ts.isIdentifier(one)) return true;
  const value = valueOf(one);
  if (!value) return true;
  const inner = unwrap(value);
  if (isFunction(inner)) return false;
  const last = chainOf(inner).at(-1) ?? '';
  if (ts.isPropertyAccessExpression(inner)) return !HOLDS.test(last);
  return (
    literalOf(inner) !== null ||
    (ts.isCallExpression(inner) && /^(get|trim|toString)$/.test(last)) ||
    wordedOf(inner).some(each =>
      given.said.some(({ name, parts }) => name === each.getText() || parts.includes(each.getText())),
    )
  );
}

const HOLDS = /^(body|query|params|data|payload|input|args|dto|fields|values)$/;
