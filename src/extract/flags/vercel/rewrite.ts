import { Classes } from '../search/classes.ts';
import { CLOCK, type AttributeModel, type FlagModel, type Site } from '../search/model.ts';
import type {
  Accessor,
  Active,
  Condition,
  Definition,
  Outcome,
  Rule,
  Segment,
  SegmentOutcome,
  Targets,
  VercelDocument,
} from './document.ts';
import { ask, type Asked } from './engine.ts';
import { IN, pathOf, REST, segmentSite, shareSite, splitSite, stageSite, stagesOf, type Draw } from './sites.ts';
import { COMPARATORS, testOf, valuesFor, type Met, type Test } from './values.ts';

/** The name under which the rewritten rules find the time. */
export const TIME = '__clock';
/** Nobody is in a segment whose rule ends so. */
const NOBODY: SegmentOutcome = { type: 'split', base: [], passPromille: 0 };

export interface Rewritten {
  asked: Asked;
  model: FlagModel;
}

/** A flag in which each draw is a test of an attribute of its own, and the stages of a rollout are rules. */
export function rewriteFlag(key: string, document: VercelDocument): Rewritten {
  return new Reading(document.definitions[key]!, document).rewritten();
}

/** The configuration that counts in an environment, with its name; null where there is none. */
export function activeIn(definition: Definition, environment: string): { name: string; config: Active } | null {
  const seen = new Set<string>();
  for (let name = environment; !seen.has(name);) {
    seen.add(name);
    const config = Object.hasOwn(definition.environments, name) ? definition.environments[name] : undefined;
    if (typeof config !== 'object') return null;
    if (!('reuse' in config)) return { name, config };
    name = config.reuse;
  }
  return null;
}

class Reading {
  readonly #definition: Definition;
  readonly #document: VercelDocument;
  readonly #tests = new Map<string, Test[]>();
  readonly #sites: Site[] = [];
  readonly #segments: Record<string, Segment> = {};
  readonly #moments = new Set<number>();
  readonly #doubts = new Set<string>();
  readonly #unknowns = new Set<string>();

  constructor(definition: Definition, document: VercelDocument) {
    this.#definition = definition;
    this.#document = document;
  }

  rewritten(): Rewritten {
    const { environment } = this.#document;
    const active = activeIn(this.#definition, environment);
    if (!active && typeof this.#definition.environments[environment] !== 'number')
      this.#unknowns.add(`nothing is said of the environment "${environment}", or it reuses one of which nothing is`);
    const environments = active ? { [environment]: this.#active(active.config) } : this.#definition.environments;
    const definition = { ...this.#definition, environments };
    // What an experiment tells beside the value is of no account here.
    delete definition.experiment;
    return { asked: { definition, environment, segments: this.#segments }, model: this.#model() };
  }

  #model(): FlagModel {
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    const attributes = new Map<string, AttributeModel>();
    for (const path of new Set([...this.#tests.keys(), ...hashed]))
      attributes.set(path, valuesFor(this.#tests.get(path) ?? [], isMet, hashed.has(path)));
    if (this.#moments.size > 0) {
      const clock = new Classes();
      for (const moment of this.#moments) clock.exact(moment);
      attributes.set(CLOCK, clock.build());
    }
    return { attributes, sites: this.#sites, doubts: [...this.#doubts], unknowns: [...this.#unknowns] };
  }

  #active({ targets = [], rules = [], fallthrough }: Active): Active {
    for (const list of targets) this.#targets(list);
    const all = rules.flatMap(({ conditions, outcome }) => this.#drawn(this.#conditions(conditions), outcome));
    const rest = this.#drawn([], fallthrough);
    return { targets, rules: [...all, ...rest.slice(0, -1)], fallthrough: rest.at(-1)!.outcome };
  }

  /** One rule for each variant that may be drawn; the last is for whoever is left. */
  #weighed(base: Accessor, weights: readonly number[], seed: number | undefined): Draw {
    const isFit = weights.every(weight => weight >= 0) && weights.some(weight => weight > 0);
    if (!isFit) this.#unknowns.add('the weights of a split add up to nothing, or one of them is below 0');
    return splitSite(base, weights, seed);
  }

  #drawn(conditions: readonly Condition[], outcome: Outcome): Rule[] {
    const rule = (to: number, ...more: Condition[]): Rule => ({ conditions: [...conditions, ...more], outcome: to });
    if (typeof outcome === 'number') return [rule(outcome)];
    const { seed, experiment } = this.#definition;
    if (outcome.type === 'split') {
      const { base, weights, defaultVariant } = outcome;
      return [
        ...this.#split(this.#weighed(base, weights, seed)).map(one => rule(one.index, one.is)),
        rule(defaultVariant),
      ];
    }
    if (outcome.type === 'experiment') {
      // Without one, the library fails; a variant that is not there makes it do so.
      if (!experiment) return [rule(-1)];
      const { base, weights, defaultVariant, rampPercentage = 100, enrollmentSeed } = experiment;
      const enrolled = this.#is(shareSite(base, rampPercentage, 100, enrollmentSeed), IN);
      const split = this.#split(this.#weighed(base, weights, seed));
      return [...split.map(one => rule(one.index, enrolled, one.is)), rule(defaultVariant)];
    }
    const stages = stagesOf(outcome).flatMap(stage => {
      const time: Condition[] = [];
      if (Number.isFinite(stage.from)) time.push([[TIME], 'gte', stage.from]);
      if (Number.isFinite(stage.to)) time.push([[TIME], 'lt', stage.to]);
      if (Number.isFinite(stage.from)) this.#moments.add(stage.from);
      return this.#split(stageSite(outcome, stage, seed)).map(one => rule(one.index, ...time, one.is));
    });
    return [...stages, rule(outcome.defaultVariant)];
  }

  #split(draw: Draw): { index: number; is: Condition }[] {
    const site = this.#site(draw);
    return draw.choices.flatMap(({ value }) =>
      value === REST ? [] : [{ index: Number(String(value).slice(1)), is: [[site], 'eq', value] }],
    );
  }

  #is(draw: Draw, value: string): Condition {
    return [[this.#site(draw)], 'eq', value];
  }

  #conditions(conditions: readonly Condition[]): Condition[] {
    for (const condition of conditions) {
      const [of, comparator, value] = condition;
      if (of === 'segment') for (const id of Array.isArray(value) ? value : [value]) this.#segment(String(id));
      else this.#test(of, testOf(condition));
      if (!COMPARATORS.test(comparator)) this.#unknowns.add(`the library does not know the comparator "${comparator}"`);
    }
    return [...conditions];
  }

  #test(accessor: Accessor, test: Test): void {
    const path = pathOf(accessor);
    if (accessor.some(step => step in Object.prototype))
      this.#doubts.add(`it asks for "${path}", which is no attribute of a person`);
    this.#tests.set(path, [...(this.#tests.get(path) ?? []), test]);
  }

  #segment(id: string): void {
    if (Object.hasOwn(this.#segments, id)) return;
    const segment = Object.hasOwn(this.#document.segments, id) ? this.#document.segments[id] : undefined;
    if (!segment) {
      this.#unknowns.add(`the segment "${id}" is not in the file`);
      return;
    }
    this.#segments[id] = segment;
    for (const list of [segment.include, segment.exclude]) if (list) this.#targets(list);
    const rules = segment.rules?.flatMap(({ conditions, outcome }): Rule<SegmentOutcome>[] => {
      const own = this.#conditions(conditions);
      if (outcome === 1) return [{ conditions: own, outcome }];
      const drawn = this.#is(segmentSite(outcome.base, outcome.passPromille, this.#definition.seed), IN);
      // Whoever meets the rule and is not drawn is asked nothing more.
      return [
        { conditions: [...own, drawn], outcome: 1 },
        { conditions: own, outcome: NOBODY },
      ];
    });
    this.#segments[id] = rules ? { ...segment, rules } : segment;
  }

  #targets(targets: Targets): void {
    for (const [entity, attributes] of Object.entries(targets))
      for (const [attribute, value] of Object.entries(attributes))
        this.#test([entity, attribute], { comparator: 'oneOf', value, isFolded: false });
  }

  #site(draw: Draw): string {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...draw, attribute });
    return attribute;
  }
}

/** What the library says of a value for one test: a flag of that test alone. */
const isMet: Met = ({ comparator, value, isFolded }, of) => {
  const condition: Condition = [['x'], comparator, value, isFolded ? { i: true } : undefined];
  const environments = { one: { rules: [{ conditions: [condition], outcome: 1 }], fallthrough: 0 } };
  const definition: Definition = { variants: [false, true], environments };
  return ask({ definition, environment: 'one', segments: {} }, { x: of }, 0).value === true;
};
