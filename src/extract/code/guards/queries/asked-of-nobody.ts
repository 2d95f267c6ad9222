import { literalOf } from '../../literals.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import { callsOf } from './built-queries.ts';
import { isState } from './row-states.ts';

/** Columns that say how two stand, beside those of a state. */
const AGREED = /^(is_?)?(accepted|confirmed|approved|mutual|active)(_?(at|on))?$/i;
/** What joins and compares columns with what is written out. */
const COMPARES = /^(and|or|not|eq|ne|is|isNull|isNotNull|inArray|Not|IsNull|Equal|In|desc|asc|sql)$/;
/** Where a query says of which table it is; a name there is no value. */
const OF_TABLE = /^(from|selectFrom|select|table|collection|model|getRepository|createQueryBuilder|into)$/;
const JOINS = /join|include|populate|with/i;
/** What is filled in, a query within, a function of the database. */
const FILLED = /[$:@]\w|\?|\(|\bjoin\b|\bmy_/i;

/**
 * Whether a query is seen to name nobody, unless before its first dot: `SELECT 1 FROM friendships WHERE status = 'accepted'`. It finds
 * something as soon as any two are friends. All that it asks has to be written out; whatever else is given may say who it is about.
 */
export function asksOfNobody(query: ts.Expression): boolean {
  const inner = unwrap(query);
  if (ts.isTaggedTemplateExpression(inner)) return isPlainText(inner.template);
  if (!ts.isCallExpression(inner)) return false;
  const calls = callsOf(inner);
  const first = calls.at(-1)!;
  const text = first.arguments[0];
  if (calls.length === 1 && text && isText(text)) return first.arguments.length === 1 && isPlainText(text);
  const given = calls.flatMap(call => [...call.arguments]);
  // `friendship.exists()` may be one that was made of the two.
  if (given.length === 0)
    return calls.length === 1 && /^[A-Z]/.test(nameOf(receiverOf(inner.expression) ?? inner) ?? '');
  return calls.every(({ expression, arguments: all }) => {
    const name = nameOf(expression) ?? '';
    if (JOINS.test(name)) return false;
    return all.every(one => (OF_TABLE.test(name) && ts.isIdentifier(unwrap(one))) || isWrittenOut(one));
  });
}

const isText = (given: ts.Expression): boolean =>
  (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given)) && /\bselect\b/i.test(given.getText());

const isPlainText = (text: ts.Node): boolean =>
  ts.isStringLiteralLike(text) && !FILLED.test(text.text.replaceAll(/\bin\s*\([^()]*\)/gi, ' '));

/** `{ where: { status: 'accepted' } }`, `eq(links.status, State.Accepted)` */
function isWrittenOut(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (literalOf(inner)) return true;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.every(isWrittenOut);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.every(
      one => ts.isPropertyAssignment(one) && !JOINS.test(one.name.getText()) && isWrittenOut(one.initializer),
    );
  if (ts.isCallExpression(inner))
    return COMPARES.test(nameOf(inner.expression) ?? '') && inner.arguments.every(isWrittenOut);
  const chain = chainOf(inner);
  const last = chain.at(-1) ?? '';
  return chain.length > 1 && (isState(last) || AGREED.test(last) || /^[A-Z]/.test(chain.at(-2)!));
}
