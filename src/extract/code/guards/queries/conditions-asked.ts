import { literalOf } from '../../literals.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../../names.ts';
import { valueBehind } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { beyond, compared, is, isNull, not, NOTHING_ASKED, valueIn, valuesOf } from './asked-conditions.ts';
import { ofPathBefore } from './asked-by-path.ts';
import { callsOf } from './built-queries.ts';
import { conditionsOf } from './changed-rows.ts';
import { conditionsInObject } from './conditions-in-objects.ts';
import { conditionsInFilled } from './filled-texts.ts';
import { AMONG, BOUND, DIFFERS, EQUALS, NOT_AMONG } from './named-operators.ts';

/** Steps that say what comes back, in what order and how much of it, where it is taken from, and what is written. */
const NO_CONDITION =
  /^(select|selectAll|selectFrom|select\w*|from|into|table|orderBy|order|addOrderBy|sort|groupBy|returning|pluck|distinct\w*|limit|take|skip|offset|populate|include|with\w*|insert\w*|values|set|update|patch|data|lean|exec|bind|prepare|collection|doc|model|getRepository|createQueryBuilder|for|func|desc|asc|then|catch|map|reduce)$/;
const TYPED_BOUND = /^(More|Less)Than(OrEqual)?$|^Between$/;

/** What a query asks of the rows that it finds: by objects, by the calls of a builder, in the language of a database, or each by a function. */
export function conditionsAsked(query: ts.Node): Condition {
  if (ts.isTaggedTemplateExpression(query)) return conditionsInFilled(query.template, []);
  if (!ts.isCallExpression(query)) return ts.isExpression(query) ? ofExpression(query) : NOTHING_ASKED;
  let asked: Condition[] = [];
  const calls = callsOf(query).reverse();
  const isOfMapper = calls.some(({ expression }) => nameOf(expression) === 'createQueryBuilder');
  for (const call of calls) {
    const name = nameOf(call.expression) ?? '';
    // A second `where` takes the place of the first: https://typeorm.io/docs/query-builder/select-query-builder/
    if (isOfMapper && name === 'where') asked = [];
    if (NO_CONDITION.test(name) && !isText(call.arguments[0])) continue;
    if (/join$/i.test(name)) {
      asked.push(ofArguments(call.arguments.slice(1)));
      continue;
    }
    const isOther = /^or[A-Z]/.test(name);
    const condition =
      ofPathBefore(name, call) ??
      ofStep(
        name.replace(/^(or|and)(?=[A-Z])/, '').replace(/^[A-Z]/, one => one.toLowerCase()),
        call,
      );
    if (isOther) asked = [{ any: [{ all: asked }, condition] }];
    else asked.push(condition);
  }
  return { all: asked };
}

/** `SELECT …` of a step that is called after something else: `prepare('SELECT …')`. */
const isText = (given: ts.Expression | undefined): boolean =>
  given !== undefined &&
  (ts.isTemplateLiteral(given) || ts.isStringLiteral(given)) &&
  /\swhere\s/i.test(given.getText());

function ofStep(name: string, call: ts.CallExpression): Condition {
  const given = conditionsOf(call);
  const [first, second, third] = given;
  if (!first) return NOTHING_ASKED;
  if (/^where(Not)?Null$/.test(name))
    return name === 'whereNull' ? isNull(columnOf(first)) : not(isNull(columnOf(first)));
  if (/^whereNot$/.test(name)) return not(ofArguments(given));
  // `not('accepted_at', 'is', null)`
  if (name === 'not' && second && third) return not(compared(columnOf(first), said(second), [valueIn(third)]));
  return isHelper(name) ? ofHelper(name, call) : ofArguments(given);
}

const said = (given: ts.Expression): string => String(literalOf(given)?.value ?? given.getText());
const isHelper = (name: string): boolean =>
  /^(and|or|all|any|not|isNull|isNotNull|exists|notExists)$/.test(name) ||
  [DIFFERS, EQUALS, AMONG, NOT_AMONG, BOUND].some(one => one.test(name));

function ofArguments(given: readonly ts.Expression[]): Condition {
  const [first, second, third] = given;
  if (!first) return NOTHING_ASKED;
  const text = literalOf(first)?.value;
  const isColumn = typeof text === 'string' ? /^[\w.]+$/.test(text) : ts.isPropertyAccessExpression(unwrap(first));
  if (isColumn && second) {
    return third ? compared(columnOf(first), said(second), valuesOf(third)) : is(columnOf(first), valueIn(second));
  }
  if (typeof text === 'string' || ts.isTemplateExpression(unwrap(first)))
    return isColumn ? NOTHING_ASKED : conditionsInFilled(valueBehind(first), given.slice(1));
  // `findOne({ a, b }, { accepted: 1 })`: what comes back.
  const isObject = ts.isObjectLiteralExpression(unwrap(first));
  return {
    all: given.filter(one => one === first || !isObject || /^\{\s*where\b/.test(one.getText())).map(ofExpression),
  };
}

const columnOf = (given: ts.Expression): readonly string[] => {
  const text = literalOf(given)?.value;
  return typeof text === 'string' ? text.split('.') : chainOf(given);
};

/** A condition by itself, or what a callback says of each: `one => one.accepted && one.id === to`. */
function ofExpression(given: ts.Expression): Condition {
  const inner = valueBehind(given);
  if (ts.isObjectLiteralExpression(inner)) return conditionsInObject(inner, ofValue);
  if (ts.isArrayLiteralExpression(inner)) {
    const parts = inner.elements.map(ofExpression);
    return inner.elements.some(one => /^\{\s*['"]?\$/.test(one.getText())) ? { all: parts } : { any: parts };
  }
  if (ts.isTaggedTemplateExpression(inner)) return conditionsInFilled(inner.template, []);
  if (ts.isStringLiteralLike(inner)) return /[=<>]/.test(inner.text) ? conditionsInFilled(inner, []) : NOTHING_ASKED;
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
    const answer = answerOf(inner);
    return answer ? ofExpression(answer) : { unread: inner.getText() };
  }
  if (ts.isPrefixUnaryExpression(inner)) return not(ofExpression(inner.operand));
  if (ts.isPropertyAccessExpression(inner)) return is(chainOf(inner), { said: true });
  if (ts.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const operator = operatorToken.getText();
    // `...(strict && { accepted: true })`: it may be left out.
    if (operator === '&&' && ts.isObjectLiteralExpression(unwrap(right)))
      return { any: [ofExpression(right), NOTHING_ASKED] };
    if (operator === '&&') return { all: [ofExpression(left), ofExpression(right)] };
    if (operator === '||') return { any: [ofExpression(left), ofExpression(right)] };
    const value = valueIn(right);
    return compared(chainOf(withoutText(left)), operator, [
      'said' in value && value.said === undefined ? { said: null } : value,
    ]);
  }
  // Nobody knows which of the two is asked.
  if (ts.isConditionalExpression(inner)) return { any: [ofExpression(inner.whenTrue), ofExpression(inner.whenFalse)] };
  // `new Brackets(rows => rows.where(…))`
  if (ts.isNewExpression(inner)) return { all: (inner.arguments ?? []).map(ofExpression) };
  if (!ts.isCallExpression(inner)) return { unread: ts.isIdentifier(inner) ? '' : inner.getText() };
  const name = nameOf(inner.expression) ?? '';
  if (isHelper(name)) return ofHelper(name, inner);
  // `eb('accepted', '=', true)`, `where('accepted', '==', true)`
  if (ts.isIdentifier(inner.expression) && inner.arguments.length === 3) return ofArguments([...inner.arguments]);
  return receiverOf(inner.expression) || inner.arguments.length > 0 ? conditionsAsked(inner) : NOTHING_ASKED;
}

/** `one.friend` of `String(one.friend)` and `one.friend.toString()` */
function withoutText(side: ts.Expression): ts.Expression {
  const inner = unwrap(side);
  if (!ts.isCallExpression(inner) || !/^(String|toString|toHexString)$/.test(nameOf(inner.expression) ?? ''))
    return inner;
  return inner.arguments[0] ?? receiverOf(inner.expression) ?? inner;
}

/** What a function answers that does nothing else. */
function answerOf({ body }: ts.ArrowFunction | ts.FunctionExpression): ts.Expression | null {
  if (!ts.isBlock(body)) return body;
  const [only, ...more] = body.statements;
  return only && more.length === 0 && ts.isReturnStatement(only) ? (only.expression ?? null) : null;
}

function ofHelper(name: string, call: ts.CallExpression): Condition {
  const [first, second] = call.arguments;
  if (!first) return NOTHING_ASKED;
  if (/^(and|or|all|any)$/.test(name)) {
    if (ts.isStringLiteralLike(first)) return { unread: first.text };
    const [list] = [unwrap(first)];
    const parts = (ts.isArrayLiteralExpression(list) ? [...list.elements] : [...call.arguments]).map(ofExpression);
    return /^(and|all)$/.test(name) ? { all: parts } : { any: parts };
  }
  if (name === 'not') return not(ofExpression(first));
  if (/^(exists|notExists)$/.test(name)) return name === 'exists' ? { within: ofExpression(first) } : { unread: '' };
  const column = columnOf(first);
  if (/^is(Not)?Null$/.test(name)) return name === 'isNull' ? isNull(column) : not(isNull(column));
  // `one.friend.equals(to)`; `friends.includes(id)` names no column.
  const owner = receiverOf(call.expression);
  if (!second) return name === 'equals' && owner ? is(chainOf(owner), valueIn(first)) : NOTHING_ASKED;
  if (BOUND.test(name)) return beyond(column, name, valueIn(second));
  const condition = is(column, ...valuesOf(second));
  return DIFFERS.test(name) || NOT_AMONG.test(name) ? not(condition) : condition;
}

/** What stands for a value and is made by a call: `Not(IsNull())`, `Equal(true)`, `and(eq(…), eq(…))` in place of the whole. */
function ofValue(given: ts.Expression, column: readonly string[]): Condition {
  if (!ts.isCallExpression(given) || column.length === 0) return ofExpression(given);
  const [first] = given.arguments;
  const name = nameOf(given.expression) ?? '';
  if (name === 'IsNull') return isNull(column);
  if (TYPED_BOUND.test(name)) return { column, isBounded: true };
  if (!first) return is(column, { given });
  if (name === 'Not')
    return not(ts.isCallExpression(unwrap(first)) ? ofValue(unwrap(first), column) : is(column, valueIn(first)));
  return /^(Equal|In|Any)$/.test(name) ? is(column, ...valuesOf(first)) : is(column, { given });
}
