import { linksOf } from '../links/registry.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A mark that says which roles may call what stands below it. */
const MARKS = /^(allow(ed)? |require[ds]? |has |with )?(roles?|any role|authori[sz]ed)$/;
const STAFF = /^(super ?)?(admin|administrator|moderator|staff|operator|superuser|sysadmin)s?$/;
/** What reads such marks, by its name. */
const READS = /\b\w*(?:Role|Permission|Authori[sz])\w*Guard\b/;

/**
 * `@Roles('admin')` on a handler or its class, where a guard that reads it stands in front: only those who run the product
 * come in. Alone it asks nothing; `@Authorized('ADMIN')` is asked by the library that it is of.
 */
export function isForStaff(decorator: ts.Expression): boolean {
  const { parent } = decorator;
  const mark = ts.isCallExpression(parent) && parent.expression === decorator ? parent : unwrap(decorator);
  if (!ts.isCallExpression(mark) || !ts.isDecorator(mark.parent) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? '').join(' ');
  if (!MARKS.test(name) || !mark.arguments.flatMap(rolesIn).every(isStaff)) return false;
  return /authori/.test(name) || isRead(mark);
}

/** A mark that asks for a right: by its own name, or as the one of a library that is given roles and rights alike. */
const RIGHTS =
  /^(allow(ed)? |require[ds]? |has |with |check |user )?((any |all )?(permissions?|rights?|privileges?)|authori[sz]ed)$/;
/** What only those do who look after others; members also view, list and search, and edit what is theirs. */
const OF_STAFF =
  /^(manage|administer|administrate|moderate|moderation|ban|unban|suspend|impersonate|audit|admin|administrator|administration|moderator|staff|superuser|sysadmin|backoffice)$/;
/** What everybody may do with what is theirs. */
const OWN = /^(own|self|me|mine|login|basic|public|any|everyone)$/;

/**
 * `@Authorized(Permission.UsersBan)`, `@RequirePermissions('users:manage')`: more is asked than to be signed in. Who has the
 * right is kept elsewhere.
 */
export function asksRight(decorator: ts.Expression): boolean {
  const { parent } = decorator;
  const mark = ts.isCallExpression(parent) && parent.expression === decorator ? parent : unwrap(decorator);
  if (!ts.isCallExpression(mark) || !ts.isDecorator(mark.parent) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? '').join(' ');
  if (!RIGHTS.test(name) || !mark.arguments.flatMap(rolesIn).every(isRight)) return false;
  return /authori/.test(name) || isRead(mark);
}

/** `Permission.UserBan`, `'users-ban'`, `'users:manage'`: something is done to something, which not everybody may. */
export function isRight(right: ts.Expression): boolean {
  const said = literalOf(right)?.value;
  const words = splitWords(typeof said === 'string' ? said : (chainOf(right).at(-1) ?? ''));
  return words.length > 1 && words.some(word => OF_STAFF.test(word)) && !words.some(word => OWN.test(word));
}

/** Whether only staff can call the method around a node. */
export function isWithinStaffOnly(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent)
    if ((ts.isMethodDeclaration(at) || ts.isClassLike(at)) && decoratorsOf(at).some(isForStaff)) return true;
  return false;
}

/** `'admin', Role.Admin`, `[Role.Admin]`, `{ roles: ['admin'] }` */
function rolesIn(given: ts.Expression): ts.Expression[] {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(rolesIn);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  const roles = inner.properties.find(one => one.name && /^roles?$/.test(one.name.getText()));
  return roles && ts.isPropertyAssignment(roles) ? rolesIn(roles.initializer) : [inner];
}

export function isStaff(role: ts.Expression): boolean {
  const said = literalOf(role)?.value;
  const text = typeof said === 'string' ? said : (chainOf(role).at(-1) ?? '');
  return STAFF.test(
    splitWords(text)
      .join(' ')
      .replace(/^role /, ''),
  );
}

function isRead(mark: ts.CallExpression): boolean {
  const method = mark.parent.parent;
  const marked = [method, method.parent].filter(one => ts.isMethodDeclaration(one) || ts.isClassLike(one));
  if (marked.some(one => decoratorsOf(one).some(other => READS.test(other.getText())))) return true;
  const links = linksOf(mark);
  return ['APP_GUARD', 'useGlobalGuards'].some(name => (links?.filesWith(name, READS) ?? []).length > 0);
}

const decoratorsOf = (node: ts.Node): ts.Expression[] =>
  ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map(({ expression }) => expression) : [];
