import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { SignUp } from './sign-ups.ts';

/** Calls of a service for accounts that say by themselves that one is made. */
const MAKES =
  /^(signup|signUpEmail|signUpUsername|loginOrCreate|updateRegistrationFlow|submitSelfServiceRegistrationFlow|createIdentity|adminCreateIdentity|createUserWithEmailAndPassword|convexAuth)$/;
const COMMANDS = /^(SignUpCommand|AdminCreateUserCommand)$/;
/** Calls that make one only where they are asked of such a service, or of what it handed out. */
const ASKED: readonly { name: RegExp; of: RegExp }[] = [
  {
    name: /^createUser$/,
    of: /^(auth|admin|getAuth|Accounts|authAdmin|adminAuth|firebaseAuth|clerkClient|clerk|users)$/,
  },
  { name: /^create$/, of: /^(signUp|stytch\w*|keycloak\w*|kcAdmin\w*|management\w*|auth0\w*|clerk\w*)$/i },
  { name: /^create$/, of: /^account$/ },
  { name: /^(email|username|phone)$/, of: /^signUp$/ },
  { name: /^register$/, of: /^(User|Account|Member|Player|Student)$/ },
  { name: /^signUp$/, of: /^(Auth|auth|user|newUser|Parse|cognito\w*|userPool)$/ },
  { name: /^init$/, of: /^(EmailPassword|ThirdPartyEmailPassword|Passwordless|ThirdParty)$/ },
];
const GIVEN = /passw(or)?d|email|phone|username|credentials|traits/i;
/** Elements of a kit that hold the whole form. */
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  SignUp: /^@clerk\//,
  Authenticator: /^@aws-amplify\/ui/,
  SuperTokensWrapper: /^supertokens/,
  CredentialSignUp: /^@stackframe\//,
};
const KIT =
  /^(firebase|@firebase|firebase-admin|@supabase|@clerk|auth0|@auth0|@aws-sdk|aws-amplify|@aws-amplify|stytch|@stytch|@ory|supertokens)/;

export const mayUseKit = (ask: Ask): FileTest =>
  any(
    ask.called(
      'create sign signup login update submit admin createuser convex register email username phone init',
      (_, name) => MAKES.test(name),
    ),
    ask.named('beforeUserCreated onCreateUser'),
    all(
      ask.called('create', (_, name) => /^(onCreate|beforeCreate)$/.test(name)),
      inText(/\bauth\b[^;]*\.user\(\)/),
    ),
    all(ask.word('password'), inText(/\baccounts\s*\.create\(/)),
    ask.named('SignUpCommand AdminCreateUserCommand SignUp Authenticator withAuthenticator useSignUp screen_hint'),
    ask.named('createUser signUp EmailPassword ThirdPartyEmailPassword Passwordless keycloakAdmin stytchClient'),
    all(
      ask.name('stytch keycloak kc management auth0 auth clerk', (_, name) =>
        /^(stytch|keycloak|kcAdmin|auth0|clerk)\w*$|^management$/i.test(name),
      ),
      ask.called('create', (_, name) => name === 'create'),
    ),
  );

/** An account that is made by a service for accounts: by its call, its command, its element or its page. */
export function kitAccount(node: ts.Node, file: ParsedFile): SignUp | null {
  const trait = file.side === 'server' ? 'server' : 'form';
  if (ts.isNewExpression(node))
    return COMMANDS.test(nameOf(node.expression) ?? '') ? { name: nameNode(node.expression)!, node, trait } : null;
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const name = node.tagName.getText();
    const specifier = file.imports.get(name)?.specifier ?? '';
    return ELEMENTS[name]?.test(specifier) ? { name: node.tagName, node, trait: 'form' } : null;
  }
  if (ts.isPropertyAssignment(node) && textOf(node.name) === 'screen_hint') {
    const value = unwrap(node.initializer);
    const isSignUp = ts.isStringLiteralLike(value) && /^sign-?up$/i.test(value.text);
    return isSignUp ? { name: node.name, node, trait: 'form' } : null;
  }
  return ts.isCallExpression(node) ? called(node, file, trait) : null;
}

function called(call: ts.CallExpression, file: ParsedFile, trait: SignUp['trait']): SignUp | null {
  const name = nameOf(call.expression) ?? '';
  const at = nameNode(call.expression);
  if (!at) return null;
  if (name === 'withAuthenticator')
    return KIT.test(file.imports.get(name)?.specifier ?? '') ? { name: at, node: call, trait } : null;
  const chain = chainOf(call.expression).slice(0, -1);
  if (madeByHook(call, name)) return { name: at, node: call, trait: 'outside-login' };
  if (name === 'create' && keepsPassword(call)) return { name: at, node: call, trait };
  const isAsked = ASKED.some(one => one.name.test(name) && chain.some(part => one.of.test(part)));
  if (!MAKES.test(name) && !isAsked) return null;
  if (name === 'signUp' && chain.at(-1) !== undefined && isParseUser(call)) return { name: at, node: call, trait };
  if (name === 'init' || name === 'convexAuth') return { name: at, node: call, trait: 'outside-login' };
  const given = call.arguments.map(one => one.getText()).join(' ');
  if (!GIVEN.test(given) && !isFlow(call)) return null;
  // An account of a program has no password.
  if (name === 'register' && !/passw(?!\w*\s*:\s*(?:undefined|null))/i.test(given)) return null;
  // `account.create(ID.unique(), email, password)`; a row of another table has an object only.
  const isAccount = chain.at(-1) === 'account' && name === 'create';
  if (isAccount && (call.arguments.length < 3 || !/passw/i.test(given))) return null;
  return { name: at, node: call, trait };
}

/** `Accounts.onCreateUser(…)`, `functions.auth.user().onCreate(…)`: what a service runs for everybody who is new. */
const madeByHook = ({ expression }: ts.CallExpression, name: string): boolean =>
  /^(beforeUserCreated|beforeCreate|onCreate|onCreateUser)$/.test(name) &&
  (name === 'beforeUserCreated' ||
    /\bAccounts\.onCreateUser$|\bauth\b[^;]*\buser\(\)\.(beforeCreate|onCreate)$/.test(expression.getText()));

/** `client.v1.accounts.create({ username, email, password })` */
function keepsPassword({ expression, arguments: [given] }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !given) return false;
  const of = expression.expression.getText();
  const isPlace = of.endsWith('.accounts');
  return (
    isPlace && valueAt(given, /^passw(or)?d$/i) !== undefined && valueAt(given, /^(e_?mail|user_?name)$/i) !== undefined
  );
}

const isFlow = ({ arguments: [first] }: ts.CallExpression) => valueAt(first, /^flow$/) !== undefined;

/** `const user = new Parse.User(); await user.signUp()` */
function isParseUser({ expression }: ts.CallExpression): boolean {
  const receiver = ts.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  const made = receiver && ts.isIdentifier(receiver) ? valueOf(receiver) : null;
  return !!made && /^new\s+Parse\.User\b/.test(made.getText());
}
