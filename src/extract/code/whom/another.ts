import { literally } from '../../../kit/text.ts';
import type { Check } from '../guards/named-checks.ts';
import { receiverOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isService } from './calls.ts';
import { bodyAround, isSentApart, isSentAsTwo } from './fields-apart.ts';
import { putAnew } from './put-anew.ts';
import type { Frames } from './frames.ts';
import type { Sent } from './recipients.ts';
import { sentBy } from './recipients.ts';
import { isSent, isSentPath, isWhole } from './requests.ts';
import { isAnybody, isNobody, isOther, isPlace, isThird, isUser, sideOfActor } from './sides.ts';
import type { Source } from './source.ts';
import { isRelated, stemOf } from './source.ts';
import { sourcesOf } from './sources.ts';
import { isWithin } from '../within.ts';

interface Another {
  /** Whom the check asks about. */
  asked: ts.Expression;
  /** Whom the message goes to. */
  reached: ts.Expression;
  /** Who was put there after the check, if it could not be told whether that is still the same. */
  open?: ts.Expression;
}

/**
 * Whether a check that stands before a message surely asks about somebody else than whom the message goes to. Null if it is
 * the same, and if that cannot be told: only what is known of both sides takes a check its worth.
 */
export function anotherAsked(check: Check, node: ts.Node): Another | null {
  const frames = (check.below ?? []).map(use => ({ from: callOf(use) })).reverse();
  const sent = sentBy(node, frames);
  if (!sent) return null;
  for (const one of sent.to) {
    const put = putAnew(one, check.via?.[0]?.from ?? check.node, node);
    if (put) return { asked: one, reached: put.by, ...(put.isOpen && { open: put.by }) };
  }
  const to = sent.to.flatMap(one => sourcesOf(one, frames));
  if (to.length === 0 || !to.every(isOneInParticular)) return null;
  const by = sent.by.flatMap(one => sourcesOf(one, frames));
  const asked = askedOfAnother(check, check.via ?? [], { to, by }, node);
  return asked && { asked, reached: nameOfSent(sent) };
}

const nameOfSent = ({ to }: Sent): ts.Expression => to[0]!;

function callOf(use: ts.Expression): ts.Expression {
  let at: ts.Node = use;
  while (ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  return ts.isCallExpression(at.parent) && at.parent.expression === at ? at.parent : use;
}

/** A field of what was sent, a parameter, or one of a list of such: not a room, and not what was read of something loaded. */
function isOneInParticular(source: Source): boolean {
  const { root, path, isReached } = source;
  if (isReached || isPlace(stemOf(source)) || sideOfActor(source) !== null || isWhole(source)) return false;
  if (root === 'request') return isSentPath(path);
  return typeof root === 'object' && ts.isParameter(root);
}

interface Sides {
  to: readonly Source[];
  by: readonly Source[];
}

function askedOfAnother(check: Check, frames: Frames, sides: Sides, node: ts.Node): ts.Expression | null {
  const inside = (check.inside ?? []).map(one => readCheck(one, [...frames, ...(one.via ?? [])], sides, node));
  if (inside.some(one => one.is === 'same')) return null;
  const others = inside.flatMap(one => (one.is === 'another' ? [one.asked] : []));
  if (others.length > 0 && others.length === inside.length) return others[0]!;
  const own = readCheck(check, frames, sides, node);
  return own.is === 'another' ? own.asked : null;
}

type Read = { is: 'another'; asked: ts.Expression } | { is: 'same' | 'open' };

function readCheck(check: Check, frames: Frames, { to, by }: Sides, node: ts.Node): Read {
  const sources = sourcesOf(check.node, frames);
  if (sources.some(one => to.some(other => isRelated(one, other)))) return { is: 'same' };
  let third: Source | null = null;
  for (const source of sources) {
    if (source.root === 'fixed' || isOfSender(source, by)) continue;
    if (!to.every(other => isThirdPerson(source, other)) || isCompared(source, to, check.node, node))
      return { is: 'open' };
    third ??= source;
  }
  // Of two who are neither the one who acts nor known to be others, one may be whom it goes to.
  if (third) {
    const people = sources.filter(one => one.root !== 'fixed');
    const isOfOne =
      people.length < 2 || people.some(one => isOfSender(one, by)) || people.every(one => isRelated(one, third!));
    return isOfOne ? { is: 'another', asked: third.at } : { is: 'open' };
  }
  if (sources.length === 0 || operandsIn(check.node) < 2) return { is: 'open' };
  const [first] = sources;
  const told = sources.find(one => one.root === 'fixed' || sideOfActor(one) !== 'exact') ?? first!;
  return { is: 'another', asked: told.at };
}

const isOfSender = (source: Source, by: readonly Source[]): boolean =>
  isOfActor(source) || by.some(one => isRelated(one, source));

/** `ctx.state.friend`, `session.contact`: whoever was loaded for what is done. */
const ONE_OF_THEIRS = /^(friend|contact|user|person|member|profile|buddy)$/;

/** The one who acts, and who is kept as theirs, but not whoever they are talking with. */
function isOfActor(source: Source): boolean {
  const side = sideOfActor(source);
  const words = stemOf(source);
  const isTalkedWith = isOther(words) || isPlace(words) || ONE_OF_THEIRS.test(words.join(' '));
  return side === 'exact' || (side === 'theirs' && !isTalkedWith);
}

/** Whether a source is of somebody else than another one, which it is known not to be a part of. */
function isThirdPerson(source: Source, other: Source): boolean {
  const { root, path, isReached } = source;
  if (isReached || isWhole(source) || !isComparable(source, other)) return false;
  if (isSentAsTwo(source, other)) return true;
  const words = stemOf(source);
  if (words.length === 0 || isPlace(words) || isNobody(words)) return false;
  if (isSentApart(source, other)) return true;
  if (isCalledAlike(words, stemOf(other))) return false;
  if (root === 'request') return isSentPath(path);
  if (typeof root !== 'object' || !ts.isParameter(root)) return false;
  // Of what was sent each field is somebody's to fill in; what a function is given may be one person in two ways.
  if (isSent(root)) return true;
  if (isAnybody(words)) return isToldApart(source, other);
  return isThird(words) || isNamedAsId(source);
}

const isNamedAsId = ({ root, path }: Source): boolean =>
  typeof root === 'object' &&
  ts.isParameter(root) &&
  /(_id|Id)s?$/.test(path.findLast(key => !/^\d+$/.test(key)) ?? root.name.getText());

/**
 * `quotedUserId` and `otherUserId` of one function beside its `recipientId`: nobody hands over one id twice. `userId` may be
 * whoever acts, and `to` an address of the one that `friendId` is.
 */
function isToldApart(source: Source, other: Source): boolean {
  if (!isNamedAsId(source) || !isNamedAsId(other)) return false;
  const [words, others] = [stemOf(source), stemOf(other)];
  const isRecipients = isOther(others) && others.every(word => isOther([word]) || isUser([word]));
  return isRecipients && !words.every(word => isUser([word]));
}

/** `recipientName` and `recipientId`, but not `replyTo` and `to`. */
const isCalledAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word, at) => other.includes(word) && (word !== 'to' || (at === 0 && other[0] === 'to')));

function isComparable(one: Source, other: Source): boolean {
  if (one.root === other.root) return true;
  if (typeof one.root !== 'object' || typeof other.root !== 'object') return false;
  const [own, theirs] = [one.root.parent, other.root.parent];
  return own === theirs || isWithin(own, theirs) || isWithin(theirs, own);
}

/** `if (req.params.userId !== req.body.to) return refuse()` says that they are one. */
function isCompared(source: Source, to: readonly Source[], ...places: readonly ts.Node[]): boolean {
  const one = literally(source.at.getText());
  return places.some(place =>
    to.some(other => {
      const two = literally(other.at.getText());
      return new RegExp(`${one}\\)?\\s*[!=]==?\\s*\\S*${two}|${two}\\)?\\s*[!=]==?\\s*\\S*${one}`).test(
        bodyAround(place),
      );
    }),
  );
}

const STATE = /^(is_?)?(status|state|type|kind|accepted|active|confirmed|mutual|deleted(_?at)?)$/i;

/** `canMessage(me, 'direct')` */
const KIND = /^(dm|direct|private|chat|send|create|write|text|(direct|private)?_?-?messages?)$/i;

/** How many a check is given to ask about; of one alone it can be of the two all the same: `canMessage(me)`. */
function operandsIn(asked: ts.Expression): number {
  const inner = unwrap(asked);
  const sum = (list: readonly ts.Expression[]) => list.reduce((all, one) => all + operandsIn(one), 0);
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value && ts.isCallExpression(unwrap(value)) ? operandsIn(value) : 1;
  }
  if (ts.isCallExpression(inner)) {
    const receiver = receiverOf(inner.expression);
    const before = receiver && !isService(receiver) ? operandsIn(receiver) : 0;
    return before + sum(inner.arguments);
  }
  if (ts.isPropertyAccessExpression(inner) && ts.isCallExpression(unwrap(inner.expression)))
    return operandsIn(inner.expression);
  if (ts.isStringLiteralLike(inner)) return /\s/.test(inner.text) || KIND.test(inner.text) ? 0 : 1;
  if (ts.isArrayLiteralExpression(inner)) return sum(inner.elements);
  if (ts.isBinaryExpression(inner)) return operandsIn(inner.left);
  if (!ts.isObjectLiteralExpression(inner)) return 1;
  return inner.properties.reduce((all, one) => {
    if (!one.name || STATE.test(textOf(one.name))) return all;
    if (ts.isShorthandPropertyAssignment(one)) return all + 1;
    if (!ts.isPropertyAssignment(one)) return all;
    const value = unwrap(one.initializer);
    return all + (ts.isStringLiteralLike(value) || value.kind === ts.SyntaxKind.TrueKeyword ? 0 : operandsIn(value));
  }, 0);
}
