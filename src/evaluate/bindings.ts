import type { Policy } from '../model/policy.ts';
import type { Product } from '../model/product.ts';
import type { Rule } from '../model/rule.ts';
import type { Binding } from '../model/verdict.ts';

/**
 * The ways in which the selected policies want a rule to run for a product. Ages come from the policy, by the product's
 * regions; the manifest's `parameters` override them. Equal settings collapse, so that one finding serves many texts.
 */
export function bindingsOf(rule: Rule, policies: readonly Policy[], product: Product): Binding[] {
  const bindings = new Map<
    string,
    { parameters: Record<string, number>; provisions: Binding['provisions'][number][] }
  >();
  const add = (parameters: Record<string, number>, provision: Binding['provisions'][number] | null) => {
    const key = JSON.stringify(parameters);
    const binding = bindings.get(key) ?? { parameters, provisions: [] };
    bindings.set(key, binding);
    if (provision && !binding.provisions.some(one => one.policy === provision.policy && one.id === provision.id))
      binding.provisions.push(provision);
  };
  for (const policy of policies) {
    for (const provision of policy.provisions) {
      const link = provision.rules.find(one => one.rule === rule.id);
      if (!link) continue;
      for (const parameters of parametersOf(rule, policy, product))
        add(parameters, { policy: policy.id, id: provision.id, strength: link.strength });
    }
  }
  if (bindings.size === 0 && rule.origin === 'local') add(parametersOf(rule, null, product)[0]!, null);
  return [...bindings.values()];
}

function parametersOf(rule: Rule, policy: Policy | null, product: Product): Record<string, number>[] {
  const names = Object.entries(rule.parameters ?? {});
  const regions = names.length > 0 && product.regions.length > 0 ? product.regions : [null];
  const settings = regions.map(region =>
    Object.fromEntries(
      names.map(([name, fallback]) => {
        const own = product.parameters[name]?.value;
        const given = policy?.parameters?.[name];
        return [name, own ?? (region === null ? undefined : given?.regions?.[region]) ?? given?.default ?? fallback];
      }),
    ),
  );
  return [...new Map(settings.map(one => [JSON.stringify(one), one])).values()];
}
