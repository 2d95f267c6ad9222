import { textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** `reportDialogStore`, `showReportModal`, `reportScreenOpen`: a store or a signal that says whether it is open, and for whom. */
const HOLDS =
  /^(?:is_?|show_?)?(?:Report|Flag)(?:User|Message|Post|Comment|Content)?(?:Screen|Dialog|Modal|Form|Sheet|Popup|Menu)(?:Is)?(?:Store|Open|Visible|Shown|State|Target|Signal)*\$?$/i;
export const isReportStore = (name: string): boolean => HOLDS.test(name);

/** `set(true)`, `set(message)`, `set({ open: true })`, `set({ userId: player.id })`; what is not known to open it closes it. */
export const opensStore = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (ts.isObjectLiteralExpression(inner)) return opensWith(inner);
  if (ts.isPropertyAccessExpression(inner)) return !/^[A-Z]/.test(inner.getText()) && !SAYS_STATE.test(inner.getText());
  if (!ts.isIdentifier(inner) || inner.text === 'undefined' || SAYS_STATE.test(inner.text)) return false;
  const kept = valueOf(inner);
  return kept === null || (!ts.isIdentifier(unwrap(kept)) && opensStore(kept));
};
const SAYS_STATE = /open|clos|visib|show|hid|next|value|state|initial|default|empty|none|off$|\.current$/i;

/** Something of what is reported stands in it, or it is set to be open; and nothing says that it shall not be. */
const opensWith = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.some(opensBy) &&
  properties.every(one => !ts.isPropertyAssignment(one) || !IS_OPEN.test(textOf(one.name)) || opensBy(one));
const IS_OPEN = /^(is_?)?(open|opened|visible|shown|show|active)$/i;

function opensBy(one: ts.ObjectLiteralElementLike): boolean {
  if (ts.isShorthandPropertyAssignment(one)) return !SAYS_STATE.test(one.name.text);
  if (!ts.isPropertyAssignment(one)) return false;
  const value = unwrap(one.initializer);
  if (IS_OPEN.test(textOf(one.name))) return value.kind === ts.SyntaxKind.TrueKeyword;
  return (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) && opensStore(value);
}
