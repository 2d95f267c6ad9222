import { literalOf } from '../literals.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import type { CompiledConcept } from '../concepts.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Check } from './named-checks.ts';

/** Who has this role has it by being there. */
const OF_ANYBODY =
  /^(guests?|anonymous|visitors?|anyone|anybody|everyone|everybody|unauthenticated|nobody)( (user|role))?$/;
/** Of one role alone: `requireRole('any')`. Of a right, `all` is the most that can be asked. */
const ANY_ROLE = /^((any|all|public|none)( (user|role))?|)$/;
const ANY_RIGHT = /^(any|public|none)$/;
const OF_ROLES = /^(roles?|authorize|authorise|permit|allow|allowed|levels?)$/;

/**
 * `authorize('guest')`, `hasRole(req, 'public')`, `@Roles(Role.Anonymous)`: a right is asked for that everybody has, so that
 * nobody is kept out. Whether one has to sign in for it is another matter.
 */
export function asksLeastRole(check: ts.Expression): boolean {
  // `{ role: 'guest' }` of a route's options
  if (ts.isPropertyAssignment(check.parent) && check.parent.name === check)
    return isLeastOf(rolesIn(check.parent.initializer), true);
  const inner = unwrap(check);
  const called = ts.isCallExpression(inner.parent) && inner.parent.expression === inner ? inner.parent : inner;
  return (ts.isCallExpression(called) && isLeast(called)) || marksAround(called).some(isLeast);
}

/** Everybody with an account has it: `requireRole('user')`, `authorize(['member', 'admin'])`. To have signed in is all that is asked. */
function asksCommonRole(check: ts.Expression): boolean {
  if (ts.isPropertyAssignment(check.parent) && check.parent.name === check)
    return rolesIn(check.parent.initializer).some(isCommon);
  const inner = unwrap(check);
  const called = ts.isCallExpression(inner.parent) && inner.parent.expression === inner ? inner.parent : inner;
  return [...(ts.isCallExpression(called) ? [called] : []), ...marksAround(called)].some(
    call =>
      isOfRoles(call) && call.arguments.flatMap(rolesIn).some(names => isCommon(names) && !isOfGroup(call, names)),
  );
}
const COMMON =
  /^(role )?(user|member|player|student|customer|basic|default|regular|registered|free|standard|normal)( (user|role|member|account))?$/;
const isCommon = (names: readonly string[]): boolean => names.some(words => COMMON.test(words));
/** `requireWorkspaceRole('member')`: whoever is a member of a group was let into it, and has no such role by an account alone. */
const isOfGroup = ({ expression }: ts.CallExpression, names: readonly string[]): boolean =>
  names.some(words => /\bmember\b/.test(words)) && splitWords(nameOf(expression) ?? '').some(word => GROUP.test(word));
const GROUP = /^(workspace|org|organi[sz]ation|team|group|room|server|guild|club|class|classroom|project)s?$/;
const isOfRoles = ({ expression }: ts.CallExpression): boolean =>
  splitWords(nameOf(expression) ?? '').some(word => OF_ROLES.test(word));

/** What is asked of such a role is a login, and no more. */
export function asRole(check: Check, node: ts.Expression, guards: readonly CompiledConcept[]): Check {
  const login = check.kind === 'permission' && asksCommonRole(node) && guards.find(({ guard }) => guard === 'login');
  return login ? { ...check, concept: login.id, kind: 'login' } : check;
}

/** Whether what is called is given roles, by its name. */
export const isGivenRoles = (callee: ts.Expression): boolean =>
  splitWords(chainOf(callee).at(-1) ?? '').some(
    word => OF_ROLES.test(word) || /^(permissions?|scopes?|can)$/.test(word),
  );

const isLeast = (call: ts.CallExpression): boolean => isLeastOf(call.arguments.flatMap(rolesIn), isOfRoles(call));

function isLeastOf(said: readonly (readonly string[])[], isOfRoles: boolean): boolean {
  const [only] = said;
  if (said.length === 1) {
    const any = isOfRoles ? ANY_ROLE : ANY_RIGHT;
    return only!.some(words => OF_ANYBODY.test(words) || any.test(words));
  }
  // Of `authorize('guest', 'user')` one is enough.
  return isOfRoles && said.some(names => names.some(words => OF_ANYBODY.test(words)));
}

/** What each of the roles given is called: by its value, and by its name where it is a member of a table of them. */
function rolesIn(given: ts.Expression): string[][] {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(rolesIn);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.flatMap(one =>
      ts.isPropertyAssignment(one) && /roles?$/i.test(textOf(one.name)) ? rolesIn(one.initializer) : [],
    );
  const value = literalOf(inner)?.value;
  const names = [
    ...(typeof value === 'string' ? [value] : []),
    ...(ts.isPropertyAccessExpression(inner) && isOfTable(inner) ? [inner.name.text] : []),
  ];
  return names.length > 0 ? [names.map(name => splitWords(name).join(' '))] : [];
}

const isOfTable = ({ expression }: ts.PropertyAccessExpression): boolean =>
  /(roles?|permissions?|rights?|scopes?|access)$/i.test(chainOf(expression).at(-1) ?? '');

/** `@Roles('guest')` beside the `@UseGuards(RolesGuard)` that reads it. */
function marksAround(gate: ts.Expression): ts.CallExpression[] {
  let at: ts.Node = gate;
  while (ts.isExpression(at) && !ts.isDecorator(at.parent)) at = at.parent;
  if (!ts.isDecorator(at.parent)) return [];
  const method = at.parent.parent;
  const marks = ts.canHaveDecorators(method) ? (ts.getDecorators(method) ?? []) : [];
  return marks.flatMap(({ expression }) =>
    ts.isCallExpression(expression) && /^(has|require|allow)?(any)?roles?$/i.test(nameOf(expression.expression) ?? '')
      ? [expression]
      : [],
  );
}
