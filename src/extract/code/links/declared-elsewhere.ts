import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { exportOf, importedAs } from './exports.ts';
import { meaningOf } from './meaning.ts';

/**
 * Where in another file something is declared that is handed on by its name, whatever it is: a function, or what another
 * function made of one. `router.get('/works', Works.list)`, `router.get('/works', list)`.
 */
export function declaredElsewhere(given: ts.Expression): ts.Node | null {
  const inner = unwrap(given);
  const name = nameOf(inner);
  if (name === null) return null;
  if (ts.isIdentifier(inner)) return shownAt(importedAs(inner.getSourceFile(), name), inner);
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const owner = meaningOf(inner.expression);
  if (owner?.is === 'module') return shownAt(exportOf(owner.node, name), inner);
  const member = meaningOf(inner);
  return member?.is === 'function' ? shownAt(member.node, inner) : null;
}

/** The name of what is declared; what is exported without one begins where it stands. */
function shownAt(found: ts.Node | null, from: ts.Node): ts.Node | null {
  if (!found || ts.isSourceFile(found) || found.getSourceFile() === from.getSourceFile()) return null;
  const { name } = found as { name?: ts.Node };
  return name && ts.isIdentifier(name) ? name : found;
}
