import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { dottedProcedure } from './dotted-procedures.ts';
import { handedCommand, isNews } from './handed-commands.ts';
import { HOOKS, hookRunBy, isRunInFile } from './hook-runs.ts';
import { handedOut, ranOfHook } from './of-hooks.ts';
import { onlyNotes } from './only-notes.ts';

/** Something that a client has done under a name. */
export interface Procedure {
  /** What carries the name. */
  at: ts.Node;
  /** Its last names, each in words: `api.message.send` -> [message], [send]. */
  names: readonly (readonly string[])[];
  /** Further readings of it, in words. */
  also?: readonly (readonly string[])[];
  /** The name was written for this: not a plain function of the program. */
  isRemote: boolean;
}

/** What holds everything that a server can be asked for. */
const API = /^(api|apis|sdk|\w+Api|services)$/;
const PROTOCOL = /(agent|client|rpc|xrpc|sdk|api)$/i;
/** Calls whose first string, or the second, names what is done. */
const NAMED =
  /^(httpsCallable|callFunction|rpc|callAsync|invoke|applyAsync|useMethod|(remote|method)_?call\w*|call(Remote|Method|Api)\w*)$/i;
const OWNED = /^(Cloud\.run|(Meteor|ddp|sdk|\w*client|server)\.(call|apply))$/i;
/** Calls that are given the path of a procedure, without a slash before it: `api('users/report-abuse', { … })`. */
const BY_PATH = /api|^(request|call|query|mutate|invoke)$/i;
/** What carries messages from one part of the program to any other. */
const BUS = /^\$root$|bus$|^(hub|emitter|events?)$/i;
/** A message on a socket that says by one of these keys what it is. */
const ENVELOPE = /^(type|event|action|op|cmd|command|kind|method)$/;

/**
 * What a client runs that lies elsewhere, told by its name: a procedure of an API (`api.message.send.useMutation()`,
 * `useMutation(api.users.block)`), a function in the cloud, an action of a store (`dispatch('users/block', …)`), a message on
 * a socket, the action of a form (`<form action={sendMessage}>`), a function handed to what runs it.
 */
export function procedureAt(node: ts.Node): Procedure | null {
  if (ts.isCallExpression(node)) return calledBy(node);
  if (ts.isPropertyAssignment(node)) return textOf(node.name) === 'mutationFn' ? named(node.initializer, false) : null;
  // `onSubmit={send}`
  if (ts.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name))) {
    const given = node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : undefined;
    return given ? handedOut(given) : null;
  }
  if (ts.isJsxAttribute(node) && /^(action|formAction)$/.test(textOf(node.name))) {
    const given = node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : undefined;
    return given && !onlyNotes(node, given) ? named(bound(given), false) : null;
  }
  return null;
}

/** The name as a verb and what it is done to: `users.toggleBlock` -> toggle block users; `report.post` -> report post. */
export function readings({ names, also = [] }: Procedure): readonly (readonly string[])[] {
  if (names.length < 2) return [...names, ...also];
  const [holder, own] = [names.at(-2)!, names.at(-1)!];
  const asWritten = holder.length === 1 && own.length === 1 && !holder[0]!.endsWith('s') ? [[...holder, ...own]] : [];
  return [own, [...own, ...holder], ...asWritten];
}

function calledBy(call: ts.CallExpression): Procedure | null {
  const name = nameOf(call.expression) ?? '';
  const [first, second] = call.arguments;
  const chain = chainOf(call.expression);
  // `api.message.send.useMutation()`, `client.users.block.mutate(…)`
  if (/^(useMutation|mutate|mutateAsync)$/.test(name) && chain.length >= 4) return ofChain(call, chain.slice(1, -1));
  // `api.messages.send({ … })`
  const own = chain[0] === 'this' ? chain.slice(1) : chain;
  // `this.blockUserGQL.mutate({ … })`: a service that is generated for one document.
  const document =
    name === 'mutate' && own.length === 2 ? /^(\w{3,})_?(?:GQL|Gql|gql|Mutation)$/.exec(own[0]!)?.[1] : undefined;
  if (document) return ofChain(call, [document]);
  if (own.length === 3 && API.test(own[0]!) && ts.isPropertyAccessExpression(call.expression))
    return { at: call.expression.name, names: own.slice(1).map(splitWords), isRemote: true };
  // `agent.app.graph.muteActor({ … })`: a method of a protocol, by its namespaces.
  if (own.length > 3 && PROTOCOL.test(own[0]!) && ts.isPropertyAccessExpression(call.expression))
    return { at: call.expression.name, names: own.slice(-2).map(splitWords), isRemote: true };
  // `useBlockUserMutation()`: a hook that is generated for a procedure.
  const generated = /^use([A-Z]\w*?)(Mutation|Action)(Queue)?$/.exec(name)?.[1];
  if (generated) return { at: nameNode(call.expression)!, names: [splitWords(generated)], isRemote: true };
  // `const { mutate: mutateBlockUser } = useBlockUser()`
  const renamed = ts.isIdentifier(call.expression) ? /^(?:mutate|trigger)([A-Z]\w*)$/.exec(name)?.[1] : undefined;
  if (renamed) return { at: call.expression, names: [splitWords(renamed)], isRemote: true };
  const handed = handedOut(call.expression) ?? ranOfHook(call);
  if (handed) return handed;
  const run = hookRunBy(call);
  const ran = run?.hook.arguments[0] ? named(run.hook.arguments[0], false) : null;
  if (run && ran) return { ...ran, at: run.at };
  if (!first) return null;
  const command = handedCommand(call);
  if (command) return { at: command.at, names: [], also: command.readings, isRemote: true };
  const dotted = dottedProcedure(call);
  if (dotted) return said(dotted);
  if (HOOKS.test(name)) return isRunInFile(call) ? null : named(first, false);
  const holder = chain.at(-2) ?? '';
  if (NAMED.test(name) || OWNED.test(`${holder}.${name}`)) {
    const text = [first, second].find(one => one !== undefined && ts.isStringLiteralLike(one));
    return text && ts.isStringLiteralLike(text) ? said(text) : null;
  }
  const path = second && BY_PATH.test(name) ? oneOf(first) : null;
  if (path && /^[a-z][\w-]*(\/[\w-]+)+$/i.test(path.text)) return said(path);
  if (/^(dispatch|commit)$/.test(name)) return dispatched(first, name === 'dispatch');
  if (name === '$emit' && BUS.test(holder)) return ts.isStringLiteralLike(first) ? said(first) : null;
  // `store.createRecord('direct-messages', data)`: a store of everything, each kind by its name.
  if (name === 'createRecord' && ts.isStringLiteralLike(first) && ts.isPropertyAccessExpression(call.expression))
    return { at: call.expression.name, names: [splitWords(singular(first.text)), ['create']], isRemote: true };
  if (name === 'createAsyncThunk') return ts.isStringLiteralLike(first) ? said(first) : null;
  // A saga: `call(api.sendMessage, id, text)`.
  if (name === 'call' && ts.isIdentifier(call.expression)) return named(bound(first), false);
  if (/^(emit|send|sendMessage|publish)$/.test(name)) return onSocket(name, first);
  return null;
}

/** A text, or the second of two: `isOn ? 'blocking/delete' : 'blocking/create'`. */
function oneOf(expression: ts.Expression): ts.StringLiteralLike | null {
  const inner = unwrap(expression);
  if (ts.isConditionalExpression(inner)) return oneOf(inner.whenFalse);
  return ts.isStringLiteralLike(inner) ? inner : null;
}

const singular = (kind: string): string => kind.replace(/([^s])s$/, '$1');

/** `emit(EVENTS.SEND_MESSAGE, …)`, `ws.send(JSON.stringify({ type: 'send_message', … }))` */
function onSocket(name: string, first: ts.Expression): Procedure | null {
  const inner = unwrap(first);
  if (name === 'emit' && ts.isStringLiteralLike(inner)) return said(inner);
  if (name === 'emit' && ts.isPropertyAccessExpression(inner)) return named(inner, true);
  if (!ts.isCallExpression(inner) || nameOf(inner.expression) !== 'stringify') return null;
  const [given] = inner.arguments;
  const object = given && unwrap(given);
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  for (const one of object.properties) {
    if (!ts.isPropertyAssignment(one) || !ENVELOPE.test(textOf(one.name))) continue;
    const value = unwrap(one.initializer);
    return ts.isStringLiteralLike(value) ? said(value) : named(value, true);
  }
  return null;
}

/** A name that is written for a constant: `BLOCK_USER`. */
const CONSTANT = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** `dispatch('users/block', id)`, `dispatch(blockUser(id))`, `dispatch(USERS.ACTIONS.BLOCK_USER, id)` */
function dispatched(first: ts.Expression, isAct: boolean): Procedure | null {
  const inner = unwrap(first);
  if (ts.isStringLiteralLike(inner)) return said(inner);
  const constant = isAct ? (nameOf(inner) ?? '') : '';
  if (CONSTANT.test(constant))
    return isNews(splitWords(constant)) ? null : { ...named(inner, true)!, names: [splitWords(constant)] };
  return ts.isCallExpression(inner) ? named(inner.expression, false) : null;
}

/** `users/toggleBlock`, `messages.insert`, `send_message` */
function said(text: ts.StringLiteralLike): Procedure | null {
  return /^[\w/.:-]{3,60}$|^[a-z]+ [a-z]+$/i.test(text.text)
    ? { at: text, names: text.text.split(/[/.:]/).slice(-2).map(splitWords), isRemote: true }
    : null;
}

function ofChain({ expression }: ts.CallExpression, names: readonly string[]): Procedure | null {
  const inner = unwrap(expression);
  const at = ts.isPropertyAccessExpression(inner) ? nameNode(inner.expression) : null;
  return at && { at, names: names.slice(-2).map(splitWords), isRemote: true };
}

/** A function by its name, or a member of an API: `sendMessage`, `api.messages.send`. */
function named(expression: ts.Expression, isRemote: boolean): Procedure | null {
  const inner = unwrap(expression);
  const at = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner) ? nameNode(inner) : null;
  if (!at) return null;
  const chain = chainOf(inner);
  // A verb alone says nothing without what stands before it: `api.messages.send`.
  const own = chain.slice(chain.length > 2 || splitWords(chain.at(-1)!).length === 1 ? -2 : -1);
  return { at, names: own.map(splitWords), isRemote: isRemote || chain.length > 2 };
}

/** `blockUser.bind(null, id)`, `[api, api.send]`, `[api, 'send']` */
function bound(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.at(-1) ?? inner;
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return inner;
  return inner.expression.name.text === 'bind' ? inner.expression.expression : inner;
}
