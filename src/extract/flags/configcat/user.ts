import type { Context } from '../provider.ts';
import { isMap } from '../written.ts';

/** What stands beside `custom` in a user of the SDK. */
const OWN = new Set(['identifier', 'email', 'country']);

/**
 * The user of the SDK for a context: one as the SDK has it, or one in which all attributes stand side by side, as tables
 * of the vendor write them. Nobody, for a context without anything.
 */
export function userOf(context: Context): Context | undefined {
  const names = Object.keys(context);
  if (names.length === 0) return undefined;
  if (names.every(name => OWN.has(name) || name === 'custom')) return context;
  const user: Record<string, unknown> = {};
  const custom: Record<string, unknown> = isMap(context['custom']) ? { ...context['custom'] } : {};
  for (const name of names) {
    if (name === 'custom') continue;
    const own = /^(Identifier|Email|Country)$/.test(name) ? name.toLowerCase() : name;
    if (OWN.has(own)) user[own] = context[name];
    else custom[name] = context[name];
  }
  return { ...user, custom };
}

/** Where the SDK finds an attribute that a rule names, as a path in its user. */
export function pathOf(attribute: string): string {
  if (/^(Identifier|Email|Country)$/.test(attribute)) return attribute.toLowerCase();
  return `custom.${attribute.replaceAll('\\', '\\\\').replaceAll('.', String.raw`\.`)}`;
}

/** The same for an attribute as a manifest names it, or as the SDK does. */
export function namedPath(name: string): string {
  return OWN.has(name) || name.startsWith('custom.') ? name : pathOf(name);
}
