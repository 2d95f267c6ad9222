import { calleeOf } from '../callees.ts';
import { endpointAt } from '../routes/endpoints.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { valueAt } from '../rows/clients.ts';
import type { Entry } from './entry.ts';
import { namedHandler } from './handed-on.ts';
import { holdersOf } from './said.ts';
import { exportedName } from './in-files.ts';
import { tabled } from './tabled.ts';

/** Entries that clients know by a name: a field, a procedure, a method, a verb of a socket, a function of a cloud. */
export function named(node: ts.Node, file: ParsedFile): Entry | null {
  const endpoint = endpointAt(node);
  if (endpoint) return entry(endpoint.name, textOf(endpoint.name), node);
  if (ts.isCallExpression(node)) return registered(node);
  if (ts.isMethodDeclaration(node)) return subscribed(node) ?? member(node, file) ?? ofService(node);
  if (ts.isPropertyAssignment(node)) return procedure(node) ?? tabled(node) ?? member(node, file);
  if (ts.isCaseClause(node)) return verb(node, file);
  return exported(node, file);
}

const entry = (at: ts.Node, name: string, whole: ts.Node, holders = holdersOf(at)): Entry => ({
  at,
  path: null,
  name,
  holders: holders.filter(one => one !== name),
  whole,
});

/** `create: procedure.input(schema).mutation(createReport)`: what runs for it is a function of another place. */
function procedure(node: ts.PropertyAssignment): Entry | null {
  const value = unwrap(node.initializer);
  if (!ts.isCallExpression(value) || nameOf(value.expression) !== 'mutation' || value.arguments.length !== 1)
    return null;
  const isOfRouter = ts.isObjectLiteralExpression(node.parent) && ts.isCallExpression(node.parent.parent);
  if (!isOfRouter || ts.isComputedPropertyName(node.name) || nameOf(value.arguments[0]!) === null) return null;
  return { ...entry(node.name, textOf(node.name), node), isRunElsewhere: true };
}

/** Calls that are given a name and what runs for it. */
const REGISTERS = /^(define|mutationField|method|register|handle|addMethod|action)$/;

/** `socket.on(…)`, also where a product checks what it is sent first: `socket.typecheckedOn('pm', TYPE, handle)`. */
const LISTENS = /^(on|addListener|[a-z]+On)$/;

function registered(call: ts.CallExpression): Entry | null {
  const [first, second] = call.arguments;
  const name = nameOf(call.expression) ?? '';
  if (!first || !second) return null;
  if (!ts.isStringLiteralLike(first)) return LISTENS.test(name) && isSocket(call) ? heard(first, call) : null;
  const runs = call.arguments
    .slice(1)
    .some(one => isFunction(unwrap(one)) || valueAt(one, /^resolve$/) || hasResolve(one));
  // `this.onMessage('whisper', (client, { to, text }) => …)` of a room of Colyseus
  if (name === 'onMessage') return runs && isInRoom(call) ? entry(first, first.text, call) : null;
  if (LISTENS.test(name))
    return (runs || isHandled(call.arguments.at(-1)!)) && isSocket(call) ? entry(first, first.text, call) : null;
  // `t.field('reportPost', { resolve })` in a type that changes something
  if (name === 'field') return runs && isInMutation(call) ? entry(first, first.text, call) : null;
  return REGISTERS.test(name) && (runs || name === 'mutationField') ? entry(first, first.text, call) : null;
}

/** What only says that a constant is a verb of a socket: `NEW_EVENT_SEND_MESSAGE`, `SOCKET_SEND_MESSAGE`. */
const OF_EVENTS = /^(?:(?:new|on|client|server|socket|chat|ws|io)_)*(?:events?|evts?|socket|ws|actions?|cmd)_(?=\w)/i;

/** `socket.on(EVENTS.SEND_MESSAGE, data => …)`: the verb stands somewhere else, and is called so. */
function heard(verb: ts.Expression, call: ts.CallExpression): Entry | null {
  const constant = nameOf(unwrap(verb));
  const runs = call.arguments.slice(1).some(one => isFunction(unwrap(one))) || isHandled(call.arguments.at(-1)!);
  return constant && runs && /^[A-Z][A-Z\d_]+$/.test(constant)
    ? entry(verb, constant.replace(OF_EVENTS, '').toLowerCase(), call)
    : null;
}

/** A function that is found, or is called after taking in: what only shows a message that came has nothing to do with sending. */
function isHandled(given: ts.Expression): boolean {
  const name = namedHandler(given);
  return (
    name !== null && (calleeOf(name) !== null || /^(handle|on|receive|process|take)(?=[A-Z_])/.test(nameOf(name) ?? ''))
  );
}

const hasResolve = (given: ts.Expression) =>
  ts.isObjectLiteralExpression(given) &&
  given.properties.some(one => ts.isMethodDeclaration(one) && textOf(one.name) === 'resolve');

function isInRoom(call: ts.CallExpression): boolean {
  if (chainOf(call.expression)[0] !== 'this') return false;
  for (let at: ts.Node = call; at; at = at.parent)
    if (ts.isClassLike(at))
      return !!at.heritageClauses?.some(one =>
        one.types.some(({ expression }) => /(^|\.)Room$/.test(expression.getText())),
      );
  return false;
}

const isSocket = ({ expression }: ts.CallExpression) =>
  chainOf(expression)
    .slice(0, -1)
    .some(name => /^(socket|sock|client|conn|connection|ws|io|nsp|namespace|\w*Socket)$/i.test(name));

function isInMutation(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isCallExpression(at)) continue;
    if (/^mutation(Type|Fields|Field)$/.test(nameOf(at.expression) ?? '')) return true;
    const type = valueAt(at.arguments[0], /^(type|name)$/);
    if (type && ts.isStringLiteralLike(type) && type.text === 'Mutation') return true;
  }
  return false;
}

/** `@SubscribeMessage('private_message')` */
function subscribed(node: ts.MethodDeclaration): Entry | null {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (
      !ts.isCallExpression(expression) ||
      !/^(SubscribeMessage|OnMessage|MessagePattern)$/.test(textOf(expression.expression))
    )
      continue;
    const [first] = expression.arguments;
    if (first && ts.isStringLiteralLike(first)) return entry(first, first.text, node);
  }
  return null;
}

/** Members of a table that a framework is given: methods, actions of a page or service, handlers of a contract, fields. */
function member(node: ts.PropertyAssignment | ts.MethodDeclaration, { path }: ParsedFile): Entry | null {
  const table = node.parent;
  if (!ts.isObjectLiteralExpression(table) || ts.isComputedPropertyName(node.name)) return null;
  const held = [...holdersOf(node.name), ...serviceOf(table)];
  // The actions of a page are about what its path says.
  const page = /(?:^|\/)routes\/(.+)\/\+page\.server\.[cm]?[jt]s$/.exec(path)?.[1]?.split('/') ?? [];
  return isTable(table) ? entry(node.name, textOf(node.name), node, [...page, ...contractOf(table), ...held]) : null;
}

function isTable(table: ts.ObjectLiteralExpression): boolean {
  let { parent } = table;
  while (ts.isSatisfiesExpression(parent) || ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent))
    ({ parent } = parent);
  // `Meteor.methods({ … })`, `s.router(contract, { … })`
  if (ts.isCallExpression(parent)) {
    const name = nameOf(parent.expression) ?? '';
    return name === 'methods' || (name === 'router' && parent.arguments.length === 2 && parent.arguments[1] === table);
  }
  // `export const actions = { … }` of a page, `actions: { … }` of a service
  if (ts.isVariableDeclaration(parent)) return /^actions$/.test(textOf(parent.name)) && exportedName(parent) !== null;
  if (ts.isPropertyAssignment(parent)) return textOf(parent.name) === 'actions' && serviceOf(table).length > 0;
  // `mutationFields(t => ({ … }))`, `mutationType({ fields: t => ({ … }) })`
  return ts.isArrowFunction(parent) && isInMutation(table);
}

/** `s.router(usersContract, { … })`: what is handled is said there. */
function contractOf({ parent }: ts.Node): readonly string[] {
  const [first] = ts.isCallExpression(parent) && nameOf(parent.expression) === 'router' ? parent.arguments : [];
  return first && ts.isIdentifier(first) ? splitWords(first.text) : [];
}

/** `{ name: 'users', actions: { … } }` */
function serviceOf(table: ts.Node): string[] {
  const around = table.parent.parent;
  const name = around && ts.isObjectLiteralExpression(around) ? valueAt(around, /^name$/) : undefined;
  return name && ts.isStringLiteralLike(name) ? [name.text] : [];
}

/** `class ReportService { create(data, params) { … } }` */
function ofService(node: ts.MethodDeclaration): Entry | null {
  const isCreate = textOf(node.name) === 'create' && node.parameters.length === 2;
  const isOfCall = isCreate && node.parameters[1]!.name.getText() === 'params';
  return isOfCall && ts.isClassLike(node.parent) ? entry(node.name, 'create', node) : null;
}

/** `case 'direct_message':` where what came over a socket is told apart. */
function verb(node: ts.CaseClause, { indexed }: ParsedFile): Entry | null {
  const { expression } = node;
  if (!ts.isStringLiteralLike(expression) || !/\.on\(\s*['"]message['"]|\bonmessage\b/.test(indexed.text)) return null;
  return entry(expression, expression.text, node);
}

/** Wrappers of a function that clients call by the name under which it is exported. */
const CALLABLE =
  /^(onCall|onRequest|mutation|action|authMutation|authedMutation|userMutation|protectedMutation|createServerFn|server\$|command|form)$/;

function exported(node: ts.Node, file: ParsedFile): Entry | null {
  const found = exportedName(node);
  if (!found || found.name === 'default') return null;
  const inner = ts.isExpression(found.whole) ? unwrap(found.whole) : found.whole;
  if (ts.isCallExpression(inner) && chainOf(inner.expression).some(name => CALLABLE.test(name)))
    return entry(found.at, found.name, found.whole);
  const text = file.indexed.text;
  if ((isFunction(inner) || ts.isCallExpression(inner)) && /^\s*['"]use server['"]/.test(text))
    return entry(found.at, found.name, found.whole);
  // A function of a cloud has the name of its file.
  if (isFunction(inner) && /^(handler|main|lambdaHandler)$/.test(found.name) && inner.parameters[0]) {
    const [base = '', folder = ''] = file.path
      .replace(/\.\w+$/, '')
      .split('/')
      .toReversed();
    return entry(found.at, /^(index|handler|main|app)$/.test(base) ? folder : base, found.whole);
  }
  return null;
}
