import { comparePlaces } from '../model/place.ts';
import type { GuardKind, OperationFact } from '../model/code-fact.ts';
import { ofConcept } from './by-concept.ts';
import { APART, isTakenUpHere } from './decided-here.ts';
import { OF_WORK } from './places-of-work.ts';
import { guardsOf } from './guards-of.ts';
import type { OperationEntity, ProductEntity } from './entities.ts';

/**
 * Which operation speaks for the others of its concept. Where a product does something nowhere (no way to an account asks
 * for an age), that is one thing to say, not one for each form, route and service that an account passes through; where it
 * does it in some places, each that does not is a gap of its own.
 */
export function leads({ fact, product }: OperationEntity, trait: string): boolean {
  const all = alike(fact, product);
  if (!all.includes(fact)) return false;
  const having = all.filter(one => has(one, trait));
  if (has(fact, trait)) return true;
  // A form that does not ask belongs to a server that does.
  if (having.length > 0) return !(isClient(fact) && having.some(one => one.value.side === 'server'));
  return all.toSorted(byWorth)[0] === fact;
}

/** The others that the leading operation speaks for. */
export function ledBy({ fact, product }: OperationEntity, trait: string): OperationEntity[] {
  const all = alike(fact, product);
  if (all.some(one => has(one, trait))) return [];
  const others = all.toSorted(byWorth).filter(one => one !== fact);
  return others.slice(0, MOST).map(one => ({ fact: one, product }));
}

/** The others of its concept that have the trait and run on a client, where this one on a server has not. */
export function onClient({ fact, product }: OperationEntity, trait: string): OperationEntity[] {
  if (isClient(fact) || has(fact, trait)) return [];
  const forms = alike(fact, product).filter(one => isClient(one) && has(one, trait));
  return forms.slice(0, FEW).map(one => ({ fact: one, product }));
}

/**
 * A client does something that a server decides about, and none of the product takes it up: that is one question, asked where
 * it is done first. None where anything of it is judged for itself.
 */
export function speaksForClient(operation: OperationEntity, trait: string): boolean {
  const { fact, product } = operation;
  // Where the server is asked about by the name of what it does, the client says nothing more.
  if (isTakenUpHere(fact, product) || takenUp(operation, 'for-money').length > 0) return false;
  return (
    !alike(fact, product).some(one => one.value.traits.includes('direct')) && clients(operation, trait)[0] === fact
  );
}

/**
 * A server takes something up by its name, and what carries it out behind that is known nowhere in the product: one question,
 * asked at the first that no guard stands before.
 */
export const speaksForServer = (operation: OperationEntity, trait: string): boolean =>
  !isTakenUpHere(operation.fact, operation.product) && takenUp(operation, trait)[0] === operation.fact;

/** The others of the server that it speaks for, and what clients do. */
export const serversLike = (operation: OperationEntity, trait: string): OperationEntity[] =>
  takenUp(operation, trait)
    .filter(one => one !== operation.fact)
    .slice(0, MOST)
    .map(one => ({ fact: one, product: operation.product }));

const takenUp = ({ fact, product }: OperationEntity, trait: string): OperationFact[] =>
  alike(fact, product)
    .filter(({ value: { side, traits } }) => side === 'server' && traits.includes(trait))
    .filter(({ value: { traits } }) => !APART.some(apart => traits.includes(apart)))
    .filter(one => !guardsOf(one).some(({ kind }) => kind === 'age' || kind === 'consent'))
    .toSorted(byPage);

const SETTLED = [...APART, 'respects-choice', 'open-route', 'user-opened', 'own-content', 'setting'];

/** One question for all of a product: whether this is the first of its concept with the trait that nothing settles. */
export const isFirst = (operation: OperationEntity, trait: string): boolean =>
  open(operation, trait)[0] === operation.fact;

/** The others that it speaks for. */
export const othersLike = (operation: OperationEntity, trait: string): OperationEntity[] =>
  open(operation, trait, ['repeated'])
    .filter(one => one !== operation.fact)
    .slice(0, MOST)
    .map(one => ({ fact: one, product: operation.product }));

/** What a guard or a choice of the person settles is not asked about. */
function open({ fact, product }: OperationEntity, trait: string, also: readonly string[] = []): OperationFact[] {
  const settling = SETTLING[trait] ?? ['age'];
  return alike(fact, product)
    .filter(({ value: { traits } }) => traits.includes(trait))
    .filter(({ value: { traits } }) => !SETTLED.some(apart => traits.includes(apart) && !also.includes(apart)))
    .filter(one => !guardsOf(one).some(guard => settling.includes(guard.kind)))
    .toSorted((one, other) => isOpenStill(one) - isOpenStill(other) || byHold(one, other, trait) || byPage(one, other));
}

/** Of lists, what one picks from speaks last: the options of a menu come to an end. */
const byHold = ({ at: one }: OperationFact, { at: other }: OperationFact, trait: string): number =>
  trait === 'list' ? Number(OF_OPTIONS.test(one.path)) - Number(OF_OPTIONS.test(other.path)) : 0;
const OF_OPTIONS = /(drop-?down|drawer|select|picker|pop-?over|combo-?box|autocomplete)[^/]*\.\w+$/i;

/** Where people are comes before where those work who look after the place: a course that is brought in, a list to be moderated. */
const byPage = (one: OperationFact, other: OperationFact): number =>
  Number(OF_WORK.test(one.at.path)) - Number(OF_WORK.test(other.at.path)) || comparePlaces(one.at, other.at);

/** What can be decided speaks before what cannot. */
const isOpenStill = ({ value }: OperationFact): number => Number(value.traits.includes('names-choice'));

/**
 * Guards that answer the question, by trait. Behind a login nobody is shown to visitors; a list that loads on goes on for
 * whoever is signed in as well, and only an age makes a difference there.
 */
const SETTLING: Readonly<Record<string, readonly GuardKind[]>> = {
  shown: ['login', 'age', 'connection', 'permission', 'self'],
  'goes-out': ['age', 'connection', 'permission', 'self'],
  'handed-on': ['age', 'connection', 'permission', 'self'],
  'shown-data': ['age', 'connection', 'permission', 'self'],
  presence: ['age', 'connection', 'permission', 'self'],
};

/** The steps with the trait that lead to what is judged: named with the first that is, so that each is named once. */
export function ledHere({ fact, product }: OperationEntity, trait: string): OperationEntity[] {
  const all = alike(fact, product);
  if (judgedOnServer(all)[0] !== fact) return [];
  const steps = all.filter(one => one.value.traits.includes(trait) && !isClient(one)).slice(0, MOST);
  return steps.map(one => ({ fact: one, product }));
}

const judgedOnServer = (all: readonly OperationFact[]): OperationFact[] =>
  all
    .filter(
      ({ value }) =>
        value.side !== 'client' && ![...APART, 'asked', 'client', ...KEPT].some(one => value.traits.includes(one)),
    )
    .toSorted((one, other) => comparePlaces(one.at, other.at));

const KEPT = ['matched', 'respects-choice', 'among-known'];

/**
 * The others that such an operation speaks for. What a server is judged for names a few of those that lead there, and the
 * first of them alone: the same list at each would say nothing of it.
 */
export function clientsLike(operation: OperationEntity, trait: string): OperationEntity[] {
  const { fact, product } = operation;
  const isOfClient = isClient(fact) || fact.value.traits.includes(trait);
  if (!isOfClient && judgedOnServer(alike(fact, product))[0] !== fact) return [];
  return clients(operation, trait)
    .filter(one => one !== fact)
    .slice(0, isOfClient ? MOST : FEW)
    .map(one => ({ fact: one, product }));
}
const FEW = 3;

const clients = ({ fact, product }: OperationEntity, trait: string): OperationFact[] =>
  alike(fact, product)
    .filter(one => isClient(one) && one.value.traits.includes(trait))
    .filter(one => !APART.some(apart => one.value.traits.includes(apart)))
    .toSorted(byPage);

/**
 * Where the operation, and those that it speaks for, are carried out: the row that is written, the request that is sent.
 * Each belongs to what it stands in by its name, or to the last one before it in its file: a handler has no name in a route.
 */
export function carriedOut(operation: OperationEntity, trait: string): OperationEntity[] {
  const { fact: own, product } = operation;
  const heads = alike(own, product);
  const spoken = new Set([own, ...ledBy(operation, trait).map(({ fact }) => fact)]);
  const isOf = (fact: OperationFact) => {
    const named = heads.filter(head => fact.subject.startsWith(`${head.subject}.`));
    if (named.length > 0) return named.some(head => spoken.has(head));
    const before = heads
      .filter(({ at }) => at.path === fact.at.path && at.start.line <= fact.at.start.line)
      .toSorted((one, other) => comparePlaces(one.at, other.at))
      .at(-1);
    // One that stands in no file of a head is a call of one: named where none of them asks.
    return before ? spoken.has(before) : spoken.size === heads.length;
  };
  const all = ofConcept(own.concept, product).filter(
    fact => fact !== own && fact.value.traits.includes('carried-out') && isOf(fact),
  );
  return all.slice(0, MOST).map(fact => ({ fact, product }));
}

/** What prints a finding shows fewer; a report for programs has them all, up to this. */
const MOST = 100;

/** The operations of its concept without the acts by which they are carried out; where there are only such, those. */
function alike({ concept }: OperationFact, product: ProductEntity): readonly OperationFact[] {
  const all = ofConcept(concept, product);
  const heads = all.filter(({ value }) => !value.traits.includes('carried-out'));
  return heads.length > 0 ? heads : all;
}

/** Who is checked for age in front of it is asked as well. */
const has = (fact: OperationFact, trait: string) =>
  fact.value.traits.includes(trait) || guardsOf(fact).some(guard => guard.kind === 'age');
const isClient = ({ value }: OperationFact) => value.side === 'client';

const SIDES = ['server', 'unknown', 'client'];
/** Where an engineer would mend it: where the account is written, else where it is asked for. */
const PLACES = ['stored', 'server', 'reads', 'declared', 'form', 'field'];

function byWorth(one: OperationFact, other: OperationFact): number {
  return worth(one) - worth(other) || byPage(one, other);
}

function worth({ value, at }: OperationFact): number {
  const place = PLACES.findIndex(trait => value.traits.includes(trait));
  const isKept = value.unreached !== undefined || KEPT_ASIDE.test(at.path);
  return (isKept ? 100 : 0) + SIDES.indexOf(value.side) * 10 + (place < 0 ? PLACES.length : place);
}

/** `legacy-packages/`, `server-old/`: what was there before, kept beside what runs now. */
const KEPT_ASIDE = /(^|\/)([\w-]*[-_.])?(legacy|old|deprecated|archived?|obsolete|attic)([-_.][\w-]*)?\//i;
