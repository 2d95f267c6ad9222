import { calleeOf } from '../../callees.ts';
import { literalOf } from '../../literals.ts';
import { eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import type { Write } from '../../writes/write.ts';
import { isChangedByCall } from '../../writes/write.ts';
import { writesTo } from '../../writes/writes-to.ts';
import { addedTo } from './added-to.ts';
import { asksForPending } from './asked-pending.ts';
import { tablesAsked } from './asked-tables.ts';
import { columnsOf, isMadeAnew, isRestOf, isSetAnew } from './conditions-anew.ts';
import { SHOWN } from './conditions-in-objects.ts';
import { filledIn, isOpen } from './filled-conditions.ts';
import { isOfSomebody, peopleIn, personBehind } from './people-asked.ts';
import { isState } from './row-states.ts';

/** What a condition is only asked with, written down or copied by. */
const READS =
  /^((find|count|exists?|get)(One|All|Many|First|Unique|By|And|Or|Documents|Count|Throw|Fail)*|aggregate|where|andWhere|orWhere|match|filter|first|query|select|log|debug|info|warn|trace|stringify|keys|entries|values|freeze|parse|parseAsync|safeParse|validate|assert|is)$/;
const MAX_STEPS = 3;

/** Told of a call that is handed a condition and was not read. */
export type Unseen = (call: ts.CallExpression) => void;

/**
 * Whether what a query is given as its conditions became another after it was written, before it was asked: `delete where.accepted`,
 * `where.friendId = other`, `ways.push({ userId: me })`. What is only added (`where.status = 'accepted'`) makes fewer of the rows.
 * Of a check that is no query it is the people who may have become others. What may have changed it and was not read counts, unless
 * somebody wants to be told.
 */
export function isAskedAfterChange(query: ts.Expression, unseen?: Unseen, steps = MAX_STEPS): boolean {
  const isQuery = steps < MAX_STEPS || isLookUp(query);
  let isChanged = false;
  const look = (node: ts.Node): void => {
    if (isChanged || !ts.isIdentifier(node) || !isCondition(node)) return;
    const value = valueOf(node);
    const made = value && unwrap(value);
    if (!made || ts.isConditionalExpression(made) || ts.isBinaryExpression(made)) {
      isChanged = isQuery && (isSetAnew(node) || isRestOf(node));
      return;
    }
    if (ts.isArrayLiteralExpression(made)) isChanged = isQuery && isListOfWays(node) && isWidened(node);
    if (!ts.isObjectLiteralExpression(made)) return;
    isChanged = isQuery
      ? isMadeAnew(node, query, made, unseen) ||
        isChangedBefore(node, made, unseen) ||
        (steps > 0 && isAskedAfterChange(made, unseen, steps - 1))
      : isOfOthers(node, made);
  };
  eachNode(query, look);
  return isChanged;
}

const isLookUp = (query: ts.Expression): boolean => {
  const inner = unwrap(query);
  return (
    !ts.isCallExpression(inner) ||
    tablesAsked(inner).length > 0 ||
    (receiverOf(inner.expression) !== null &&
      /^(find|exists?|count|get|where|aggregate|first)/.test(nameOf(inner.expression) ?? ''))
  );
};

const WAYS = /^['"]?\$?(and|or)\b|\bOp\.(and|or)\b/i;
/** TypeORM joins a list by "or", under `where` and as what is given by itself: https://typeorm.io/docs/working-with-entity-manager/find-options/ */
const isListOfWays = (name: ts.Identifier): boolean =>
  WAYS.test(keyOf(name)) ||
  keyOf(name) === 'where' ||
  (ts.isCallExpression(name.parent) && /^(find|exist|count)\w*By/.test(nameOf(name.parent.expression) ?? ''));
const keyOf = ({ parent }: ts.Identifier): string =>
  ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent) ? parent.name.getText() : '';

/** Given as a whole, by name, in short, or spread out; not how rows are read, within which transaction, and by whom. */
const isCondition = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (SHOWN.test(keyOf(name))) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return ts.isShorthandPropertyAssignment(parent) || ts.isSpreadAssignment(parent) || ts.isCallExpression(parent);
};

/** `$or: ways` that has got another way, in which less is asked. */
function isWidened(ways: ts.Identifier): boolean {
  const added = addedTo(ways);
  if (added === null || added.some(one => one.isUnseen)) return true;
  if (/and/i.test(keyOf(ways))) return false;
  return added.some(({ given }) => peopleIn(given).size < 2 || asksForPending(given));
}

/** `pair.to = other` before `assertFriends(pair)`: a person that was written there, and another one that is put in their place. */
function isOfOthers(name: ts.Identifier, made: ts.ObjectLiteralExpression): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared || !enclosingFunction(declared)) return false;
  const people = made.properties.filter(one => one.name && isOfSomebody([textOf(one.name)]) && !isOpen(one));
  const columns = new Map(people.map(one => [textOf(one.name!), personOf(one)]));
  const written = { columns: new Set(columns.keys()), unseen: () => undefined };
  for (const write of writesTo(name)) {
    const { by, path, inside } = write;
    // Whoever was loaded by it is the same one: `pair.to = await User.findById(to)`.
    const isOfSame =
      !inside &&
      ts.isBinaryExpression(by) &&
      typeof path[0] === 'string' &&
      isSame(by.right, by.left, columns.get(path[0]));
    if (!isOfSame && isChangedBy(write, written)) return true;
  }
  return false;
}

const personOf = (one: ts.ObjectLiteralElementLike): string | null =>
  ts.isPropertyAssignment(one)
    ? personBehind(one.initializer)
    : ts.isShorthandPropertyAssignment(one)
      ? personBehind(one.name)
      : null;

function isSame(given: ts.Expression, member: ts.Node, person: string | null | undefined): boolean {
  const inner = unwrap(given);
  if (!ts.isCallExpression(inner)) return person !== null && personBehind(inner) === person;
  return inner.arguments.some(one => one.getText() === member.getText() || isSame(one, member, person));
}

function isChangedBefore(name: ts.Identifier, made: ts.ObjectLiteralExpression, unseen?: Unseen): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  const writes = [...writesTo(name)];
  const filled = enclosingFunction(declared) ? filledIn(made, writes) : new Map<Write, ts.Expression>();
  const people = new Set([...peopleIn(made), ...[...filled.values()].map(one => personBehind(one)!)]);
  const isFilled = filled.size > 0 && people.size > 1;
  const written = { columns: columnsOf(made), unseen };
  return writes.some(one => !(isFilled && filled.has(one)) && isChangedBy(one, written));
}

interface Written {
  columns: ReadonlySet<string>;
  unseen?: Unseen | undefined;
}

/** `where.accepted = false`, `delete where.accepted`, `where.OR.push({ … })`, `Object.assign(where, more)` */
function isChangedBy(write: Write, { columns, unseen }: Written): boolean {
  const { kind, path, by, given } = write;
  const [column, ...further] = path;
  if (kind === 'handed') return path.length === 0 && !write.isFollowed && isChangedUnseen(by, unseen);
  if (column === undefined) return kind === 'over' && given.some(one => isChangedOver(one, columns));
  // `where[name] = value` may be any of them.
  const isAsked = typeof column !== 'string' || columns.has(column);
  if (kind === 'called') return isAsked && isChangedByCall(write);
  const value = kind === 'set' && further.length === 0 ? given.at(-1) : undefined;
  if (!value || typeof column !== 'string') return isAsked;
  return isOther(column, value, columns) || asksForPending(by as ts.Expression);
}

/** What is not read may do anything with it. */
function isChangedUnseen(call: ts.Node, unseen: Unseen | undefined): boolean {
  if (!ts.isCallExpression(call)) return false;
  if (!calleeOf(call.expression)?.body && READS.test(nameOf(call.expression) ?? '')) return false;
  unseen?.(call);
  return !unseen;
}

/** A column that was asked already is asked for something else, but for the two states that say that it is accepted. */
const isOther = (name: string, value: ts.Expression, columns: ReadonlySet<string>): boolean =>
  columns.has(name) && !saysAccepted(name, unwrap(value));

/** `where.accepted = true`, `where.status = FriendshipStatus.Accepted` */
function saysAccepted(column: string, value: ts.Expression): boolean {
  if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
  const said = literalOf(value)?.value ?? (ts.isPropertyAccessExpression(value) ? value.name.text : null);
  return isState(column) && typeof said === 'string' && /^(accepted|confirmed|approved|mutual)$/i.test(said);
}

/** `Object.assign(where, { accepted: false })` */
function isChangedOver(given: ts.Expression, columns: ReadonlySet<string>): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return true;
  const isKnown = inner.properties.every(
    one => ts.isPropertyAssignment(one) && !isOther(textOf(one.name), one.initializer, columns),
  );
  return !isKnown || asksForPending(inner);
}
