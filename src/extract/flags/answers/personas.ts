import { ADULT_AGE } from '../../../model/band.ts';
import type { Context } from '../provider.ts';

/** A hypothetical person: how a report calls them, their age, and what the flag is asked with. */
export interface Persona {
  text: string;
  /** Whole years; null for a person whose age is unknown. */
  age: number | null;
  context: Context;
}

/**
 * Every child: each whole age below 18, and the person whose age is unknown in each form that reaches a flag (the
 * attribute is absent, or there and null; for `user.age` also without a `user`, or with an empty one).
 */
export function agePersonas(ageAttribute: string): Persona[] {
  const known = Array.from({ length: ADULT_AGE }, (_, age) => ({
    text: `${age}-year-old`,
    age,
    context: withAttribute({}, ageAttribute, age),
  }));
  const unknown: Context[] = [{}, withAttribute({}, ageAttribute, null)];
  for (const parent of parentsOf(ageAttribute)) {
    unknown.push(withAttribute({}, parent, {}), withAttribute({}, parent, null));
  }
  return [...known, ...unknown.map(context => ({ text: 'person of unknown age', age: null, context }))];
}

/** The same person in a country. */
export function inRegion(persona: Persona, regionAttribute: string, region: string): Persona {
  return {
    ...persona,
    text: `${persona.text} in ${region}`,
    context: withAttribute(persona.context, regionAttribute, region),
  };
}

/**
 * A copy of the context with one attribute set. A dotted name is a path into nested objects, as rules write it; what
 * stands in the way of the path is replaced.
 */
export function withAttribute(context: Context, name: string, value: unknown): Context {
  const [first = name, ...rest] = name.split('.');
  if (rest.length === 0) return { ...context, [first]: value };
  const inner = context[first];
  const base = typeof inner === 'object' && inner !== null ? (inner as Context) : {};
  return { ...context, [first]: withAttribute(base, rest.join('.'), value) };
}

/** `a` and `a.b` for `a.b.c`: the objects that hold an attribute. */
export function parentsOf(name: string): string[] {
  const steps = name.split('.');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'));
}
