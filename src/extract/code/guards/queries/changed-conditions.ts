import { calleeOf } from '../../callees.ts';
import { literalOf } from '../../literals.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { usesOf } from '../../uploads/uses-within.ts';
import { addedTo } from './added-to.ts';
import { asksForPending } from './asked-pending.ts';
import { peopleIn, personBehind } from './people-asked.ts';
import { isState } from './row-states.ts';
import { isWrittenTo } from './written-to.ts';

/** What a condition is only asked with, written down or copied by. */
const READS =
  /^((find|count|exists?|get)(One|All|Many|First|Unique|By|And|Or|Documents|Count|Throw|Fail)*|aggregate|where|andWhere|orWhere|match|filter|first|query|select|log|debug|info|warn|trace|stringify|keys|entries|values|freeze|parse|parseAsync|safeParse|validate|assert|is)$/;
const MAX_STEPS = 3;

/**
 * Whether what a query is given as its conditions became another after it was written, before it was asked: `delete where.accepted`,
 * `where.friendId = other`, `ways.push({ userId: me })`. What is only added (`where.status = 'accepted'`) makes fewer of the rows.
 */
export function isAskedAfterChange(query: ts.Expression, steps = MAX_STEPS): boolean {
  let isChanged = false;
  const look = (node: ts.Node): void => {
    if (isChanged || !ts.isIdentifier(node) || !isValue(node)) return;
    const value = valueOf(node);
    const made = value && unwrap(value);
    if (!made) return;
    if (ts.isArrayLiteralExpression(made)) isChanged = isWidened(node);
    if (ts.isObjectLiteralExpression(made))
      isChanged = isChangedBefore(node, made) || (steps > 0 && isAskedAfterChange(made, steps - 1));
  };
  eachNode(query, look);
  return isChanged;
}

/** Given as a whole: by name, in short, or spread out. */
const isValue = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return ts.isShorthandPropertyAssignment(parent) || ts.isSpreadAssignment(parent) || ts.isCallExpression(parent);
};

/** `$or: ways` that has got another way, in which less is asked. */
function isWidened(ways: ts.Identifier): boolean {
  const { parent } = ways;
  const key = ts.isPropertyAssignment(parent) ? parent.name.getText() : '';
  const added = addedTo(ways);
  if (added === null || added.some(one => one.isUnseen)) return true;
  if (/\bOp\.and\b|^['"]?\$?and\b/i.test(key)) return false;
  return added.some(({ given }) => peopleIn(given).size < 2 || asksForPending(given));
}

function isChangedBefore(name: ts.Identifier, made: ts.ObjectLiteralExpression): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  const within = enclosingFunction(declared);
  // What a whole file keeps may be changed at any time.
  const uses = usesOf(declared, name.text, within ?? declared.getSourceFile()).filter(
    use => use !== name && (!within || use.pos < name.pos),
  );
  const filled = within ? filledIn(made, uses) : new Map<ts.Expression, ts.Expression>();
  const people = new Set([...peopleIn(made), ...[...filled.values()].map(one => personBehind(one)!)]);
  const isFilled = filled.size > 0 && people.size > 1;
  return uses.some(use => !(isFilled && filled.has(use)) && isChangedBy(use, columnsOf(made), MAX_STEPS));
}

/** `where.userId = me` of `const where = { userId: undefined, … }`: the uses by which somebody is put in where nobody was, and who. */
function filledIn(
  made: ts.ObjectLiteralExpression,
  uses: readonly ts.Expression[],
): ReadonlyMap<ts.Expression, ts.Expression> {
  const open = new Set(made.properties.flatMap(one => (isOpen(one) ? [textOf(one.name!)] : [])));
  const filled = new Map<ts.Expression, ts.Expression>();
  for (const use of uses) {
    const set = use.parent.parent;
    const isSet =
      ts.isPropertyAccessExpression(use.parent) &&
      open.has(use.parent.name.text) &&
      ts.isBinaryExpression(set) &&
      set.left === use.parent &&
      set.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      set.parent.parent === made.parent.parent.parent.parent;
    if (isSet && personBehind(set.right) !== null) filled.set(use, set.right);
  }
  return filled;
}

function isOpen(one: ts.ObjectLiteralElementLike): boolean {
  const value = ts.isPropertyAssignment(one) ? literalOf(one.initializer) : null;
  return value !== null && (value.value === null || value.value === undefined);
}

const columnsOf = ({ properties }: ts.ObjectLiteralExpression): ReadonlySet<string> =>
  new Set(properties.flatMap(one => (one.name ? textOf(one.name) : [])));

function isChangedBy(use: ts.Expression, columns: ReadonlySet<string>, steps: number): boolean {
  const { parent } = use;
  // `const open = where`
  if (ts.isVariableDeclaration(parent) && parent.initializer === use && ts.isIdentifier(parent.name) && steps > 0) {
    const around = enclosingFunction(parent) ?? parent.getSourceFile();
    return usesOf(parent, parent.name.text, around).some(one => isChangedBy(one, columns, steps - 1));
  }
  if (ts.isPropertyAccessExpression(parent)) return isChangedMember(parent, parent.name.text, columns);
  if (ts.isElementAccessExpression(parent) && parent.expression === use) {
    const key = literalOf(parent.argumentExpression)?.value;
    // `where[name] = value` may be any of them.
    return typeof key === 'string' ? isChangedMember(parent, key, columns) : isWrittenTo(parent);
  }
  if (!ts.isCallExpression(parent) || parent.expression === use) return false;
  if (chainOf(parent.expression).join('.') === 'Object.assign')
    return parent.arguments[0] === use && parent.arguments.slice(1).some(one => isChangedOver(one, columns));
  const callee = calleeOf(parent.expression);
  if (!callee?.body && READS.test(nameOf(parent.expression) ?? '')) return false;
  const parameter = callee?.parameters[parent.arguments.indexOf(use)];
  // What is not read may do anything with it.
  if (!callee?.body || !parameter || !ts.isIdentifier(parameter.name) || steps === 0) return true;
  return usesOf(parameter, parameter.name.text, callee.body).some(one => isChangedBy(one, columns, steps - 1));
}

/** `where.accepted = false`, `delete where.accepted`, `where.OR.push({ … })` */
function isChangedMember(member: ts.Expression, name: string, columns: ReadonlySet<string>): boolean {
  const { parent } = member;
  const isInside = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  if (isInside && parent.expression === member) return columns.has(name) && isTouched(parent);
  if (!isWrittenTo(member)) return false;
  if (!ts.isBinaryExpression(parent)) return columns.has(name);
  return isOther(name, parent.right, columns) || asksForPending(parent);
}

/** `where.OR.push(…)`, `where.user.id = other` */
const isTouched = (member: ts.Expression): boolean =>
  isWrittenTo(member) || (ts.isCallExpression(member.parent) && /^(push|unshift|splice)$/.test(nameOf(member) ?? ''));

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
