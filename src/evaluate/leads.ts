import { comparePlaces } from '../model/place.ts';
import type { OperationFact } from '../model/code-fact.ts';
import { guardsOf } from './guards-of.ts';
import type { OperationEntity, ProductEntity } from './entities.ts';

/**
 * Which operation speaks for the others of its concept. Where a product does something nowhere (no way to an account asks
 * for an age), that is one thing to say, not one for each form, route and service that an account passes through; where it
 * does it in some places, each that does not is a gap of its own.
 */
export function leads({ fact, product }: OperationEntity, trait: string): boolean {
  const all = alike(fact, product);
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

/** Where the operation, and those that it speaks for, are carried out: the row that is written, the request that is sent. */
export function carriedOut(operation: OperationEntity, trait: string): OperationEntity[] {
  const { product } = operation;
  const heads = [operation, ...ledBy(operation, trait)].map(({ fact }) => fact);
  const isOf = ({ subject, concept }: OperationFact) =>
    heads.some(head => head.concept === concept && subject.startsWith(`${head.subject}.`));
  const all = product.code.flatMap(({ fact }) =>
    fact.kind === 'operation' && fact.value.traits.includes('carried-out') && isOf(fact) ? [fact] : [],
  );
  return all.slice(0, MOST).map(fact => ({ fact, product }));
}

/** More are not read. */
const MOST = 10;

const alike = (fact: OperationFact, { code }: ProductEntity): OperationFact[] =>
  code.flatMap(({ fact: one }) =>
    one.kind === 'operation' && one.concept === fact.concept && !one.value.traits.includes('carried-out') ? [one] : [],
  );

/** Who is checked for age in front of it is asked as well. */
const has = (fact: OperationFact, trait: string) =>
  fact.value.traits.includes(trait) || guardsOf(fact).some(guard => guard.kind === 'age');
const isClient = ({ value }: OperationFact) => value.side === 'client';

const SIDES = ['server', 'unknown', 'client'];
/** Where an engineer would mend it: where the account is written, else where it is asked for. */
const PLACES = ['stored', 'server', 'reads', 'declared', 'form', 'field'];

function byWorth(one: OperationFact, other: OperationFact): number {
  return worth(one) - worth(other) || comparePlaces(one.at, other.at);
}

function worth({ value }: OperationFact): number {
  const place = PLACES.findIndex(trait => value.traits.includes(trait));
  return SIDES.indexOf(value.side) * 10 + (place < 0 ? PLACES.length : place);
}
