import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { sideOfActor } from '../whom/sides.ts';
import { sourcesOf } from '../whom/sources.ts';

/** Whoever runs a product. */
const STAFF = /^(admin|administrator|mod|moderator|staff|superuser|superadmin|sysadmin)s?$/;
/** What stands beside that in the name of a question, and takes nothing of it away. */
const ASKS =
  /^(is|has|are|check|user|super|site|global|system|or|any|perms?|permissions?|rights?|access|privileges?|role|roles|level|status)$/;
const ROLES = /^(role|roles|user role|user roles|account role|user type|account type|rank|authorities|permissions)$/;
/** Whoever makes a group, a place or a work runs that, and nothing else of the product. */
const PLACES =
  /^(groups?|guilds?|channels?|rooms?|servers?|communit(y|ies)|teams?|orgs?|organi[sz]ations?|workspaces?|tenants?|clubs?|spaces?|chats?|threads?|conversations?|projects?|boards?|forums?|circles?|classes|classroom|class|games?|lobby|lobbies|members?|memberships?|participants?|owners?|family|households?|target|targets|recipients?|receivers?|other|to)$/;

/** Whether the outcome of a test leaves only those who run the product, going by who acts. */
export function leavesStaff(test: ts.Expression, outcome: boolean, depth = 3): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return leavesStaff(inner.operand, !outcome, depth);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === '&&' || operator === '||')
      return (operator === '&&') === outcome
        ? sides.some(side => leavesStaff(side, outcome, depth))
        : sides.every(side => leavesStaff(side, outcome, depth));
    if (!/^[!=]==?$/.test(operator)) return false;
    return operator.startsWith('=') === outcome && comparesRole(inner);
  }
  if (!outcome || isOfPlace(inner)) return false;
  if (ts.isCallExpression(inner)) return asksForStaff(inner);
  if (ts.isPropertyAccessExpression(inner)) return namesStaff(inner.name.text) && isActor(inner.expression);
  if (!ts.isIdentifier(inner) || depth === 0) return false;
  const value = valueOf(inner);
  if (value) return leavesStaff(value, outcome, depth - 1);
  // `const { isAdmin } = req.user`
  const declared = declarationOf(inner.text, inner);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  const from = holder && ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  return from !== undefined && namesStaff(inner.text) && isActor(from);
}

/** `requireAdmin`, `requireRole('admin')`, `isModOrAdmin`: what lets a request through says by its name for whom. */
export function letsStaffThrough(gate: ts.Expression): boolean {
  const inner = unwrap(gate);
  const callee = ts.isCallExpression(inner) ? unwrap(inner.expression) : inner;
  const words = splitWords(nameOf(callee) ?? '');
  if (words.length === 0 || !words.every(word => STAFF.test(word) || ASKS.test(word) || GATES.test(word))) return false;
  const given = ts.isCallExpression(inner) ? inner.arguments.flatMap(listed) : [];
  if (words.some(word => STAFF.test(word)))
    return given.every(one => isRoleOfStaff(one) || REQUEST.test(one.getText()) || isActor(one));
  return (
    words.some(word => /^(roles?|authori[sz]e|restrict|permit|allow)$/.test(word)) &&
    given.length > 0 &&
    given.every(isRoleOfStaff)
  );
}
const REQUEST = /^(req|request|ctx|context|c|event|res|next)$/;
const GATES =
  /^(require|requires|required|ensure|must|be|only|auth|authenticate|authenticated|authori[sz]e|verify|assert|guard|middleware|handler|allow|restrict|restricted|to|permit|protect|with|by|for|check)$/;

const listed = (given: ts.Expression): readonly ts.Expression[] => {
  const inner = unwrap(given);
  return ts.isArrayLiteralExpression(inner) ? inner.elements.flatMap(listed) : [inner];
};

/** `'admin'`, `Role.MODERATOR` */
function isRoleOfStaff(role: ts.Expression): boolean {
  const inner = unwrap(role);
  const text = ts.isStringLiteralLike(inner) ? inner.text : (chainOf(inner).at(-1) ?? '');
  const words = splitWords(text).filter(word => !/^(role|super|site|global|system)$/.test(word));
  return words.length === 1 && STAFF.test(words[0]!);
}

function comparesRole({ left, right }: ts.BinaryExpression): boolean {
  for (const [asked, said] of [
    [unwrap(left), unwrap(right)],
    [unwrap(right), unwrap(left)],
  ] as const) {
    if (said.kind === ts.SyntaxKind.TrueKeyword && leavesStaff(asked, true, 1)) return true;
    if (!ts.isPropertyAccessExpression(asked) || isOfPlace(asked) || !isRoleOfStaff(said)) continue;
    if (ROLES.test(splitWords(asked.name.text).join(' ')) && isActor(asked.expression)) return true;
  }
  return false;
}

/** `isAdmin(req.user)`, `hasModPerms(login.username)`, `req.user.hasRole('admin')`, `['admin'].includes(req.user.role)` */
function asksForStaff({ expression, arguments: given }: ts.CallExpression): boolean {
  const name = nameOf(expression) ?? '';
  const receiver = receiverOf(expression);
  const [first, second, ...more] = given;
  if (name === 'includes' && receiver && first) {
    const roles = unwrap(receiver);
    const asked = unwrap(first);
    if (ts.isArrayLiteralExpression(roles))
      return roles.elements.length > 0 && roles.elements.every(isRoleOfStaff) && isRole(asked);
    return isRole(roles) && isRoleOfStaff(asked);
  }
  if (/^(has|is)_?(any_?)?roles?$/i.test(name) && first && more.length === 0)
    return second === undefined
      ? receiver !== null && isActor(receiver) && listed(first).every(isRoleOfStaff)
      : isActor(first) && listed(second).every(isRoleOfStaff);
  if (!namesStaff(name) || second) return false;
  return first ? isActor(first) : receiver !== null && isActor(receiver);
}

const isRole = (asked: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(asked) &&
  ROLES.test(splitWords(asked.name.text).join(' ')) &&
  isActor(asked.expression);

/** `isAdmin`, `hasModPerms`, `admin`; not `adminMessage`, `isNotAdmin`. */
function namesStaff(name: string): boolean {
  const words = splitWords(name);
  return words.some(word => STAFF.test(word)) && words.every(word => STAFF.test(word) || ASKS.test(word));
}

const isOfPlace = (asked: ts.Expression): boolean =>
  (asked.getText().match(/[A-Za-z_]\w*/g) ?? []).flatMap(splitWords).some(word => PLACES.test(word));

/** The one who acts: what a server keeps of the request, is called so, or was given by a log-in. */
function isActor(expression: ts.Expression, depth = 3): boolean {
  const inner = unwrap(expression);
  const chain = chainOf(inner);
  if (chain.some(name => ME.test(splitWords(name).join(' ')))) return true;
  const sources = sourcesOf(inner, []);
  if (sources.length > 0 && sources.every(one => sideOfActor(one) === 'exact')) return true;
  if (depth === 0) return false;
  if (ts.isPropertyAccessExpression(inner)) return OF_LOGIN.test(inner.name.text) && isLogin(inner.expression, depth);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && (isLogin(value, depth) || isActor(value, depth - 1));
}
/** Who somebody is, in the answer of a log-in. */
const OF_LOGIN = /^(user|name|user_?name|user_?id|id|account|uid|sub|email|login)$/i;
const LOGS_IN =
  /^(log ?in|login|authenticate|sign in|verify|decode|check|validate)( (with|by|from|user|session|jwt|access|auth|token|tokens))*$/;

/** `await users.loginWithToken(token)`, `jwt.verify(token)` */
function isLogin(expression: ts.Expression, depth: number): boolean {
  const inner = unwrap(expression);
  if (ts.isIdentifier(inner)) {
    const value = depth > 0 ? valueOf(inner) : null;
    return value !== null && isLogin(value, depth - 1);
  }
  if (!ts.isCallExpression(inner)) return false;
  const name = splitWords(nameOf(inner.expression) ?? '').join(' ');
  return (
    LOGS_IN.test(name) &&
    /log ?in|authenticate|sign in|token|session|jwt/.test(
      `${name} ${inner.arguments.map(one => one.getText()).join(' ')}`,
    )
  );
}
const ME =
  /^(me|myself|viewer|session|session user|current user|current account|logged in user|auth user|actor|requester)$/;
