import type { Context, FlagOutcome, FlagSubject, Soon } from '../provider.ts';
import { ABSENT, contextWith, valueAt } from './contexts.ts';
import type { Leaf } from './explore.ts';
import type { Site, ValueClass } from './model.ts';
import type { Persona } from './personas.ts';
import type { Plan } from './plan.ts';
import { shareOf } from './rings.ts';

/** What became of a leaf on the file as it stands. */
export type Found =
  /** Somebody gets it, and this is who. */
  | { kind: 'found'; context: Context; outcome: FlagOutcome; share: number }
  /** With these attributes the file gives something else; which, another leaf says. */
  | { kind: 'refuted' }
  /** By its share somebody should get it, but no key was found. */
  | { kind: 'possible'; context: Context; share: number }
  /** It hangs on something that is not in the file. */
  | { kind: 'undecided'; context: Context; outcome: FlagOutcome; reason: string }
  /** The file and the rewritten flag answer differently: a fault of the program. */
  | { kind: 'different'; context: Context; outcome: FlagOutcome };

/** Keys tried for all answers of one flag together. */
const MAX_TRIES = 200_000;
/** With a share so small that all tries would miss it more often than not, nobody is looked for. */
const WORTH_TRYING = 0.5;

/** Finds concrete people for leaves. What was learned about a combination of choices serves the next persona. */
export class KeySearch {
  readonly #subject: FlagSubject;
  readonly #plan: Plan;
  readonly #clock: number;
  /** Choices and key classes -> the index that hit, or null after a search in vain. */
  readonly #known = new Map<string, number | null>();
  tries = 0;

  constructor(subject: FlagSubject, plan: Plan, clock: number) {
    this.#subject = subject;
    this.#plan = plan;
    this.#clock = clock;
  }

  async find(leaf: Leaf, persona: Persona): Promise<Found> {
    const { values, picks } = leaf;
    const sites = [...picks.keys()].map(name => this.#plan.sites.get(name)!);
    const keys = new Set(sites.flatMap(site => site.keys));
    const open = [...keys].filter(key => isOpen(values.get(key)));
    const context = (index: number) => contextOf(persona, values, open, index);
    const share = shareOf(sites, picks);
    const undecided = sites.find(site => site.undecided);
    const first = context(0);
    const outcome = await this.#ask(leaf, first);
    if (isSame(outcome, leaf.outcome)) return { kind: 'found', context: first, outcome, share };
    if (sites.length === 0) return { kind: 'different', context: first, outcome };
    const missed = undecided
      ? { kind: 'undecided' as const, context: first, outcome, reason: undecided.undecided! }
      : null;
    const possible = missed ?? { kind: 'possible' as const, context: first, share };
    if (open.length === 0 && !sites.some(site => site.random))
      return missed ?? (isFree(sites, values) ? possible : { kind: 'refuted' });
    const name = nameOf(leaf, open);
    const known = this.#known.get(name);
    if (known === null) return possible;
    if (known !== undefined) {
      const again = await this.#ask(leaf, context(known));
      if (isSame(again, leaf.outcome)) return { kind: 'found', context: context(known), outcome: again, share };
    }
    // Independent draws with this chance all miss once in 3,000 cases.
    const isHopeless = share * MAX_TRIES < WORTH_TRYING;
    const turns = isHopeless ? 0 : Math.min(MAX_TRIES - this.tries, Math.ceil(8 / share) + 64);
    for (let index = 1; index <= turns; index++) {
      this.tries++;
      const told = this.#ask(leaf, context(index));
      const tried = told instanceof Promise ? await told : told;
      if (!isSame(tried, leaf.outcome)) continue;
      this.#known.set(name, index);
      return { kind: 'found', context: context(index), outcome: tried, share };
    }
    this.#known.set(name, null);
    return possible;
  }

  #ask(leaf: Leaf, context: Context): Soon<FlagOutcome> {
    return this.#subject.evaluate(context, leaf.moment === null ? this.#clock : leaf.moment);
  }
}

/** Whether this person is drawn anew at each question, so that two answers may differ. */
export function isDrawn({ random, keyless, keys }: Site, context: Context): boolean {
  return random === true || (keyless === 'any' && keys.every(key => valueAt(context, key) === undefined));
}

/** Whether something is hashed although all keys are absent, and how is open. */
function isFree(sites: readonly Site[], values: Leaf['values']): boolean {
  return sites.some(
    ({ keyless, keys }) => keyless === 'any' && keys.length > 0 && keys.every(key => values.get(key) === ABSENT),
  );
}

function isOpen(value: ValueClass | typeof ABSENT | undefined): boolean {
  return value !== undefined && value !== ABSENT && value.others !== null;
}

/** The concrete context; attributes that no percentage hashes keep the first value of their class. */
function contextOf(persona: Persona, values: Leaf['values'], open: readonly string[], index: number): Context {
  return contextWith(
    persona.context,
    [...values].map(([name, of]) => {
      if (of === ABSENT) return [name, ABSENT] as const;
      if (open.includes(name)) return [name, of.others!(index)] as const;
      return [name, of.value] as const;
    }),
  );
}

function nameOf({ picks, values, moment }: Leaf, open: readonly string[]): string {
  const keys = open.map(key => [key, (values.get(key) as ValueClass).value]);
  return JSON.stringify([[...picks].map(([site, { value }]) => [site, value]).sort(), keys.sort(), moment]);
}

/** The same value of the same variant. Reasons differ between a percentage and the test that stands for it. */
export function isSame(a: FlagOutcome, b: FlagOutcome): boolean {
  return a.variant === b.variant && JSON.stringify(a.value) === JSON.stringify(b.value);
}
