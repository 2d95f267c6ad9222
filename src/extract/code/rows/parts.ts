import { chainOf, eachNode, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { columnsOf } from './columns.ts';
import { symbolOf, valueAt } from './clients.ts';
import type { Row } from './row.ts';
import { bare, tableIn } from './tables.ts';

/** Rows that are kept as a part of another: nested writes, lists in a document, lists and streams under a key. */
export function rowOfPart(node: ts.Node): Row | null {
  if (ts.isPropertyAssignment(node)) return nestedWrite(node) ?? pushedBy(node);
  if (!ts.isCallExpression(node)) return null;
  return pushed(node) ?? listed(node) ?? asked(node);
}

/** `data: { messages: { create: { sender, body } } }` */
function nestedWrite(node: ts.PropertyAssignment): Row | null {
  const value = unwrap(node.initializer);
  if (!ts.isObjectLiteralExpression(value) || !ts.isObjectLiteralExpression(node.parent)) return null;
  const given = valueAt(value, /^(create|createMany|connectOrCreate|connect)$/);
  return given && isIn(node, /^(create|update|upsert)$/) ? partOf(node, given) : null;
}

/** `{ $push: { messages: { sender, body } } }` */
function pushedBy(node: ts.PropertyAssignment): Row | null {
  const { parent } = node.parent;
  const isPush = ts.isPropertyAssignment(parent) && /^\$(push|addToSet)$/.test(textOf(parent.name));
  return isPush ? partOf(node, node.initializer) : null;
}

function partOf(node: ts.PropertyAssignment, given: ts.Expression): Row | null {
  const table = bare(textOf(node.name));
  const call = callAround(node);
  const inside =
    call && ts.isPropertyAccessExpression(call.expression) ? chainOf(call.expression.expression).at(-1) : '';
  if (!call || table.length === 0) return null;
  return { at: node.name, symbol: textOf(node.name), table, inside: [bare(inside ?? '')], ...columnsOf(given) };
}

const callAround = (node: ts.Node): ts.CallExpression | null => {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) if (ts.isCallExpression(at)) return at;
  return null;
};

const isIn = (node: ts.Node, verb: RegExp): boolean => {
  const call = callAround(node);
  return call !== null && verb.test(nameOf(call.expression) ?? '');
};

/** `conversation.messages.push({ sender, text })`, where `conversation.save()` follows. */
function pushed(call: ts.CallExpression): Row | null {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !/^(push|addToSet|unshift)$/.test(expression.name.text))
    return null;
  const list = unwrap(expression.expression);
  const owner = ts.isPropertyAccessExpression(list) ? unwrap(list.expression) : null;
  if (!owner || !ts.isIdentifier(owner) || !isSaved(owner)) return null;
  const table = bare(nameOf(list) ?? '');
  const kept = columnsOf(call.arguments[0]);
  return {
    at: expression.name,
    symbol: symbolOf(call),
    table,
    inside: [bare(owner.text)],
    ...kept,
    // `conversation.messages.push(message._id)` points at a row that is kept elsewhere.
    isOpen: false,
  };
}

function isSaved(owner: ts.Identifier): boolean {
  let saved = false;
  eachNode(enclosingFunction(owner) ?? owner.getSourceFile(), node => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { expression, name } = node.expression;
    saved ||= name.text === 'save' && ts.isIdentifier(expression) && expression.text === owner.text;
  });
  return saved;
}

/** `redis.xadd('dm:7', '*', 'from', me)`, `redis.zadd(`chat:${id}:messages`, { … })` */
function listed(call: ts.CallExpression): Row | null {
  const name = nameOf(call.expression) ?? '';
  const [key, ...given] = call.arguments;
  if (!/^(xadd|zadd|lpush|rpush|xAdd|zAdd|lPush|rPush)$/.test(name) || !key) return null;
  const table = tableIn(key);
  const parts = ts.isTemplateExpression(key) ? key.head.text.split(/[.:/]/).filter(part => part !== '') : [];
  if (!table || table.length === 0) return null;
  const kept = given.map(one => {
    const inner = unwrap(one);
    if (ts.isStringLiteralLike(inner)) return { columns: [{ name: inner.text, value: null }], isOpen: false };
    return columnsOf(valueAt(inner, /^(member|value)$/) ?? inner);
  });
  return {
    at: nameNode(call.expression)!,
    symbol: symbolOf(call),
    table,
    inside: parts.map(bare).filter(words => words.join(' ') !== table.join(' ')),
    columns: kept.flatMap(one => one.columns),
    isOpen: kept.some(one => one.isOpen),
  };
}

/** `graphqlOperation(createMessage, { input: { … } })`, `client.graphql({ query: createMessage, variables: { input } })` */
function asked(call: ts.CallExpression): Row | null {
  const name = nameOf(call.expression) ?? '';
  if (!/^(graphqlOperation|graphql|mutate)$/.test(name)) return null;
  const [first] = call.arguments;
  const query = valueAt(first, /^(query|mutation)$/) ?? first;
  const given = valueAt(first, /^variables$/) ?? call.arguments[1];
  const document = query ? (nameNode(query)?.getText() ?? '') : '';
  const table = /^create([A-Z]\w*)$/.exec(document)?.[1];
  if (!table || !given) return null;
  return { at: nameNode(query!)!, symbol: document, table: bare(table), inside: [], ...columnsOf(given) };
}
