import { chainOf, nameNode, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { columnsOf } from './columns.ts';
import type { Row } from './row.ts';
import { tableBefore, tableIn } from './tables.ts';

/** Verbs of mappers and clients that make something new; the table stands before the dot. */
export const MAKES =
  /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertGraph|add|save|upsert|bulkCreate|bulkInsert|createAndSave|put|findOrCreate)$/;
/** Verbs of builders that are given the columns after the table was named. */
const VALUES = /^(values|set)$/;
const INTO = /^(insert|insertInto|into)$/;
/** The table is the first argument, the columns are the second. */
const TAKES_TABLE = /^(create|insert|insertMany|save|upsert|persist|replace|nativeInsert)$/;

/** What a call of a mapper or of a client of a database keeps. */
export function rowOfCall(call: ts.CallExpression): Row | null {
  // `messages.insertAsync({ … })`
  const name = (nameOf(call.expression) ?? '').replace(/(?<=insert|create|upsert)Async$/, '');
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0) return null;
  const row = (at: ts.Node, table: readonly string[] | null, given: ts.Expression | undefined): Row | null =>
    table && table.length > 0
      ? { at, symbol: symbolOf(call), table, inside: [], ...(given && { given }), ...columnsOf(given) }
      : null;
  if (VALUES.test(name)) {
    const into = intoOf(call);
    return into && row(into.at, tableIn(into.table), call.arguments[0]);
  }
  if (name === 'send') return commandOf(call.arguments[0], head);
  if (name === 'createDocument') return row(head, tableIn(tableArgument(call)), dataArgument(call));
  if (!MAKES.test(name) && !TAKES_TABLE.test(name)) return null;
  const [first, second] = call.arguments;
  if (TAKES_TABLE.test(name) && second && isTable(first!)) return row(head, tableIn(first), second);
  if (!MAKES.test(name)) return null;
  // `db.insert({ … }).into('messages')`
  const into = intoAfter(call);
  if (into) return row(head, tableIn(into), first);
  // `put({ TableName, Item })`
  const item = itemOf(first!);
  if (item) return row(head, tableIn(item.table), item.columns);
  const made = unwrap(first!);
  // `DataStore.save(new Message({ … }))`, `manager.save(new Message(…))`
  if (ts.isNewExpression(made)) return row(head, tableIn(made.expression), made);
  if (ts.isIdentifier(made) && isMadeBefore(made)) return null;
  return row(head, tableBefore(call), first);
}

/** `Message` in `em.create(Message, …)`, `'messages'` in `ctx.db.insert('messages', …)`. */
function isTable(given: ts.Expression): boolean {
  const inner = unwrap(given);
  return (ts.isIdentifier(inner) && /^[A-Z]/.test(inner.text)) || ts.isStringLiteralLike(inner);
}

/** `const row = messages.create({ … }); messages.save(row)`: told of where it is made. */
function isMadeBefore(name: ts.Identifier): boolean {
  const value = valueOf(name);
  const made = value && unwrap(value);
  return !!made && ts.isCallExpression(made) && nameOf(made.expression) === 'create';
}

/** `insert(messages)` before `.values(…)`, with steps between. */
function intoOf(call: ts.CallExpression): { at: ts.Node; table: ts.Expression } | null {
  let at = ts.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  while (at && ts.isCallExpression(at)) {
    const [table] = at.arguments;
    if (INTO.test(nameOf(at.expression) ?? '') && table) return { at: nameNode(at.expression)!, table };
    at = ts.isPropertyAccessExpression(at.expression) ? unwrap(at.expression.expression) : null;
  }
  return null;
}

function intoAfter({ parent }: ts.CallExpression): ts.Expression | null {
  if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== 'into') return null;
  return ts.isCallExpression(parent.parent) ? (parent.parent.arguments[0] ?? null) : null;
}

/** `createDocument(database, collection, id, { … })`, or all of them under a key. */
const tableArgument = ({ arguments: [first, second] }: ts.CallExpression) =>
  second ?? valueAt(first, /^(collectionId|tableId)$/);
const dataArgument = ({ arguments: given }: ts.CallExpression) => given[3] ?? valueAt(given[0], /^data$/) ?? given[2];

/** `new PutCommand({ TableName: 'Messages', Item: { … } })` */
function commandOf(given: ts.Expression | undefined, at: ts.Node): Row | null {
  const made = given && unwrap(given);
  if (!made || !ts.isNewExpression(made) || !/^(Put|PutItem)Command$/.test(nameOf(made.expression) ?? '')) return null;
  const item = made.arguments?.[0] && itemOf(made.arguments[0]);
  const table = item && tableIn(item.table);
  return table ? { at, symbol: 'send', table, inside: [], ...columnsOf(item.columns) } : null;
}

function itemOf(given: ts.Expression): { table: ts.Expression; columns: ts.Expression } | null {
  const [table, columns] = [valueAt(given, /^TableName$/), valueAt(given, /^Item$/)];
  return table && columns ? { table, columns } : null;
}

export function valueAt(given: ts.Expression | undefined, key: RegExp): ts.Expression | undefined {
  const inner = given && unwrap(given);
  if (!inner || !ts.isObjectLiteralExpression(inner)) return undefined;
  for (const one of inner.properties) {
    if (ts.isShorthandPropertyAssignment(one) && key.test(one.name.text)) return one.name;
    if (ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && key.test(one.name.getText()))
      return one.initializer;
  }
  return undefined;
}

/** The last two names of what is called: `bucket.upload`. */
export const symbolOf = (call: ts.CallExpression | ts.NewExpression): string =>
  chainOf(call.expression)
    .filter(name => name !== 'this')
    .slice(-2)
    .join('.');
