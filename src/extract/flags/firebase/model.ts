import type { AttributeModel, Choice, FlagModel, Site } from '../search/model.ts';
import { CLOCK } from '../search/model.ts';
import { Classes } from '../search/classes.ts';
import { attributePath, KEY } from './attributes.ts';
import { classesFor } from './classes.ts';
import { RING, type Condition, type Percent, type Test } from './condition.ts';
import type { Parameter, Rule } from './template.ts';
import type { Served } from './values.ts';

const IN = 'in';

/** A parameter with its percentages, and what the file does not decide, replaced by tests of signals. */
export function rewriteParameter(
  parameter: Parameter,
  isForApps: boolean,
): { model: FlagModel; parameter: Pick<Parameter, 'rules' | 'fallback' | 'typed'> } {
  const reading = new Reading();
  const rules = parameter.rules.flatMap(rule =>
    reading.served({ ...rule, condition: reading.condition(rule.condition) }),
  );
  const last = { name: 'DEFAULT', condition: ALWAYS, served: parameter.fallback, path: parameter.path };
  const ending = parameter.fallback.kind === 'open' ? reading.served(last) : [];
  const fallback: Served = parameter.fallback.kind === 'open' ? { kind: 'in-app' } : parameter.fallback;
  return {
    model: reading.model(parameter.unknowns, isForApps),
    parameter: { rules: [...rules, ...ending], fallback, typed: parameter.typed },
  };
}

const ALWAYS: Condition = { kind: 'constant', value: true };

class Reading {
  readonly #sites: Site[] = [];
  readonly #tests = new Map<string, Test[]>();
  readonly #clock = new Classes();
  #hasClock = false;
  readonly #unknowns = new Set<string>();
  /** What the file does not decide, by its text: the same twice is one thing. */
  readonly #open = new Map<string, Condition>();

  condition(condition: Condition): Condition {
    switch (condition.kind) {
      case 'or':
      case 'and':
        return { ...condition, parts: condition.parts.map(part => this.condition(part)) };
      case 'test':
        this.#tests.set(condition.key, [...(this.#tests.get(condition.key) ?? []), condition]);
        return condition;
      case 'percent':
        return this.#chosen(shareOf(condition), IN);
      case 'clock':
        this.#hasClock = true;
        // Every order changes its mind at the moment or one tick later.
        for (const moment of [condition.moment, condition.moment + 1]) this.#clock.exact(moment);
        return condition;
      case 'open': {
        const known = this.#open.get(condition.text) ?? this.#chosen(undecided([IN, 'out'], condition), IN);
        this.#open.set(condition.text, known);
        return known;
      }
      case 'constant':
        return condition;
    }
  }

  /** A rule for each thing that the service may decide on; none where it passes to the next rule. */
  served(rule: Rule): Rule[] {
    const { served, condition } = rule;
    if (served.kind !== 'open') return [rule];
    const { options } = served;
    if (options === 'anything') this.#unknowns.add(served.reason);
    const texts = options === 'anything' ? [''] : options;
    const names = texts.map((_, index) => `v${index}`);
    const site = undecided(names, { text: JSON.stringify(rule.path), reason: served.reason });
    const first = this.#chosen(site, names[0]!);
    return texts.flatMap((text, index) => {
      if (text === null) return [];
      const choice = { ...first, targets: [names[index]!] };
      return [{ ...rule, condition: { kind: 'and', parts: [condition, choice] }, served: { kind: 'text', text } }];
    });
  }

  model(unknowns: readonly string[], isForApps: boolean): FlagModel {
    const attributes = new Map<string, AttributeModel>();
    const doubts: string[] = [];
    if (this.#sites.some(({ keys }) => keys.length > 0) && !this.#tests.has(KEY)) this.#tests.set(KEY, []);
    for (const [key, tests] of this.#tests) {
      const model = classesFor(tests, key === KEY);
      attributes.set(attributePath(key), key === KEY && isForApps ? { ...model, required: true } : model);
      const origins = [...new Set(tests.map(({ origin }) => origin))];
      if (origins.length > 1) doubts.push(`"${key}" is a ${origins.join(' and a ')}, which may differ`);
    }
    if (this.#hasClock) attributes.set(CLOCK, this.#clock.build());
    return { attributes, sites: this.#sites, doubts, unknowns: [...unknowns, ...this.#unknowns] };
  }

  #chosen(site: Omit<Site, 'attribute'>, value: string): Test {
    const attribute = `__site${this.#sites.length}`;
    this.#sites.push({ ...site, attribute });
    return { kind: 'test', key: attribute, origin: 'signal', operator: 'STRING_EXACTLY_MATCHES', targets: [value] };
  }
}

function shareOf({ seed, from, to }: Percent): Omit<Site, 'attribute'> {
  const choices: Choice[] = [
    { value: IN, from, to },
    { value: 'out', from: 0, to: from },
    { value: 'out', from: to, to: RING },
  ];
  return {
    ring: RING,
    group: JSON.stringify(['percent', seed]),
    keys: [KEY],
    choices: choices.filter(choice => choice.from < choice.to),
    keyless: { value: 'out' },
  };
}

function undecided(
  names: readonly string[],
  { text, reason }: { text: string; reason: string },
): Omit<Site, 'attribute'> {
  const choices = names.map((value, index) => ({ value, from: index, to: index + 1 }));
  return { ring: names.length, group: text, keys: [], choices, keyless: 'any', undecided: reason };
}
