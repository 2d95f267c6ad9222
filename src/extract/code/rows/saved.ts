import { eachNode, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { columnsOf } from './columns.ts';
import { symbolOf } from './clients.ts';
import type { Column, Row } from './row.ts';
import { bare, tableIn } from './tables.ts';

/**
 * A thing that is made first and kept later: `const message = new Message(); message.sender = me; await message.save()`,
 * `message.set('sender', me)`.
 */
export function rowOfSaved(call: ts.CallExpression): Row | null {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'save') return null;
  const receiver = unwrap(expression.expression);
  const made = ts.isNewExpression(receiver) ? receiver : ts.isIdentifier(receiver) ? madeOf(receiver) : null;
  const kept = made && kindOf(made);
  if (!kept || kept.table.length === 0) return null;
  const later = ts.isIdentifier(receiver) ? setLater(receiver) : [];
  const given = [kept.given, call.arguments[0]].flatMap(one => (one ? [columnsOf(one)] : []));
  const constructed = ts.isNewExpression(made) && made !== receiver && kept.isWhole ? nameNode(made.expression) : null;
  return {
    at: expression.name,
    symbol: symbolOf(call),
    ...(constructed && { made: constructed }),
    ...(kept.given && { given: kept.given }),
    table: kept.table,
    inside: [],
    columns: [...given.flatMap(one => one.columns), ...later],
    isOpen: given.some(one => one.isOpen),
  };
}

/** What the variable was given last before: where it is declared, or by an assignment in the same function. */
function madeOf(name: ts.Identifier): ts.NewExpression | ts.CallExpression | null {
  const declaration = declarationOf(name.text, name);
  const value = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
  const inner = value ? unwrap(value) : null;
  if (inner && ts.isNewExpression(inner)) return inner;
  return assignedTo(name) ?? (inner && ts.isCallExpression(inner) ? inner : null);
}

/** `let user = await User.findOne(…); … user = new User({ … }); await user.save()` */
function assignedTo(name: ts.Identifier): ts.NewExpression | null {
  let made: ts.NewExpression | null = null;
  eachNode(enclosingFunction(name) ?? name.getSourceFile(), node => {
    if (node.pos > name.pos || !ts.isBinaryExpression(node)) return;
    const { left, operatorToken } = node;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isIdentifier(left) || left.text !== name.text) return;
    const value = unwrap(node.right);
    made = ts.isNewExpression(value) ? value : null;
  });
  return made;
}

function kindOf(
  made: ts.NewExpression | ts.CallExpression,
): { table: readonly string[]; given: ts.Expression | undefined; isWhole?: boolean } | null {
  const name = nameOf(made.expression) ?? '';
  const [first, second] = made.arguments ?? [];
  // `new Parse.Object('Message')`, `Parse.Object('Message')`
  if (name === 'Object' && first) return { table: tableIn(first) ?? [], given: second };
  if (ts.isNewExpression(made)) return { table: bare(name), given: first, isWhole: first !== undefined };
  // `Message.build({ … })`, a document that is new until it is saved.
  const owner = ts.isPropertyAccessExpression(made.expression) ? nameOf(made.expression.expression) : null;
  return name === 'build' && owner ? { table: bare(owner), given: first } : null;
}

/** `message.sender = me`, `message.set('sender', me)`, `message.set({ sender: me })` in the same function. */
function setLater(name: ts.Identifier): Column[] {
  const columns: Column[] = [];
  const isIt = (node: ts.Node) => ts.isIdentifier(node) && node.text === name.text;
  eachNode(enclosingFunction(name) ?? name.getSourceFile(), node => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const { left } = node;
      if (ts.isPropertyAccessExpression(left) && isIt(left.expression))
        columns.push({ name: textOf(left.name), value: node.right });
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (node.expression.name.text !== 'set' || !isIt(node.expression.expression)) return;
    const [first, second] = node.arguments;
    if (first && ts.isStringLiteralLike(first)) columns.push({ name: first.text, value: second ?? null });
    else columns.push(...columnsOf(first).columns);
  });
  return columns;
}
