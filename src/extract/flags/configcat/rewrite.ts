import { CIRCLE, circlesFrom } from '../written.ts';
import type { Choice, FlagModel, Site } from '../search/model.ts';
import { comparisonOf, TEXT_EQUALS, TEXT_NOT_EQUALS } from './comparators.ts';
import type { Condition, Config, Option, Rule, Segment, Served, Setting, UserCondition } from './document.ts';
import { pathOf } from './user.ts';
import { valuesFor } from './values.ts';

/** The hash of a percentage is taken modulo 100, whatever the options. */
const RING = 100;
const YES = 'yes';
/** The SDK has no such comparator, and gives no answer where it is asked for. */
const NO_COMPARATOR = -1;

export interface Asked {
  condition: UserCondition;
  /** To a rule, what cannot be said is as good as what is not so; to the opposite of a segment it is not. */
  isInSegment: boolean;
}

export interface Rewritten {
  config: Config;
  /** Attribute, as a path -> the conditions on it, and whether it matters that one can neither hold nor fail. */
  conditions: ReadonlyMap<string, readonly Asked[]>;
  /** @param said What the SDK says of a value of an attribute, condition by condition. */
  model(said: (path: string, value: unknown) => string): FlagModel;
}

/** A flag with everything that it asks, in which each percentage is a test of an attribute of its own. */
export function rewriteFlag(key: string, config: Config): Rewritten {
  const reading = new Reading(config);
  reading.setting(key);
  reading.circles(key);
  return reading;
}

class Reading implements Rewritten {
  readonly conditions = new Map<string, Asked[]>();
  readonly #from: Config;
  readonly #settings: Record<string, Setting> = {};
  readonly #segments: Segment[];
  readonly #readSegments = new Set<number>();
  readonly #sites: Site[] = [];
  /** A condition of which only hashes are known -> what stands for it. */
  readonly #sealed = new Map<string, string>();
  readonly #unknowns = new Set<string>();

  constructor(config: Config) {
    this.#from = config;
    this.#segments = [...(config.s ?? [])];
  }

  get config(): Config {
    return { ...this.#from, s: this.#segments, f: this.#settings };
  }

  model(said: (path: string, value: unknown) => string): FlagModel {
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    const paths = new Set([...this.conditions.keys(), ...hashed]);
    const attributes = new Map(
      [...paths].map(path => {
        const ask = hashed.has(path) ? null : (value: unknown) => said(path, value);
        return [
          path,
          valuesFor(
            (this.conditions.get(path) ?? []).map(({ condition }) => condition),
            ask,
          ),
        ] as const;
      }),
    );
    return { attributes, sites: this.#sites, doubts: [], unknowns: [...this.#unknowns] };
  }

  circles(key: string): void {
    for (const one of circlesFrom(key, of => this.#parentsOf(of))) this.#unknowns.add(CIRCLE(one));
  }

  #parentsOf(key: string): string[] {
    const setting = this.#from.f && Object.hasOwn(this.#from.f, key) ? this.#from.f[key] : undefined;
    return (setting?.r ?? []).flatMap(rule => (rule.c ?? []).flatMap(({ p: parent }) => (parent ? [parent.f] : [])));
  }

  setting(key: string): void {
    if (Object.hasOwn(this.#settings, key)) return;
    const setting = this.#from.f && Object.hasOwn(this.#from.f, key) ? this.#from.f[key] : undefined;
    if (!setting) {
      this.#unknowns.add(`the flag "${key}" that it depends on is not in the file`);
      return;
    }
    const { p: options, ...rest } = setting;
    this.#settings[key] = rest;
    const rules = (setting.r ?? []).flatMap(rule => this.#rule(rule, key, setting));
    const drawn = options && options.length > 0 ? this.#drawn(options, [], key, setting) : [];
    this.#settings[key] = { ...rest, r: [...rules, ...drawn] };
  }

  #rule(rule: Rule, key: string, setting: Setting): Rule[] {
    const conditions = (rule.c ?? []).flatMap(condition => this.#condition(condition, key));
    const { p: options, s: served } = rule;
    // With both of them, or neither, the rule is broken, and stays so.
    if (served || !options || options.length === 0) return [{ ...rule, c: conditions }];
    return this.#drawn(options, conditions, key, setting);
  }

  /** One rule for each option that may be drawn. */
  #drawn(options: readonly Option[], conditions: readonly Condition[], key: string, setting: Setting): Rule[] {
    const total = options.reduce((sum, { p: part }) => sum + part, 0);
    if (total !== RING) this.#unknowns.add(`percentages add up to ${total} and not to ${RING}`);
    const choices = choicesOf(options);
    const attribute = setting.a ?? 'Identifier';
    const path = pathOf(attribute);
    const site = this.#site({
      ring: RING,
      group: JSON.stringify([key, path]),
      keys: [path],
      choices,
      // A user without an identifier is hashed as one with an empty one; who lacks anything else goes on.
      keyless: path === 'identifier' ? 'any' : { value: 'none' },
    });
    return choices.map(({ value }): Rule => {
      const option = options[Number(value)];
      const is: Condition = { u: { a: site, c: TEXT_EQUALS, s: String(value) } };
      return option
        ? { c: [...conditions, is], s: servedBy(option) }
        : { c: [...conditions, is, { u: { a: site, c: NO_COMPARATOR } }], s: servedBy(setting) };
    });
  }

  #condition(condition: Condition, key: string): Condition[] {
    const { u: user, p: parent, s: segment } = condition;
    if (parent) this.setting(parent.f);
    if (segment) this.#segment(segment.s);
    return user ? this.#user(user, key, false).map(u => ({ ...condition, u })) : [condition];
  }

  #segment(index: number): void {
    const segment = this.#from.s?.[index];
    if (!segment) {
      this.#unknowns.add(`segment ${index} is not in the file`);
      return;
    }
    if (this.#readSegments.has(index)) return;
    this.#readSegments.add(index);
    this.#segments[index] = { ...segment, r: (segment.r ?? []).flatMap(one => this.#user(one, segment.n, true)) };
  }

  #user(condition: UserCondition, salt: string, isInSegment: boolean): UserCondition[] {
    const path = pathOf(condition.a);
    const known = comparisonOf(condition);
    if (known === null) this.#unknowns.add(`the library does not know the comparator ${condition.c}`);
    const isPersonal = path === 'identifier' || path === 'email';
    const asked = known?.isHashed && isPersonal ? this.#unsealed(condition, salt, path) : [condition];
    this.conditions.set(path, [...(this.conditions.get(path) ?? []), { condition: asked[0]!, isInSegment }]);
    return asked;
  }

  /**
   * Who is meant by hashes of addresses and the like cannot be read, and somebody is: it may hold for anybody who has one.
   * For other attributes the condition stays, as a manifest can say what all their values are.
   */
  #unsealed(condition: UserCondition, salt: string, path: string): UserCondition[] {
    const name = JSON.stringify([condition, salt]);
    const known = this.#sealed.get(name);
    const site =
      known ??
      this.#site({
        ring: 2,
        group: `sealed ${this.#sealed.size}`,
        keys: [],
        choices: [YES, 'no'].map((value, from) => ({ value, from, to: from + 1 })),
        keyless: 'any',
        undecided: `of whom it asks by "${path}", the file holds only a hash`,
      });
    this.#sealed.set(name, site);
    return [
      { a: condition.a, c: TEXT_NOT_EQUALS, s: '' },
      { a: site, c: TEXT_EQUALS, s: YES },
    ];
  }

  #site(site: Omit<Site, 'attribute'>): string {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...site, attribute });
    return attribute;
  }
}

/** Which part of the ring falls to which option, by its position; what they leave over, nobody knows what to do with. */
function choicesOf(options: readonly Option[]): Choice[] {
  let before = 0;
  const choices = options.map(({ p }, index): Choice => {
    const from = Math.min(before, RING);
    before += p;
    return { value: String(index), from, to: Math.min(before, RING) };
  });
  choices.push({ value: 'rest', from: Math.min(before, RING), to: RING });
  return choices.filter(({ from, to }) => from < to);
}

function servedBy({ v, i }: Served): Served {
  return i === undefined ? { v } : { v, i };
}
