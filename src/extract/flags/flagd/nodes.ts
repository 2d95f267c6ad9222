import { isMap } from '../written.ts';

export function argumentsOf(part: unknown): unknown[] {
  return Array.isArray(part) ? (part as unknown[]) : [part];
}

/** The attribute that a `var` with a constant name reads; null for anything else, and for what is not plainly its own. */
export function nameOf(node: unknown): string | null {
  if (!isMap(node) || Object.keys(node).length !== 1 || !('var' in node)) return null;
  const [name] = argumentsOf(node['var']);
  return typeof name === 'string' && name !== '' && !/\\|^\.\.\/|__proto__/.test(name) ? name : null;
}

export function isLiteral(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
