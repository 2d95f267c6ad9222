import { valueAt } from './rows/clients.ts';
import { ts } from './ts-morph.ts';

/**
 * `report: { method: 'POST', path: '/report', responses: { … } }`: what can be asked for is known by its name in a contract,
 * and the address is one of several things that are said of it.
 */
export function nameInContract(described: ts.ObjectLiteralExpression): ts.Node | null {
  const { parent } = described;
  if (!ts.isPropertyAssignment(parent) || valueAt(described, /^responses$/) === undefined) return null;
  return ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name) ? parent.name : null;
}
