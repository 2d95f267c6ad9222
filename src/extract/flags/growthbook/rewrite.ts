import { CIRCLE, circlesFrom } from '../written.ts';
import type { FlagModel, Site } from '../search/model.ts';
import { attributeTests, NEVER, watched } from './conditions.ts';
import type { Condition, Feature, Payload, Rule } from './document.ts';
import { Tests } from './model.ts';
import { addUp, choiceName, experimentSite, filterSite, IN, namespaceSite, rolloutSite, type Draw } from './sites.ts';

/** What the rule of a rewritten flag stands for. */
export interface Origin {
  reason: 'force' | 'experiment';
  variant: string | null;
}

/** A value of a rule, and for whom. */
interface Given {
  value: unknown;
  variant: string | null;
  more: Condition[];
}

export interface Rewritten {
  model: FlagModel;
  payload: Payload;
  /** By the id of the rewritten rule. */
  origins: ReadonlyMap<string, Origin>;
}

/**
 * A flag with everything that it asks, in which each draw is a test of an attribute of its own. An experiment becomes one
 * rule for each of its variations.
 * @param tell Called with the path of an attribute each time that the library tests it.
 */
export function rewriteFlag(key: string, payload: Payload, tell: (path: string) => void): Rewritten {
  return new Rewriting(payload, tell).flag(key);
}

class Rewriting {
  readonly #payload: Payload;
  readonly #tell: (path: string) => void;
  readonly #tests: Tests;
  readonly #sites: Site[] = [];
  readonly #origins = new Map<string, Origin>();
  readonly #features: Record<string, Feature> = {};

  constructor(payload: Payload, tell: (path: string) => void) {
    this.#payload = payload;
    this.#tell = tell;
    this.#tests = new Tests(payload.savedGroups);
  }

  flag(key: string): Rewritten {
    this.#feature(key);
    for (const one of circlesFrom(key, of => this.#parentsOf(of))) this.#tests.unknowns.add(CIRCLE(one));
    return {
      model: this.#tests.model(this.#sites),
      payload: { ...this.#payload, features: this.#features },
      origins: this.#origins,
    };
  }

  #parentsOf(key: string): string[] {
    const feature = Object.hasOwn(this.#payload.features, key) ? this.#payload.features[key] : undefined;
    return (feature?.rules ?? []).flatMap(rule => (rule.parentConditions ?? []).map(({ id }) => id));
  }

  #feature(key: string): void {
    if (Object.hasOwn(this.#features, key)) return;
    if (!Object.hasOwn(this.#payload.features, key)) {
      this.#tests.unknowns.add(`the flag "${key}" that it depends on is not in the file`);
      return;
    }
    const feature = this.#payload.features[key]!;
    const copy: Feature = { ...feature };
    this.#features[key] = copy;
    if (feature.rules) copy.rules = feature.rules.flatMap(rule => this.#rule(rule, key));
  }

  #rule(rule: Rule, key: string): Rule[] {
    for (const { id } of rule.parentConditions ?? []) this.#feature(id);
    // Flags that it asks can end the evaluation even where the rule itself is for nobody.
    const asking: Rule[] = rule.parentConditions ? [{ parentConditions: rule.parentConditions }] : [];
    const conditions = this.#conditions(rule);
    const given = conditions === null ? [] : this.#given(rule, key);
    const giving = (all: readonly Given[], before: readonly Condition[]) =>
      all.map(({ value, variant, more }): Rule => {
        const id = `rule ${this.#origins.size}`;
        this.#origins.set(id, { reason: 'force' in rule ? 'force' : 'experiment', variant });
        return { ...asking[0], id, force: value, condition: { $and: [...before, ...more] } };
      });
    return [...asking, ...giving(this.#kept(rule, key), []), ...giving(given, conditions ?? [])];
  }

  /** What somebody has to meet before anything is drawn; null if nobody does. */
  #conditions(rule: Rule): Condition[] | null {
    const draws = (rule.filters ?? []).map(filterSite);
    if (!('force' in rule) && !rule.filters && rule.namespace) draws.push(namespaceSite(rule));
    if (draws.includes(null)) return null;
    const drawn = draws.map(draw => this.#isDrawn(draw!, IN));
    return rule.condition ? [...drawn, this.#condition(rule.condition)] : drawn;
  }

  /** What the rule can give, and to whom. */
  #given(rule: Rule, key: string): Given[] {
    if ('force' in rule) {
      const draw = rolloutSite(rule, key);
      if (draw === null) return [];
      return [{ value: rule.force, variant: null, more: draw === 'all' ? [] : [this.#isDrawn(draw, IN)] }];
    }
    const variations = rule.contextualVariations ?? rule.variations ?? [];
    if (variations.length < 2) return [];
    return this.#weighed(rule).flatMap(({ weights, who }) => {
      if (!rule.ranges && weights && !addUp(variations.length, weights))
        this.#tests.unknowns.add('the weights of an experiment do not fit its variations, or do not add up to 1');
      const draw = experimentSite(rule, key, variations.length, weights);
      if (draw === null) return [];
      return this.#drawn(rule, variations, draw, who);
    });
  }

  /**
   * With an attribute to fall back to, people keep the variation that they once had, whatever the rule asks now; who had
   * which is kept elsewhere.
   */
  #kept(rule: Rule, key: string): Given[] {
    const variations = rule.contextualVariations ?? rule.variations ?? [];
    if ('force' in rule || !rule.fallbackAttribute || rule.disableStickyBucketing || variations.length < 2) return [];
    const choices = ['none', ...variations.map((_, index) => choiceName(index))];
    const draw: Draw = {
      ring: choices.length,
      group: `kept ${this.#sites.length}`,
      keys: [],
      choices: choices.map((value, from) => ({ value, from, to: from + 1 })),
      keyless: 'any',
      undecided: `who was in the experiment "${rule.key ?? key}" before can keep a variation, and the file does not say who was`,
    };
    return this.#drawn(rule, variations, draw, []);
  }

  #drawn(rule: Rule, variations: readonly unknown[], draw: Draw, who: readonly Condition[]): Given[] {
    const attribute = this.#site(draw);
    return variations.flatMap((value, index) => {
      const { key: name, passthrough } = rule.meta?.[index] ?? {};
      // Who is let through goes on with the next rule.
      if (passthrough || !draw.choices.some(choice => choice.value === choiceName(index))) return [];
      const more = [...who, this.#choice(attribute, choiceName(index))];
      return [{ value, variant: name || String(index), more }];
    });
  }

  /** The weights of an experiment, and for whom they count: a bandit has others for each of its contexts. */
  #weighed(rule: Rule): { weights: number[] | undefined; who: Condition[] }[] {
    const { weights, contextualBanditRef: bandit } = rule;
    const all = [{ weights, who: [] }];
    if (!bandit || rule.ranges) return all;
    if (!Object.hasOwn(this.#payload.contextualBandits, bandit)) return all;
    const contexts = this.#payload.contextualBandits[bandit]!.contexts ?? [];
    const met = contexts.map(({ condition = {} }) => this.#condition(condition));
    const without = (index: number): Condition[] => (index === 0 ? [] : [{ $nor: met.slice(0, index) }]);
    return [
      ...contexts.map((context, index) => ({ weights: context.weights, who: [...without(index), met[index]!] })),
      { weights, who: without(met.length) },
    ];
  }

  #condition(condition: Condition): Condition {
    const { savedGroups } = this.#payload;
    const read = attributeTests(condition, savedGroups, (path, test) => this.#tests.add(path, test), this.#tell);
    for (const doubt of read.doubts) this.#tests.doubts.add(doubt);
    for (const group of read.missing) this.#tests.unknowns.add(`the saved group "${group}" is not in the file`);
    return read.condition;
  }

  #isDrawn(draw: Draw, value: string): Condition {
    return draw.choices.some(choice => choice.value === value) ? this.#choice(this.#site(draw), value) : NEVER;
  }

  #choice(attribute: string, value: string): Condition {
    return { [attribute]: watched({ $eq: value }, () => this.#tell(attribute)) };
  }

  #site(draw: Draw): string {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...draw, attribute });
    return attribute;
  }
}
