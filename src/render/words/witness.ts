import type { Place } from '../../model/place.ts';
import { comparePlaces, formatPlace } from '../../model/place.ts';
import type { Witness } from '../../model/verdict.ts';
import { prose, shorten } from './prose.ts';

/** `for example {age: 15, country: GB} gets true (TARGETING_MATCH, variant on); everybody served: ages 15-17`. */
export function witnessWords({ context, value, variant, reason, share, from, who }: Witness): string {
  const how = [
    reason,
    ...(variant === null ? [] : [`variant ${variant}`]),
    ...(from === undefined ? [] : [`from ${from} on`]),
    ...(share === undefined ? [] : [`${percent(share)} of such people`]),
  ].join(', ');
  return prose(`for example ${contextWords(context)} gets ${valueWords(value)} (${how}); everybody served: ${who}`);
}

/** Never `0 %`: somebody gets it. */
function percent(share: number): string {
  return share < 0.001 ? 'less than 0.1 %' : `${Number((share * 100).toPrecision(2))} %`;
}

/** What was asked, and what answered: `dm.open in flags/production.flagd.json:17:5, answered by flagd-core 4.0.1`. */
export function witnessSource({ flag, at, decidedAt, engine }: Witness, seenAt: Place): string {
  const where = comparePlaces(at, seenAt) === 0 ? '' : ` in ${formatPlace(at)}`;
  const rule = decidedAt ? `, decided at ${formatPlace(decidedAt)}` : '';
  return prose(`${flag}${where}${rule}, answered by ${engine}`);
}

/** `{age: 15, country: GB}`; an empty context is a person of whom nothing is known. */
function contextWords(context: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(context).map(([name, value]) => `${bare(name)}: ${valueWords(value)}`);
  return parts.length === 0 ? '{} (nothing is known)' : `{${parts.join(', ')}}`;
}

function valueWords(value: unknown): string {
  if (typeof value === 'string') return bare(value);
  return value === undefined ? 'no value' : shorten(JSON.stringify(value), 200, '…');
}

/** Quotes only where a reader would need them: `GB`, but `"15"` and `"New York"`. */
function bare(text: string): string {
  const plain = /^[A-Za-z_][\w./@-]*$/.test(text) && !['true', 'false', 'null'].includes(text);
  return plain ? shorten(text, 200, '…') : shorten(JSON.stringify(text), 200, '…');
}
