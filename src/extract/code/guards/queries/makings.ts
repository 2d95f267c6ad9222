import { calleeOf } from '../../callees.ts';
import type { FunctionNode } from '../../names.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { MAKES, rowOfCall } from '../../rows/clients.ts';
import { columnsOf } from '../../rows/columns.ts';
import { rowOfText } from '../../rows/queries.ts';
import type { Column, Row } from '../../rows/row.ts';
import { bare } from '../../rows/tables.ts';
import { valueOf } from '../../scopes.ts';
import { isUpsert } from '../../rows/upserts.ts';
import { ts } from '../../ts-morph.ts';
import { callsOf, peopleGiven } from './built-queries.ts';

/** Something that comes to be: a row of a table, somebody in a list of a row, in a set or in a list of the program. */
export interface Making {
  key: string;
  at: ts.Node;
  columns: readonly Column[];
  /** Only what is there already becomes another. */
  isChange?: true;
}

/** Changes that make the row where there is none, if they are told to. */
const MAY_MAKE = /^(updateOne|updateMany|update|findOneAndUpdate|findOneAndReplace|replaceOne)$/;
const CHANGES = /^(update\w*|find\w*AndUpdate|set|patch|save)$/;
const FINDS_OR_MAKES = /^(create\w*|insert\w*|upsert\w*|findOrCreate\w*|findOrInsert|getOrCreate|firstOrCreate)$/;
/** What puts something into a set under a key, or at the end of a list. */
const ADDS = /^(add|set|put|s_?add|h_?set|z_?add|push|unshift)$/i;
/** Keys under which an update puts somebody into a list of the row. */
const INTO_LIST = /^(\$addToSet|\$push|connect|push)$/;
const MAX_CALLS = 2;

export const tableKey = (words: readonly string[]): string | null =>
  words.length > 0 ? `table ${words.map(word => word.replace(/(?<=[cs]h|x|ss)es$|s$/, '')).join(' ')}` : null;
export const listKey = (column: string): string | null => (column === '' ? null : `list ${column}`);
/** `redis.sadd(key, to)` and `redis.sismember(key, to)`; `friends.add(to)` and `friends.has(to)`. */
export function setKey({ expression, arguments: [first] }: ts.CallExpression): string | null {
  const receiver = receiverOf(expression);
  return receiver && first ? `${receiver.getText()} of ${first.getText()}` : null;
}

/** What each function makes. */
const known = new WeakMap<ts.Node, readonly Making[]>();

export function makingsIn(around: FunctionNode, calls = MAX_CALLS): readonly Making[] {
  const before = known.get(around);
  if (before) return before;
  const found: Making[] = [];
  // A function that calls itself makes no more by that.
  known.set(around, []);
  const look = (node: ts.Node): void => {
    if (enclosingFunction(node) !== around && !isRunAtOnce(enclosingFunction(node)!, around)) return;
    found.push(...madeAt(node));
    if (calls > 0 && ts.isCallExpression(node)) found.push(...madeByCallee(node, calls - 1));
  };
  // `(a, b) => Friendship.create({ a, b })`: the body is the call.
  if (around.body) look(around.body);
  if (around.body) eachNode(around.body, look);
  if (calls === MAX_CALLS) known.set(around, found);
  else known.delete(around);
  return found;
}

/** `await db.transaction(async tx => { … })`: waited for where it stands. */
function isRunAtOnce(inner: FunctionNode, around: FunctionNode): boolean {
  const call = inner.parent;
  return ts.isCallExpression(call) && ts.isAwaitExpression(call.parent) && enclosingFunction(call) === around;
}

function madeAt(node: ts.Node): Making[] {
  if (ts.isNewExpression(node)) return savedAs(node);
  if (!ts.isCallExpression(node)) {
    const row = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? rowOfText(node) : null;
    return row ? ofRow(row, node) : [];
  }
  const name = nameOf(node.expression) ?? '';
  const own = (key: string | null, columns: readonly Column[] = []): Making[] =>
    key === null ? [] : [{ key, at: node, columns }];
  if (ADDS.test(name)) {
    const list = receiverOf(node.expression);
    // `user.friends.push(to)` may be asked of the row as well; a list of the program by its own name.
    const column = list && receiverOf(list) && /^(push|unshift)$/.test(name) ? nameOf(list) : null;
    return [...own(setKey(node)), ...own(listKey(column ?? ''))];
  }
  const isMaking =
    MAKES.test(name) || FINDS_OR_MAKES.test(name) || (MAY_MAKE.test(name) && node.arguments.some(isUpsert));
  const into = CHANGES.test(name)
    ? listsIn(node).map((column): Making => ({ key: `list ${column}`, at: node, columns: [] }))
    : [];
  if (!isMaking && !/^(values|into)$/.test(name)) return [...into, ...changed(node, name)];
  const row = rowOfCall(node);
  const table = chainOf(node.expression).slice(0, -1);
  const columns = row?.columns ?? columnsOf(node.arguments[0]).columns;
  return [
    ...into,
    ...(row ? ofRow(row, node) : []),
    ...own(isMaking ? table.join('.') || null : null, columns),
    ...own(isMaking ? tableKey(bare(table.at(-1) ?? '')) : null, columns),
    ...(isMaking
      ? callsOf(node)
          .slice(1)
          .flatMap(({ expression, arguments: [first] }) =>
            first &&
            ts.isStringLiteralLike(first) &&
            /^(knex|db|trx|from|table|into|collection)$/.test(nameOf(expression) ?? '')
              ? own(tableKey(bare(first.text)), columns)
              : [],
          )
      : []),
  ];
}

const ofRow = ({ table, columns }: Row, at: ts.Node): Making[] => {
  const key = tableKey(table);
  return key === null ? [] : [{ key, at, columns }];
};

function changed(call: ts.CallExpression, name: string): Making[] {
  const key = CHANGES.test(name) ? tableKey(bare(chainOf(call.expression).at(-2) ?? '')) : null;
  return key === null ? [] : [{ key, at: call, columns: [], isChange: true }];
}

/** `{ $addToSet: { friends: to } }`, `{ data: { friends: { connect: { id: to } } } }` */
function listsIn({ arguments: given }: ts.CallExpression): string[] {
  const found: string[] = [];
  const look = (node: ts.Node, column: string): void => {
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const name = textOf(property.name);
      const value = unwrap(property.initializer);
      if (!INTO_LIST.test(name)) look(value, name);
      else if (name.startsWith('$') && ts.isObjectLiteralExpression(value))
        found.push(...value.properties.flatMap(one => (one.name ? textOf(one.name) : [])));
      else found.push(column);
    }
  };
  for (const one of given) look(unwrap(one), '');
  return found;
}

/** `await ensureFriends(me, to)`: what it makes of the two, unless it asks for something to be there first. */
function madeByCallee(call: ts.CallExpression, calls: number): Making[] {
  if (peopleGiven(call.arguments).size < 2) return [];
  const declared = calleeOf(call.expression);
  if (!declared) return [];
  return makingsIn(declared, calls)
    .filter(({ key, at, isChange }) => key.startsWith('table ') && !isChange && !isBehindSomething(at, declared))
    .map(({ key, columns }) => ({ key, at: call, columns }));
}

/** `if (await hasAsked(other, me)) await Friendship.create(…)`; `if (!existing)` is no such question. */
export function isBehindSomething(at: ts.Node, within: FunctionNode): boolean {
  for (let child = at, parent = at.parent; child !== within; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && child === parent.thenStatement)
      if (asksForSomething(parent.expression) && !isAbsence(parent.expression)) return true;
    if (!ts.isBlock(parent)) continue;
    for (const one of parent.statements) {
      if (one === child) break;
      if (ts.isIfStatement(one) && /\b(throw|return)\b/.test(one.thenStatement.getText()))
        if (asksForSomething(one.expression) && isAbsence(one.expression)) return true;
    }
  }
  return false;
}

/** An answer is waited for, here or where the name was made: what only compares what it was given asks nobody. */
function asksForSomething(test: ts.Expression): boolean {
  let asks = false;
  const look = (node: ts.Node): void => {
    if (asks || !ts.isExpression(node)) return;
    const value = ts.isIdentifier(node) ? valueOf(node) : node;
    asks = value !== null && (ts.isAwaitExpression(value) || ts.isCallExpression(unwrap(value)));
  };
  look(test);
  eachNode(test, look);
  return asks;
}

const isAbsence = (test: ts.Expression): boolean => {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken;
  return ts.isBinaryExpression(inner) && /={2,3}\s*(null|undefined|0|false)$/.test(inner.getText());
};

/** `await new Friendship({ a, b }).save()`, also where it is kept in a name first. */
function savedAs(made: ts.NewExpression): Making[] {
  const at = ts.isParenthesizedExpression(made.parent) ? made.parent : made;
  const isSaved = ts.isPropertyAccessExpression(at.parent) && textOf(at.parent.name) === 'save';
  const kept = ts.isVariableDeclaration(at.parent) && ts.isIdentifier(at.parent.name) ? at.parent.name.text : null;
  const body = enclosingFunction(made)?.body;
  if (!isSaved && !(kept !== null && body?.getText().includes(`${kept}.save(`))) return [];
  const chain = chainOf(made.expression);
  const key = tableKey(bare(chain.at(-1) ?? ''));
  return key === null ? [] : [{ key, at: made, columns: columnsOf(made.arguments?.[0]).columns }];
}
