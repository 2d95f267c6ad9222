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
/** A query within, a function of the database, rows of whoever is signed in. */
const SAYS_MORE = /\(|\bjoin\b|\bmy_/i;
/** What is filled in. */
const PLACES = /[$:@]\w|\?/;

/**
 * Whether a query is seen to name nobody, unless before its first dot: `SELECT 1 FROM friendships WHERE status = 'accepted'`. It finds
 * something as soon as any two are friends. All that it asks has to be written out; whatever else is given may say who it is about.
 */
export function asksOfNobody(query: ts.Expression): boolean {
  const inner = unwrap(query);
  if (ts.isTaggedTemplateExpression(inner))
    return ts.isTemplateExpression(inner.template)
      ? isOfNobody(inner.template.getText().replaceAll(/\$\{[^}]*\}/g, ' ')) &&
          inner.template.templateSpans.every(({ expression }) => isWrittenOut(expression))
      : isPlainText(inner.template);
  if (!ts.isCallExpression(inner)) return false;
  const calls = callsOf(inner);
  const first = calls.at(-1)!;
  const text = first.arguments[0];
  if (calls.length === 1 && text && isText(text)) {
    const values = first.arguments.slice(1);
    return values.length === 0
      ? isPlainText(text)
      : ts.isStringLiteralLike(text) && isOfNobody(text.text) && values.every(isWrittenOut);
  }
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
  ts.isStringLiteralLike(text) && isOfNobody(text.text) && !PLACES.test(text.text);

const isOfNobody = (text: string): boolean => !SAYS_MORE.test(text.replaceAll(/\bin\s*\([^()]*\)/gi, ' '));

/** `{ where: { status: 'accepted' } }`, `eq(links.status, State.Accepted)` */
function isWrittenOut(given: ts.Expression): boolean {
  const inner = unwrap(given);
  // What is written in capitals is the same for everybody, and so is the hour.
  if (literalOf(inner) || (ts.isIdentifier(inner) && /^[A-Z][A-Z\d_]+$/.test(inner.text))) return true;
  if (ts.isNewExpression(inner))
    return nameOf(inner.expression) === 'Date' && (inner.arguments ?? []).every(isWrittenOut);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.every(isWrittenOut);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.every(
      one => ts.isPropertyAssignment(one) && !JOINS.test(one.name.getText()) && isWrittenOut(one.initializer),
    );
  if (ts.isCallExpression(inner))
    return (
      inner.getText() === 'Date.now()' ||
      (COMPARES.test(nameOf(inner.expression) ?? '') && inner.arguments.every(isWrittenOut))
    );
  const chain = chainOf(inner);
  const last = chain.at(-1) ?? '';
  return chain.length > 1 && (isState(last) || AGREED.test(last) || /^[A-Z]/.test(chain.at(-2)!));
}
