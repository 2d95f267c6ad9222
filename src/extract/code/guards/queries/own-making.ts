import { calleeOf } from '../../callees.ts';
import { literalOf } from '../../literals.ts';
import type { FunctionNode } from '../../names.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf } from '../../names.ts';
import { bare } from '../../rows/tables.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { tablesAsked } from './asked-tables.ts';
import type { Unseen } from './changed-conditions.ts';
import { conditionsAsked } from './conditions-asked.ts';
import type { Making } from './makings.ts';
import { listKey, makingsIn, setKey, tableKey } from './makings.ts';
import { mayChange } from './may-change.ts';
import { reaches } from './reaches.ts';

/**
 * Whether the row that is looked for was made just before, by whoever asks: `Match.create({ a, b })`, `Match.findOne({ a, b })`.
 * One that is made on a way that never comes to the question, or in a state that is not asked for, does not answer it.
 */
export const asksForOwnMaking = (query: ts.Expression, unseen?: Unseen): boolean =>
  isMadeBefore(query, [query], unseen);

/** The same of a function that asks: `areFriends(a, b)` behind `befriend(a, b)`. */
export const isAnsweredByMaking = (called: ts.CallExpression): boolean => isMadeBefore(called, askedWithin(called));

function isMadeBefore(query: ts.Expression, questions: readonly ts.Expression[], unseen?: Unseen): boolean {
  if (questions.length === 0) return false;
  for (let around = enclosingFunction(query); around; around = functionAround(around)) {
    const before = makingsIn(around).filter(
      ({ at, isChange }) => !isChange && at.pos < query.pos && !isWithin(query, at) && reaches(at, query),
    );
    if (before.length === 0) continue;
    for (const asked of questions) {
      const keys = keysOf(asked);
      if (before.some(one => keys.has(one.key) && !isOfOtherState(one, asked, [query, around!, unseen]))) return true;
    }
  }
  return false;
}

const LOOKS = /^(find|exists|count)/;

function askedWithin(called: ts.CallExpression): ts.CallExpression[] {
  const body = calleeOf(called.expression)?.body;
  const found: ts.CallExpression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && (LOOKS.test(nameOf(node.expression) ?? '') || tablesAsked(node).length > 0))
      found.push(node);
  };
  if (body) {
    look(body);
    eachNode(body, look);
  }
  return found;
}

/** What runs within a callback comes after what stands before it; what is declared may be called from anywhere. */
const functionAround = (inner: FunctionNode): FunctionNode | null =>
  ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? enclosingFunction(inner) : null;

const isWithin = (query: ts.Node, at: ts.Node) => query.pos >= at.pos && query.end <= at.end;

/** The table that is asked, the columns in which a list of the row is, and the set or the list that is looked into. */
function keysOf(query: ts.Expression): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (key: string | null) => key !== null && keys.add(key);
  for (const { words, isIn } of tablesAsked(query)) if (isIn) add(tableKey(words));
  if (!ts.isCallExpression(query)) return keys;
  add(tableKey(bare(chainOf(query.expression).at(-2) ?? '')));
  add(chainOf(query.expression).slice(0, -1).join('.') || null);
  add(setKey(query));
  const list = receiverOf(query.expression);
  if (
    list &&
    query.arguments.length === 1 &&
    /^(includes|has|some|indexOf|find)$/.test(chainOf(query.expression).at(-1)!)
  )
    add(listKey(chainOf(list).at(-1) ?? ''));
  for (const column of columnsIn(conditionsAsked(query))) add(listKey(column[0] ?? ''));
  return keys;
}

function columnsIn(condition: Condition): (readonly string[])[] {
  if ('column' in condition) return [condition.column];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.flatMap(columnsIn);
}

/** `Friendship.create({ a, b, status: 'pending' })`, where what is accepted is asked for, and nothing touches the row between. */
function isOfOtherState(
  made: Making,
  query: ts.Expression,
  until: [place: ts.Node, around: FunctionNode, unseen: Unseen | undefined],
): boolean {
  const asked = statesIn(conditionsAsked(query));
  const isOther = made.columns.some(({ name, value }) => {
    const [said, wanted] = [value && literalOf(value)?.value, asked.get(name)];
    return typeof said === 'string' && wanted !== undefined && wanted !== said;
  });
  return isOther && !mayChange(made, ...until);
}

/** Columns that hold one text in every row that is found. */
function statesIn(condition: Condition): ReadonlyMap<string, string> {
  if ('all' in condition) return new Map(condition.all.flatMap(one => [...statesIn(one)]));
  if (!('values' in condition)) return new Map();
  const [only, ...more] = condition.values;
  const isText = only && 'said' in only && typeof only.said === 'string' && more.length === 0;
  return new Map(isText ? [[condition.column.at(-1)!, only.said as string]] : []);
}
