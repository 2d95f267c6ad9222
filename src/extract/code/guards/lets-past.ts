import { initializerOf, literalOf } from '../literals.ts';
import { isNoGate } from './asks-nobody.ts';
import { goesOnWithout } from './goes-on-without.ts';
import { isGivenRoles } from './least-roles.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Who is let past besides those who are signed in; `rejectGuests` lets none of them. */
const NOBODY = '(anonymous|guests?|unauthenticated|visitors?|no (token|auth|session|user|login))';
const BY_NAME = new RegExp(
  String.raw`\b(optional|optionally|(if|when) (present|any|given|available|there))\b|\b(allow|allows|permit|accept|or|with|let) ${NOBODY}\b`,
);
/** The same of an option that is on. */
const BY_OPTION = new RegExp(String.raw`^(is )?(optional|pass ?(through|thru)|${NOBODY}( (allowed|ok|access))?)$`);
const DEMANDS = /^((is )?required|(credentials?|auth|authentication|login|token|user|session) required|strict)$/;
/** Modes of hapi, and strategies of Passport. */
const MODE = /^(optional|try|anonymous|guest)$/i;

/**
 * `authenticate({ allowNoToken: true })`, `passport.authenticate(['jwt', 'anonymous'])`, `authenticateOptional`,
 * `jwt({ credentialsRequired: false })`: it finds out who comes, and lets past whoever is nobody.
 */
export function letsAnybodyPast(check: ts.Expression): boolean {
  const inner = unwrap(check);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  if (chainOf(callee).some(saysAnybody)) return true;
  return (
    ts.isCallExpression(inner) && inner.arguments.some(one => isSoSaid(one) && !(isGivenRoles(callee) && isGuest(one)))
  );
}

/** A mark on a route that takes it out of what asks for a login everywhere else: `@Public()`, `@SkipAuth()`. */
const MARK =
  /^((is )?public( (route|endpoint|api|access))?|(skip|no|without|bypass|ignore|disable) (jwt |jwt auth|auth|authentication|login)( guard| check)?|allow (anonymous|unauthenticated|unauthorized|guests?|all|anyone|public)( access)?|(anonymous|unauthenticated|open)( (route|endpoint|access))?)$/;

export const isMarkedForAnybody = (route: ts.MethodDeclaration): boolean =>
  [route, route.parent].some(
    node => ts.canHaveDecorators(node) && (ts.getDecorators(node) ?? []).some(one => isMark(one.expression)),
  );

const isMark = (mark: ts.Expression): boolean =>
  MARK.test(splitWords(chainOf(ts.isCallExpression(mark) ? mark.expression : mark).at(-1) ?? '').join(' '));

/** `requireRole('guest')`: the least of those who are signed in; whoever has no account at all is called otherwise. */
const isGuest = (given: ts.Expression): boolean => /^\[?['"`]guest['"`]/i.test(given.getText());

const saysAnybody = (name: string): boolean => BY_NAME.test(splitWords(name).join(' '));
const isOptionOfAnybody = (name: string): boolean => saysAnybody(name) || BY_OPTION.test(splitWords(name).join(' '));

function isSoSaid(given: ts.Expression): boolean {
  // `const config = { authRequired: false }; app.use(auth(config))`
  const named = unwrap(given);
  const inner = unwrap((ts.isIdentifier(named) && initializerOf(named)) || named);
  if (ts.isStringLiteralLike(inner)) return MODE.test(inner.text);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.some(isSoSaid);
  if (ts.isPropertyAccessExpression(inner))
    return isOptionOfAnybody(inner.name.text) && !/roles?$/i.test(chainOf(inner.expression).at(-1) ?? '');
  if (!ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(one => {
    if (!ts.isPropertyAssignment(one)) return false;
    const said = literalOf(one.initializer);
    if (said?.value === false) return DEMANDS.test(splitWords(textOf(one.name)).join(' '));
    return typeof said?.value === 'string'
      ? MODE.test(said.value)
      : said?.value === true && isOptionOfAnybody(textOf(one.name));
  });
}

/** A middleware, or what a handler is wrapped in: `withAuth(handler, { optional: true })`. */
export const isPastAnybody = ({ passed, child }: { passed: ts.Expression; child?: ts.Node }): boolean =>
  letsAnybodyPast(passed) ||
  goesOnWithout(passed) ||
  isNoGate(passed) ||
  (child !== undefined && ts.isCallExpression(child.parent) && letsAnybodyPast(child.parent));
