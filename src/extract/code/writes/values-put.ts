import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import type { Key, Write } from './write.ts';
import { EACH, isChangedByCall } from './write.ts';

/** What a row has to take in values by. */
const TAKES = /^(set|assign|merge|fill|update\w*|overwrite|patch\w*|setAttributes)$/;
/** What puts all of one thing into another: `merge(call, …)`. */
const PUTS = /^(assign\w*|set|merge\w*|extend|defaults\w*|copyProperties|applyChanges|hydrate)$/;

/** What a write puts under a member, or may do so: `req.body` of `Object.assign(letter, req.body)` under `to`. */
export function valuesPut(write: Write, path: readonly Key[]): readonly ts.Expression[] {
  const { kind, given } = write;
  if (!write.path.every((key, at) => at < path.length && isSame(key, path[at]!))) return [];
  if (kind === 'set') return given;
  const member = path[write.path.length];
  if (member === undefined) return [];
  if (kind === 'over') return given.flatMap(one => partsNamed(one, member));
  const name = nameOf((write.by as ts.CallExpression).expression) ?? '';
  if (kind === 'called') return TAKES.test(name) ? takenBy(given, member) : [];
  return isPutInto(write) ? takenBy(given.slice(1), member) : [];
}

/** `merge(call, more)`, `set(call, 'status', x)`, whoever declares that. */
const isPutInto = ({ kind, by, given, use }: Write): boolean =>
  kind === 'handed' &&
  PUTS.test(nameOf((by as ts.CallExpression).expression) ?? '') &&
  given[0] !== undefined &&
  isWithin(use, given[0]);

/** What surely makes something else of it; a call that it is only handed to may. */
export const isChange = (write: Write): boolean =>
  /^(set|deleted|over)$/.test(write.kind) || isChangedByCall(write) || isPutInto(write);

const isSame = (one: Key, other: Key): boolean =>
  one === other || [one, other].some(key => key === null || key === EACH);

/** `call.set('status', x)`, `call.update({ status: x })` */
function takenBy(given: readonly ts.Expression[], member: Key): readonly ts.Expression[] {
  const [first, second] = given;
  if (first && second && ts.isStringLiteralLike(first)) return isSame(first.text, member) ? [second] : [];
  return given.flatMap(one => partsNamed(one, member));
}

/** Of an object that is written out, what is put under a name; anything else as a whole. */
export function partsNamed(given: ts.Expression, member: Key): ts.Expression[] {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  return inner.properties.flatMap(one => {
    if (ts.isSpreadAssignment(one)) return [one.expression];
    if (!one.name || !isSame(ts.isComputedPropertyName(one.name) ? null : textOf(one.name), member)) return [];
    return ts.isPropertyAssignment(one) ? [one.initializer] : ts.isShorthandPropertyAssignment(one) ? [one.name] : [];
  });
}
