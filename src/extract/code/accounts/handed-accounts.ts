import { requestAt } from '../asked/requests.ts';
import { capitalisedAround, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Resolves } from './own-modules.ts';
import { isOwnModule } from './own-modules.ts';
import { GIVEN } from './may-hand-account.ts';
import { isAccountOwner, STORES } from './sign-up-names.ts';
import { isSignUpName } from './sign-up-words.ts';

const PEOPLE = /(^|\/)(users|accounts|members|players)(\.json)?\/?$/i;

/**
 * A service keeps what it is given: `create(dto: CreateUserDto) { return this.users.save(dto); }`. Its fields, and the
 * password among them, stand in the type.
 */
export function keepsGiven(node: ts.Node): boolean {
  if (!isFunction(node) || !node.body) return false;
  const given = node.parameters.flatMap(({ name, type }) =>
    ts.isIdentifier(name) && type && GIVEN.test(type.getText()) ? [name.text] : [],
  );
  if (given.length === 0) return false;
  let keeps = false;
  throughout(node.body, one => {
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression)) return;
    const isKept = STORES.test(one.expression.name.text) && isAccountOwner(nameOf(one.expression.expression) ?? '');
    keeps ||= isKept && one.arguments.some(argument => names(argument, given));
  });
  return keeps;
}

const names = (argument: ts.Expression, given: readonly string[]): boolean => {
  const inner = unwrap(argument);
  if (ts.isIdentifier(inner)) return given.includes(inner.text);
  return (
    ts.isObjectLiteralExpression(inner) &&
    inner.properties.some(one =>
      ts.isSpreadAssignment(one)
        ? names(one.expression, given)
        : ts.isPropertyAssignment(one) && names(one.initializer, given),
    )
  );
};

/**
 * `this.authService.register(req.user.externalId, dto)`, `this.accounts.send('user.register', dto)`: the route of a sign-up hands
 * on what it is given, whatever that holds.
 */
export function handsToAccounts(handler: ts.Node): boolean {
  let hands = false;
  throughout(handler, one => {
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression) || one.arguments.length === 0)
      return;
    const { name, expression } = one.expression;
    if (/^(send|emit)$/.test(name.text)) hands ||= one.arguments.length > 1 && isSignUpMessage(one.arguments[0]!);
    hands ||= /^(signUp|signup|register)$/.test(name.text) && OF_ACCOUNTS.test(nameOf(expression) ?? '');
    hands ||= /^(execute|handle|run|perform)$/.test(name.text) && isTask(expression, one.arguments[0]!);
  });
  return hands;
}

/** The pattern of a message to another service: `'user.register'`, `{ cmd: 'sign_up' }`. */
function isSignUpMessage(pattern: ts.Expression): boolean {
  const inner = unwrap(pattern);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => ts.isPropertyAssignment(one) && isSignUpMessage(one.initializer));
  return ts.isStringLiteralLike(inner) && isSignUpName(inner.text.split(/[./:]/).at(-1)!);
}

const OF_ACCOUNTS = /^_?(auth|authentication|accounts?|users?|members?)_?(Service|Facade|Manager|Api)?$/i;
const TASK = /_?(UseCase|Interactor|Service|Command|Handler|Action)$/i;

/** `this.registerUserUseCase.execute(dto)`, `this.commandBus.execute(new SignUpCommand(dto))` */
function isTask(receiver: ts.Expression, given: ts.Expression): boolean {
  const inner = unwrap(given);
  const names = [nameOf(receiver), ts.isNewExpression(inner) ? nameOf(inner.expression) : null];
  return names.some(name => name !== null && TASK.test(name) && isSignUpName(name.replace(TASK, '')));
}

const MAKES = /^(signUp|signup|registerUser|createAccount|registerAccount|createUserAccount)$/;

/** `onClick={() => signUp(id, name, picture)}`: a page that calls what another file makes accounts with. */
export function calledMakers(file: ParsedFile, context: Resolves): { name: ts.Node; node: ts.Node; trait: 'form' }[] {
  if (file.side === 'server' || !file.indexed.mayHoldJsx) return [];
  return file.calls.flatMap(call => {
    const name = ts.isIdentifier(call.expression) ? call.expression : null;
    const from = name && MAKES.test(name.text) ? file.imports.get(name.text)?.specifier : undefined;
    const isGiven = call.arguments.length > 1 || (call.arguments[0] && ts.isObjectLiteralExpression(call.arguments[0]));
    return name && from !== undefined && isGiven && isOwnModule(from, file, context)
      ? [{ name, node: capitalisedAround(call) ?? call, trait: 'form' as const }]
      : [];
  });
}

const NAMED = /^(display|user|nick|account|profile|valid|new|my)?_?(display|user|nick|screen)?_?names?$/i;

/** `signUp` without a password: it hands the name that somebody chose to what another file registers them with. */
export function registersNamed(node: ts.Node, file: ParsedFile): boolean {
  if (file.side === 'server' || !isFunction(node) || !node.body) return false;
  let registers = false;
  throughout(node.body, one => {
    if (!ts.isCallExpression(one) || !ts.isIdentifier(one.expression) || one.arguments.length < 2) return;
    const name = one.expression.text;
    const from = /^(register|createAccount|createUser|signUp|signup)(?=[A-Z]|$)/.test(name)
      ? file.imports.get(name)?.specifier
      : undefined;
    registers ||=
      from !== undefined &&
      /^[.@~#]\/|^\.\.?\//.test(from) &&
      one.arguments.some(given => /name$/i.test(nameOf(given) ?? '') && NAMED.test(lastWords(nameOf(given)!)));
  });
  return registers;
}

/** `validDisplayName` -> `display_name`: what is said of the name does not matter. */
const lastWords = (name: string) => splitWords(name).slice(-2).join('_');

/** What only makes an account is addressed so; a device or a game is registered at the other words for it. */
const ACCOUNT = /(^|\/)(create[-_]?account|account[-_]?create|sign[-_]?up)\/?$/i;

/** A function that is named for it and puts somebody into the list of people: who signs in elsewhere has no password here. */
export function postsPerson(node: ts.Node, file: ParsedFile): boolean {
  if (file.side === 'server' || !isFunction(node) || !node.body) return false;
  let posts = false;
  throughout(node.body, one => {
    const request = ts.isCallExpression(one) ? requestAt(one) : null;
    posts ||= request?.method === 'post' && (PEOPLE.test(request.path) || ACCOUNT.test(request.path));
  });
  return posts;
}
