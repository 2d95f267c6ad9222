import type { Guard, OperationFact } from '../model/code-fact.ts';
import type { OperationEntity, ProductEntity } from './entities.ts';

/**
 * Which of the places that send a private message are judged, and what stands in front of each. A message passes through
 * several functions; one finding is enough, and it belongs where somebody can act.
 */
export function isJudgedHere({ fact, product }: OperationEntity): boolean {
  const { traits, side } = fact.value;
  if (traits.includes('offers')) return false;
  const all = sendsOf(product);
  // Whoever has the server here judges the server.
  if (side === 'client' && all.some(one => one.value.side === 'server' && !isGeneral(one))) return false;
  if (!isDefinition(fact)) return !isStep(fact, all) && !(isGeneral(fact) && callsOfJudged(fact, all));
  if (traits.includes('delivers')) return true;
  const isCalled = fact.value.trace.length > 0 || all.some(one => calls(one, fact));
  return !isGeneral(fact) && !isCalled;
}

/** The functions that an operation calls, as far as their declarations are operations as well. */
export function definitionsOf({ fact, product }: OperationEntity): OperationEntity[] {
  const all = sendsOf(product).filter(one => calls(fact, one) && !isGeneral(one));
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
  const own = fact.value.guards.find(counts);
  if (own || seen.has(fact)) return own ?? null;
  const all = sendsOf(product);
  const inner = (
    isDefinition(fact) ? all.filter(one => isInside(one, fact)) : all.filter(one => calls(fact, one))
  ).filter(one => !seen.has(one) && (isDefinition(fact) || isDefinition(one)));
  const found = inner.map(one => protection(one, product, counts, new Set([...seen, fact])));
  return found.length > 0 && found.every(one => one !== null) ? found[0]! : null;
}

const sendsOf = ({ code }: ProductEntity): OperationFact[] =>
  code.flatMap(({ fact }) => (fact.kind === 'operation' && fact.concept === 'dm-send' ? [fact] : []));

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
  all.some(one => isDefinition(one) && !isGeneral(one) && isInside(fact, one));

/** Subjects name what is around: `file#Class.open` holds `file#Class.open.create`. */
function isInside(fact: OperationFact, definition: OperationFact): boolean {
  if (fact === definition) return false;
  const name = definition.value.symbol;
  const subject = definition.subject.replace(/~\d+$/, '');
  const around = subject.endsWith(`${name}.${name}`) ? subject.slice(0, -name.length - 1) : subject;
  return fact.subject.startsWith(`${around}.`);
}
