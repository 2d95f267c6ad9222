import { personBehind } from '../guards/queries/people-asked.ts';
import { chainOf, enclosingFunction, isFunction, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Given } from './handed-on.ts';
import { wordedOf } from './handed-on.ts';
import { mayKnowPerson } from './told-beside.ts';

/**
 * `toxicity(text)` of another file, where the ways are given who writes, who is written to and the text: whoever is not told to
 * whom it goes sends nothing there. Anything else that is handed over may hold the person, or what is called may know them.
 */
export function isGivenNobody(call: ts.CallExpression, given: Given, root: ts.Node): boolean {
  if (given.people.length < 2 || !isFromOutside(call.expression)) return false;
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
  if (!call.arguments.every(isPlain) || words.size > 1) return false;
  return !mayKnowPerson(call, root, one => isPlain(one));
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
