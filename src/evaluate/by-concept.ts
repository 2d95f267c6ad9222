import type { OperationFact } from '../model/code-fact.ts';
import type { ProductEntity } from './entities.ts';

const known = new WeakMap<ProductEntity, ReadonlyMap<string, readonly OperationFact[]>>();

/**
 * The operations of one concept in a product, in the order of its facts. Each of them asks for the others, so that they are put
 * together once; the facts of a product are all there before any rule is judged.
 */
export function ofConcept(concept: string, product: ProductEntity): readonly OperationFact[] {
  let groups = known.get(product);
  if (!groups) known.set(product, (groups = group(product)));
  return groups.get(concept) ?? [];
}

function group({ code }: ProductEntity): ReadonlyMap<string, readonly OperationFact[]> {
  const groups = new Map<string, OperationFact[]>();
  for (const { fact } of code) {
    if (fact.kind !== 'operation') continue;
    const group = groups.get(fact.concept);
    if (group) group.push(fact);
    else groups.set(fact.concept, [fact]);
  }
  return groups;
}
