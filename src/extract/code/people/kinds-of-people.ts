import { literalOf } from '../literals.ts';
import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LISTS = /^(findMany|find|findAll|findAndCountAll|findAndCount|aggregate|paginate|list)$/;
const AGE = /^(age|birth ?(date|day)|date of birth|dob|born|year of birth|birth year)$/;
const GENDER = /^(gender|sex|gender identity)$/;
const RANGE = /^(\$?(gte?|lte?|between)|\[op\.(gte?|lte?|between)\])$/i;

/**
 * `User.find({ gender, age: { $gte: minAge, $lte: maxAge } })`: nobody is asked for by name, but for being of an age or a sex
 * that somebody looks for.
 */
export function filtersByKind(query: ts.CallExpression): boolean {
  if (!LISTS.test(nameOf(query.expression) ?? '')) return false;
  let ages = 0;
  let isOfSex = false;
  for (const argument of query.arguments.slice(0, 1))
    eachNode(argument, node => {
      if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return;
      const words = splitWords(textOf(node.name)).join(' ');
      if (GENDER.test(words)) isOfSex ||= isAsked(node);
      else if (AGE.test(words)) ages = Math.max(ages, endsOf(node));
    });
  // An age with one end alone keeps children out, or is a count of who is old enough.
  return ages > 1 || (isOfSex && ages > 0);
}

const isAsked = (one: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): boolean =>
  ts.isShorthandPropertyAssignment(one) || literalOf(one.initializer) === null;

/** How many ends the range of ages has that is asked for. */
function endsOf(one: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): number {
  if (ts.isShorthandPropertyAssignment(one)) return 0;
  const value = unwrap(one.initializer);
  // `age: Between(min, max)`
  if (ts.isCallExpression(value)) return /^between$/i.test(nameOf(value.expression) ?? '') ? 2 : 0;
  if (!ts.isObjectLiteralExpression(value)) return 0;
  return value.properties.reduce((ends, end) => {
    if (!ts.isPropertyAssignment(end) || literalOf(end.initializer) !== null) return ends;
    const key = end.name.getText().replace(/['"]/g, '');
    return RANGE.test(key) ? ends + (/between/i.test(key) ? 2 : 1) : ends;
  }, 0);
}
