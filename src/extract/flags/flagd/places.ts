import type { KeyPath } from '../../../kit/yaml.ts';
import { isMap } from '../written.ts';

/** A rule in which each result has a name of its own, to learn which of them decided. */
export interface TaggedRule {
  rule: unknown;
  variants: Record<string, unknown>;
  /** Name of a tagged variant -> where the result stands inside the rule. */
  paths: ReadonlyMap<string, KeyPath>;
}

/**
 * Gives every variant that a rule can end in a name of its own. Null where the rule has none to tell apart, or shares
 * parts with other flags.
 */
export function tagged(rule: unknown, variants: Readonly<Record<string, unknown>>): TaggedRule | null {
  const paths = new Map<string, KeyPath>();
  const more: Record<string, unknown> = { ...variants };
  let isShared = false;
  const tag = (node: unknown, path: KeyPath): unknown => {
    if (typeof node === 'string' && Object.hasOwn(variants, node)) {
      const name = `${node}#${paths.size}`;
      if (Object.hasOwn(variants, name)) return node;
      paths.set(name, path);
      more[name] = variants[node];
      return name;
    }
    if (!isMap(node)) return node;
    const [operator] = Object.keys(node);
    const args = operator === undefined ? null : node[operator];
    if (operator === '$ref') isShared = true;
    if (!Array.isArray(args)) return node;
    if (operator === 'if')
      return {
        if: args.map((part, index) =>
          index % 2 === 1 || index === args.length - 1 ? tag(part, [...path, 'if', index]) : part,
        ),
      };
    if (operator !== 'fractional') return node;
    return {
      fractional: args.map((part, index) =>
        Array.isArray(part) ? [tag(part[0], [...path, 'fractional', index, 0]), ...part.slice(1)] : part,
      ),
    };
  };
  const whole = tag(rule, []);
  return isShared || paths.size === 0 ? null : { rule: whole, variants: more, paths };
}
