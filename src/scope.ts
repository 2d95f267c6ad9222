import type { Demand } from './model/demand.ts';
import type { Fact, FlagBinding } from './model/fact.ts';
import type { CodeScope, Product } from './model/product.ts';
import { matcher } from './kit/glob.ts';

/** Who owns a path: the nearest manifest's product, and every product that names it under `shared`. */
export function ownership(
  products: readonly Product[],
  ownerOf: (path: string) => string | null,
): (product: Product, path: string) => boolean {
  const shared = new Map(products.map(product => [product.id, matcher(product.shared)]));
  return (product, path) =>
    product.manifest === null || ownerOf(path) === product.folder || shared.get(product.id)!(path);
}

/** `shared` joins code to the product, so it belongs to what the product includes. */
export function codeScopeOf(product: Product): CodeScope {
  return { ...product.code, include: [...product.code.include, ...product.shared] };
}

function bindingsOf(facts: readonly Fact[]): FlagBinding[] {
  return facts.flatMap(fact =>
    (fact.kind === 'feature' || fact.kind === 'setting') && fact.value.flag ? [fact.value.flag] : [],
  );
}

/** Environments that are judged: those that bindings name, and production. Others are listed and left alone. */
export function judgedEnvironments(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(['production', ...bindingsOf(facts).map(binding => binding.environment)]);
}

/** The demand of the rules; where a manifest speaks of flags, what stands before their reads as well: code may keep them from children. */
export function demandFor(asked: Demand, { flags }: Product, facts: readonly Fact[]): Demand {
  if (flags.length + bindingsOf(facts).length === 0) return asked;
  const withFlags = (some: ReadonlySet<string> | null) => some && new Set([...some, 'feature-flag-check']);
  return { guards: withFlags(asked.guards), traces: withFlags(asked.traces) };
}

export function flagKeysOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(bindingsOf(facts).map(binding => binding.key));
}
