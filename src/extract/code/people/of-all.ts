import { literalOf } from '../literals.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { writesTo } from '../writes/writes-to.ts';

/** What nearly everybody is: a condition that says so narrows no list. Whether one wants to be found is not among these. */
const IS =
  /^(is )?(user |account |email |e mail )?(active|activated|enabled|verified|verified at|approved|confirmed|confirmed at|registered)$/;
const IS_NOT =
  /^(is )?(user |account |soft )?(deleted|deleted at|deletion date|removed|removed at|banned|banned at|disabled|disabled at|deactivated|deactivated at|suspended|suspended at|blocked|locked|archived|archived at|inactive|bot|guest)$|^(is )?pending( \w+)*$/;
const STATE = /^(user |account )?(status|state)$/;
const ROLE = /^(user |account )?role$/;
/** States of whoever is there at all; that somebody is `public` or `listed` is what was chosen. */
const PRESENT = /^(is )?(active|activated|enabled|approved|verified|confirmed|registered|normal|ok|valid)$/;
/** States of somebody who is not yet, or no longer, among the others. */
const FEW =
  /pend|invit|wait|request|delet|remov|bann|block|suspend|inactive|disabl|deactiv|reject|archiv|lock|draft|unverif|unconfirm/i;
const ANYBODY = /^(user|member|player)s?$/i;

/** `{ active: true }`, `{ deletedAt: null }`, `{ AND: [{ banned: { not: true } }] }` */
export function saysOfAll(filter: ts.Expression): boolean {
  const given = unwrap(filter);
  if (ts.isArrayLiteralExpression(given)) return given.elements.length > 0 && given.elements.every(saysOfAll);
  if (ts.isIdentifier(given)) {
    const value = valueOf(given);
    // `const where = { active: true }; if (q) where.name = q`
    const [write] = value ? writesTo(given) : [];
    return value !== null && !ts.isIdentifier(unwrap(value)) && !write && saysOfAll(value);
  }
  return ts.isObjectLiteralExpression(given) && given.properties.every(isOfAll);
}

/** One property of such a filter. */
export function isOfAll(one: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
  const name = textOf(one.name);
  if (/^(AND|\$and|_and)$/.test(name)) return saysOfAll(one.initializer);
  return isHeldByAll(name, stated(one.initializer));
}

/** What a condition says: a value, or that it is another. */
interface Stated {
  value: string | number | boolean | null | undefined;
  isDenied: boolean;
}

const DENIES = /^(\$ne|not|isNot|ne|_neq|neq|Op\.ne|Op\.not)$/;
const STATES = /^(\$eq|equals|is|eq|_eq|Op\.eq|Op\.is)$/;

/** `true`, `{ not: null }`, `{ $exists: false }`, `{ [Op.is]: null }`, `IsNull()`, `Not(IsNull())`; null where it cannot be told. */
function stated(expression: ts.Expression): Stated | null {
  const inner = unwrap(expression);
  if (ts.isObjectLiteralExpression(inner)) {
    const [only, another] = inner.properties;
    if (!only || another || !ts.isPropertyAssignment(only)) return null;
    const said = stated(only.initializer);
    const operator = ts.isComputedPropertyName(only.name) ? only.name.expression.getText() : textOf(only.name);
    if (said && STATES.test(operator)) return said;
    if (said && DENIES.test(operator)) return denied(said);
    const isThere = /^(\$exists|isSet)$/.test(operator) ? said?.value === true : said?.value === false;
    return said && /^(\$exists|isSet|_is_null)$/.test(operator) ? { value: null, isDenied: isThere } : null;
  }
  if (ts.isCallExpression(inner)) {
    const name = nameOf(inner.expression) ?? '';
    const [given] = inner.arguments;
    if (/^isNull$/i.test(name) && !given) return { value: null, isDenied: false };
    const said = given && /^(Not|Equal)$/.test(name) ? stated(given) : null;
    return said && name === 'Not' ? denied(said) : (said ?? null);
  }
  // `UserStatus.ACTIVE`
  if (ts.isPropertyAccessExpression(inner) && /^[A-Z]/.test(inner.expression.getText()))
    return { value: inner.name.text, isDenied: false };
  const literal = literalOf(inner);
  return literal && { value: literal.value, isDenied: false };
}

const denied = ({ value, isDenied }: Stated): Stated => ({ value, isDenied: !isDenied });

function isHeldByAll(column: string, said: Stated | null): boolean {
  const words = splitWords(column.split('.').at(-1)!).join(' ');
  if (!said) return false;
  if (STATE.test(words) && typeof said.value === 'string')
    return said.isDenied ? FEW.test(said.value) : PRESENT.test(splitWords(said.value).join(' '));
  if (STATE.test(words)) return said.value === 1;
  if (ROLE.test(words)) return !said.isDenied && typeof said.value === 'string' && ANYBODY.test(said.value);
  const isTrue = Boolean(said.value) !== said.isDenied;
  return isTrue ? IS.test(words) : IS_NOT.test(words);
}

const COMPARES = /^(where|andWhere|eq|is|neq|ne|not|whereNot|isNull|isNotNull|whereNull|whereNotNull)$/;
const SAYS_NOT = /^(neq|ne|not|whereNot|isNotNull|whereNotNull)$/;

/**
 * The same as a step of a query: `.where({ active: true })`, `.where('deleted_at', 'is', null)`, `.eq('active', true)`,
 * `.whereNull('deleted_at')`, `.where(and(eq(users.active, true), isNull(users.deletedAt)))`.
 */
export function isStepOfAll(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const [first, second, third] = call.arguments;
  if (!first) return false;
  if (/^(where|andWhere|and|match)$/.test(name) && call.arguments.every(isConditionOfAll)) return true;
  const column = columnOf(first);
  if (!COMPARES.test(name) || column === null || call.arguments.length > 3) return false;
  const isDenied = SAYS_NOT.test(name);
  if (/null$/i.test(name)) return !second && isHeldByAll(column, { value: null, isDenied });
  const literal = second && literalOf(third ?? second);
  if (!literal) return false;
  const operator = third ? second.getText().replace(/['"`]/g, '') : '=';
  if (!/^(={1,3}|is|eq|!=|<>|is not|is distinct from)$/i.test(operator)) return false;
  return isHeldByAll(column, { value: literal.value, isDenied: isDenied !== /!|<>|not|distinct/i.test(operator) });
}

function isConditionOfAll(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isCallExpression(inner)) return !ts.isArrayLiteralExpression(inner) && saysOfAll(inner);
  return ts.isIdentifier(inner.expression) && isStepOfAll(inner);
}

/** `'deleted_at'`, `users.deletedAt` */
function columnOf(given: ts.Expression): string | null {
  const inner = unwrap(given);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  return ts.isPropertyAccessExpression(inner) && ts.isIdentifier(inner.expression) ? inner.name.text : null;
}
