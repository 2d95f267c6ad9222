import { eachNode, isFunction, textOf, unwrap } from '../names.ts';
import type { Detection } from '../detector.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { isAtOneGlance } from '../said-by.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `createLiveStream`, `startMegaphoneLive`, `goLive`; with `streaming` alone it has to be of pictures or voices. */
const STARTS =
  /^(start|begin|create|launch|schedule) (\w+ ){0,2}(live|live ?stream|live broadcast|broadcast|broadcasting|live room|live video|live event)$|^go live$/;
/** `createStreamKey`: with it a program for broadcasts goes on the air. */
const KEYS = /^(create|regenerate|reset|rotate|renew) (\w+ )?(stream|streaming|ingest|rtmp|broadcast) key$/;
const STREAMS = /^(start|begin) (\w+ )?streaming$/;
const OF_PEOPLE = [
  'camera',
  'microphone',
  'speaker',
  'speakers',
  'mediastream',
  'getusermedia',
  'webcam',
  'megaphone',
  'broadcast',
];
export const startsLive = (words: readonly string[]): boolean => {
  const name = words.join(' ');
  return STARTS.test(name) || STREAMS.test(name) || KEYS.test(name);
};

/** Functions of a client that are named for it, whatever they do it with; judged where they are called. */
export function declaredStarts(file: ParsedFile, found: readonly Detection[]): Detection[] {
  if (file.side === 'server') return [];
  const named: Detection[] = [];
  for (const node of file.nodes) {
    if (!isFunction(node) || !node.body) continue;
    const name = nameNodeOf(node);
    const words = name ? splitWords(textOf(name)) : [];
    if (!name || !startsLive(words) || !doesSomething(node.body)) continue;
    if (STREAMS.test(words.join(' ')) && !OF_PEOPLE.some(word => file.indexed.tokens.has(word))) continue;
    const isKnown = [...found, ...named].some(one => isAtOneGlance(one.node, name));
    if (!isKnown) named.push({ node: name, symbol: textOf(name), traits: ['inner'] });
  }
  return named;
}

function doesSomething(body: ts.Node): boolean {
  let does = false;
  eachNode(body, node => {
    does ||= ts.isCallExpression(node);
  });
  return does;
}

/** `addGrant({ room, roomJoin: true, canPublish: true })`: whoever has the token may be seen and heard. */
export const grantsIn = (file: ParsedFile): Detection[] => [
  ...(file.side === 'client' ? [] : file.calls.flatMap(tokenFor)),
  ...file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment).flatMap(one => {
    if (textOf(one.name) !== 'canPublish' || one.initializer.kind === ts.SyntaxKind.FalseKeyword) return [];
    const isGrant = one.parent.properties.some(
      other => other.name && /^(roomJoin|room|canSubscribe|roomCreate)$/.test(textOf(other.name)),
    );
    const isToken = file.side !== 'client' && ts.isCallExpression(one.parent.parent) && tokenFor(one.parent.parent)[0];
    return isGrant && !isToken ? [{ node: one.name, symbol: 'canPublish', traits: ['conference'] }] : [];
  }),
];

/** Who may join may send unless it is said; a condition on it stands for an age only where it says so. */
function tokenFor({ expression, arguments: [given] }: ts.CallExpression): Detection[] {
  if (!ts.isPropertyAccessExpression(expression) || !/^addGrants?$/.test(expression.name.text) || !given) return [];
  return letsSend(given) ? [{ node: expression.name, symbol: expression.name.text, traits: ['lets-send'] }] : [];
}

function letsSend(given: ts.Expression): boolean {
  const grant = unwrap(given);
  const held = ts.isIdentifier(grant) ? valueOf(grant) : null;
  if (held) return letsSend(held);
  // Of another library's grants each kind is made anew, `new ChatGrant(…)`.
  if (!ts.isObjectLiteralExpression(grant))
    return !ts.isNewExpression(grant) && OF_ROOMS.test(grant.getSourceFile().text);
  const [joins, sends] = ['roomJoin', 'canPublish'].map(key =>
    grant.properties.findLast(({ name }) => name && textOf(name) === key),
  );
  const isSpread = grant.properties.some(ts.isSpreadAssignment);
  const isRoom = isSpread && grant.properties.some(({ name }) => name && textOf(name) === 'room');
  return (joins ? !isFalse(joins) : isRoom) && !(sends && (isFalse(sends) || asksAge(sends)));
}

/** The makers of rooms whose grants are plain objects. */
const OF_ROOMS = /['"]livekit-server-sdk['"]/;
const asksAge = (property: ts.Node): boolean =>
  splitWords(property.getText()).some(word => /^(age|adult|minor|child|kid|teen|dob|birth\w*)$/.test(word));

const isFalse = (property: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(property) && property.initializer.kind === ts.SyntaxKind.FalseKeyword;
