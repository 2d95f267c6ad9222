import { contextWith } from '../search/contexts.ts';
import { CIRCLE, circlesFrom } from '../written.ts';
import { Classes } from '../search/classes.ts';
import { CLOCK, type AttributeModel, type FlagModel, type Site } from '../search/model.ts';
import { emptyMixture, readConstraint, readMixture, type Mixture } from './constraints.ts';
import type { Constraint, Feature, Segment, Strategy, Variant } from './document.ts';
import { isMet } from './library.ts';
import { drawnVariants, IN, oddShareOf, rolloutOf, variantSite, withParents } from './sites.ts';

const TOP = new Set(['userId', 'sessionId', 'remoteAddress', 'environment', 'appName']);
/** Strategies of the library that draw nobody. */
const PLAIN = new Set(['default', 'userWithId', 'remoteAddress']);
/** The library has no such operator, so it is never met, and asks no attribute. */
const NEVER: Constraint = { contextName: 'nothing', operator: 'NEVER', values: [] };

/** Where the library finds an attribute of the context, as a path. */
export function pathOf(attribute: string): string {
  return TOP.has(attribute) || attribute.startsWith('__site')
    ? attribute
    : `properties.${attribute.replaceAll('.', String.raw`\.`)}`;
}

/** A flag with its percentages replaced by tests of attributes, and what a search needs to know of it. */
export function rewriteFlag(
  name: string,
  features: ReadonlyMap<string, Feature>,
  segments: ReadonlyMap<number, Segment>,
): { model: FlagModel; features: ReadonlyMap<string, Feature> } {
  const reading = new Reading(segments);
  const rewritten = new Map<string, Feature>();
  const asked = (features.get(name)?.dependencies ?? []).map(({ feature }) => feature);
  // What is drawn anew at each question can be one thing the first time and another the second.
  if (new Set(asked).size < asked.length) reading.doubts.add('it asks about one flag twice');
  const needs = (key: string) => (features.get(key)?.dependencies ?? []).map(({ feature }) => feature);
  for (const one of circlesFrom(name, needs)) reading.unknowns.add(CIRCLE(one));
  for (const one of withParents(name, features)) {
    const feature = features.get(one);
    if (feature) rewritten.set(one, reading.feature(feature));
    else reading.unknowns.add(`the flag "${one}" that it depends on is not in the file`);
  }
  return { model: reading.model(), features: rewritten };
}

class Reading {
  readonly unknowns = new Set<string>();
  readonly #segments: ReadonlyMap<number, Segment>;
  readonly doubts = new Set<string>();
  readonly #sites: Site[] = [];
  readonly #classes = new Map<string, Classes>();
  readonly #mixtures = new Map<string, Mixture>();
  readonly #tests = new Map<string, Constraint[]>();
  /** Attributes that more than constraints ask for. */
  readonly #listed = new Set(['userId', 'remoteAddress', CLOCK]);

  constructor(segments: ReadonlyMap<number, Segment>) {
    this.#segments = segments;
  }

  model(): FlagModel {
    const attributes = new Map<string, AttributeModel>();
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    for (const [path, classes] of this.#classes) {
      if (hashed.has(path) && this.#mixtures.get(path)?.numbers.size)
        classes.opaque('it is hashed and compared as a number');
      readMixture(this.#mixtures.get(path) ?? emptyMixture(), classes);
      const tests = this.#tests.get(path) ?? [];
      const said = (value: unknown) =>
        tests.map(test => (isMet(test, contextWith({}, [[path, value]])) ? '1' : '0')).join('');
      attributes.set(path, classes.build(hashed.has(path) || this.#listed.has(path) ? undefined : said));
    }
    return { attributes, sites: this.#sites, doubts: [...this.doubts], unknowns: [...this.unknowns] };
  }

  feature(feature: Feature): Feature {
    const strategies = feature.strategies?.map(strategy => this.#strategy(strategy));
    const { variants } = feature;
    const first = variants?.[0]?.stickiness;
    return {
      ...feature,
      ...(strategies ? { strategies } : {}),
      ...(variants ? { variants: this.#variants(variants, feature.name, first) } : {}),
    };
  }

  #strategy(strategy: Strategy): Strategy {
    const { name, parameters = {}, constraints = [], segments = [], variants } = strategy;
    const all = [...constraints, ...segments.flatMap(id => this.#segment(id))];
    for (const constraint of all) this.#constraint(constraint);
    if (name === 'userWithId')
      for (const id of String(parameters['userIds'] ?? '').split(/\s*,\s*/)) this.#of('userId').exact(id);
    if (name === 'remoteAddress') {
      for (const range of String(parameters['IPs'] ?? '').split(/\s*,\s*/))
        this.#of('remoteAddress').exact(range.split('/')[0]);
      this.#of('remoteAddress').opaque('it is compared with ranges of addresses');
    }
    const odd = oddShareOf(strategy);
    if (odd !== null) this.unknowns.add(odd);
    const drawn = rolloutOf(strategy, pathOf);
    const extra = PLAIN.has(name) ? [] : drawn === null ? this.#custom(name) : this.#rollout(drawn);
    const first = variants?.[0]?.stickiness || String(parameters['stickiness'] ?? '');
    return {
      ...strategy,
      name: PLAIN.has(name) ? name : 'default',
      constraints: [...constraints, ...extra],
      ...(variants ? { variants: this.#variants(variants, String(parameters['groupId']), first) } : {}),
    };
  }

  #segment(id: number): readonly Constraint[] {
    const segment = this.#segments.get(id);
    if (!segment) this.unknowns.add(`segment ${id} is not in the file`);
    return segment?.constraints ?? [];
  }

  #constraint(constraint: Constraint): void {
    const { contextName: attribute, operator } = constraint;
    if (operator === 'DATE_AFTER' || operator === 'DATE_BEFORE') {
      const moment = Date.parse(String(constraint.value));
      if (!Number.isNaN(moment)) for (const one of [moment - 1, moment, moment + 1]) this.#of(CLOCK).exact(one);
      return;
    }
    if (attribute === 'currentTime') this.doubts.add('the time is compared as a text');
    if (!this.#read(constraint)) this.unknowns.add(`the library does not know the operator "${operator}"`);
  }

  #read(constraint: Constraint): boolean {
    const path = pathOf(constraint.contextName);
    const mixture = this.#mixtures.get(path) ?? emptyMixture();
    this.#mixtures.set(path, mixture);
    this.#tests.set(path, [...(this.#tests.get(path) ?? []), constraint]);
    return readConstraint(constraint, this.#of(path), mixture);
  }

  #rollout(drawn: Exclude<ReturnType<typeof rolloutOf>, null>): Constraint[] {
    if (drawn === 'everybody') return [];
    if (drawn === 'nobody') return [NEVER];
    return [{ contextName: this.#site(drawn), operator: 'IN', values: [IN] }];
  }

  /** Its code is in the application: whether it holds, the file does not say. */
  #custom(name: string): Constraint[] {
    const undecided =
      name === 'applicationHostname'
        ? 'it depends on the machine that asks'
        : `the strategy "${name}" is code of the application`;
    const choices = [
      { value: IN, from: 0, to: 1 },
      { value: 'out', from: 1, to: 2 },
    ];
    const site = this.#site({
      ring: 2,
      group: `custom ${name} ${this.#sites.length}`,
      keys: [],
      choices,
      keyless: 'any',
      undecided,
    });
    return [{ contextName: site, operator: 'IN', values: [IN] }];
  }

  #variants(variants: readonly Variant[], seed: string, stickiness: string | undefined): Variant[] {
    for (const { overrides = [] } of variants)
      for (const { contextName, values } of overrides) this.#read({ contextName, operator: 'IN', values });
    const site = variantSite(variants, seed, stickiness, pathOf);
    if (site === null) return [...variants];
    if (typeof site !== 'string') return drawnVariants(variants, this.#site(site));
    this.doubts.add(site);
    return [...variants];
  }

  #site(site: Omit<Site, 'attribute'>): string {
    const attribute = `__site${this.#sites.length}`;
    for (const key of site.keys) this.#of(key);
    this.#sites.push({ ...site, attribute });
    return attribute;
  }

  #of(path: string): Classes {
    const known = this.#classes.get(path) ?? new Classes();
    this.#classes.set(path, known);
    return known;
  }
}
