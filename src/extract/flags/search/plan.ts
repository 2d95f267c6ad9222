import type { FlagAudience } from '../../../model/flag-audience.ts';
import type { Context, RewrittenFlag } from '../provider.ts';
import { FILL, filled } from './classes.ts';
import { contextWith, parentsOf, withAttribute } from './contexts.ts';
import { CLOCK, type Site, type ValueClass } from './model.ts';
import { peersOf } from './peers.ts';
import { ageAttributes, personasFor, type AgeRange, type Persona } from './personas.ts';

/** What a flag is asked, with attributes as paths in the context of the vendor. */
export interface Question {
  audience: FlagAudience;
  range: AgeRange;
  /** Attribute -> all values that it can have, for what the manifest declares to be closed. */
  domains: ReadonlyMap<string, readonly unknown[]>;
  /** Attributes that are the same for everybody asked about. */
  fixed: ReadonlyMap<string, unknown>;
  /** The attribute with the country, if answers are to be told apart by it. */
  region: string | null;
  /** The moment from which on the answers must hold, in milliseconds since 1970. */
  clock: number;
}

/** Everything that can be varied for one flag. */
export interface Plan {
  personas: readonly Persona[];
  /** For each persona, those whom no test of the flag tells from them, in order. */
  peers: readonly (readonly number[])[];
  /** Attributes that a persona sets, and the objects around them. */
  carriers: ReadonlySet<string>;
  /** Attribute -> its values, absent not among them. */
  domains: ReadonlyMap<string, readonly ValueClass[]>;
  /** Attribute -> further values for checks by chance. */
  every: ReadonlyMap<string, readonly ValueClass[]>;
  /** Attributes that nobody is without. */
  required: ReadonlySet<string>;
  /** Domains of which the declared values are all there are. */
  closed: ReadonlySet<string>;
  /** Moments to answer for: now, and each later one at which a rule changes its mind. Empty if none was looked for. */
  moments: readonly number[];
  sites: ReadonlyMap<string, Site>;
  /** Attributes that are the same for everybody, in the frame and in each persona. */
  fixed: ReadonlySet<string>;
  /** A context with an empty object around each attribute, so that reading it is seen. */
  frame: Context;
  /** Attributes that cannot be varied on their own, because an object around them is compared as well. */
  entangled: ReadonlySet<string>;
}

const ANY_TEXT: ValueClass = { value: FILL, others: index => filled(FILL, index) };

export function planFor({ model }: RewrittenFlag, question: Question): Plan {
  const people = personasFor(question.audience, question.range, model, question.clock);
  const personas = people.map(person => ({ ...person, context: contextWith(person.context, question.fixed) }));
  const ages = ageAttributes(question.audience);
  const carriers = new Set([...ages, ...ages.flatMap(parentsOf)]);
  const domains = new Map<string, readonly ValueClass[]>();
  for (const [name, { classes }] of model.attributes) domains.set(name, classes);
  for (const key of model.sites.flatMap(({ keys }) => keys)) {
    const known = domains.get(key) ?? [];
    if (!known.some(({ others }) => others !== null)) domains.set(key, [...known, ANY_TEXT]);
  }
  for (const [name, values] of question.domains)
    domains.set(
      name,
      values.map(value => ({ value, others: null })),
    );
  for (const name of question.fixed.keys()) domains.delete(name);
  domains.delete(CLOCK);
  for (const name of ages) domains.delete(name);
  const around = new Set([...domains.keys(), ...ages].flatMap(parentsOf));
  const entangled = new Set([...domains.keys()].filter(name => around.has(name) || isDeepIn(name, carriers)));
  for (const name of entangled) domains.delete(name);
  const frames = [...domains.keys()].flatMap(parentsOf).filter(parent => !carriers.has(parent));
  const later = (model.attributes.get(CLOCK)?.classes ?? [])
    .flatMap(({ value }) => (typeof value === 'number' && value > question.clock ? [value] : []))
    .sort((a, b) => a - b);
  const closed = new Set([...question.domains.keys(), ...question.fixed.keys()]);
  const every = [...model.attributes]
    .filter(([name]) => !closed.has(name))
    .map(([name, of]) => [name, of.every] as const);
  return {
    personas,
    peers: peersOf(personas, ages, carriers, model),
    carriers,
    domains,
    every: new Map(every),
    closed,
    required: new Set([...model.attributes].flatMap(([name, { required }]) => (required ? [name] : []))),
    moments: model.attributes.has(CLOCK) ? [question.clock, ...new Set(later)] : [],
    sites: new Map(model.sites.map(site => [site.attribute, site])),
    fixed: new Set([...question.fixed.keys()].flatMap(name => [name, ...parentsOf(name)])),
    frame: contextWith(
      frames.reduce<Context>((context, parent) => withAttribute(context, parent, {}), {}),
      question.fixed,
    ),
    entangled,
  };
}

/** `user.home.town` beside an age in `user.age`: whether there is a `home` depends on the persona. */
function isDeepIn(name: string, carriers: ReadonlySet<string>): boolean {
  const parents = parentsOf(name);
  return parents.some(parent => carriers.has(parent)) && parents.some(parent => !carriers.has(parent));
}
