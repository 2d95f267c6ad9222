import { literally } from '../../../../kit/text.ts';
import { literalOf } from '../../literals.ts';
import type { FunctionNode } from '../../names.ts';
import { chainOf, enclosingFunction, receiverOf } from '../../names.ts';
import { bare } from '../../rows/tables.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { tablesAsked } from './asked-tables.ts';
import { conditionsAsked } from './conditions-asked.ts';
import type { Making } from './makings.ts';
import { listKey, makingsIn, setKey, tableKey } from './makings.ts';
import { reaches } from './reaches.ts';

/**
 * Whether the row that is looked for was made just before, by whoever asks: `Match.create({ a, b })`, `Match.findOne({ a, b })`.
 * One that is made on a way that never comes to the question, or in a state that is not asked for, does not answer it.
 */
export function asksForOwnMaking(query: ts.Expression): boolean {
  const keys = keysOf(query);
  for (let around = enclosingFunction(query); around; around = functionAround(around)) {
    const made = makingsIn(around).filter(
      ({ key, at, isChange }) =>
        !isChange && keys.has(key) && at.pos < query.pos && !isWithin(query, at) && reaches(at, query),
    );
    if (made.some(one => !isOfOtherState(one, query, around!))) return true;
  }
  return false;
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

/** `Friendship.create({ a, b, status: 'pending' })`, where what is accepted is asked for, and nothing changes the row between. */
function isOfOtherState({ at, key, columns }: Making, query: ts.Expression, around: FunctionNode): boolean {
  const asked = statesIn(conditionsAsked(query));
  const isOther = columns.some(({ name, value }) => {
    const [said, wanted] = [value && literalOf(value)?.value, asked.get(name)];
    return typeof said === 'string' && wanted !== undefined && wanted !== said;
  });
  const holder = ts.isAwaitExpression(at.parent) ? at.parent.parent : at.parent;
  const isChanged =
    ts.isVariableDeclaration(holder) &&
    new RegExp(String.raw`\b${literally(holder.name.getText())}\.(save|update|set|\w+\s*=[^=])`).test(around.getText());
  return (
    isOther && !isChanged && !makingsIn(around).some(one => one.isChange && one.key === key && one.at.pos > at.pos)
  );
}

/** Columns that hold one text in every row that is found. */
function statesIn(condition: Condition): ReadonlyMap<string, string> {
  if ('all' in condition) return new Map(condition.all.flatMap(one => [...statesIn(one)]));
  if (!('values' in condition)) return new Map();
  const [only, ...more] = condition.values;
  const isText = only && 'said' in only && typeof only.said === 'string' && more.length === 0;
  return new Map(isText ? [[condition.column.at(-1)!, only.said as string]] : []);
}
