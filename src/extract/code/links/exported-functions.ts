import type { FunctionNode } from '../names.ts';
import { isFunction, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Exported } from './exports.ts';
import { exportOf, importedAs } from './exports.ts';

const MAX_HOPS = 4;

/** The function that a file hands out under a name. */
export const functionHandedOut = (file: ts.SourceFile, name: string): FunctionNode | null =>
  functionOf(exportOf(file, name), MAX_HOPS);

/** `export const getStaticProps = getProfileProps`, `export { loader } from './profile'` */
function functionOf(found: Exported | null, hops: number): FunctionNode | null {
  if (!found || hops === 0) return null;
  if (isFunction(found)) return found;
  const held = ts.isVariableDeclaration(found) ? found.initializer : ts.isExpression(found as ts.Node) ? found : null;
  const value = held && unwrap(held as ts.Expression);
  if (value && isFunction(value)) return value;
  if (!value || !ts.isIdentifier(value)) return null;
  const meant = declarationOf(value.text, value) ?? importedAs(value.getSourceFile(), value.text);
  return meant === found ? null : functionOf(meant, hops - 1);
}
