import type { OperationFact } from '../model/code-fact.ts';
import type { ProductEntity } from './entities.ts';

export const isDefinition = ({ value }: OperationFact) => value.traits.includes('definition');
export const isGeneral = ({ value }: OperationFact) => value.traits.includes('may-deliver');

/**
 * The sends of a product and how they stand to each other: which calls which, and which stands inside which function. Every
 * send is asked about every other, so what one of them has to do with the rest is worked out once.
 */
export interface Sends {
  readonly all: readonly OperationFact[];
  /** The functions that a call names. */
  calledBy(call: OperationFact): readonly OperationFact[];
  callsOf(definition: OperationFact): readonly OperationFact[];
  /** Those that call something of this name, whatever it belongs to. */
  callsNamed(name: string): readonly OperationFact[];
  inside(definition: OperationFact): readonly OperationFact[];
  /** The functions around an operation. */
  around(fact: OperationFact): readonly OperationFact[];
  /** Answers of one question about single sends, kept as long as the product is. */
  readonly kept: Map<string, Map<OperationFact, unknown>>;
}

const known = new WeakMap<ProductEntity, Sends>();

export function sendsOf(product: ProductEntity): Sends {
  const before = known.get(product);
  if (before) return before;
  const sends = related(
    product.code.flatMap(({ fact }) =>
      fact.kind === 'operation' && fact.concept === 'dm-send' && !isPassedOn(fact) ? [fact] : [],
    ),
  );
  known.set(product, sends);
  return sends;
}

export const isPassedOn = ({ value }: OperationFact) => value.traits.includes('passed-on');

/** Answers a question about a send once. */
export function keptAnswer<T>(sends: Sends, question: string, fact: OperationFact, answer: () => T): T {
  const answers = sends.kept.get(question) ?? new Map<OperationFact, unknown>();
  sends.kept.set(question, answers);
  if (!answers.has(fact)) answers.set(fact, answer());
  return answers.get(fact) as T;
}

function related(all: readonly OperationFact[]): Sends {
  const definitions = grouped(all.filter(isDefinition), one => [nameKey(one)]);
  const calls = grouped(
    all.filter(one => !isDefinition(one)),
    one => [nameKey(one)],
  );
  const named = grouped(
    all.filter(one => !isDefinition(one)),
    one => [lastName(one.value.symbol)],
  );
  const byBody = grouped(all.filter(isDefinition), one => [bodyOf(one)]);
  const within = grouped(all, bodiesAround);
  const isWithin = (fact: OperationFact, definition: OperationFact) =>
    fact !== definition && fact.subject.startsWith(`${bodyOf(definition)}.`);
  return {
    all,
    calledBy: call =>
      isDefinition(call) ? [] : (definitions.get(nameKey(call)) ?? []).filter(one => !isWithin(call, one)),
    callsOf: definition =>
      isDefinition(definition) ? (calls.get(nameKey(definition)) ?? []).filter(one => !isWithin(one, definition)) : [],
    callsNamed: name => named.get(name) ?? [],
    inside: definition => (within.get(bodyOf(definition)) ?? []).filter(one => one !== definition),
    around: fact => bodiesAround(fact).flatMap(body => (byBody.get(body) ?? []).filter(one => one !== fact)),
    kept: new Map(),
  };
}

function grouped(facts: readonly OperationFact[], keysOf: (fact: OperationFact) => readonly string[]) {
  const groups = new Map<string, OperationFact[]>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  return groups;
}

export const lastName = (symbol: string) => symbol.split('.').at(-1)!;

const nameKey = ({ value }: OperationFact) => `${value.side} ${lastName(value.symbol)}`;

/** Subjects name what is around: `file#Class.open` holds `file#Class.open.create`. */
function bodyOf({ subject: written, value: { symbol: name } }: OperationFact): string {
  const subject = written.replace(/~\d+$/, '');
  return subject.endsWith(`${name}.${name}`) ? subject.slice(0, -name.length - 1) : subject;
}

const bodiesAround = ({ subject }: OperationFact): string[] =>
  [...subject.matchAll(/\./g)].map(({ index }) => subject.slice(0, index));
