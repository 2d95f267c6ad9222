import { Classes } from '../search/classes.ts';
import type { AttributeModel, FlagModel, Site } from '../search/model.ts';
import { classesFor, isKnown, listed } from './classes.ts';
import { traitOf, type Condition, type EngineContext, type Feature, type Rule, type Segment } from './context.ts';
import { IDENTIFIER, NOTHING } from './engine.ts';
import { traitsMatchSegmentCondition } from './library.ts';
import { choiceName, IN, splitSite, variantSite, variantsOf } from './sites.ts';

const NEVER: Condition = { property: NOTHING, operator: 'IS_SET', value: '' };
const ALWAYS: Condition = { property: NOTHING, operator: 'IS_NOT_SET', value: '' };

export interface Rewritten {
  model: FlagModel;
  context: EngineContext;
}

/** One flag with its segments, in which each percentage is a test of a trait that stands for it. */
export function rewriteFlag(
  { environment, features, segments }: EngineContext,
  keyless: ReadonlySet<string>,
): Rewritten {
  const reading = new Reading(environment, keyless);
  const rewritten: Segment[] = [];
  for (const segment of Object.values(segments)) {
    const rules = segment.rules.map(rule => reading.rule(rule, segment.key));
    for (const override of segment.overrides ?? []) {
      const { drawn, rest } = reading.drawn(override);
      // Of two segments with one priority the first wins: each variant stands before what is left.
      for (const { test, feature } of drawn)
        rewritten.push({ ...segment, rules: [...rules, test], overrides: [feature] });
      rewritten.push({ ...segment, rules, overrides: [rest] });
    }
  }
  const plain: Record<string, Feature> = {};
  for (const [key, feature] of Object.entries(features)) {
    const { drawn, rest } = reading.drawn(feature);
    plain[key] = rest;
    // At the end, and with no priority: only where no segment has spoken.
    for (const { test, feature: one } of drawn)
      rewritten.push({ key, name: feature.name, rules: [test], overrides: [{ ...one, priority: Infinity }] });
  }
  // Names that are no numbers keep their order.
  const named = Object.fromEntries(rewritten.map((segment, index) => [`s${index}`, segment]));
  return { ...reading.done(), context: { environment, features: plain, segments: named } };
}

class Reading {
  readonly #environment: EngineContext['environment'];
  readonly #keyless: ReadonlySet<string>;
  readonly #sites: Site[] = [];
  readonly #conditions = new Map<string, Condition[]>();
  readonly #identifiers = new Classes();
  readonly #doubts = new Set<string>();
  readonly #unknowns = new Set<string>();

  constructor(environment: EngineContext['environment'], keyless: ReadonlySet<string>) {
    this.#environment = environment;
    this.#keyless = keyless;
  }

  rule({ type, conditions = [], rules = [] }: Rule, segmentKey: string): Rule {
    if (!/^(ALL|ANY|NONE)$/.test(type)) this.#unknowns.add(`the library does not know the kind of rule "${type}"`);
    return {
      type,
      conditions: (conditions ?? []).map(condition => this.#condition(condition, segmentKey)),
      rules: (rules ?? []).map(rule => this.rule(rule, segmentKey)),
    };
  }

  /** A flag with variants: one flag for each of them, and what nobody draws. */
  drawn(feature: Feature): { drawn: { test: Rule; feature: Feature }[]; rest: Feature } {
    const { variants, ...rest } = feature;
    if (!variants || variants.length === 0) return { drawn: [], rest: feature };
    const total = variants.reduce((sum, { weight }) => sum + weight, 0);
    if (total > 100.001) this.#unknowns.add(`the shares of its variants add up to ${total} %`);
    const site = variantSite(feature, this.#keyless.has(feature.name));
    if (typeof site === 'string') {
      this.#doubts.add(site);
      return { drawn: [], rest: feature };
    }
    const attribute = this.#site(site);
    const drawn = variantsOf(feature).map(({ value }, index) => {
      const condition = { property: attribute, operator: 'EQUAL', value: choiceName(index) };
      return { test: { type: 'ALL', conditions: [condition], rules: [] }, feature: { ...rest, value } };
    });
    return { drawn, rest };
  }

  done(): Omit<Rewritten, 'context'> {
    const attributes = new Map<string, AttributeModel>();
    for (const [trait, conditions] of this.#conditions)
      attributes.set(`traits.${trait.replaceAll('.', String.raw`\.`)}`, classesFor(conditions, false));
    // Everybody has one: the SDK does not ask without.
    attributes.set('identifier', { ...this.#identifiers.build(), required: true });
    const [doubts, unknowns] = [[...this.#doubts], [...this.#unknowns]];
    return { model: { attributes, sites: this.#sites, doubts, unknowns } };
  }

  #condition(condition: Condition, segmentKey: string): Condition {
    const { property, operator, value } = condition;
    if (operator === 'PERCENTAGE_SPLIT') return this.#split(condition, segmentKey);
    if (!property) return condition;
    if (!isKnown(operator)) this.#unknowns.add(`the library does not know the operator "${operator}"`);
    const trait = traitOf(property);
    if (trait !== null) {
      if (trait in {}) this.#unknowns.add(`no trait can be called "${trait}"`);
      else this.#conditions.set(trait, [...(this.#conditions.get(trait) ?? []), condition]);
    } else if (property === '$.identity.identifier') {
      if (operator === 'IN') for (const one of listed(value)) this.#identifiers.exact(one);
      else if (operator === 'EQUAL' || operator === 'NOT_EQUAL') this.#identifiers.exact(String(value));
      else this.#identifiers.opaque('it is compared in a way that is not followed');
      return { ...condition, property: IDENTIFIER };
    } else if (/^\$\.environment\.(key|name)$/.test(property)) {
      // The same for everybody.
      return traitsMatchSegmentCondition(condition as never, '', { environment: this.#environment } as never)
        ? ALWAYS
        : NEVER;
    } else this.#doubts.add(`it asks by a path that is not followed: ${property}`);
    return condition;
  }

  #split(condition: Condition, segmentKey: string): Condition {
    const { property } = condition;
    const isKey = !property || property === '$.identity.key' || property === '$.identity.identifier';
    if (!isKey) {
      // A name that is no path is found nowhere.
      if (!property.startsWith('$.')) return NEVER;
      this.#doubts.add(`it draws people by a path that is not followed: ${property}`);
      return condition;
    }
    const site = splitSite(
      { ...condition, property: property === '$.identity.identifier' ? property : null },
      segmentKey,
    );
    return site ? { property: this.#site(site), operator: 'EQUAL', value: IN } : NEVER;
  }

  #site(site: Omit<Site, 'attribute'>): string {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...site, attribute: `traits.${attribute}` });
    return attribute;
  }
}
