import { askedActs } from '../asked/acts.ts';
import type { CompiledConcept } from '../concepts.ts';
import { declaredName, eachNode, isFunction, textOf } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { plainAddress } from '../routes/plain-address.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { resourceSignUps } from './resource-sign-ups.ts';
import { isSignUpName } from './sign-up-words.ts';
import type { SignUp } from './sign-ups.ts';

const ADDRESS = /(^|\/)(sign[-_]?up|register|registration|onboarding|create-?account|accounts|users)\/?$/i;
/** What a person chooses for a new account, beside the password. */
const NAMED = /^(e_?mail|user_?name|login|handle|display_?name|name)$/i;

/**
 * A request of a client that makes an account, whatever the function around it is called: `post(domain, 'auth/onboarding',
 * { email, username, password })`. The component or function around it is the way to the account.
 */
export function requestedSignUp(call: ts.CallExpression, file: ParsedFile): SignUp | null {
  if (file.side === 'server') return null;
  const isAddressed = call.arguments.some(one => {
    const text = addressIn(one)?.replace(/[?#].*$/, '');
    return text !== undefined && text.includes('/') && ADDRESS.test(plainAddress(text));
  });
  const keys = isAddressed ? call.arguments.flatMap(keysOf) : [];
  if (!keys.some(key => /^passw(or)?d$/i.test(key)) || keys.filter(key => NAMED.test(key)).length < 2) return null;
  let outermost: SignUp | null = null;
  for (let at: ts.Node = call; at.parent; at = at.parent) {
    const name = isFunction(at) ? declaredName(at) : null;
    if (name === null) continue;
    // A function that says so itself is found by its name.
    if (isSignUpName(name)) return null;
    outermost = { name: nameIn(at, name), node: at, trait: 'form' };
    if (/^[A-Z]/.test(name)) break;
  }
  return outermost;
}

const LAST = /^(sign[-_]?up|register|registrations?|create-?account)$/i;
/** By which way: `/signup/email`, `/register/wallet`. */
const WAY = /^(e-?mail|phone|sms|password|credentials|wallet|username|local|guest|user|users|account|new)$/i;
/** `/user/create`: made by whoever has a password for it. */
const MADE = /^(create|new|add)$/i;
const PEOPLE = /^(users?|accounts?|members?)$/i;
/** What may stand before it: what else is registered has a name of its own. */
const BEFORE = /^(auth|web|users?|accounts?|authentication|identity|sessions?|members?|api|v\d+|\*|https?:)$/i;

function isSignUpAddress(path: string, { indexed }: ParsedFile): boolean {
  const parts = path.split('/').filter(part => part !== '');
  if (MADE.test(parts.at(-1) ?? '') && PEOPLE.test(parts.at(-2) ?? ''))
    return (
      parts.slice(0, -2).every(part => BEFORE.test(part)) &&
      indexed.tokens.has('password') &&
      // Who gives roles makes accounts for others.
      !['role', 'roles', 'admin'].some(word => indexed.tokens.has(word))
    );
  // `/auth/join`: groups are joined at another place.
  if (parts.at(-1) === 'join' && /^(auth|authentication|accounts?)$/.test(parts.at(-2) ?? ''))
    return (
      ['password', 'email'].every(word => indexed.tokens.has(word)) &&
      !['room', 'meeting', 'game', 'lobby'].some(
        word => indexed.tokens.has(`${word}id`) || indexed.names.has(`${word}Id`),
      )
    );
  // `/invitations/accept`: whoever is new there chooses a name and a password.
  if (/^accept$/i.test(parts.at(-1) ?? '') && parts.slice(-3, -1).some(part => /^invit(e|ation)s?$/i.test(part)))
    return indexed.tokens.has('password') && ['name', 'username', 'nickname'].some(word => indexed.tokens.has(word));
  if (parts.length > 1 && WAY.test(parts.at(-1)!) && LAST.test(parts.at(-2)!)) parts.pop();
  const before = parts.at(-2);
  if (!LAST.test(parts.at(-1) ?? '') || !(before === undefined || BEFORE.test(before))) return false;
  // `${SERVICE}/register`: anything is registered at a service.
  return before !== '*' || /^sign/i.test(parts.at(-1)!) || indexed.tokens.has('password');
}

/** Accounts that a client asks for by an address or a procedure alone: the function is given the rest. */
export function askedSignUps(file: ParsedFile, concept: CompiledConcept): SignUp[] {
  const nodes = askedActs(file, concept, {
    path: ({ path }) => isSignUpAddress(path, file),
    named: (words, isRemote) =>
      isSignUpName(words.join(' ')) &&
      (words.some(word => /^(auth|account|accounts|user|users|session)$/.test(word)) || (isRemote && words.length > 1)),
  });
  return [...nodes, ...resourceSignUps(file)].map(name => ({ name, node: statementOf(name), trait: 'form' }));
}

function statementOf(node: ts.Node): ts.Node {
  let found = node;
  for (let at = node; at.parent && !ts.isSourceFile(at); at = at.parent) found = at;
  return found;
}

/** `<SignUp />` of a service that has the whole form. */
export function serviceTag(node: ts.Node, file: ParsedFile): SignUp | null {
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return null;
  const name = node.tagName.getText();
  const from = /^(SignUp|SignUpForm)$/.test(name) ? file.imports.get(name)?.specifier : undefined;
  return from && /^(@clerk\/|@stackframe\/|@descope\/|@logto\/)/.test(from)
    ? { name: node.tagName, node, trait: 'form' }
    : null;
}

/** The keys of objects, also of one that is made into JSON. */
function keysOf(argument: ts.Node): string[] {
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && node.name)
      keys.push(textOf(node.name));
  };
  eachNode(argument, visit);
  return keys;
}

function nameIn(node: ts.Node, name: string): ts.Node {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const own = (at as ts.NamedDeclaration).name;
    if (own && ts.isIdentifier(own) && own.text === name) return own;
  }
  return node;
}
