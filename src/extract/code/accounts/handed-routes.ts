import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { baseName } from '../../../kit/path.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { fieldOf } from '../routes/graphql-fields.ts';
import { endpointAt } from '../routes/endpoints.ts';
import { routeOf, SERVERS } from '../routes/route-calls.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import { placeOfStaff } from './staff-places.ts';

/** A path or a field that says by itself that somebody joins; staff create and add users, too. */
const OWN = /^(sign_?up|register|registration|create_?account|register_?(new_?)?(user|account)|create_?new_?account)$/i;
const LAST = /(?:^|\/)(sign-?up|register|registration|create-?account|register-?user)\/?$/i;
/** Programs and devices are registered as well. */
const OTHER = /(?:^|\/)(o_?auth\d?|oidc|clients?|devices?|push|apps?|webhooks?|events?|domains?)\//i;
const STAFF = placeOfStaff();

export const mayHandRoute = (ask: Ask): FileTest =>
  all(
    ({ path }) => !STAFF.test(path) && !isMadeElsewhere(path),
    any(
      inText(/\.post\(\s*['"`][\w/:.-]*(?:sign-?up|register|registration|create-?account|register-?user)\/?['"`]/i),
      all(
        ask.word('mutation mutations'),
        ask.name('sign signup register registration create', (_, name) => OWN.test(name)),
      ),
    ),
  );

/**
 * `router.post('/register', limit, users.register)`, `Mutation: { login, signUp }`: the server names the way to an account and
 * hands it on to another file, where it is judged. Whoever reads begins here.
 */
export function handedRoutes(file: ParsedFile): ts.Node[] {
  if (file.side === 'client' || STAFF.test(file.path) || isMadeElsewhere(file.path)) return [];
  return file.ofKinds(KINDS).flatMap(node => {
    if (ts.isCallExpression(node)) return handedRoute(node, file) ?? [];
    return handedField(node) ?? [];
  });
}

const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.ShorthandPropertyAssignment,
];

function handedRoute(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  const [first] = call.arguments;
  if (nameOf(call.expression) !== 'post' || !first || !ts.isStringLiteralLike(first) || !first.text.startsWith('/'))
    return null;
  const stem = baseName(file.path).replace(/\.[^/]+$/, '');
  if (!LAST.test(first.text) || OTHER.test(`${stem}${first.text}`)) return null;
  const route = routeOf(call);
  const handler = unwrap(route?.handler ?? call.arguments.at(-1)!);
  if (handler === first || call.arguments.slice(1, -1).some(one => /admin|staff/i.test(one.getText()))) return null;
  if (isFunction(handler)) return callsSignUp(handler) ? first : null;
  if (route) return first;
  // `app.post('/signup', withBody, signUpHandler(app))`
  return ts.isCallExpression(handler) && SERVERS.test(rootOf(call.expression)) ? first : null;
}

function rootOf(callee: ts.Expression): string {
  const receiver = ts.isPropertyAccessExpression(callee) ? unwrap(callee.expression) : null;
  return (receiver && nameOf(receiver)) ?? '';
}

/** `async (req, reply) => reply.send(await createUser(req.body))` */
function callsSignUp(handler: ts.Node): boolean {
  let calls = false;
  eachNode(handler, one => {
    calls ||= ts.isCallExpression(one) && one.arguments.length > 0 && isSignUpName(nameOf(one.expression) ?? '');
  });
  return calls;
}

function handedField(node: ts.Node): ts.Node | null {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return null;
  if (!OWN.test(textOf(node.name)) || !ts.isObjectLiteralExpression(node.parent)) return null;
  const isField = fieldOf(node.parent, node)?.type === 'Mutation';
  return isField || endpointAt(node) ? node.name : null;
}
