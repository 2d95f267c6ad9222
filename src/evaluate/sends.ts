import { ADULT_AGE } from '../model/band.ts';
import type { Guard, OperationFact } from '../model/code-fact.ts';
import { guardsOf, guardsOfPage, guardsUnread } from './guards-of.ts';
import type { Place } from '../model/place.ts';
import { OF_WORK } from './places-of-work.ts';
import { comparePlaces } from '../model/place.ts';
import type { OperationEntity, ProductEntity } from './entities.ts';
import { isDefinition, isGeneral, isPassedOn, keptAnswer, lastName, sendsOf } from './send-relations.ts';
import type { Sends } from './send-relations.ts';

/**
 * Which of the places that send a private message are judged, and what stands in front of each. A message passes through
 * several functions; one finding is enough, and it belongs where somebody can act.
 */
export function isJudgedHere({ fact, product }: OperationEntity): boolean {
  const sends = sendsOf(product);
  if (isPassedOn(fact)) return false;
  const isOne = (one: OperationFact) =>
    isSubject(one, sends) || (isOpen(one) && !sends.all.some(other => isSubject(other, sends)));
  const likes = likesOf(fact, sends);
  return likes.length > 0 ? likes[0] === fact && likes.some(isOne) : isOne(fact);
}

/**
 * Those that are asked about with this one: the subjects first, then their steps. What no package claims is asked about with
 * what a client sends, and is not left open for the same reason.
 */
export function likesOfSend({ fact, product }: OperationEntity, isSameSide: boolean): OperationEntity[] {
  const likes = likesOf(fact, sendsOf(product));
  const parts = partsOf(product).filter(part => likes.some(one => one.value.side === part.value.side) && isOpen(part));
  return [...likes.filter(one => one !== fact), ...parts]
    .filter(one => (one.value.side === fact.value.side) === isSameSide)
    .map(one => ({ fact: one, product }));
}

/** Where no server is seen, what passes a message on is all there is to ask about. */
const isOpen = ({ value }: OperationFact) => value.side !== 'server' && !value.traits.includes('offers');

const isSubject = (fact: OperationFact, sends: Sends): boolean =>
  keptAnswer(sends, 'is a subject', fact, () => standsAlone(fact, sends));

function standsAlone(fact: OperationFact, sends: Sends): boolean {
  const { traits, side } = fact.value;
  if (traits.includes('offers')) return false;
  // Whoever has the server here judges the server.
  if (side === 'client' && !isBetweenBrowsers(fact) && sends.all.some(one => isOfServer(one, sends))) return false;
  if (!isDefinition(fact)) return !isStep(fact, sends) && !(isGeneral(fact) && isCallOfJudged(fact, sends));
  if (traits.includes('delivers')) return true;
  const isStated = sends.callsOf(fact).length > 0;
  const inner = sends.inside(fact);
  // A function that only hands on to one of the same name does not lead to itself.
  const isOwnStep = (at: Place) => inner.some(one => comparePlaces(one.at, at) === 0);
  const isReached = fact.value.trace.some(({ at }) => !isOwnStep(at));
  // What a route leads to and writes messages of every kind is asked about, unless a call or a step of it is stated.
  if (isGeneral(fact)) return side === 'server' && isReached && !isStated && inner.length === 0;
  return !isStated && !(isReached && isToldOnWay(fact, sends));
}

/** `open: openDirectMessage` in a table of routes leads to a function, and is no call that anybody could be asked about. */
const isToldOnWay = ({ value, at }: OperationFact, { all }: Sends): boolean =>
  value.side !== 'server' ||
  value.trace.some(step => all.some(one => comparePlaces(one.at, step.at) === 0 && comparePlaces(one.at, at) !== 0));

/**
 * A function of a library that no route leads to and nothing calls is no server, wherever it could run. What a server is asked
 * about need not be asked of its clients again.
 */
const isOfServer = (fact: OperationFact, sends: Sends): boolean =>
  fact.value.side === 'server' &&
  (!isGeneral(fact) || isSubject(fact, sends)) &&
  (!isDefinition(fact) ||
    fact.value.trace.length > 0 ||
    sends.callsOf(fact).length > 0 ||
    sends.inside(fact).length > 0);

/**
 * All that no one can judge from here for one reason: a server that is not there decides, a vendor, or the moment at which
 * it runs. One question is asked once, of the first of them, and names every place that the message passes.
 */
function likesOf(fact: OperationFact, sends: Sends): OperationFact[] {
  const reason = reasonOf(fact, sends);
  if (reason === null) return [];
  const alike = sends.all.filter(one => reasonOf(one, sends) === reason);
  return alike
    .filter(one => isSubject(one, sends) || isOpen(one))
    .toSorted(
      (one, other) => byCertainty(one, other) || Number(isSubject(other, sends)) - Number(isSubject(one, sends)),
    );
}

/** Where it is said that two talk alone comes before what may send to everybody: one looks there first. */
const byCertainty = (one: OperationFact, other: OperationFact): number =>
  Number(OF_WORK.test(one.at.path)) - Number(OF_WORK.test(other.at.path)) ||
  Number(isGeneral(one)) - Number(isGeneral(other)) ||
  Number(saysPrivate(other)) - Number(saysPrivate(one));

const saysPrivate = ({ at, subject, value }: OperationFact): boolean =>
  PRIVATE.test(
    [at.path.split('/').at(-1), subject, value.argument ?? ''].join(' ').replace(/([a-z])(?=[A-Z])/g, '$1 '),
  );
const PRIVATE = /\b(direct|private|personal|dms?|pms?|inbox|whispers?|conversations?|messenger)\b|_(dm|pm)s?\b/i;

const reasonOf = (fact: OperationFact, sends: Sends): string | null =>
  keptAnswer(sends, 'why it is open', fact, () => {
    if (protectedBy(fact, sends) && fact.value.side !== 'client') return null;
    if (isVendors(fact, sends)) return 'vendor';
    if (leadsBetweenBrowsers(fact, sends)) return 'between browsers';
    const { side } = fact.value;
    // What no package claims passes on what a client sends.
    if (side === 'unknown' && sends.all.some(other => other.value.side === 'client')) return 'client';
    // Each kind of row is a question of its own.
    if (side === 'server' && fact.value.traits.includes('letter')) return null;
    return side === 'server' && !isGeneral(fact) ? null : side;
  });

/** Whether no server takes part in it, so that nothing but this program can ask. */
export const isBetweenBrowsers = ({ value }: OperationFact): boolean =>
  value.side !== 'server' && value.traits.includes('between-browsers');

/** A function of the client all of whose ways down go from browser to browser. */
function leadsBetweenBrowsers(fact: OperationFact, sends: Sends, hops = 4): boolean {
  if (isBetweenBrowsers(fact)) return true;
  if (hops === 0 || fact.value.side === 'server') return false;
  const inner = isDefinition(fact) ? sends.inside(fact) : sends.calledBy(fact);
  return inner.length > 0 && inner.every(one => leadsBetweenBrowsers(one, sends, hops - 1));
}

/** Whether it is sent through a vendor's service, and not by a server, which could ask first. */
export const isCarriedByVendor = ({ fact, product }: OperationEntity): boolean => isVendors(fact, sendsOf(product));

/** What writes messages of every kind beside a vendor's kit writes them through it. */
function isVendors(fact: OperationFact, { all }: Sends): boolean {
  if (fact.value.side === 'server') return false;
  const isOfKit = ({ value }: OperationFact) => value.traits.includes('vendor') && value.side === fact.value.side;
  return isOfKit(fact) || (isGeneral(fact) && all.some(isOfKit));
}

/** The functions that an operation calls, as far as their declarations are operations as well. */
export function definitionsOf({ fact, product }: OperationEntity): OperationEntity[] {
  const called = lastName(fact.value.symbol);
  const parts = partsOf(product).filter(({ subject }) =>
    subject.split('#')[1]!.split('.').slice(0, -1).includes(called),
  );
  const all = [
    ...sendsOf(product)
      .calledBy(fact)
      .filter(one => !isGeneral(one)),
    ...parts,
  ];
  return all.slice(0, MAX_SHOWN).map(one => ({ fact: one, product }));
}

/** Where a function does what it is judged for: the rows that it keeps, what it hands on. */
export const stepsOf = ({ fact, product }: OperationEntity): OperationEntity[] =>
  isDefinition(fact)
    ? sendsOf(product)
        .inside(fact)
        .filter(one => !isDefinition(one) && one.value.side === fact.value.side)
        .slice(0, MAX_SHOWN)
        .map(one => ({ fact: one, product }))
    : [];

const MAX_SHOWN = 3;

/** The guard that protects an operation: in front of it, or inside whatever function it calls. */
export const protection = ({ fact, product }: OperationEntity): Guard | null => protectedBy(fact, sendsOf(product));

const protectedBy = (fact: OperationFact, sends: Sends): Guard | null =>
  keptAnswer(sends, 'what protects it', fact, () => guardFor(fact, sends, keepsOutAt));

/** The check that was not read, where every way down ends at one that was or was not. */
export const checkInDoubt = ({ fact, product }: OperationEntity): Guard | null =>
  guardFor(fact, sendsOf(product), inDoubtAt);

const inDoubtAt = (fact: OperationFact): Guard | undefined =>
  keepsOutAt(fact) ?? guardsUnread(fact)[0] ?? guardsOfPage(fact).find(keepsOut);

const keepsOutAt = (fact: OperationFact): Guard | undefined => guardsOf(fact).find(keepsOut);

/**
 * Every way down ends at a guard. One that ends without any leaves all of it open, and so does one that only leads back: calls are
 * known by their names, so that it may in truth lead out.
 */
function guardFor(
  fact: OperationFact,
  sends: Sends,
  guardAt: (fact: OperationFact) => Guard | undefined,
  answers: Answers = new Map(),
): Guard | null {
  const own = guardAt(fact);
  if (own) return own;
  answers.set(fact, 'asked');
  const inner = isDefinition(fact) ? sends.inside(fact) : sends.calledBy(fact);
  const found: (Guard | null)[] = [];
  for (const one of inner) {
    const before = answers.get(one);
    if (before !== 'asked') found.push(before === undefined ? guardFor(one, sends, guardAt, answers) : before);
    if (found.at(-1) === null) break;
  }
  const seen = found.flatMap(one => one ?? []);
  const guard =
    seen.length < found.length ? null : (seen.find(one => one.unread !== undefined || one.ofPage) ?? seen[0] ?? null);
  answers.set(fact, guard);
  return guard;
}

/** Of those that one question came through; `asked` is what stands further up on the way. */
type Answers = Map<OperationFact, Guard | null | 'asked'>;

const partsOf = ({ parts }: ProductEntity): OperationFact[] => parts.filter(one => one.concept === 'dm-send');

/** A check of the sender's own age lets every adult through to every child; one below 18 leaves out older children. */
export function protectsOther(guard: Guard): boolean {
  if (guard.kind !== 'age') return true;
  return guard.of !== 'actor' && (guard.limit === undefined || guard.limit === null || guard.limit >= ADULT_AGE);
}

const keepsOut = (guard: Guard) => guard.kind === 'connection' || (guard.kind === 'age' && protectsOther(guard));

const isCallOfJudged = (fact: OperationFact, sends: Sends) =>
  sends.calledBy(fact).some(({ value }) => value.traits.includes('delivers'));

/** Whether an operation stands inside a function that is one itself, or is a step of what is called elsewhere. */
const isStep = (fact: OperationFact, sends: Sends) =>
  sends.around(fact).some(one => !isGeneral(one)) ||
  namesAround(fact).some(name => sends.callsNamed(name).some(one => isWithinCalled(fact, one)));

/** `rooms.newRoom(…)` is judged, so what the function `newRoom` does for it is a step of it. */
function isWithinCalled(fact: OperationFact, call: OperationFact): boolean {
  const name = lastName(call.value.symbol);
  if (call === fact || isGeneral(call) || call.value.side !== fact.value.side || !/[a-z][A-Z]|_/.test(name))
    return false;
  if (lastName(fact.value.symbol) === name) return false;
  // `ChatController.createThread` calls `chatService.createThread`: a layer hands on to the next under the same name.
  const isNext =
    fact.at.path !== call.at.path && namesAround(fact)[0]!.toLowerCase() === receiverName(call.value.symbol);
  return !namesAround(call).includes(name) || isNext;
}

const namesAround = ({ subject }: OperationFact): readonly string[] => subject.split('#')[1]!.split('.').slice(0, -1);
const receiverName = (symbol: string) => symbol.split('.').at(-2)?.toLowerCase();
