import { chainOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const EXTENDS = /^(extend|defaults|register(Defaults)?|(add|set|define)(Defaults?|Settings)|initDefaults)$/;
const SETTINGS = /^(settings?|preferences?|prefs?)$/;
/** What holds settings of all kinds: options of a slider, of a command, of an editor's blocks. */
const HOLDS = /^(options?|config(uration)?|registry)$/;
/** An account may be one of a ledger, and a profile one of a build. */
const OF_PEOPLE = /^(users?|members?|preferences?|prefs?|person|personal)$/;

/** Whether a store by these words is one of settings of people; `said` is what tells beside it of whom they are. */
export const holdsSettings = (store: readonly string[], said: readonly string[] = []): boolean =>
  store.some(word => SETTINGS.test(word)) ||
  (store.some(word => HOLDS.test(word)) && [...store, ...said].some(word => OF_PEOPLE.test(word)));

/**
 * `api.settings.extend({ … })`, `preferences.registerDefaults({ … })`: a table that a store of settings begins with, by the name
 * of the store; null for any other call.
 */
export function extendedStore(call: ts.Node): string | null {
  if (!ts.isCallExpression(call)) return null;
  const [store, verb] = chainOf(call.expression).slice(-2);
  if (store === undefined || verb === undefined || !EXTENDS.test(verb)) return null;
  return holdsSettings(splitWords(store)) ? store : null;
}
