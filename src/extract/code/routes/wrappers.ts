import type { Guard } from '../../../model/code-fact.ts';
import { calleeOf } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { distinct, guardsInside } from '../guards/guards.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf } from '../names.ts';
import type { OperationSite } from '../operations.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

const MAX_CALLS = 6;

/**
 * A function that is named for the operation and carries it out (`sendDirectMessage` around an insert) is judged where it
 * is called: once a call of the function is a fact the insert is only a part of it, and what guards every insert in it
 * guards each call.
 */
export function liftWrapped(
  sites: readonly OperationSite[],
  guards: readonly CompiledConcept[],
): (OperationSite & { isCarried: boolean })[] {
  const carried = new Map<FunctionNode, OperationSite[]>();
  for (const site of sites) {
    if (!site.carrier) continue;
    const list = carried.get(site.carrier.node);
    if (list) list.push(site);
    else carried.set(site.carrier.node, [site]);
  }
  const inner = new Map(sites.map(site => [site, carriedBy(site, carried)]));
  const carriedOut = new Set([...inner.values()].flat());
  const below = (site: OperationSite, depth = MAX_CALLS): Guard[] => {
    const [first, ...others] = (depth > 0 ? inner.get(site)! : []).map(one => [
      ...guardsInside(one.head, one.concept, guards),
      ...below(one, depth - 1),
    ]);
    return (
      first?.filter(guard =>
        others.every(list =>
          list.some(other => other.kind === guard.kind && other.unread === guard.unread && !other.another),
        ),
      ) ?? []
    );
  };
  return sites.map(site => ({
    ...site,
    isCarried: carriedOut.has(site),
    ...(site.guards && inner.get(site)!.length > 0 && { guards: distinct([...site.guards, ...below(site)]) }),
  }));
}

/** The operations of the same kind inside the function that an operation calls. */
function carriedBy(
  outer: OperationSite,
  carried: ReadonlyMap<FunctionNode, readonly OperationSite[]>,
): readonly OperationSite[] {
  const declared = calledAt(outer) ?? namedOnly(outer, carried);
  // A call inside the function is the function calling itself.
  if (!declared || isWithin(outer.head, declared)) return [];
  return (carried.get(declared) ?? []).filter(inner => inner.concept === outer.concept && inner !== outer);
}

function calledAt({ head }: OperationSite): FunctionNode | null {
  const isMember = ts.isPropertyAccessExpression(head.parent) && head.parent.name === head;
  const callee = isMember ? head.parent : head;
  return ts.isExpression(callee) && !ts.isStringLiteralLike(callee) ? calleeOf(callee) : null;
}

/** `this.messages.sendDirectMessage(…)`: without types, the name must lead to one function of the same side only. */
function namedOnly(
  outer: OperationSite,
  carried: ReadonlyMap<FunctionNode, readonly OperationSite[]>,
): FunctionNode | null {
  if (outer.receiver === null) return null;
  if (splitWords(outer.name).length < 2 && isOfTable(outer.receiver)) return null;
  const owners = [...carried].filter(([, sites]) => sites[0]!.carrier!.name === outer.name);
  const [only, ...more] = owners;
  return only && more.length === 0 && only[1][0]!.file.side === outer.file.side ? only[0] : null;
}

/** `prisma.directMessage.create`, `DirectMessage.create`: a row is made there, and no function of the product is called. */
function isOfTable(receiver: ts.Expression): boolean {
  const names = chainOf(receiver).filter(name => name !== 'this');
  return (
    /^[A-Z]/.test(names.at(-1) ?? '') || names.some(name => /^(prisma|db|tx|trx|knex|em|orm|models?)$/i.test(name))
  );
}
