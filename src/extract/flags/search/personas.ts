import { ADULT_AGE } from '../../../model/band.ts';
import type { FlagAudience } from '../../../model/flag-audience.ts';
import type { Context } from '../provider.ts';
import { birthDatesAt } from './birth-dates.ts';
import { contextWith, parentsOf, withAttribute } from './contexts.ts';
import type { FlagModel } from './model.ts';

/** A hypothetical person: how a report calls them, their age, and what of it a flag is asked with. */
export interface Persona {
  text: string;
  /** Whole years; null for a person whose age is unknown. */
  age: number | null;
  context: Context;
}

/** Ages from `from` up to and without `below`; the person of unknown age with `unknown`. */
export interface AgeRange {
  from: number;
  below: number;
  unknown: boolean;
}

export const CHILDREN: AgeRange = { from: 0, below: ADULT_AGE, unknown: true };

/** Attributes that carry the age, as paths in the context. */
export function ageAttributes({ age, birthDate, band, minor }: FlagAudience): string[] {
  return [age, birthDate, band, minor].flatMap(one => (one ? [one.attribute] : []));
}

/** An audience whose attributes are paths in the context of the vendor. */
export function audienceAt(
  { age, birthDate, band, minor }: FlagAudience,
  pathOf: (name: string) => string,
): FlagAudience {
  return {
    age: { ...age, attribute: pathOf(age.attribute) },
    birthDate: birthDate && { ...birthDate, attribute: pathOf(birthDate.attribute) },
    band: band && { ...band, attribute: pathOf(band.attribute) },
    minor: minor && { ...minor, attribute: pathOf(minor.attribute) },
  };
}

/**
 * Everybody in the range: each whole age in each form that the application may send, and with one attribute missing
 * where several carry the age; the person whose age is unknown in each form that reaches a flag (nothing there, or null;
 * for `user.age` also without a `user`, or with an empty one; undefined where the library minds the difference).
 */
export function personasFor(audience: FlagAudience, range: AgeRange, model: FlagModel, clock: number): Persona[] {
  const years = Array.from({ length: Math.max(0, range.below - range.from) }, (_, index) => range.from + index);
  const known = years.flatMap(age => peopleOf(age, audience, fractionsOf(audience, model, age), model, clock));
  if (!range.unknown) return known;
  const attribute = audience.age.attribute;
  const unknown: Context[] = [{}, withAttribute({}, attribute, null)];
  for (const parent of parentsOf(attribute)) {
    unknown.push(withAttribute({}, parent, {}), withAttribute({}, parent, null));
  }
  return [
    ...known,
    ...unknown.map(context => ({ text: 'person of unknown age', age: null, context })),
    // `{ age: user.age }`, which no report could show: its context looks like that of nobody.
    ...(model.tellsUndefined
      ? [{ text: 'person whose age is undefined', age: null, context: withAttribute({}, attribute, undefined) }]
      : []),
  ];
}

type Carrier = readonly [attribute: string, value: unknown];

function peopleOf(
  age: number,
  audience: FlagAudience,
  fractions: readonly number[],
  model: FlagModel,
  clock: number,
): Persona[] {
  const { type, attribute } = audience.age;
  const written = [...(type === 'text' ? [] : [age, ...fractions]), ...(type === 'number' ? [] : [String(age)])];
  const births = birthDatesAt(age, audience, model, clock);
  const derived: Carrier[] = [];
  const { band, minor } = audience;
  if (band) {
    for (const [name, [from, below]] of Object.entries(band.values))
      if (age >= from && age < below) derived.push([band.attribute, name]);
  }
  if (minor) derived.push([minor.attribute, age < ADULT_AGE ? minor.when : !minor.when]);
  const whole = written.flatMap(value => births.map((birth): Carrier[] => [[attribute, value], ...birth, ...derived]));
  const partly = whole[0]!.length < 2 ? [] : whole[0]!.map((_, index) => whole[0]!.toSpliced(index, 1));
  return [
    ...whole.map(carriers => ({ text: `${age}-year-old`, age, context: contextWith({}, carriers) })),
    ...partly.map(carriers => ({ text: `${age}-year-old`, age, context: contextWith({}, carriers) })),
  ];
}

/** Where a rule compares with 16.5, somebody may be sent as 16.75. */
function fractionsOf({ age }: FlagAudience, model: FlagModel, year: number): number[] {
  const classes = model.attributes.get(age.attribute)?.every ?? [];
  const within = classes.flatMap(({ value, others }) =>
    others === null && typeof value === 'number' && !Number.isInteger(value) && Math.floor(value) === year
      ? [value]
      : [],
  );
  return within.flatMap(value => [(value + year) / 2, value, (value + year + 1) / 2]);
}
