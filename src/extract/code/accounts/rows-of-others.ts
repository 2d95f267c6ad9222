import { eachNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, isAssigned } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const FINDS = /^(find|get|load|fetch|lookup|retrieve|by)(?!.*(create|insert|make|new))/i;

/**
 * `const user = await users.findById(id); … await users.save(user)`: a row that is there is kept again, also as
 * `{ ...user, token }` and `{ id: user.id, token }`, and where it is handed to the function that keeps it.
 */
export function isRowThatWasFound(call: ts.CallExpression): boolean {
  if (!/^save/i.test(nameOf(call.expression) ?? '')) return false;
  const given = call.arguments[0] ?? receiverOf(call.expression);
  const row = given && unwrap(given);
  if (!row) return false;
  if (ts.isObjectLiteralExpression(row)) return row.properties.some(isOfRow);
  if (!ts.isIdentifier(row)) return false;
  const declared = declarationOf(row.text, row);
  // `user.save()` of one that is handed in, and `user.token = token; users.save(user)`
  if (declared && ts.isParameter(declared) && !isAssigned(row.text, call.getSourceFile()))
    return call.arguments.length === 0 || keepsSecret(row.text, declared);
  return isFound(row);
}

/** `...user`, `id: user.id` */
function isOfRow(member: ts.ObjectLiteralElementLike): boolean {
  if (ts.isSpreadAssignment(member)) return isRow(member.expression);
  if (!ts.isPropertyAssignment(member) || !/^_?id$/.test(textOf(member.name))) return false;
  const id = unwrap(member.initializer);
  return ts.isPropertyAccessExpression(id) && /^_?id$/.test(id.name.text) && isRow(id.expression);
}

/** What was found, or a person who is handed in by such a name: what another service tells of somebody is a profile. */
function isRow(value: ts.Expression): boolean {
  const row = unwrap(value);
  if (!ts.isIdentifier(row)) return false;
  const declared = declarationOf(row.text, row);
  return declared && ts.isParameter(declared)
    ? /^(user|account|member|entity|row|existing\w*)$/i.test(row.text)
    : isFound(row);
}

function isFound(row: ts.Identifier): boolean {
  const declared = declarationOf(row.text, row);
  if (!declared || (isAssigned(row.text, row.getSourceFile()) && !isOnlyChanged(row))) return false;
  // `const [user] = await users.find({ email })`
  const holder = ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const made = ts.isVariableDeclaration(holder) && holder.initializer && unwrap(holder.initializer);
  return !!made && ts.isCallExpression(made) && FINDS.test(nameOf(made.expression) ?? '');
}

/** `let user = await …; user = touch(user);`: what it is assigned is made of itself. */
function isOnlyChanged(row: ts.Identifier): boolean {
  const declared = declarationOf(row.text, row);
  const given: ts.Expression[] = [];
  eachNode(row.getSourceFile(), node => {
    if (
      ts.isBinaryExpression(node) &&
      ts.isIdentifier(node.left) &&
      ASSIGNS.has(node.operatorToken.kind) &&
      declarationOf(node.left.text, node.left) === declared
    )
      given.push(unwrap(node.right));
  });
  const isSame = (one: ts.Expression) => ts.isIdentifier(unwrap(one)) && unwrap(one).getText() === row.text;
  return given.every(one =>
    ts.isCallExpression(one)
      ? one.arguments.some(isSame) &&
        !/create|insert|make|new|build|register|sign|init|from|add/i.test(nameOf(one.expression) ?? '')
      : ts.isObjectLiteralExpression(one) &&
        one.properties.some(member => ts.isSpreadAssignment(member) && isSame(member.expression)),
  );
}
const ASSIGNS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/** All that is written to somebody who was handed in is what keeps them signed in. */
function keepsSecret(name: string, declared: ts.ParameterDeclaration): boolean {
  const written: string[] = [];
  eachNode(declared.parent, one => {
    if (
      ts.isBinaryExpression(one) &&
      one.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(one.left) &&
      one.left.expression.getText() === name
    )
      written.push(one.left.name.text);
  });
  return written.length > 0 && written.every(one => /token|session|last_?(login|seen|active)/i.test(one));
}

const OF_ANOTHER = /^(owner|user|team|workspace|organi[sz]ation|org|tenant)_?(id)?$/i;
const OF_PERSON = /^(e?mail|email_?address|user_?name|nick_?name|display_?name|password\w*|first_?name|name)$/i;

const LINKED = /^(access_?token|refresh_?token|provider|provider_?account_?id|scope|id_?token)$/i;

/** `accounts.insert({ ownerId, teamId, token })`: what somebody who has an account holds at another place. */
export function isRowOfAnother(call: ts.CallExpression, table: string): boolean {
  if (/^users?/i.test(table)) return false;
  const keys: string[] = [];
  for (const given of call.arguments)
    eachNode(given, one => {
      if (ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one)) keys.push(textOf(one.name));
    });
  // An account at another place has an address and a name as well.
  const isLinked = keys.some(key => /^(user|owner)_?(id)?$/i.test(key)) && keys.some(key => LINKED.test(key));
  return isLinked || (keys.some(key => OF_ANOTHER.test(key)) && !keys.some(key => OF_PERSON.test(key)));
}
