import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { MAY_RUN_MUTATION, mutationsIn, wordsOfDocument } from '../mutations.ts';
import { isAtOneGlance } from '../said-by.ts';
import { capitalisedAround, chainOf, enclosingNames, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { declarationOf, functionNamed, valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isHandedPerson, sentBy, takerAround } from './carried-out.ts';
import type { WrittenField } from '../written-documents.ts';
import { fieldsOfDocument, MAY_WRITE_DOCUMENT, writtenFields } from '../written-documents.ts';
import type { Resolves } from './own-modules.ts';
import { isOwnModule } from './own-modules.ts';
import type { Opens } from './opened-makers.ts';
import { mayMakeSomebody } from './opened-makers.ts';
import { isMakerOfKind, isOutsideMaker } from './outside-makers.ts';
import { isNobodys } from './sign-up-names.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import { placeOfStaff } from './staff-places.ts';

/** Names of a person's own way in; staff add and create users, too. */
const OWN = /sign_?up|signup|register_?(new_?)?(user|account)|create_?(new_?)?account/i;
/** `generateNewLogin`, `createIdentity`: an account that is a pair of keys. */
const KEYS =
  /^(?:generate|create|make|setup|new)(?:New|Local|Random)?(?:Login|Account|Identity|Nym|Guest(?:User|Account)?|Anonymous(?:User|Account))$/;
/** Pages on which somebody begins. */
const PLACE = /(^|[/-])(sign-?up|register|registration|onboarding|join|welcome|create-?account)([/.-]|$)/i;
const STAFF = placeOfStaff('invites?', 'invitations?', 'factor(?:y|ies)');
const MOST = 4;

export const mayCallSignUp = (ask: Ask): FileTest =>
  all(
    ({ path }) => !STAFF.test(path) && !isMadeElsewhere(path),
    any(
      all(
        ask.called('sign signup register create generate make setup new', (_, name) => isNamed(name)),
        inText(CALLED),
      ),
      inText(ASKS_SERVICE),
      all(ask.word('password passwd'), inText(CREATES)),
      ask.called('create register insert add save store make provision sign signup', (_, name) => isOutsideMaker(name)),
      all(
        ask.word('password passwd pwd passphrase'),
        ask.called('sign signup register create add insert find get', (_, name) => isSignUpName(name)),
      ),
      all(
        ask.name('sign signup register create', (words, name) => isNamed(documentName(words, name))),
        any(inText(MAY_RUN_MUTATION), inText(MAY_WRITE_DOCUMENT)),
      ),
      all(
        ask.name('sign signup register create add insert', (words, name) => isSignUpName(documentName(words, name))),
        ask.word('password passwd'),
        any(inText(MAY_RUN_MUTATION), inText(MAY_WRITE_DOCUMENT)),
      ),
    ),
  );
/** `SIGN_UP_MUTATION` -> sign_up: a word of itself says no more. */
const documentName = (words: readonly string[], name: string): string =>
  /mutation|document|gql/i.test(name) || /^[A-Z]/.test(name) ? wordsOfDocument(words).join('_') : name;
/** With more than a string: what is imported is called, or what is declared here. */
const CALLED =
  /\b(?:\w*[sS]ign_?[uU]p\w*|(?:register|[a-z]+AndRegister)(?:New)?(?:User|Account)|(?:create|generate|make|setup)(?:New)?(?:Account|Login|Identity))\s*\(\s*[^)'"`\s]/;

const isNamed = (name: string) =>
  KEYS.test(name) || (OWN.test(name) && !/^use|^[A-Z]/.test(name) && isSignUpName(name));

/** Where a file calls what makes accounts, and the function that does: whoever reads looks at both ends. */
export function calledSignUps(file: ParsedFile, known: readonly ts.Node[], context: Opens): ts.Node[] {
  if (STAFF.test(file.path) || isMadeElsewhere(file.path)) return [];
  const found: ts.Node[] = [];
  const add = (node: ts.Node | null): void => {
    if (node && ![...known, ...found].some(other => isAtOneGlance(other, node))) found.push(node);
  };
  for (const call of file.calls) {
    const at = ts.isIdentifier(call.expression) ? call.expression : null;
    // What is known to make an account, called beside it under a name that says less.
    const own = at && functionNamed(at.text, at);
    if (at && own?.name && known.includes(own.name) && !isNobodys(enclosingNames(call))) add(at);
    const isHanded = !at && (handsOver(call) || createsIn(call));
    if (isHanded || (!at && asksService(call, file))) add(nameNode(call.expression));
    if (comesBack(call, file, context) && (!at || isOfProduct(at, file, context))) add(nameNode(call.expression));
    const isSaid = at !== null && isSignUpName(at.text) && saysPassword(call) && isOfProduct(at, file, context);
    if (isSaid) add(at);
    // Whoever looks for the form finds the component that it is.
    const component = isHanded || isSaid ? capitalisedAround(call) : null;
    if (component && isFunction(component) && file.indexed.mayHoldJsx) add(nameNodeOf(component));
    if (!at || !isNamed(at.text) || !isHandedPerson(call) || !isOfProduct(at, file, context)) continue;
    if (KEYS.test(at.text) && !OWN.test(at.text) && !PLACE.test(file.path)) continue;
    add(at);
    const around = takerAround(call);
    if (around?.getText() !== at.text) add(around);
  }
  for (const { at, document, words } of file.side === 'server' ? [] : mutationsIn(file))
    if (isNamed(words.join('_')) || fieldsOfDocument(document).some(makesAccount)) add(at);
  for (const at of file.side === 'server' ? [] : [...found]) add(sentBy(at));
  return found.slice(0, MOST);
}

/**
 * `api.registerUser({ name, email, password })`, `users.createAccount(form.email, form.password, form.name)`: a method of that
 * name that is given a password, and what else only somebody new says.
 */
function handsOver(call: ts.CallExpression): boolean {
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
  if (!isSignUpName(name) || /^(use|on)[A-Z]|^[A-Z]/.test(name)) return false;
  // `createBotUser` registers no person.
  if (isNobodys(enclosingNames(call))) return false;
  return saysPassword(call);
}

/** `pb.collection('users').create({ email, password })`, `app.service('users').create(…)`: a client that names its tables by texts. */
function createsIn(call: ts.CallExpression): boolean {
  const { expression } = call;
  const from =
    ts.isPropertyAccessExpression(expression) && expression.name.text === 'create' ? expression.expression : null;
  if (!from || !ts.isCallExpression(from) || !/^(collection|service|resource)$/.test(nameOf(from.expression) ?? ''))
    return false;
  const [table] = from.arguments;
  return !!table && ts.isStringLiteralLike(table) && PART.test(table.text) && saysPassword(call);
}
const CREATES = /\.(?:collection|service|resource)\(\s*['"`](?:users?|accounts?|members?)['"`]\s*\)\s*\.create\(/i;

function saysPassword({ arguments: given }: ts.CallExpression): boolean {
  const keys = given.flatMap(one => keysOf(one));
  return keys.some(key => PASSWORD.test(key)) && keys.some(key => SAID_ONCE.test(key));
}

const ACCOUNTS = 'auth|authentication|accounts?|users?|members?';
const SERVICE = new RegExp(`^_?(${ACCOUNTS})_?(service|api|store|facade|actions)$`, 'i');
const PART = new RegExp(`^_?(${ACCOUNTS})$`, 'i');
const HOLDER = /^_?(services?|apis?|client|sdk|backend|rpc)$/i;
/** An account that is begun in one step of several, too. */
const BEGINS = /^(?:(?:start|begin|initiate)_?)?(?:sign_?up|register|register_?user|create_?account)$/i;
const ASKS_SERVICE = new RegExp(
  `\\b(?:${ACCOUNTS})(?:_?(?:service|api|store|facade|actions))?\\.(?:(?:start|begin|initiate)_?)?(?:sign_?up|register|register_?user|create_?account)\\(|\\b(?:client|api|sdk)\\.(?:register|sign_?up|create_?account)\\(`,
  'i',
);

/** `this.authService.register(this.form.value)`, `service.auth.startSignup(name, email)`: what the form holds is sent as it is. */
function asksService(call: ts.CallExpression, file: ParsedFile): boolean {
  if (file.side === 'server' || !ts.isPropertyAccessExpression(call.expression)) return false;
  if (!BEGINS.test(call.expression.name.text) || !isHandedPerson(call)) return false;
  const owner = nameOf(call.expression.expression) ?? '';
  const holder = chainOf(call.expression).at(-3) ?? '';
  return (
    SERVICE.test(owner) || (PART.test(owner) && HOLDER.test(holder)) || (HOLDER.test(owner) && isOfAccounts(call, file))
  );
}

/** `client.register(form)` registers a page for messages as well: what it stands in says that somebody gets an account. */
const isOfAccounts = (call: ts.CallExpression, { path }: ParsedFile): boolean =>
  enclosingNames(call).some(isSignUpName) &&
  /(^|[/_.-])(auth|accounts?|users?|log-?in|sign-?up|register|join)|Auth|Account/.test(path);

/** `accounts.createUserFromGithub(profile)`: a server makes somebody of who they are elsewhere. */
const comesBack = (call: ts.CallExpression, file: ParsedFile, context: Opens): boolean => {
  const name = nameOf(call.expression) ?? '';
  return (
    file.side === 'server' &&
    call.arguments.length > 0 &&
    isOutsideMaker(name) &&
    !isNobodys(enclosingNames(call)) &&
    (!isMakerOfKind(name) || mayMakeSomebody(call, name, file, context))
  );
};

const PASSWORD = /^(passw(or)?d|pass_?phrase|pwd)$/i;
const SAID_ONCE = /^(e_?mail|user_?name|name|display_?name|full_?name|first_?name|nick_?name|phone(_?number)?)$/i;

/** Keys of an object, also behind a name of the same file; of any other argument its last name. */
function keysOf(given: ts.Expression): string[] {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = value && unwrap(value);
  if (object && ts.isObjectLiteralExpression(object))
    return object.properties.flatMap(({ name }) => (name && !ts.isComputedPropertyName(name) ? [textOf(name)] : []));
  const name = nameOf(inner);
  return name === null ? [] : [name];
}

/** `` gql(`mutation { signup(email: $email) { token } }`) ``, written where it is run. */
export const writtenSignUps = (file: ParsedFile): readonly WrittenField[] =>
  file.side === 'server' || STAFF.test(file.path) || isMadeElsewhere(file.path)
    ? []
    : writtenFields(file).filter(
        one => (one.operation === 'mutation' && isNamed(one.words.join('_'))) || makesAccount(one),
      );

/** `createUser(email: $email, password: $password)`: what somebody new says; who is given a role is made by somebody else. */
function makesAccount({ operation, words, given }: WrittenField): boolean {
  const keys = [...given.matchAll(/(\w+)\s*:/g)].map(([, key]) => key!);
  const says = (what: RegExp) => keys.some(key => what.test(key));
  return operation === 'mutation' && isSignUpName(words.join('_')) && says(PASSWORD) && says(SAID_ONCE) && !says(RANK);
}
const RANK = /^(is_?admin|roles?(_?ids?)?|permissions?|tenant(_?id)?|org(anization)?(_?id)?)$/i;

function isOfProduct(name: ts.Identifier, file: ParsedFile, context: Resolves): boolean {
  const from = file.imports.get(name.text)?.specifier;
  if (from !== undefined) return isOwnModule(from, file, context);
  return functionNamed(name.text, name) !== null || isOfHook(name);
}

/** `const [registerUser] = useRegisterMutation()`, `const { signUp } = useAuth()`: what a hook hands out. */
function isOfHook(name: ts.Identifier): boolean {
  let at: ts.Node | null = declarationOf(name.text, name);
  while (at && (ts.isBindingElement(at) || ts.isArrayBindingPattern(at) || ts.isObjectBindingPattern(at)))
    at = at.parent;
  const made =
    at && ts.isVariableDeclaration(at) && !ts.isIdentifier(at.name) && at.initializer ? unwrap(at.initializer) : null;
  return !!made && ts.isCallExpression(made) && /^use[A-Z]/.test(nameOf(made.expression) ?? '');
}
