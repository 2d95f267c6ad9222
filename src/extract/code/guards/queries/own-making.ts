import type { FunctionNode } from '../../names.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf } from '../../names.ts';
import { MAKES } from '../../rows/clients.ts';
import { isUpsert } from '../../rows/upserts.ts';
import { ts } from '../../ts-morph.ts';

/** Changes that make the row where there is none, if they are told to. */
const MAY_MAKE = /^(updateOne|updateMany|update|findOneAndUpdate|findOneAndReplace|replaceOne)$/;
const FINDS_OR_MAKES = /^(create\w*|insert\w*|upsert\w*|findOrCreate\w*|findOrInsert|getOrCreate|firstOrCreate)$/;
/** What puts something into a set under a key. */
const ADDS = /^(add|set|put|s_?add|h_?set|z_?add)$/i;

/** What a function makes, by the table or the set that it stands in, and where the first of each is made. */
const makings = new WeakMap<ts.Node, ReadonlyMap<string, number>>();

/** Whether the row that is looked for was made just before, by whoever asks: `Match.create({ a, b })`, `Match.findOne({ a, b })`. */
export function asksForOwnMaking(call: ts.CallExpression): boolean {
  const around = enclosingFunction(call);
  if (!around?.body) return false;
  let made = makings.get(around);
  if (!made) makings.set(around, (made = madeIn(around)));
  if (made.size === 0) return false;
  const table = chainOf(call.expression).slice(0, -1).join('.');
  const isBefore = (key: string | null) => key !== null && (made.get(key) ?? Infinity) < call.pos;
  return (table !== '' && isBefore(table)) || isBefore(setOf(call));
}

function madeIn(around: FunctionNode): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  eachNode(around.body!, node => {
    const key = ts.isNewExpression(node) ? savedAs(node) : ts.isCallExpression(node) ? madeBy(node) : null;
    if (key === null || found.has(key) || enclosingFunction(node) !== around) return;
    found.set(key, node.pos);
  });
  return found;
}

function madeBy(call: ts.CallExpression): string | null {
  const name = nameOf(call.expression) ?? '';
  if (ADDS.test(name)) return setOf(call);
  const isMaking =
    MAKES.test(name) || FINDS_OR_MAKES.test(name) || (MAY_MAKE.test(name) && call.arguments.some(isUpsert));
  const table = isMaking ? chainOf(call.expression).slice(0, -1).join('.') : '';
  return table === '' ? null : table;
}

/** `redis.sadd(key, to)` and `redis.sismember(key, to)`; `friends.add(to)` and `friends.has(to)`. */
function setOf({ expression, arguments: [first] }: ts.CallExpression): string | null {
  const receiver = receiverOf(expression);
  return receiver && first ? `${receiver.getText()} of ${first.getText()}` : null;
}

/** `await new Friendship({ a, b }).save()`, also where it is kept in a name first. */
function savedAs(made: ts.NewExpression): string | null {
  const at = ts.isParenthesizedExpression(made.parent) ? made.parent : made;
  const isSaved = ts.isPropertyAccessExpression(at.parent) && textOf(at.parent.name) === 'save';
  const kept = ts.isVariableDeclaration(at.parent) && ts.isIdentifier(at.parent.name) ? at.parent.name.text : null;
  const body = enclosingFunction(made)?.body;
  if (!isSaved && !(kept !== null && body?.getText().includes(`${kept}.save(`))) return null;
  return chainOf(made.expression).join('.');
}
