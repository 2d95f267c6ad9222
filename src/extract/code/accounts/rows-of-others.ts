import { eachNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, isAssigned } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const FINDS = /^(find|get|load|fetch|lookup|retrieve|by)(?!.*(create|insert|make|new))/i;

/** `const user = await users.findById(id); … await users.save(user)`: a row that is there is kept again. */
export function isRowThatWasFound(call: ts.CallExpression): boolean {
  if (!/^save/i.test(nameOf(call.expression) ?? '')) return false;
  const given = call.arguments[0] ?? receiverOf(call.expression);
  const row = given && unwrap(given);
  if (!row || !ts.isIdentifier(row)) return false;
  const declared = declarationOf(row.text, row);
  if (!declared || isAssigned(row.text, call.getSourceFile())) return false;
  // `user.save()` of one that is handed in
  if (ts.isParameter(declared)) return call.arguments.length === 0;
  const made = ts.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  return !!made && ts.isCallExpression(made) && FINDS.test(nameOf(made.expression) ?? '');
}

const OF_ANOTHER = /^(owner|user|team|workspace|organi[sz]ation|org|tenant)_?(id)?$/i;
const OF_PERSON = /^(e?mail|email_?address|user_?name|nick_?name|display_?name|password\w*|first_?name|name)$/i;

/** `accounts.insert({ ownerId, teamId, token })`: what somebody who has an account holds at another place. */
export function isRowOfAnother(call: ts.CallExpression, table: string): boolean {
  if (/^users?/i.test(table)) return false;
  const keys: string[] = [];
  for (const given of call.arguments)
    eachNode(given, one => {
      if (ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one)) keys.push(textOf(one.name));
    });
  return keys.some(key => OF_ANOTHER.test(key)) && !keys.some(key => OF_PERSON.test(key));
}
