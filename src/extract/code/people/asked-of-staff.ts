import type { Check } from '../guards/named-checks.ts';
import { isOneOfStaff } from '../guards/queries/found-staff.ts';
import { isForStaff, isRight, isStaff } from '../guards/role-decorators.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `requireRole('admin')`, `req.user.isModerator`: whoever comes by runs the product or looks after others in it. Most rights are no
 * such thing: a teacher, a subscriber, whoever was verified and the members of a class come by theirs as well.
 */
export function asksForStaff({ node, whole }: Check, passed: ts.Expression | null): boolean {
  if (passed && isOfStaff(passed)) return true;
  return isOfStaff(node) && (!whole || ts.isFunctionLike(whole) || isAlone(node, whole));
}

/** Of `isAdmin(me) || hasRole(me, 'teacher')` the first says nothing of whoever comes by. */
function isAlone(node: ts.Expression, whole: ts.Node): boolean {
  let isSo = !isUnequal(node);
  for (let at: ts.Node = node; at !== whole; at = at.parent) {
    const { parent } = at;
    if (!parent) return true;
    if (ts.isPrefixUnaryExpression(parent)) isSo = !isSo;
    if (!ts.isBinaryExpression(parent) || !isJoined(parent)) continue;
    const other = parent.left === at ? parent.right : parent.left;
    if (isAll(parent, isSo) === false && !holdsOfStaff(other, isSo)) return false;
  }
  return true;
}

/** Whether a condition with this outcome says that it is one of the staff. */
function holdsOfStaff(test: ts.Expression, isSo: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return holdsOfStaff(inner.operand, !isSo);
  if (!ts.isBinaryExpression(inner) || !isJoined(inner)) return isOfStaff(inner) && isSo === !isUnequal(inner);
  const sides = [inner.left, inner.right];
  return isAll(inner, isSo) ? sides.some(one => holdsOfStaff(one, isSo)) : sides.every(one => holdsOfStaff(one, isSo));
}

const AND = ts.SyntaxKind.AmpersandAmpersandToken;
const isJoined = ({ operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === AND || operatorToken.kind === ts.SyntaxKind.BarBarToken;
const isAll = ({ operatorToken }: ts.BinaryExpression, isSo: boolean): boolean => (operatorToken.kind === AND) === isSo;
const isUnequal = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node) && /^!==?$/.test(node.operatorToken.getText());

const STAFF =
  /^(admins?|administrators?|moderators?|mods?|staff|support|superusers?|sysadmins?|operators?|backoffice)$/;
/** Whoever makes a group is its admin. */
const GROUP =
  /^(workspace|org|organi[sz]ation|team|group|room|channel|server|guild|club|class|classroom|project|community)s?$/;

function isOfStaff(asked: ts.Expression): boolean {
  const inner = unwrap(asked);
  if (ts.isBinaryExpression(inner)) {
    if (!/^[!=]==?$/.test(inner.operatorToken.getText()) || isOfGroup(inner.left) || isOfGroup(inner.right))
      return false;
    return [inner.left, inner.right].some(isStaff);
  }
  const called = ts.isCallExpression(inner.parent) && inner.parent.expression === inner ? inner.parent : inner;
  const name = ts.isCallExpression(called) ? called.expression : called;
  if (isOfGroup(name)) return false;
  if (!ts.isCallExpression(called)) return saysStaff(name);
  if (ts.isDecorator(called.parent)) return isForStaff(name) || called.arguments.flatMap(rolesIn).every(isStaffOrRight);
  const roles = called.arguments.flatMap(rolesIn);
  const isAmongStaff = isAtAddressOfStaff(called);
  const isEnough = (one: ts.Expression) => isStaffOrRight(one) || (isAmongStaff && mayBeStaff(one));
  return roles.length > 0 ? roles.every(isEnough) : saysStaff(name) || isOneOfStaff(called);
}

/** `router.get('/admin/people', requireRole('owner'), …)`: an address alone keeps nobody out, but says whose role is asked for. */
function isAtAddressOfStaff(called: ts.CallExpression): boolean {
  const { parent } = called;
  const [address] = ts.isCallExpression(parent) ? parent.arguments : [];
  if (!address || !ts.isStringLiteralLike(address)) return false;
  const words = splitWords(address.text);
  return words.some(word => STAFF.test(word)) && !words.some(word => GROUP.test(word));
}

/** `'owner'`, `'root'`, `'users.view'`: of a product, or of a group in it; what anybody may do with what is theirs is not. */
function mayBeStaff(role: ts.Expression): boolean {
  const words = splitWords(ts.isStringLiteralLike(role) ? role.text : (chainOf(role).at(-1) ?? ''));
  if (/^(role )?(owner|root|super ?user|super ?owner)$/.test(words.join(' '))) return true;
  return (
    words.some(word => /^(users|people|accounts|profiles)$/.test(word)) &&
    words.some(word => /^(view|read|list|search|see|edit|write)$/.test(word)) &&
    !words.some(word => /^(own|self|me|public|basic)$/.test(word))
  );
}

const saysStaff = (name: ts.Expression): boolean =>
  splitWords(chainOf(name).at(-1) ?? '').some(word => STAFF.test(word));
const isOfGroup = (one: ts.Expression): boolean =>
  chainOf(one)
    .flatMap(splitWords)
    .some(word => GROUP.test(word));
const isStaffOrRight = (one: ts.Expression): boolean => isStaff(one) || isRight(one);

/** `'admin'`, `Role.Admin`, `['admin', 'staff']`, `{ roles: ['admin'] }`; not the request that is handed on. */
function rolesIn(given: ts.Expression): ts.Expression[] {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(rolesIn);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.flatMap(one =>
      ts.isPropertyAssignment(one) && /(roles?|permissions?)$/i.test(textOf(one.name)) ? rolesIn(one.initializer) : [],
    );
  const isOfTable = ts.isPropertyAccessExpression(inner) && /^[A-Z]/.test(chainOf(inner)[0] ?? '');
  return ts.isStringLiteralLike(inner) || isOfTable ? [inner] : [];
}
