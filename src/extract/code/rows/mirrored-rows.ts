import { chainOf, eachNode, enclosingFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf, valueBehind } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { wayOf } from '../way-read.ts';
import { signsInBeside } from './signed-in-beside.ts';

/** Under what a server of a network keeps somebody who has their account on another one; each of these says it alone. */
const OF_OTHER =
  /^((remote|federated|foreign) (inbox( url)?|actor( (id|url|uri))?|did|host( id)?|instance( id)?|server( id)?|mention url)|(shared|public) inbox( url)?)$/;
/** What its own people have as well; two of them, and all that is read of the same answer. */
const OF_NETWORK =
  /^(inbox( url)?|outbox( url)?|actor (id|url|uri)|ap id|activity ?pub (id|url)|public key( pem)?|(bsky |at |atproto )?did)$/;
/** One more of them, beside one that only such a network knows: an account that one signs in with has a number and an address as well. */
const OF_ANY = /^(remote (id|url|uri)|follow(ers|ing)( collection)?( url)?)$/;
/** How somebody signs in here, and the half of a pair of keys that only their own server has. */
const OF_OWN =
  /^(e ?mail( address)?|pass(word|phrase|wd)?( hash| salt)?|hashed password|private key( pem)?|salt|otp secret|.* token)$/;
const ENOUGH = 2;
/** What somebody sends in, and who is signed in. */
const OF_ASKER =
  /^(req|request|ctx|context|c|body|input|form|dto|data|payload|session|oauth|oauth_?session|claims|code|jwt|credentials?|(\w+_?)?token|tokens?et)$/i;
const SIGNS_IN =
  /oauth|session|callback|sign_?(in|up)|log_?in|regist|verif|credential|identity|authenticat|\bsso|who_?am_?i/i;

/**
 * `{ remoteId: actor.id, inbox: actor.inbox, name: actor.name, hideFollows: false }` where `actor` is what another server answered:
 * a copy of somebody who has their account there. They choose there, and nobody joins here; whoever does has an address or a
 * password, or keys of their own, or is signed in with it.
 */
export function isMirroredRow(row: ts.ObjectLiteralExpression): boolean {
  const given: Member[] = row.properties.filter(
    one => ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one),
  );
  if (given.length < row.properties.length || given.some(one => OF_OWN.test(column(one)) && !isBlank(one)))
    return false;
  const answered = new Map<string, Member[]>();
  for (const one of given)
    if (ts.isPropertyAssignment(one))
      for (const root of rootsOf(one.initializer)) answered.set(root, [...(answered.get(root) ?? []), one]);
  const signs = given.filter(one => OF_OTHER.test(column(one)) || OF_NETWORK.test(column(one)));
  const beside = given.filter(one => OF_ANY.test(column(one)));
  const isSaid =
    signs.some(one => OF_OTHER.test(column(one))) || (signs.length > 0 && signs.length + beside.length >= ENOUGH);
  return (
    isSaid &&
    [...answered].some(([root, read]) => {
      const isOfAnswer = read.length >= ENOUGH && read.some(one => signs.includes(one));
      return isOfAnswer && isAnswer(root, row);
    }) &&
    !signsInBeside(row)
  );
}

/**
 * `{ userId: copy.id, public: true }` where `copy = await users.create(mirrored)`: what is kept beside such a copy.
 */
export function isBesideMirrored(row: ts.ObjectLiteralExpression): boolean {
  const whose = row.properties.find(
    one => ts.isPropertyAssignment(one) && /^(user|account|owner|member|profile)( id)?$/.test(column(one)),
  ) as ts.PropertyAssignment | undefined;
  const [root] = whose ? [...rootsOf(whose.initializer)] : [];
  const around = whose && enclosingFunction(row);
  if (root === undefined || !around) return false;
  const made = madeUnder(root, around);
  return made.length > 0 && made.every(isMirroredRow);
}

/** What rows of the name are made of, wherever the function sets it: `copy = await users.create(row)`. */
function madeUnder(name: string, around: ts.Node): ts.ObjectLiteralExpression[] {
  const made: ts.ObjectLiteralExpression[] = [];
  eachNode(around, node => {
    const value = ts.isVariableDeclaration(node)
      ? node.name.getText() === name && node.initializer
      : isSet(node) && node.left.getText() === name && node.right;
    const call = value && unwrap(value);
    if (!call || !ts.isCallExpression(call) || !/^(create|insert|save|add)/i.test(nameOf(call.expression) ?? ''))
      return;
    const row = call.arguments[0] && valueBehind(call.arguments[0]);
    if (row && ts.isObjectLiteralExpression(row)) made.push(row);
  });
  return made;
}

const isSet = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

type Member = ts.ObjectLiteralElementLike;

const column = ({ name }: Member): string =>
  !name || ts.isComputedPropertyName(name) ? '' : splitWords(textOf(name)).join(' ');

/** `email: null`, `password: 'none'`: nobody signs in with that. */
const isBlank = (one: Member): boolean => {
  if (!ts.isPropertyAssignment(one)) return false;
  const inner = unwrap(one.initializer);
  return inner.kind === ts.SyntaxKind.NullKeyword || ts.isStringLiteralLike(inner) || inner.getText() === 'undefined';
};

/** `actor.publicKey.publicKeyPem` -> actor */
function rootsOf(value: ts.Expression): Set<string> {
  const roots = new Set<string>();
  throughout(value, node => {
    const [root] = ts.isPropertyAccessExpression(node) ? chainOf(node) : [];
    if (root !== undefined && root !== 'this') roots.add(root);
  });
  return roots;
}

/** `const actor = await fetchActor(address)`, `const { data } = await agent.getProfile({ actor })`; nothing of whoever signs in. */
function isAnswer(root: string, from: ts.Node): boolean {
  const declared = declarationOf(root, from);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  if (!holder || !ts.isVariableDeclaration(holder) || !holder.initializer) return false;
  const value = unwrap(holder.initializer);
  const call = ts.isPropertyAccessExpression(value) ? unwrap(value.expression) : value;
  if (!ts.isCallExpression(call) || !ts.isAwaitExpression(call.parent)) return false;
  const called = nameOf(call.expression) ?? '';
  // Without a name, it answers whose token it was given.
  const isNamed = call.arguments.length > 0;
  return isNamed && !OF_ROWS.test(called) && !SIGNS_IN.test(called) && !tellsAsker(call);
}

/** What is asked of the product's own rows. */
const OF_ROWS = /^(find|select|query|first|where|create|insert|save|update|upsert)/i;

function tellsAsker({ arguments: given }: ts.CallExpression): boolean {
  let tells = false;
  for (const one of given)
    throughout(one, node => {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (!ts.isIdentifier(node) || isMember || isKey) return;
      const way = wayOf(node);
      tells ||= [node.text, ...(way ? [way.name] : [])].some(name => OF_ASKER.test(name));
    });
  return tells;
}
