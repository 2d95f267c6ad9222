import { calleeOf } from '../callees.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Functions that hand back what a promise failed with, beside its answer. */
const CATCHES =
  /^(to|awaitTo|awaitToJs|tryCatch|trycatch|catchError|safeAwait|safeAsync|attempt|tryit|mightFail|goTry)$/;
const ERROR = /^(e|ex|er)$|^(err|error|failure|exception)|(Err|Error)$/;

/** `err` or `ok` of `const [err, ok] = await to(areFriends(a, b))`, `tried.error`: the call, and which of the two it is. */
export function caughtAnswer(test: ts.Expression): { call: ts.CallExpression; isError: boolean } | null {
  const taken = takenFrom(test);
  const made = taken && unwrap(taken.from);
  if (!made || !ts.isCallExpression(made) || !catches(made)) return null;
  const [given] = made.arguments;
  const asked = given && unwrap(given);
  const call = asked && isFunction(asked) && asked.body && !ts.isBlock(asked.body) ? unwrap(asked.body) : asked;
  if (!call || !ts.isCallExpression(call)) return null;
  return { call, isError: ERROR.test(taken.part) };
}

function takenFrom(test: ts.Expression): { from: ts.Expression; part: string } | null {
  if (ts.isPropertyAccessExpression(test)) {
    const value = ts.isIdentifier(test.expression) ? valueOf(test.expression) : null;
    return value && { from: value, part: test.name.text };
  }
  const declared = ts.isIdentifier(test) ? declarationOf(test.text, test) : null;
  if (!declared || !ts.isBindingElement(declared)) return null;
  const holder = declared.parent.parent;
  return ts.isVariableDeclaration(holder) && holder.initializer
    ? { from: holder.initializer, part: textOf(declared.propertyName ?? declared.name) }
    : null;
}

/** One of a package by its name; one of the product has a `catch`, too. */
function catches({ expression }: ts.CallExpression): boolean {
  if (!CATCHES.test(nameOf(expression) ?? '')) return false;
  const declared = calleeOf(expression);
  if (!declared?.body) return true;
  let isCaught = false;
  eachNode(declared.body, node => {
    isCaught ||= ts.isCatchClause(node) || (ts.isPropertyAccessExpression(node) && node.name.text === 'catch');
  });
  return isCaught;
}
