import type { Place } from '../../../model/place.ts';
import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { optionOf, UNDECIDED } from './options.ts';
import type { Sdk } from './table.ts';

/** A use of a product that a switch may hold back. */
type Switchable = Pick<Detection, 'guardedAt' | 'node' | 'symbol' | 'argument' | 'options'> & {
  sdk: Sdk;
  traits: readonly string[];
};

/** `fbq('consent', choice)` tells how the product behaves, and starts nothing. */
export const isOnlySwitch = ({ traits }: Pick<Switchable, 'traits'>): boolean =>
  traits.includes('switch') && !traits.includes('starts');

/** A switch that is set beside the start counts for it: `setConsentRequired(true)` before `initialize`. */
export function withSwitches<Use extends Switchable>(found: readonly Use[], placeOf: (node: ts.Node) => Place): Use[] {
  return found.map(one => {
    if (!one.traits.includes('starts') || one.traits.includes('not-child-directed')) return one;
    const beside = found.filter(other => other.sdk === one.sdk && !other.traits.includes('starts'));
    const set = beside.flatMap(other => other.traits.filter(trait => trait === 'muted' || trait === 'child-directed'));
    const [open] = set.length === 0 ? beside.filter(isOpenSwitch) : [];
    const doubt = set.length === 0 ? beside.find(({ traits }) => traits.includes(UNDECIDED)) : undefined;
    if (!open && doubt)
      return {
        ...one,
        traits: [...new Set([...one.traits, UNDECIDED])],
        options: [...(one.options ?? []), ...(doubt.options ?? [])],
      };
    if (!open) return { ...one, traits: [...new Set([...one.traits, ...set])] };
    const { node, symbol, argument } = open;
    const entry = optionOf({ name: argument ?? symbol, node, value: null }, placeOf);
    return { ...one, traits: [...new Set([...one.traits, UNDECIDED])], options: [...(one.options ?? []), entry] };
  });
}

/** `fbq('consent', accepted ? 'grant' : 'revoke')`: what it is set to is decided when it runs. */
const isOpenSwitch = ({ traits, guardedAt }: Switchable): boolean =>
  isOnlySwitch({ traits }) &&
  !!guardedAt &&
  ts.isCallExpression(guardedAt) &&
  !setsOtherField(guardedAt) &&
  guardedAt.arguments.some(one => !isWrittenOut(unwrap(one)) && literalOf(one) === null);

/** `ga('set', 'page', path)`: the field says what is set, and it holds nothing back. */
function setsOtherField({ arguments: [verb, field] }: ts.CallExpression): boolean {
  if (!verb || !field || ![verb, field].every(ts.isStringLiteralLike)) return false;
  return (verb as ts.StringLiteralLike).text === 'set' && !HOLDS_BACK.test((field as ts.StringLiteralLike).text);
}
const HOLDS_BACK =
  /allow|anonymi|consent|storage|privacy|opt[-_]?(out|in)|track|restrict|redact|passthrough|ads_?data|cookie|personali|signals|disable|child|(?<![a-z])age(?![a-z])/i;

/** `fbq('dataProcessingOptions', [])` */
const isWrittenOut = (given: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(given) || ts.isArrayLiteralExpression(given);
