import { calleeOf } from '../../callees.ts';
import type { FunctionNode } from '../../names.ts';
import { chainOf, eachNode, nameOf, throughout } from '../../names.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';
import { isAssignment } from '../../writes/assigned.ts';
import { boundBy } from '../../writes/at-use.ts';
import type { Write } from '../../writes/write.ts';
import { writesTo } from '../../writes/writes-to.ts';
import { peopleGiven } from './built-queries.ts';
import type { Making } from './makings.ts';
import type { Unseen } from './changed-conditions.ts';
import { makingsIn, tableKey } from './makings.ts';

/**
 * Whether anything that runs between the making of a row and a question about it may make another of the row: a change of its
 * table, a call on the row or with it, and one that is given both people and was not seen to leave the table alone.
 */
export function mayChange({ at, key }: Making, query: ts.Node, around: FunctionNode, unseen?: Unseen): boolean {
  if (makingsIn(around).some(one => one.isChange && one.key === key && one.at.pos > at.pos)) return true;
  const row = namesOfRow(at);
  const own = row.map(one => one.text);
  const writes = row.flatMap(one => [...writesTo(one, { from: at, until: query })]);
  if (writes.some(({ kind }) => kind === 'set' || kind === 'deleted' || kind === 'over')) return true;
  // By another name for it, or for a part of it.
  const calls = new Map(writes.map(({ by, kind }) => [by, kind]));
  let may = false;
  if (around.body)
    eachNode(around.body, node => {
      if (may || node.pos < at.end || node.end > query.pos) return;
      if (isUpdateOf(key, node)) may = true;
      // `states[made.id] = 'accepted'`
      if (ts.isBinaryExpression(node) && isAssignment(node)) may ||= names(node.left, own);
      if (ts.isCallExpression(node)) may ||= touches(node, key, own, calls.get(node), unseen);
    });
  return may;
}

/** `made` of `const made = await Friendship.create(…)`, `id` of `const { id } = await …` */
function namesOfRow(at: ts.Node): readonly ts.Identifier[] {
  const holder = ts.isAwaitExpression(at.parent) ? at.parent.parent : at.parent;
  return ts.isVariableDeclaration(holder)
    ? boundBy(holder, []).flatMap(({ name }) => (ts.isIdentifier(name) ? name : []))
    : [];
}

function touches(
  call: ts.CallExpression,
  key: string,
  row: readonly string[],
  kind?: Write['kind'],
  unseen?: Unseen,
): boolean {
  const isOfRow = names(call, row) || kind !== undefined;
  if (kind === 'called' || (isOfRow && names(call.expression, row))) return true;
  if (!isOfRow && peopleGiven(call.arguments).size < 2) return false;
  const name = nameOf(call.expression) ?? '';
  if (isOfRow && TELLS.test(name)) return false;
  const body = calleeOf(call.expression)?.body;
  if (!body) {
    if (CHANGES.test(name)) return true;
    if (tellsOthers(call, name)) return false;
    unseen?.(call);
    return !unseen;
  }
  // What it does to the table stands in it, or in what it calls in turn.
  let may = false;
  throughout(body, node => {
    if (ts.isCallExpression(node)) may ||= isChangeOf(key, node) || peopleGiven(node.arguments).size > 1;
    else may ||= isUpdateOf(key, node);
  });
  return may;
}

/** Tells of the row, and does nothing with it. */
const TELLS = /^(log|info|debug|warn|trace|json)$/;
const TELLS_OTHERS = /^(send|emit|publish|notify|mail|broadcast|track|log|audit)/i;
/** A verb that says as much of a log or a queue as of a table. */
const WRITES = /^(push|write|record|capture|enqueue|dispatch|add)/i;
const TOLD_TO =
  /^(io|socket|ws|pusher|mail(er)?|logger|log|audit|auditlog|events?|emitter|bus|hub|notifications?|notifier|analytics|metrics|telemetry|sentry)$/;
const ACCEPTS =
  /^(accept|accepted|acceptance|confirm|confirmed|approve|approved|approval|befriend|become|update|upsert)$/;

/**
 * Letters, events and entries of a log tell others of the row. One that says that it is accepted may be what accepts it, and
 * something is written to anything: to whom it is told is said before it.
 */
function tellsOthers(call: ts.CallExpression, name: string): boolean {
  const chain = chainOf(call.expression);
  const keys = call.arguments.filter(one => ts.isStringLiteralLike(one) && !one.text.includes(' '));
  const words = [...chain, ...keys.map(one => (one as ts.StringLiteralLike).text)].flatMap(splitWords);
  if (words.some(word => ACCEPTS.test(word))) return false;
  const told = chain.slice(0, -1).flatMap(splitWords);
  return TELLS_OTHERS.test(name) || (WRITES.test(name) && told.some(word => TOLD_TO.test(word)));
}

const CHANGES = /^(update|upsert|set|patch|save|accept|confirm|approve|replace|modify|put|execute|query|raw)/i;

const isChangeOf = (key: string, call: ts.CallExpression): boolean => {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || !CHANGES.test(callee.name.text)) return false;
  const owner = callee.expression.getText().split('.').at(-1) ?? '';
  return tableKey(splitWords(owner)) === key || /^(execute|query|raw)$/i.test(callee.name.text);
};

/** `UPDATE friendships SET …` */
function isUpdateOf(key: string, node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const table = /^[\s`'"]*update\s+["`]?(?:\w+["`]?\.["`]?)?(\w+)/i.exec(node.getText())?.[1];
  return table !== undefined && tableKey(splitWords(table)) === key;
}

function names(node: ts.Node, all: readonly string[]): boolean {
  let isNamed = false;
  throughout(node, one => (isNamed ||= ts.isIdentifier(one) && all.includes(one.text)));
  return isNamed;
}
