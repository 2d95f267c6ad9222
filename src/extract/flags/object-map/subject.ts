import type { FlagMap } from '../../../model/flag-map.ts';
import type { Place } from '../../../model/place.ts';
import type { Context, FlagOutcome, FlagSubject, RewrittenFlag } from '../provider.ts';
import { Classes } from '../search/classes.ts';
import { valueAt } from '../search/contexts.ts';
import type { AttributeModel, Choice, Site } from '../search/model.ts';
import { watch } from '../search/read-trace.ts';
import { variantOf, type Gate, type Variant } from './variant.ts';
import type { Entry } from './part.ts';

/** A flag of the map, with one entry for each audience, or a single one. */
export function subjectOf(key: string, entries: ReadonlyMap<string, Entry | null>, map: FlagMap): FlagSubject {
  const variants = new Map([...entries].map(([audience, entry]) => [audience, variantOf(entry, map)]));
  const first = [...entries.values()].find(entry => entry !== null)!;
  const served = [...variants.values()].flatMap(({ values }) => values);
  const ask = (context: Context, isFree: boolean) => decide(variants, map, context, isFree);
  return {
    key,
    at: first.at,
    state: 'enabled',
    values: served.filter((value, index) => served.indexOf(value) === index).map(value => ({ value, variant: null })),
    words: [...entries.keys()].filter(Boolean),
    evaluate: context => ask(context, false).outcome,
    confirm: context => ask(context, false).outcome,
    ruleAt: context => ask(context, false).at ?? first.at,
    rewrite(): RewrittenFlag {
      return {
        model: modelOf(variants, map),
        evaluate: context => ask(context, true).outcome,
        trace(context) {
          const reads = new Set<string>();
          const { outcome } = ask(watch(context, reads), true);
          return { outcome, reads: [...reads] };
        },
      };
    },
  };
}

interface Decided {
  outcome: FlagOutcome;
  at: Place | null;
}

/**
 * What the map gives to a person. What only code could say is left to the application, or, in the rewritten flag, read
 * from an attribute of its own.
 */
function decide(variants: ReadonlyMap<string, Variant>, map: FlagMap, context: Context, isFree: boolean): Decided {
  const audience = audienceOf(variants, map, context, isFree);
  if (audience === null) return left('the audience of a person without an age is decided by code');
  const variant = variants.get(audience);
  if (!variant) return left('there is no map for this age');
  // What is shut anyway needs no gate.
  if (variant.open === null && variant.value === variant.closed) return given(variant.value, variant.at, 'VALUE');
  const open: Gate[] = [];
  for (const gate of variant.gates) {
    const passes = gate.test(context);
    if (passes === false) return given(variant.closed, gate.at, gate.name);
    if (passes === null) open.push(gate);
  }
  // What one gate shuts, no code opens: only then it counts what others leave to code.
  for (const gate of open) {
    if (!isFree) return left(gate.why);
    if (context[siteOf(audience, gate)] !== true) return given(variant.closed, gate.at, gate.name);
  }
  return variant.open === null ? given(variant.value, variant.at, 'VALUE') : left(variant.open);
}

function given(value: unknown, at: Place, reason: string): Decided {
  return { outcome: { value, variant: null, reason, error: null }, at };
}

function left(error: string): Decided {
  return { outcome: { value: undefined, variant: null, reason: 'OPEN', error }, at: null };
}

const AUDIENCE = '__audience';

function siteOf(audience: string, gate: Gate): string {
  return `__${audience}/${gate.name}`.replaceAll('.', '/');
}

function audienceOf(
  variants: ReadonlyMap<string, Variant>,
  { audiences, attributes }: FlagMap,
  context: Context,
  isFree: boolean,
): string | null {
  if (audiences === null) return '';
  const age = valueAt(context, attributes.age);
  if (typeof age !== 'number') return isFree ? String(context[AUDIENCE] ?? [...variants.keys()][0]) : null;
  return Object.keys(audiences).find(name => age >= audiences[name]![0] && age < audiences[name]![1]) ?? 'nobody';
}

function modelOf(variants: ReadonlyMap<string, Variant>, { audiences, attributes }: FlagMap) {
  const models = new Map<string, AttributeModel>();
  const [age, region] = [new Classes(), new Classes()];
  const sites: Site[] = [];
  const names = [...variants.keys()];
  const site = (attribute: string, undecided: string, values: readonly Choice['value'][]) =>
    sites.push({
      attribute,
      group: attribute,
      ring: values.length,
      keys: [],
      choices: values.map((value, index) => ({ value, from: index, to: index + 1 })),
      keyless: 'any',
      undecided,
    });
  if (audiences) site(AUDIENCE, 'which map a person without an age gets is decided by code', names);
  for (const limits of Object.values(audiences ?? {})) for (const limit of limits) age.number(limit);
  for (const [audience, { gates }] of variants) {
    for (const gate of gates) {
      site(siteOf(audience, gate), gate.why, [true, false]);
      if (gate.limit !== null) age.number(gate.limit);
      for (const country of gate.countries) region.exact(country);
    }
  }
  models.set(attributes.age, age.build());
  models.set(attributes.region, region.build());
  const opens = [...variants.values()].flatMap(({ open }) =>
    open === null ? [] : [`its value is not in the file: ${open}`],
  );
  return { attributes: models, sites, doubts: [], unknowns: opens };
}
