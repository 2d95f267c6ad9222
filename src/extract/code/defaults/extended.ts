import { chainOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const EXTENDS = /^(extend|defaults|register(Defaults)?|(add|set|define)(Defaults?|Settings)|initDefaults)$/;
const SETTINGS = /^(settings?|preferences?|prefs)$/;

/**
 * `api.settings.extend({ … })`, `preferences.registerDefaults({ … })`: a table that a store of settings begins with, by the name
 * of the store; null for any other call.
 */
export function extendedStore(call: ts.Node): string | null {
  if (!ts.isCallExpression(call)) return null;
  const [store, verb] = chainOf(call.expression).slice(-2);
  if (store === undefined || verb === undefined || !EXTENDS.test(verb)) return null;
  return splitWords(store).some(word => SETTINGS.test(word)) ? store : null;
}
