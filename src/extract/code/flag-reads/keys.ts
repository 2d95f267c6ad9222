import { isOfSystem, OWN_VERBS, VERBS } from './systems.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Verbs that ask any system for any value. */
export const asks = (words: readonly string[]): boolean => ASKS.test(words.join(' '));

const ASKS =
  /^((is|are) )?(enabled|on|off|active|allowed|available|enabled for|enabled for user)$|^(get|get value|get value async|get boolean|get string|get number|check|has|use|use value|evaluate|variation|treatment|peek|use setting|get setting)$/;

/** The argument that names the flag; null if the call asks for something else. */
export function keyOf(
  call: ts.CallExpression,
  words: readonly string[],
  receiver: readonly string[],
): ts.Expression | null {
  const [first, second] = call.arguments;
  if (!first) return null;
  const verb = words.join(' ');
  // `guild.features.includes('X')`
  const isList = /^(includes|has|contains)$/.test(verb) && LISTS.test(receiver.join(' '));
  if (isList) return isNamed(first) && (TRIED.test(receiver.join(' ')) || isSwitchList(call, first)) ? first : null;
  // `state.experiments.isEnabled(key)`
  if (/^is (enabled|active|on)$/.test(verb) && STORES.test(receiver.join(' '))) return first;
  // `isFeatureEnabledForUser(FeatureFlags.X, user)`
  if (namesFlag(words) && isNamed(first)) return first;
  const isAsking = ASKS.test(verb);
  if (isAsking && isFlagConstant(first)) return first;
  // `isRolledOut(FEATURE_FLAGS.CALLS)`: of a table of flags and of nothing else, by whatever name.
  const constant = ASKS_ANYHOW.test(verb) ? [first, second].find(one => one && isFlagConstant(one, OWN_TABLE)) : null;
  if (constant) return constant;
  if (isAsking && ts.isStringLiteralLike(first) && FLAG_KEY.test(first.getText())) return first;
  // `statsig.checkGate(user, 'x')`, `hasFeatureFlag(tenant, FLAG.X)`
  if (second && (GATES.test(verb) || namesFlag(words)) && !isNamed(first) && isNamed(second)) return second;
  // `getBoolean(remoteConfig, 'x')`
  const isRemote =
    /^get (value|boolean|string|number)$/.test(verb) &&
    /remote ?config/i.test(splitWords(nameOf(first) ?? '').join(' '));
  if (isRemote && second && isNamed(second)) return second;
  // Of a client that is made or imported from a flag system, by whatever name: `ld.variation('x', user, false)`.
  const own = VERBS.test(verb) || OWN_VERBS.test(verb) ? [first, second].find(one => one && isNamed(one)) : null;
  return own && isOfSystem(call.expression) ? own : null;
}

const GATES = /^(check gate|get feature gate|get dynamic config|get experiment)$/;

export const FLAG_KEY = /['"`](feature|ff|experiment)s?[-_.:]/;

export const LISTS =
  /^(enabled |active |guild )?(features|feature flags)$|^((enabled|active) )?experiments$|^(experimental|beta|early access) (features|tools)$/;
/** What holds flags and nothing else. */
const STORES = /^((enabled|active) )?(experiments|feature flags)( (store|service|manager))?$/;
/** What is tried out is switched on for some, whoever holds the list. */
const TRIED = /^(experimental|beta|early access) |experiments$/;

/** Whoever has features that are switched on; a product of a catalogue, or a step, has features of another kind. */
const HOLDERS =
  /^(user|account|member|guild|org|organi[sz]ation|team|tenant|workspace|company|customer|session|viewer|me|config|settings|license|subscription|plan|app|site|instance|server|props)$/;

/**
 * A list that stands alone can hold anything; what belongs to somebody, or is asked for by a constant or in capitals, is
 * what is switched on.
 */
function isSwitchList(call: ts.CallExpression, first: ts.Expression): boolean {
  const key = unwrap(first);
  if (!ts.isStringLiteralLike(key) || /^[A-Z][A-Z0-9_]+$/.test(key.text)) return true;
  return chainOf(call.expression)
    .slice(0, -2)
    .some(name => splitWords(name).some(word => HOLDERS.test(word)));
}

export const namesFlag = (words: readonly string[]) =>
  /^(is|has|check|use|get|are|can use) (feature|gate|toggle|experiment)s? ?(flag|gate|toggle|value|enabled|on|active|available|allowed)?( (for|in|by) \w+( \w+)?)?$/.test(
    words.join(' '),
  ) ||
  /^is flag (enabled|on)$/.test(words.join(' ')) ||
  /^(feature|flag|gate) (enabled|is on|in url|from url|on)$/.test(words.join(' ')) ||
  /^check( statsig)? gate$/.test(words.join(' '));

/** A string, or a constant in capitals or with a table before the dot. */
function isNamed(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isStringLiteralLike(inner)) return true;
  const [root, ...rest] = chainOf(inner);
  return rest.length > 0 ? /^[A-Z]/.test(root ?? '') : /^[A-Z][A-Z0-9_]+$/.test(root ?? '');
}

/** `Feature.Chat`, `FEATURE_FLAGS.CHAT`, `Gate.NewInbox`: a member of a table that is named for flags. */
function isFlagConstant(expression: ts.Expression, tables = FLAG_TABLE): boolean {
  const chain = chainOf(unwrap(expression));
  const table = chain.length > 1 ? splitWords(chain.at(-2)!).join(' ') : '';
  return /^[A-Z]/.test(chain.at(-2) ?? '') && tables.test(table);
}

export const OWN_TABLE = /(^| )(feature (flags?|toggles?|gates?|switch(es)?|flag (key|name)s?)|flag (key|name)s?)$/;

const ASKS_ANYHOW = /^(is|are|has|check|use|can|should|evaluate|read|ask|get)\b/;

export const FLAG_TABLE =
  /(^| )(features?|feature flags?|gates?|toggles?|experiments?|feature (gate|toggle|key)s?|flag (key|name)s?)$/;
