import { importedAs } from '../links/exports.ts';
import { nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** Columns that are more than a town: coordinates, a postal code. */
const EXACT =
  /\b(loc|lat|latitude|lng|lon|longitude|coords|coordinates|geo_?point|postal|postal_?code|zip|zip_?code)['"]?\s*:/i;
/** Rows of places that are nobody's. */
const WHOSE = /\b(user|account|profile|member|player|person|login|session)(_?id)?['"]?\s*[:,]/i;

/**
 * `db.insert(logins).values({ userId, ...info })`, where `info` is what a look-up of an address answered and the table has columns for
 * coordinates or a postal code: whatever the service says of the place is kept with somebody.
 */
export function keepsSpread(lookUp: ts.Node, spreads: readonly ts.SpreadAssignment[]): boolean {
  return spreads.some(({ expression, parent }) => {
    const held = ts.isIdentifier(expression) ? valueOf(expression) : null;
    if (!held || !isWithin(lookUp, held) || !WHOSE.test(parent.getText())) return false;
    const table = tableOf(parent);
    return table !== null && EXACT.test(table.getText());
  });
}

/** What declares the table of `db.insert(table).values({ … })`. */
function tableOf(row: ts.ObjectLiteralExpression): ts.Node | null {
  const call = row.parent;
  if (!ts.isCallExpression(call) || nameOf(call.expression) !== 'values') return null;
  const insert = receiverOf(call.expression);
  const inner = insert && unwrap(insert);
  if (!inner || !ts.isCallExpression(inner) || nameOf(inner.expression) !== 'insert') return null;
  const [table] = inner.arguments;
  const name = table && unwrap(table);
  if (!name || !ts.isIdentifier(name)) return null;
  return declarationOf(name.text, name) ?? importedAs(name.getSourceFile(), name.text);
}
