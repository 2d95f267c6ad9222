import { linksOf } from '../links/registry.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isActor } from '../whom/sides.ts';
import { isOfSomebody, personBehind } from './queries/people-asked.ts';
import { originOf } from './value-origins.ts';

/** What two people are to one another, and a socket is not. */
const OF_PEOPLE =
  /^(friend\w*|follow\w*|contacts?|mutual\w*|match(ed|es)|relationships?|relations?|budd(y|ies)|acquaint\w*|mentorships?|families|family)$/;
/** What is up or down. */
const OF_WIRES =
  /^(sockets?|io|ws|wss|websockets?|net|netinfo|networks?|internet|wifi|online|offline|presence|reachable|queues?|redis|mqtt|broker|wallets?|rtc|webrtc|peers?|bluetooth|ble|devices?|ready|connect|disconnect(ed)?|reconnect(ed|ing)?|ping|heartbeat|transport|hubs?|signalr|stream|livekit|sessions?|oauth|providers?|integrations?)$/;
/** A person, and not who is at the other end of a wire: a player may have left the game. */
const PERSON =
  /^(users?|persons?|people|profiles?|members?|recipients?|others?|targets?|candidates?|students?|accounts?|them)$/;
const SIGNED_IN = /^(req(uest)?|ctx|context|session|auth|locals|socket|client)\.(.*\.)?(users?|auth|session|me|uid)\b/i;
const SOCKETS =
  /^(ws|socket\.io(-client)?|@socket\.io\/.*|uws|uWebSockets\.js|sockjs(-client)?|@nestjs\/websockets|mqtt|@microsoft\/signalr|partysocket)$/;

/**
 * `isConnected`, `connections.has(id)` and `connectionStatus === 'connected'` are as well said of a socket, a network, a wallet: they
 * say something of two people only where it is two people that were asked for.
 */
export function isOfWire(test: ts.Expression): boolean {
  const inner = unwrap(test);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const own = chainOf(callee).flatMap(splitWords);
  if (!own.some(word => /^connect(ed|ions?)$/.test(word)) || own.some(word => OF_PEOPLE.test(word))) return false;
  const owner = receiverOf(callee);
  if (owner && isMadeHere(owner)) return !isFilledOfAsker(owner);
  // `profile.isConnected`, unless it is asked where people come and go.
  const isState = owner !== null && !ts.isCallExpression(inner) && isPerson(owner);
  if (isState) return speaksOfSockets(inner);
  const { people, asked } = originOf(inner);
  if (asked.some(word => OF_PEOPLE.test(word))) return false;
  const others = [...people].filter(person => !isOneself(person));
  if (others.length === 0) return true;
  return people.size < 2 && (linksOf(inner)?.side !== 'client' || asked.some(word => OF_WIRES.test(word)));
}

/** `connectionStatus === 'connected'`; what somebody accepted or confirmed is no wire. */
export const isStateOfWire = ({ left, right }: ts.BinaryExpression, asked: ts.Expression): boolean =>
  [left, right].some(side => /^\W*(\w+\.)*(is_?)?(connected|active|open)\W*$/i.test(side.getText())) && isOfWire(asked);

function isPerson(owner: ts.Expression): boolean {
  const [last] = splitWords(nameOf(owner) ?? '').slice(-1);
  return PERSON.test(last ?? '') && isOfSomebody(chainOf(owner)) && !isOneself(personBehind(owner) ?? '');
}

/** `req.user`, `currentUserId` */
export const isOneself = (person: string): boolean =>
  SIGNED_IN.test(person) || isActor(splitWords(person.split('.')[0] ?? ''));

/** `const connections = new Map()`: what the program itself fills, with those who are there. */
function isMadeHere(list: ts.Expression): boolean {
  const inner = unwrap(list);
  if (ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword)
    return isNew(fieldOf(inner));
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return !!declared && ts.isVariableDeclaration(declared) && isNew(declared.initializer);
}

/**
 * `for (const row of await Link.find({ owner: req.user.id })) connections.set(row.other, row)`: what is made anew for a request, and
 * filled from rows of whoever asks, holds what those say.
 */
function isFilledOfAsker(list: ts.Expression): boolean {
  const inner = unwrap(list);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const around = declared && enclosingFunction(declared);
  if (!declared || !around || around !== enclosingFunction(inner)) return false;
  const fills = `${inner.getText()}.set(`;
  let isFilled = false;
  eachNode(around, node => {
    if (!ts.isForOfStatement(node) || !node.statement.getText().includes(fills)) return;
    const names = node.expression.getText().match(/[\w.]+/g) ?? [];
    const isOfSockets = names.flatMap(one => one.split('.').flatMap(splitWords)).some(word => OF_WIRES.test(word));
    isFilled = !isOfSockets && names.some(one => /\.user\b/.test(one) && SIGNED_IN.test(one));
  });
  return isFilled;
}

const isNew = (value: ts.Expression | undefined): boolean =>
  !!value &&
  ts.isNewExpression(value) &&
  !value.arguments?.length &&
  /^(Map|WeakMap)$/.test(nameOf(value.expression) ?? '');

function fieldOf({ name, expression }: ts.PropertyAccessExpression): ts.Expression | undefined {
  let at: ts.Node = expression;
  while (at.parent && !ts.isClassLike(at)) at = at.parent;
  const field = ts.isClassLike(at) ? at.members.find(one => one.name?.getText() === name.text) : undefined;
  return field && ts.isPropertyDeclaration(field) ? field.initializer : undefined;
}

const speaksOfSockets = (node: ts.Node): boolean =>
  [...(linksOf(node)?.imports.values() ?? [])].some(({ specifier }) => SOCKETS.test(specifier));
