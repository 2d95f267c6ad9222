import { chainOf, nameOf, unwrap } from './names.ts';
import { declarationOf } from './scopes.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

const TABLE = /^(mutual )?match(es)?( (model|repository|repo|service|store|collection|dao))?$/;
const FOUND = /^(find\w*|get|getOne|exists|query)$/;

/**
 * `const match = await Match.findOne({ users: me }); if (!match) throw`: two people who have chosen one another are
 * connected. The word alone is a text that was searched, or an address.
 */
export function isMatchOfPeople(test: ts.Expression): boolean {
  const asked = unwrap(test);
  if (ts.isCallExpression(asked)) return isLookup(asked);
  if (!ts.isIdentifier(asked) || !/match/i.test(asked.text)) return false;
  const declaration = declarationOf(asked.text, asked);
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const inner = value && unwrap(value);
  const made = inner && ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return !!made && ts.isCallExpression(made) && isLookup(made);
}

function isLookup(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  const table = splitWords(chain.at(-2) ?? '').join(' ');
  return FOUND.test(nameOf(call.expression) ?? '') && TABLE.test(table);
}
