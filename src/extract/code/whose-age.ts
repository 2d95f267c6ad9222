import type { Guard } from '../../model/code-fact.ts';
import { literalOf } from './literals.ts';
import type { Step } from './guards/named-checks.ts';
import type { FunctionNode } from './names.ts';
import { chainOf, eachNode, nameOf, unwrap } from './names.ts';
import { declarationOf, valueOf } from './scopes.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** Ages that a limit can be: below is a count or a flag, above nobody is. */
const LIMITS = { least: 3, most: 120 };

/** Years below which an age check refuses: `age < 18`, `age > 17`, `requireAge(13)`, `isOver18(user)`; else null. */
export function limitOf(test: ts.Expression): number | null {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const [fromRight, fromLeft] = [yearsOf(right), yearsOf(left)];
    const years = fromRight ?? fromLeft;
    if (years === null || !/^[<>]=?$/.test(operatorToken.getText())) return null;
    // `age <= 17` and `17 >= age` refuse whoever is not yet 18.
    const isNext = /^(<=|>)$/.test(operatorToken.getText()) === (fromRight !== null);
    return isNext ? years + 1 : years;
  }
  if (ts.isCallExpression(inner)) {
    const given = inner.arguments.map(yearsOf).find(years => years !== null);
    return given ?? limitOf(inner.expression);
  }
  const words = splitWords(nameOf(inner) ?? '');
  const at = words.findIndex(word => /^\d{1,2}$/.test(word));
  const isLimit = at > 0 && /^(under|over|below|is|above|least)$/.test(words[at - 1]!);
  return isLimit ? within(Number(words[at])) : null;
}

function yearsOf(expression: ts.Expression): number | null {
  const value = literalOf(expression)?.value;
  return typeof value === 'number' ? within(value) : null;
}

const within = (years: number) =>
  Number.isInteger(years) && years >= LIMITS.least && years <= LIMITS.most ? years : null;

const ACTORS =
  /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|requesting|authenticated|acting)$/;
const OTHERS =
  /^(recipient|receiver|addressee|target|other|peer|partner|counterpart|them|they|their|interlocutor|invitee)$/;
/** Words that name a side only at the beginning of a name: `toUser`, `fromId`, but not `belongsTo`. */
const AT_FIRST = new Map([
  ['from', 'actor'],
  ['to', 'other'],
  ['auth', 'actor'],
  ['logged', 'actor'],
] as const);
const REQUESTS = /^(req|request|ctx|context)$/;
const SIGNED_IN = /^(user|userId|auth|session|account|member|profile|viewer|me)$/;

/** Whose age a check asks about. A bare `user` could be anybody. */
export function askedAbout(test: ts.Expression, depth = 3): NonNullable<Guard['of']> {
  const found = new Set<string>();
  const read = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) {
      const side = sideOf(node.text) ?? signedIn(node) ?? sideOfMembers(node);
      const origin = side === null && depth > 0 ? originOf(node) : null;
      const behind = origin && origin !== node ? askedAbout(origin, depth - 1) : 'unknown';
      if (side !== null) found.add(side);
      else if (behind !== 'unknown') found.add(behind);
    }
  };
  read(test);
  eachNode(test, read);
  const [only, ...more] = found;
  return more.length === 0 && (only === 'actor' || only === 'other') ? only : 'unknown';
}

/** Whose age a check in a called function asks about: that of the argument, if it tests one parameter. */
export function askedThrough(test: ts.Expression, via: readonly Step[]): NonNullable<Guard['of']> {
  let asked: ts.Expression = test;
  for (const { from, into } of [...via].reverse()) {
    const call = unwrap(from);
    const given = ts.isCallExpression(call) ? argumentAskedIn(asked, call, into) : null;
    if (!given) break;
    asked = given;
  }
  const side = askedAbout(asked);
  return side === 'unknown' && asked !== test ? askedAbout(test) : side;
}

function argumentAskedIn(test: ts.Expression, call: ts.CallExpression, into: FunctionNode): ts.Expression | null {
  const names = new Set<string>();
  const read = (node: ts.Node): void => void (ts.isIdentifier(node) && !isMember(node) && names.add(node.text));
  read(test);
  eachNode(test, read);
  const given = into.parameters.flatMap(({ name }, index) =>
    ts.isIdentifier(name) && names.has(name.text) ? (call.arguments[index] ?? []) : [],
  );
  return given.length === 1 ? given[0]! : null;
}

function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

function sideOf(name: string): 'actor' | 'other' | null {
  const words = splitWords(name);
  if (words.some(word => OTHERS.test(word))) return 'other';
  if (words.some(word => ACTORS.test(word))) return 'actor';
  return AT_FIRST.get(words[0] as 'to') ?? null;
}

/** `req.user`, `ctx.session.user`: the person who makes the request. */
function signedIn(root: ts.Identifier): 'actor' | null {
  if (!REQUESTS.test(root.text) || !ts.isPropertyAccessExpression(root.parent)) return null;
  return SIGNED_IN.test(root.parent.name.text) ? 'actor' : null;
}

/** `conversation.recipient.age`, `req.body.recipientId`: the names after the first dot. */
function sideOfMembers(root: ts.Identifier): 'actor' | 'other' | null {
  let whole: ts.Expression = root;
  while (ts.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  const side = chainOf(whole)
    .slice(1)
    .map(sideOf)
    .find(side => side !== null);
  return side ?? null;
}

/** What a local name was made from: its initializer, or the object that it was taken out of. */
function originOf(node: ts.Identifier): ts.Expression | null {
  const value = valueOf(node);
  if (value) return value;
  const declaration = declarationOf(node.text, node);
  if (!declaration || !ts.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  return ts.isVariableDeclaration(holder) ? (holder.initializer ?? null) : null;
}
