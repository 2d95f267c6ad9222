import { nameOf, textOf, unwrap } from '../names.ts';
import { memberOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Entry } from './entry.ts';
import { holdersOf } from './said.ts';

/** What a class calls the table in which it says what it does for each message that comes in. */
const TABLE = /^(events|handlers|packets|listeners|\w+Handlers)$/;

/**
 * `this.events = { report_player: this.reportPlayer }`: verbs of a socket that a class keeps as a table, each with the method
 * that runs for it.
 */
export function tabled({ name, initializer, parent }: ts.PropertyAssignment): Entry | null {
  if (ts.isComputedPropertyName(name) || !isTable(parent)) return null;
  const value = unwrap(initializer);
  const member = ts.isPropertyAccessExpression(value) && isOwn(value) ? memberOf(value, value.name.text) : null;
  const run = member && (ts.isPropertyDeclaration(member) ? member.initializer : member);
  return run ? { at: name, path: null, name: textOf(name), holders: holdersOf(run), whole: run } : null;
}

const isOwn = ({ expression }: ts.PropertyAccessExpression) => expression.kind === ts.SyntaxKind.ThisKeyword;

/** `this.events = { … }`, `handlers = { … }` in a class; what merely is called so elsewhere is heard by nobody. */
function isTable({ parent }: ts.Node): boolean {
  if (ts.isPropertyDeclaration(parent)) return TABLE.test(textOf(parent.name));
  if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const left = unwrap(parent.left);
  return ts.isPropertyAccessExpression(left) && isOwn(left) && TABLE.test(nameOf(left) ?? '');
}
