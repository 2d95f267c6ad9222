import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { chainOf, declaredName, enclosingNames, isFunction } from '../names.ts';
import { routeAround } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MAKES = /^(register|signUp|signup|createAccount|registerUser|createUser)$/;
/** Who makes accounts; a form library registers its fields, a browser its workers. */
const OWNER = /^(client|api|auth|authClient|accounts?|sdk|session|users?)$/i;
const PLACE = /(^|[/-])(log-?in|sign-?in|sign-?up|register|registration|auth|onboarding|join|welcome)([/.-]|$)/i;

export const mayHandSignUp = (ask: Ask): FileTest =>
  all(
    any(({ path }) => PLACE.test(path), all(ask.word('password'), inText(/<form\b/))),
    ({ mayHoldJsx }) => mayHoldJsx,
    ask.called('register sign signup create', (_, name) => MAKES.test(name)),
  );

/**
 * A page for a new account that hands what the person typed on to another form's callback: `<Form callback={data =>
 * client.register(data)} />`. The component that shows the form is the way to the account.
 */
export function handedSignUp(call: ts.CallExpression, file: ParsedFile): { name: ts.Node; node: ts.Node } | null {
  const chain = chainOf(call.expression);
  const [given] = call.arguments;
  if (chain.length < 2 || !MAKES.test(chain.at(-1)!) || !OWNER.test(chain.at(-2)!)) return null;
  if (!PLACE.test(file.path) && !isSentOff(call, file)) return null;
  if (!given || !(ts.isIdentifier(given) || ts.isObjectLiteralExpression(given))) return null;
  let isHanded = false;
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    isHanded ||= ts.isJsxAttribute(at);
    const name = isHanded && isFunction(at) ? declaredName(at) : null;
    if (name !== null && /^[A-Z]/.test(name)) return { name: nameNodeOf(at, name), node: at };
  }
  return null;
}

/** `<form onSubmit={() => client.register(…)}>` with a password in it, wherever the page lies. */
function isSentOff(call: ts.CallExpression, { indexed }: ParsedFile): boolean {
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    if (!ts.isJsxAttribute(at)) continue;
    const isForm = at.parent.parent.tagName.getText() === 'form' && at.name.getText().startsWith('onSubmit');
    return isForm && indexed.tokens.has('password');
  }
  return false;
}

function nameNodeOf(component: ts.Node, name: string): ts.Node {
  for (let at = component; at.parent; at = at.parent) {
    const own = (at as ts.NamedDeclaration).name;
    if (own && ts.isIdentifier(own) && own.text === name) return own;
  }
  return component;
}

/** An account that an organisation gives to one of its staff, by an invitation and with a role, is no child's. */
export function isStaffInvited(node: ts.Node): boolean {
  const text = node.getText();
  return (
    /invit\w*_?token|token\w*_?invit|invitation/i.test(text) &&
    /\b(org|organi[sz]ation|workspace|tenant|company)(_?id)?\b/i.test(text) &&
    /\brole\b/i.test(text)
  );
}

/** `POST /restore-user`, `reactivateAccount`: somebody has the account, and gets it back. */
export function isRestored(node: ts.Node): boolean {
  const names = [...enclosingNames(node), ...splitPath(routeAround(node) ?? '')];
  return names.some(name => RESTORES.test(splitWords(name).join(' ')));
}
const RESTORES =
  /^(admin )?(restore|undelete|reactivate|revive|unban|reinstate|recover)( (deleted|banned|disabled|removed|suspended))?( (user|account|member|profile|person)s?)?( (action|handler|route))?$/;
const splitPath = (path: string): string[] => path.split('/').filter(one => /^[a-z]/i.test(one));
