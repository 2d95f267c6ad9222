import { isFunction, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { returnedBy } from './returned.ts';
import { ts } from '../ts-morph.ts';
import { declarationBehind, isHandedOutUnseen, isNamedAlone, usesOfDeclaration } from '../uses.ts';

/**
 * `makeSend({ store, friends })` of `const makeSend = ({ store, friends }) => async req => …`: what the only call of a function
 * that makes others gives for its parameter. Null for any other function, and where it is called twice or handed on.
 */
export function givenToFactory(parameter: ts.ParameterDeclaration): ts.Expression | null {
  const declared = parameter.parent;
  if (!isFunction(declared) || !isNamedAlone(declared) || !makesFunctions(declared)) return null;
  const declaration = declarationBehind(declared);
  if (!declaration || isHandedOutUnseen(declaration)) return null;
  const calls: ts.CallExpression[] = [];
  for (const use of usesOfDeclaration(declaration)) {
    const { parent } = use;
    if (calls.length > 0 || !ts.isCallExpression(parent) || parent.expression !== use) return null;
    calls.push(parent);
  }
  return calls[0]?.arguments[declared.parameters.indexOf(parameter)] ?? null;
}

/** It hands back a function, or an object with one that is written out there or above. */
function makesFunctions(declared: FunctionNode): boolean {
  const [only, ...more] = returnedBy(declared);
  const made = only && more.length === 0 ? unwrap(only) : null;
  if (!made) return false;
  if (isFunction(made)) return true;
  const own = declared.body && ts.isBlock(declared.body) ? declared.body.statements : [];
  const functions = new Set(own.flatMap(namesOfFunctions));
  if (!ts.isObjectLiteralExpression(made)) return ts.isIdentifier(made) && functions.has(made.text);
  return made.properties.some(
    one =>
      ts.isMethodDeclaration(one) ||
      (ts.isPropertyAssignment(one) && isFunction(unwrap(one.initializer))) ||
      (ts.isShorthandPropertyAssignment(one) && functions.has(one.name.text)),
  );
}

function namesOfFunctions(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) && initializer && isFunction(unwrap(initializer)) ? [name.text] : [],
  );
}
