import { ADULT_AGE } from '../model/band.ts';
import type { Guard, OperationFact } from '../model/code-fact.ts';
import { guardsOf } from './guards-of.ts';
import type { Place } from '../model/place.ts';
import { comparePlaces } from '../model/place.ts';
import type { OperationEntity, ProductEntity } from './entities.ts';

/**
 * Which of the places that send a private message are judged, and what stands in front of each. A message passes through
 * several functions; one finding is enough, and it belongs where somebody can act.
 */
export function isJudgedHere({ fact, product }: OperationEntity): boolean {
  const all = sendsOf(product);
  if (isPassedOn(fact)) return false;
  const isOne = isSubject(fact, all) || (isOpen(fact) && !all.some(one => isSubject(one, all)));
  return isOne && (likesOf(fact, product, all)[0] ?? fact) === fact;
}

/** Those that are left open for the same reason and that this one stands for: the subjects first, then their steps. */
export function likesOfSend({ fact, product }: OperationEntity): OperationEntity[] {
  const likes = likesOf(fact, product, sendsOf(product));
  const parts = partsOf(product).filter(part => likes.some(one => one.value.side === part.value.side) && isOpen(part));
  return [...likes.filter(one => one !== fact), ...parts].map(one => ({ fact: one, product }));
}

/** Where no server is seen, what passes a message on is all there is to ask about. */
const isOpen = ({ value }: OperationFact) => value.side !== 'server' && !value.traits.includes('offers');

function isSubject(fact: OperationFact, all: readonly OperationFact[]): boolean {
  const { traits, side } = fact.value;
  if (traits.includes('offers')) return false;
  // Whoever has the server here judges the server.
  if (side === 'client' && all.some(one => isOfServer(one, all))) return false;
  if (!isDefinition(fact)) return !isStep(fact, all) && !(isGeneral(fact) && callsOfJudged(fact, all));
  if (traits.includes('delivers')) return true;
  const isStated = all.some(one => calls(one, fact));
  // A function that only hands on to one of the same name does not lead to itself.
  const isOwnStep = (at: Place) => all.some(one => isInside(one, fact) && comparePlaces(one.at, at) === 0);
  const isReached = fact.value.trace.some(({ at }) => !isOwnStep(at));
  // What a route leads to and writes messages of every kind is asked about, unless a call or a step of it is stated.
  if (isGeneral(fact)) return side === 'server' && isReached && !isStated && !all.some(one => isInside(one, fact));
  return !isStated && !isReached;
}

/**
 * A function of a library that no route leads to and nothing calls is no server, wherever it could run. What a server is asked
 * about need not be asked of its clients again.
 */
const isOfServer = (fact: OperationFact, all: readonly OperationFact[]): boolean =>
  fact.value.side === 'server' &&
  (!isGeneral(fact) || isSubject(fact, all)) &&
  (!isDefinition(fact) || fact.value.trace.length > 0 || all.some(one => calls(one, fact) || isInside(one, fact)));

/**
 * All that no one can judge from here for one reason: a server that is not there decides, a vendor, or the moment at which
 * it runs. One question is asked once, of the first of them, and names every place that the message passes.
 */
function likesOf(fact: OperationFact, product: ProductEntity, all: readonly OperationFact[]): OperationFact[] {
  const reasonOf = (one: OperationFact): string | null => {
    if (protection(one, product, keepsOut) && one.value.side !== 'client') return null;
    if (isVendors(one, all)) return 'vendor';
    const { side } = one.value;
    // What no package claims passes on what a client sends.
    if (side === 'unknown' && all.some(other => other.value.side === 'client')) return 'client';
    return side === 'server' && !isGeneral(one) ? null : side;
  };
  const reason = reasonOf(fact);
  if (reason === null) return [];
  const alike = all.filter(one => reasonOf(one) === reason);
  const subjects = alike.filter(one => isSubject(one, all));
  return [...subjects, ...alike.filter(one => isOpen(one) && !subjects.includes(one))];
}

/** Whether it is sent through a vendor's service, and not by a server, which could ask first. */
export const isCarriedByVendor = ({ fact, product }: OperationEntity): boolean => isVendors(fact, sendsOf(product));

/** What writes messages of every kind beside a vendor's kit writes them through it. */
function isVendors(fact: OperationFact, all: readonly OperationFact[]): boolean {
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
  const all = [...sendsOf(product).filter(one => calls(fact, one) && !isGeneral(one)), ...parts];
  return all.slice(0, MAX_SHOWN).map(one => ({ fact: one, product }));
}

const MAX_SHOWN = 3;

/** The guard that protects an operation: in front of it, or inside whatever function it calls. */
export function protection(
  fact: OperationFact,
  product: ProductEntity,
  counts: (guard: Guard) => boolean,
  seen: ReadonlySet<OperationFact> = new Set(),
): Guard | null {
  const own = guardsOf(fact).find(counts);
  if (own || seen.has(fact)) return own ?? null;
  const all = sendsOf(product);
  const inner = (
    isDefinition(fact) ? all.filter(one => isInside(one, fact)) : all.filter(one => calls(fact, one))
  ).filter(one => !seen.has(one) && (isDefinition(fact) || isDefinition(one)));
  const found = inner.map(one => protection(one, product, counts, new Set([...seen, fact])));
  return found.length > 0 && found.every(one => one !== null) ? found[0]! : null;
}

const sendsOf = ({ code }: ProductEntity): OperationFact[] =>
  code.flatMap(({ fact }) =>
    fact.kind === 'operation' && fact.concept === 'dm-send' && !isPassedOn(fact) ? [fact] : [],
  );

const partsOf = ({ parts }: ProductEntity): OperationFact[] => parts.filter(one => one.concept === 'dm-send');

const isPassedOn = ({ value }: OperationFact) => value.traits.includes('passed-on');

/** A check of the sender's own age lets every adult through to every child; one below 18 leaves out older children. */
export function protectsOther(guard: Guard): boolean {
  if (guard.kind !== 'age') return true;
  return guard.of !== 'actor' && (guard.limit === undefined || guard.limit === null || guard.limit >= ADULT_AGE);
}

export const keepsOut = (guard: Guard) => guard.kind === 'connection' || (guard.kind === 'age' && protectsOther(guard));

const isDefinition = ({ value }: OperationFact) => value.traits.includes('definition');
const isGeneral = ({ value }: OperationFact) => value.traits.includes('may-deliver');
const lastName = (symbol: string) => symbol.split('.').at(-1)!;

function calls(call: OperationFact, definition: OperationFact): boolean {
  if (call === definition || isDefinition(call) || !isDefinition(definition) || isInside(call, definition))
    return false;
  return call.value.side === definition.value.side && lastName(call.value.symbol) === lastName(definition.value.symbol);
}

const callsOfJudged = (fact: OperationFact, all: readonly OperationFact[]) =>
  all.some(one => one.value.traits.includes('delivers') && calls(fact, one));

/** Whether an operation stands inside a function that is one itself. */
const isStep = (fact: OperationFact, all: readonly OperationFact[]) =>
  all.some(one => (isDefinition(one) ? !isGeneral(one) && isInside(fact, one) : isWithinCalled(fact, one)));

/** `rooms.newRoom(…)` is judged, so what the function `newRoom` does for it is a step of it. */
function isWithinCalled(fact: OperationFact, call: OperationFact): boolean {
  const name = lastName(call.value.symbol);
  if (call === fact || isGeneral(call) || call.value.side !== fact.value.side || !/[a-z][A-Z]|_/.test(name))
    return false;
  const around = (one: OperationFact) => one.subject.split('#')[1]!.split('.').slice(0, -1);
  if (!around(fact).includes(name) || lastName(fact.value.symbol) === name) return false;
  // `ChatController.createThread` calls `chatService.createThread`: a layer hands on to the next under the same name.
  const isNext = fact.at.path !== call.at.path && around(fact)[0]!.toLowerCase() === receiverName(call.value.symbol);
  return !around(call).includes(name) || isNext;
}

const receiverName = (symbol: string) => symbol.split('.').at(-2)?.toLowerCase();

/** Subjects name what is around: `file#Class.open` holds `file#Class.open.create`. */
function isInside(fact: OperationFact, definition: OperationFact): boolean {
  if (fact === definition) return false;
  const name = definition.value.symbol;
  const subject = definition.subject.replace(/~\d+$/, '');
  const around = subject.endsWith(`${name}.${name}`) ? subject.slice(0, -name.length - 1) : subject;
  return fact.subject.startsWith(`${around}.`);
}
