import { calleeOf } from '../callees.ts';
import { namedAround } from '../guards/callers.ts';
import { heldAt } from '../guards/dominance.ts';
import { isFunction, nameOf, receiverOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';

/** `Place the order?` asks for something else. */
const PLACES = phrasesOf(['location', 'position', 'gps', 'nearby', 'where you are', 'whereabouts', 'coordinates']);

/** From the place to the function that puts the question. */
const DEEP = 2;

/**
 * `if (confirm('Share your position?')) locate()`, `Swal.fire({ text: 'Share your position?' }).then(answer => { if
 * (answer.isConfirmed) locate(); })`: somebody was asked for just this and said yes, here or wherever the function around it runs.
 */
export function isAgreedTo(node: ts.Node, depth = DEEP): boolean {
  const isAgreed = heldAt(node).some(held => 'test' in held && saysYes(held.test, held.outcome));
  if (isAgreed || depth === 0) return isAgreed;
  const around = namedAround(node);
  const uses = around && usesOfFunction(around);
  return !!uses && uses.length > 0 && uses.every(use => isAgreedTo(use, depth - 1));
}

const YES = /^(isConfirmed|confirmed|accepted|agreed|ok|value)$/;
const IS_SO = new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken]);

function saysYes(test: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return saysYes(inner.operand, !outcome);
  if (!outcome) return false;
  if (ts.isBinaryExpression(inner) && IS_SO.has(inner.operatorToken.kind))
    return unwrap(inner.right).kind === ts.SyntaxKind.TrueKeyword && saysYes(inner.left, true);
  const receiver = receiverOf(inner);
  const asked = receiver ? YES.test(nameOf(inner) ?? '') && questionBehind(receiver) : questionBehind(inner);
  return !!asked && asksFor(asked);
}

/** The call whose answer a name holds: `const answer = await ask()`, `ask().then(answer => …)`, or the call itself. */
function questionBehind(answer: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(answer);
  if (ts.isCallExpression(inner)) return inner;
  let at: ts.Node | null = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const isPicked = at && ts.isBindingElement(at) && YES.test((at.propertyName ?? at.name).getText());
  if (at && ts.isBindingElement(at)) at = isPicked ? at.parent.parent : null;
  if (at && ts.isVariableDeclaration(at) && at.initializer) {
    const made = unwrap(at.initializer);
    return ts.isCallExpression(made) ? made : null;
  }
  const callback = at && ts.isParameter(at) && at.parent.parameters[0] === at ? at.parent : null;
  const then = callback && ts.isCallExpression(callback.parent) ? callback.parent : null;
  const before = then && nameOf(then.expression) === 'then' ? receiverOf(then.expression) : null;
  const made = before && unwrap(before);
  return made && ts.isCallExpression(made) ? made : null;
}

const DIALOG =
  /^(confirm|swal|fire|ask[A-Z]\w*|confirm[A-Z]\w*|(show|open)[A-Z]*\w*(Dialog|Confirm|Confirmation|Prompt))$/;

/** A dialog that waits for an answer and names what is asked for; or a function that gives back such a one. */
function asksFor(call: ts.CallExpression, depth = DEEP): boolean {
  const said = call.arguments.some(one => hasAnyPhrase(splitWords(saidBy(one)), PLACES));
  // A product may put a function of its own in its place, such as one that translates.
  if (/\bswal$/i.test(receiverOf(call.expression)?.getText() ?? '') && nameOf(call.expression) === 'fire') return said;
  const callee = depth > 0 ? calleeOf(call.expression) : null;
  if (callee) {
    const dialogs = dialogsOf(callee);
    return dialogs.length > 0 && dialogs.every(one => asksFor(one, depth - 1));
  }
  return said && DIALOG.test(nameOf(call.expression) ?? '');
}

/** What is written in a question; a function that stands in it says nothing. */
function saidBy(given: ts.Expression): string {
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      said.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(given);
  return said.join(' ');
}

/** What a function gives back, where that is a call. */
function dialogsOf({ body }: FunctionNode): ts.CallExpression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [unwrap(body)].filter(ts.isCallExpression);
  const given: ts.CallExpression[] = [];
  throughout(body, node => {
    const value = ts.isReturnStatement(node) && node.expression ? unwrap(node.expression) : null;
    if (value && ts.isCallExpression(value)) given.push(value);
  });
  return given;
}
