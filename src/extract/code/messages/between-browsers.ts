import { namesIn } from '../call-sites.ts';
import { calleeOf } from '../callees.ts';
import type { Detection } from '../detector.ts';
import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, receiverOf, throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Given } from './words-given.ts';
import { altogether, givenBy, givenFor } from './words-given.ts';

/** Packages that connect browsers with each other, and only help them find each other first. */
const KIT = /^(trystero(\/.*)?|@trystero-p2p\/.+|peerjs|simple-peer|@thaunknown\/simple-peer)$/;
/** What makes the way on which messages go, of such a package and of the browser itself. */
const MAKES = /^(makeAction|connect)$/;
const OF_BROWSER = 'createDataChannel';
const ASKS_SERVER = /\b(fetch|axios|XMLHttp\w+|WebSock\w+|socket\.emit)\b|\.(post|put|emit)\(/;

/**
 * A message that goes so: for one other whom a line leads to, or whom an action names, and of words that somebody wrote, it is a letter;
 * null for what one program tells another. What is given may be either where nobody is seen who gives it.
 */
export function betweenBrowsers(one: Detection): Detection | null {
  const way = wayOf(one.node);
  if (!way) return one;
  const call = one.node.parent.parent;
  const given = [one.node.parent, call].flatMap(at => (ts.isCallExpression(at) ? at.arguments : []));
  const isForOne = way !== 'makeAction' || given.flatMap(at => namesIn(at, 2)).some(name => TARGET.test(name));
  const is = saysPrivate(one.node) ? 'words' : whatIsSent(one.node, given);
  if (is === 'packet') return null;
  const traits = (one.traits ?? []).filter(trait => trait !== 'may-deliver' || !isForOne);
  const own = isForOne ? (is === 'open' ? 'unread-words' : 'delivers') : 'may-deliver';
  return { ...one, traits: [...new Set([...traits, own, 'between-browsers'])] };
}

/** `sendMessage({ type: 'move', x, y }, peerId)`: what one program tells another. */
export const isPacket = (call: ts.CallExpression): boolean =>
  betweenBrowsers({ node: lastOf(call.expression), symbol: '' }) === null;

const PRIVATE = /^(direct|private|personal|whispers?|dms?|pms?)$/;
const saysPrivate = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && splitWords(node.text).some(word => PRIVATE.test(word));

/** A function that is seen gives on what it takes, whatever those who call it name that. */
function whatIsSent(head: ts.Node, given: readonly ts.Node[]): Given {
  let called = head;
  while (ts.isPropertyAccessExpression(called.parent) && called.parent.name === called) called = called.parent;
  const isCall = ts.isCallExpression(called.parent) && called.parent.expression === called;
  const own = functionOf(head) ?? (isCall ? calleeOf(called as ts.Expression) : null);
  if (!own?.body) return altogether(given.filter(isSaid).map(one => givenBy(one)));
  const inside: Given[] = [];
  throughout(own.body, one => {
    if (ts.isCallExpression(one) && !LISTENS.test(nameOf(one.expression) ?? '') && wayOf(lastOf(one.expression), 1))
      inside.push(altogether(one.arguments.filter(isSaid).map(at => givenBy(at))));
  });
  const taken = altogether(own.parameters.filter(isSaid).map(one => givenFor(one)));
  // In a packet that is made here stands what is taken: `line.send({ type: 'move', move })`.
  return taken === 'words' || inside.length === 0 ? taken : altogether(inside);
}

const LISTENS = /^(on|once|off|close|destroy|(add|remove)(Event)?Listener)$/;

/** Not whom it goes to. */
const isSaid = (given: ts.Node): boolean => {
  const names = namesIn(ts.isParameter(given) ? given.name : given);
  return names.length > 0 && !names.every(name => TARGET.test(name) || /^(id|to|peer|conn(ection)?)$/i.test(name));
};

const TARGET = /^(target|(target|other|remote)_?(peer|user)(_?ids?)?|peer_?ids?)$/i;

/**
 * On which way a message goes straight from browser to browser: what sends it was made by a package for that, or by the browser.
 * `const [say] = room.makeAction('chat')`, `const line = peer.connect(id)`, `usePeerAction()` around one of these.
 */
function wayOf(head: ts.Node, hops = 2): string | null {
  const sentIn = (own: FunctionNode | null) =>
    own?.body && hops > 0 ? wayIn(own.body, call => wayOf(lastOf(call.expression), hops - 1)) : null;
  const own = functionOf(head);
  if (own) return sentIn(own);
  let called = head;
  while (ts.isPropertyAccessExpression(called.parent) && called.parent.name === called) called = called.parent;
  if (!ts.isCallExpression(called.parent) || called.parent.expression !== called) return null;
  const made = madeBy(called as ts.Expression);
  return made ? makesWay(made, 2) : sentIn(calleeOf(called as ts.Expression));
}

/** The call that gave what is called, or what it is called on. */
function madeBy(called: ts.Expression): ts.CallExpression | null {
  const receiver = receiverOf(called);
  const root = unwrap(receiver ?? called);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!declared) return null;
  const holder = ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const value = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return value && ts.isCallExpression(value) ? value : null;
}

function makesWay(call: ts.CallExpression, hops: number): string | null {
  const name = nameOf(call.expression) ?? '';
  if (name === OF_BROWSER) return name;
  if (MAKES.test(name) && receiverOf(call.expression) && importsKit(call)) return name;
  const body = hops > 0 ? calleeOf(call.expression)?.body : null;
  return body ? wayIn(body, one => makesWay(one, hops - 1)) : null;
}

/** What asks a server as well may send there what it is given. */
function wayIn(body: ts.Node, wayOfCall: (call: ts.CallExpression) => string | null): string | null {
  if (ASKS_SERVER.test(body.getText())) return null;
  let found: string | null = null;
  throughout(body, one => {
    if (ts.isCallExpression(one)) found ??= wayOfCall(one);
  });
  return found;
}

/** The function that a name declares. */
function functionOf({ parent }: ts.Node): FunctionNode | null {
  if (isFunction(parent)) return parent;
  const value = ts.isVariableDeclaration(parent) && parent.initializer ? unwrap(parent.initializer) : null;
  return value && isFunction(value) ? value : null;
}

const lastOf = (called: ts.Expression): ts.Node => (ts.isPropertyAccessExpression(called) ? called.name : called);

const importsKit = (node: ts.Node): boolean =>
  [...(linksOf(node)?.imports.values() ?? [])].some(({ specifier }) => KIT.test(specifier));
