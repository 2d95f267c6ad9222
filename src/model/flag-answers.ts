import type { FlagAnswer } from './flag-fact.ts';

type Asked = Pick<FlagAnswer, 'persona' | 'age'>;

/**
 * Everybody in the answers, in words: `ages 15-17 and age unknown`, `ages 16-17 in GB and IE`, `nobody`. Countries are
 * named where they make a difference.
 *
 * @param among All answers of the flag, from which the served ones were chosen: they tell whether a country matters.
 */
export function whoIsServed(answers: readonly Asked[], among: readonly Asked[] = answers): string {
  if (answers.length === 0) return 'nobody';
  const regions = byRegion(among);
  const served = byRegion(answers);
  const groups = new Map<string, (string | null)[]>();
  for (const [region, ages] of served) {
    const text = agesInWords(ages);
    groups.set(text, [...(groups.get(text) ?? []), region]);
  }
  const everywhere = groups.size === 1 && served.size === regions.size && served.has(null);
  if (everywhere) return [...groups.keys()].join('');
  return [...groups].map(([text, where]) => `${text} ${placesInWords(where)}`).join('; ');
}

type Age = number | null;

/** Country, or null where the person has none, -> the ages. */
function byRegion(answers: readonly Asked[]): Map<string | null, Set<Age>> {
  const regions = new Map<string | null, Set<Age>>();
  for (const { persona, age } of answers) {
    const region = / in (\S+)$/.exec(persona)?.[1] ?? null;
    regions.set(region, (regions.get(region) ?? new Set<Age>()).add(age));
  }
  return regions;
}

function agesInWords(ages: ReadonlySet<Age>): string {
  const known = [...ages].filter(age => age !== null).sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const age of known) {
    const range = ranges.at(-1);
    if (range && range[1] === age - 1) range[1] = age;
    else ranges.push([age, age]);
  }
  const texts = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const unknown = ages.has(null) ? ['age unknown'] : [];
  if (texts.length === 0) return unknown.join('');
  const named = `${known.length === 1 ? 'age' : 'ages'} ${joined(texts)}`;
  return [named, ...unknown].join(texts.length > 1 ? ', and ' : ' and ');
}

function placesInWords(regions: readonly (string | null)[]): string {
  const named = regions.filter(region => region !== null).sort();
  const where = named.length > 0 ? [`in ${joined(named)}`] : [];
  return [...where, ...(regions.includes(null) ? ['where the country is unknown'] : [])].join(' and ');
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
