import { isSnapshot, tellsByMember } from './keyed-rows.ts';
import { tablesAsked } from './asked-tables.ts';
import { nameOf, textOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';

/** Where the rows of an answer are kept. */
const ROWS = /^(rows|data|rowCount|count|recordset|records|result|length)$/;
/** What a document is called with for what is in it. */
const OF_SNAPSHOT = /^(exists|data|val)$/;

/** `rows` of `const { rows } = await db.query(…)`, `link` of `const [link] = await db.select()…`, `found.rowCount`: the query. */
export function queryBehind(rows: ts.Expression): ts.Expression | null {
  const inner = unwrap(rows);
  const ofSnapshot = ownerOfSnapshot(inner);
  const query = ofSnapshot ?? ownerOf(inner);
  const made = query && unwrap(query);
  // A document is asked in ways of its own: `link.data` is a function of it.
  if (made && !ofSnapshot && isSnapshot(made)) return null;
  const isQuery = made && (ts.isCallExpression(made) || ts.isTaggedTemplateExpression(made));
  return isQuery && tablesAsked(made).length > 0 ? made : null;
}

function ownerOf(inner: ts.Expression): ts.Expression | null {
  if (ts.isElementAccessExpression(inner) && inner.argumentExpression.getText() === '0')
    return ownerOf(unwrap(inner.expression)) ?? made(inner.expression);
  if (ts.isPropertyAccessExpression(inner)) return ROWS.test(inner.name.text) ? made(inner.expression) : null;
  if (!ts.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts.isBindingElement(declared)) return null;
  const { parent: pattern, propertyName, name } = declared;
  const holder = pattern.parent;
  // `const { rows: [row] } = await db.query(…)`
  if (ts.isBindingElement(holder)) return isFirstOfRows(declared, holder) ? initializerOf(holder.parent.parent) : null;
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isFirst = ts.isArrayBindingPattern(pattern) && pattern.elements[0] === declared;
  return isFirst || ROWS.test(textOf(propertyName ?? name)) ? holder.initializer : null;
}

const initializerOf = (holder: ts.Node): ts.Expression | null =>
  ts.isVariableDeclaration(holder) ? (holder.initializer ?? null) : null;

const isFirstOfRows = (declared: ts.BindingElement, rows: ts.BindingElement): boolean =>
  !declared.dotDotDotToken &&
  ts.isArrayBindingPattern(declared.parent) &&
  declared.parent.elements[0] === declared &&
  /^(rows|recordset|records)$/.test(textOf(rows.propertyName ?? rows.name));

/** `found.empty` of such an answer: the query that found nothing. */
export function queryFoundEmpty(inner: ts.Expression): ts.Expression | null {
  const isAsked = ts.isPropertyAccessExpression(inner) && inner.name.text === 'empty';
  const query = isAsked ? made(inner.expression) : null;
  return query && isSnapshot(query) ? query : null;
}

/**
 * `link.exists()` and `link.data()` of what a store of documents answered, `link.exists` where it is no function, and
 * `found.docs[0]`: `found.docs` by itself is a list, and a function is always there.
 */
function ownerOfSnapshot(inner: ts.Expression): ts.Expression | null {
  const isCalled = ts.isCallExpression(inner) && inner.arguments.length === 0;
  const asked = isCalled ? unwrap(inner.expression) : inner;
  if (isCalled) return OF_SNAPSHOT.test(nameOf(asked) ?? '') ? snapshotBefore(asked) : null;
  const owner =
    ts.isElementAccessExpression(asked) || ts.isPropertyAccessExpression(asked) ? unwrap(asked.expression) : null;
  if (!owner) return null;
  const isOfList = ts.isElementAccessExpression(asked)
    ? asked.argumentExpression.getText() === '0'
    : nameOf(asked) === 'length';
  if (isOfList) return nameOf(owner) === 'docs' ? snapshotBefore(owner) : null;
  const query = nameOf(asked) === 'exists' ? snapshotBefore(asked) : null;
  return query && tellsByMember(query) ? query : null;
}

/** The look-up that answered what stands before the last dot. */
function snapshotBefore(member: ts.Expression): ts.Expression | null {
  const query = ts.isPropertyAccessExpression(member) ? made(member.expression) : null;
  return query && isSnapshot(query) ? query : null;
}

function made(owner: ts.Expression): ts.Expression | null {
  const inner = unwrap(owner);
  return ts.isIdentifier(inner) ? valueOf(inner) : inner;
}
