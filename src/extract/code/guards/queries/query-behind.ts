import { isSnapshot } from './keyed-rows.ts';
import { tablesAsked } from './asked-tables.ts';
import { textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

/** Where the rows of an answer are kept. */
const ROWS = /^(rows|data|rowCount|count|recordset|records|result|length)$/;
/** What a document, or a list of such, is asked for what is in it. */
const OF_SNAPSHOT = /^(exists|data|docs|val)$/;

/** `rows` of `const { rows } = await db.query(…)`, `link` of `const [link] = await db.select()…`, `found.rowCount`: the query. */
export function queryBehind(rows: ts.Expression): ts.Expression | null {
  const inner = unwrap(rows);
  const query = ownerOf(inner);
  const made = query && unwrap(query);
  const isQuery = made && (ts.isCallExpression(made) || ts.isTaggedTemplateExpression(made));
  return isQuery && tablesAsked(made).length > 0 ? made : null;
}

function ownerOf(inner: ts.Expression): ts.Expression | null {
  const snapshot = ownerOfSnapshot(inner);
  if (snapshot) return snapshot;
  if (ts.isElementAccessExpression(inner) && inner.argumentExpression.getText() === '0')
    return ownerOf(unwrap(inner.expression)) ?? made(inner.expression);
  if (ts.isPropertyAccessExpression(inner)) return ROWS.test(inner.name.text) ? made(inner.expression) : null;
  if (!ts.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  const holder = pattern.parent;
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isFirst = ts.isArrayBindingPattern(pattern) && pattern.elements[0] === declared;
  return isFirst || ROWS.test(textOf(propertyName ?? name)) ? holder.initializer : null;
}

/** `found.empty` of such an answer: the query that found nothing. */
export function queryFoundEmpty(inner: ts.Expression): ts.Expression | null {
  const isAsked = ts.isPropertyAccessExpression(inner) && inner.name.text === 'empty';
  const query = isAsked ? made(inner.expression) : null;
  return query && isSnapshot(query) ? query : null;
}

/** `link.exists` and `link.data()` of what a store of documents answered. */
function ownerOfSnapshot(inner: ts.Expression): ts.Expression | null {
  const asked = ts.isCallExpression(inner) && inner.arguments.length === 0 ? unwrap(inner.expression) : inner;
  if (!ts.isPropertyAccessExpression(asked) || !OF_SNAPSHOT.test(asked.name.text)) return null;
  const query = made(asked.expression);
  return query && isSnapshot(query) ? query : null;
}

function made(owner: ts.Expression): ts.Expression | null {
  const inner = unwrap(owner);
  return ts.isIdentifier(inner) ? valueOf(inner) : inner;
}
