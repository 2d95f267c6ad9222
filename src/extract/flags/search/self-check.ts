import type { Context, FlagSubject, RewrittenFlag } from '../provider.ts';
import { toldBy, type Answers } from './answers.ts';
import { ABSENT, contextWith, parentsOf, valueAt, withAttribute } from './contexts.ts';
import { tracedContext, type Assignment, type Leaf } from './explore.ts';
import { isDrawn, isSame } from './keys.ts';
import { CLOCK, type ValueClass } from './model.ts';
import type { Plan, Question } from './plan.ts';
import type { Answer } from './search.ts';

/** Chance that is the same in every run. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  below(limit: number): number {
    // A linear congruence whose low bits are poor: the high ones are used.
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

/** Whether the rewritten flag, left alone, gives what it gave when it was watched. */
export async function checkLeaf(flag: RewrittenFlag, plan: Plan, leaf: Leaf, clock: number): Promise<boolean> {
  const plain = await flag.evaluate(tracedContext(leaf, plan), leaf.moment ?? clock);
  return toldBy(plain) === toldBy(leaf.outcome);
}

const EVERY_LEAF = 500;
const ONE_IN = 16;
const FILLED = 300;
/** For each thing that can be varied, up to the number above. */
const FILLED_EACH = 40;

/** Keeps a part of the leaves: the first ones, and then one in sixteen. */
export class LeafSample {
  readonly #leaves: Leaf[] = [];
  #count = 0;

  /** Whether the next leaf would not be looked at; it counts all the same. */
  skips(): boolean {
    if (this.#count < EVERY_LEAF || this.#count % ONE_IN === 0) return false;
    this.#count++;
    return true;
  }

  /** True if the leaf is one of those to look at. */
  add(leaf: Leaf): boolean {
    const isKept = this.#count < EVERY_LEAF || this.#count % ONE_IN === 0;
    this.#count++;
    if (isKept) this.#leaves.push(leaf);
    return isKept;
  }

  /** Whether leaves keep their answers when everything that was not read has some value. */
  async standsFilled(flag: RewrittenFlag, plan: Plan, clock: number): Promise<boolean> {
    const dice = new Dice(12_345);
    const turns =
      this.#leaves.length === 0 ? 0 : Math.min(FILLED, FILLED_EACH * (1 + plan.domains.size + plan.sites.size));
    for (let turn = 0; turn < turns; turn++) {
      const leaf = dice.of(this.#leaves);
      const full = { ...filledUp(leaf, plan, dice), picks: new Map(leaf.picks) };
      for (const site of plan.sites.values())
        if (!full.picks.has(site.attribute) && site.choices.length > 0)
          full.picks.set(site.attribute, dice.of(site.choices));
      const plain = await flag.evaluate(tracedContext(full, plan), full.moment ?? clock);
      if (!isSame(plain, leaf.outcome)) return false;
    }
    return true;
  }
}

function filledUp(leaf: Assignment, plan: Plan, dice: Dice): Assignment {
  const values = new Map(leaf.values);
  const persona = leaf.persona ?? dice.below(plan.personas.length);
  for (const [name, classes] of plan.domains)
    if (!values.has(name) && hasRoom(plan.personas[persona]?.context ?? {}, name, plan))
      values.set(name, dice.of<ValueClass | typeof ABSENT>([ABSENT, ...(plan.every.get(name) ?? classes)]));
  return {
    persona,
    moment: leaf.moment ?? (plan.moments.length > 0 ? dice.of(plan.moments) : null),
    values,
    picks: leaf.picks,
  };
}

/** Who has no `user`, or a `user` that is null, has no `user.plan` either: with one they would be somebody else. */
function hasRoom(context: Context, name: string, { carriers }: Plan): boolean {
  return parentsOf(name).every(parent => !carriers.has(parent) || isObject(valueAt(context, parent)));
}

/**
 * Asks the file as it stands for people made up at random. Everybody must get what the search knew their persona may
 * get; who gets something else is kept, so that an incomplete search still finds what chance finds.
 */
export async function sampleFile(
  subject: FlagSubject,
  { model }: RewrittenFlag,
  plan: Plan,
  answers: Answers,
  { clock }: Question,
  turns: number,
): Promise<boolean> {
  if (plan.personas.length === 0) return true;
  const dice = new Dice(54_321);
  const keys = new Set(model.sites.flatMap(site => site.keys));
  let isKnown = true;
  for (let turn = 0; turn < turns; turn++) {
    const { persona, moment, values } = filledUp(
      { persona: null, moment: null, values: new Map(), picks: new Map() },
      plan,
      dice,
    );
    const context = contextWith(
      plan.personas[persona!]!.context,
      [...values].map(([name, of]) => {
        if (of === ABSENT) return [name, ABSENT] as const;
        return [name, of.others && keys.has(name) ? of.others(dice.below(1000)) : of.value] as const;
      }),
    );
    const outcome = await subject.evaluate(context, moment ?? clock);
    const from = moment === null || moment === clock ? null : moment;
    if (!answers.meet(persona!, context, outcome, from)) isKnown = false;
  }
  return isKnown;
}

/** Attributes that rules often read, tried besides the words of the rule itself. */
const USUAL = ['ageBand', 'beta', 'country', 'email', 'isAdult', 'plan', 'role', 'targetingKey', 'userId', 'version'];
const MAX_ATTRIBUTES = 100;
const MAX_VALUES = 6;

/**
 * Guards the trace, which leans on the inside of a vendor's library: no answer may move when attributes are added that
 * nobody saw the rule read. One that moves means that a read was missed.
 */
export async function standsDisturbed(
  subject: FlagSubject,
  answers: readonly Answer[],
  reads: readonly string[],
  { sites, carriers }: Plan,
  clock: number,
): Promise<boolean> {
  const known = new Set([...reads, ...reads.flatMap(parentsOf), ...carriers, ...sites.keys(), CLOCK]);
  const extras = extrasFor(subject, known);
  for (const { context, outcome, from } of answers) {
    if (subject.isNobody?.(context) || [...sites.values()].some(site => isDrawn(site, context))) continue;
    for (const extra of extras) {
      const disturbed = await subject.evaluate(merged(extra, context), from ?? clock);
      if (toldBy(disturbed) !== toldBy(outcome)) return false;
    }
  }
  return true;
}

/** One context for each value: all attributes that were not read have it. */
function extrasFor({ words, pathOf = name => name }: FlagSubject, read: ReadonlySet<string>): Context[] {
  const names = [...new Set([...USUAL, ...words].map(pathOf))]
    .filter(name => name !== '' && !read.has(name) && !name.startsWith('$') && !name.split('.').includes('__proto__'))
    .slice(0, MAX_ATTRIBUTES);
  const values = [true, 99, 'x', ...words.slice(0, MAX_VALUES)];
  return values.map(value => names.reduce<Context>((context, name) => withAttribute(context, name, value), {}));
}

/** The person's own attributes win over the added ones. */
function merged(extra: Context, own: Context): Context {
  const both: Record<string, unknown> = { ...extra, ...own };
  for (const [name, value] of Object.entries(own)) {
    const added = extra[name];
    if (isObject(value) && isObject(added)) both[name] = merged(added, value);
  }
  return both;
}

function isObject(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
