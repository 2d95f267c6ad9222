import type { Context, FlagOutcome, FlagSubject } from '../provider.ts';
import { ABSENT } from './contexts.ts';
import type { Leaf } from './explore.ts';
import { isDrawn, isSame, type Found } from './keys.ts';
import type { Plan, Question } from './plan.ts';
import type { Answer, OpenAnswer } from './search.ts';

/** What counts as the same answer. */
export function toldBy({ value, variant, reason }: FlagOutcome): string {
  return `${variant ?? ''}\n${reason}\n${value === undefined ? '' : JSON.stringify(value)}`;
}

interface Kept {
  persona: number;
  /** What the search expected; the library may give another reason. */
  answer: Answer;
}

/** Collects one answer for each persona, country and different outcome, now and later. */
export class Answers {
  readonly #plan: Plan;
  readonly #question: Question;
  /** Country, time and outcome -> the personas that have it. */
  readonly #done = new Map<string, Set<number>>();
  readonly #found = new Map<string, Kept>();
  readonly #open = new Map<string, { persona: number; answer: OpenAnswer }>();
  /** Persona -> what it may get, whether or not somebody was found. */
  readonly #reached = new Map<number, Set<string>>();

  constructor(plan: Plan, question: Question) {
    this.#plan = plan;
    this.#question = question;
  }

  isCovered(leaf: Leaf): boolean {
    return this.missing(leaf).length === 0;
  }

  /** The personas of a leaf that have no such answer yet. */
  missing(leaf: Leaf): readonly number[] {
    const done = this.#done.get(this.#groupOf(leaf));
    const { personas, peers } = this.#plan;
    const all = leaf.persona === null ? personas.map((_, index) => index) : peers[leaf.persona]!;
    return done ? all.filter(persona => !done.has(persona)) : all;
  }

  add(leaf: Leaf, persona: number, found: Exclude<Found, { kind: 'refuted' }>): void {
    const group = this.#groupOf(leaf);
    const region = this.#regionOf(leaf);
    const from = this.#isLater(leaf) ? leaf.moment : null;
    const outcome = found.kind === 'found' || found.kind === 'different' ? found.outcome : leaf.outcome;
    const share = 'share' in found ? found.share : 1;
    const answer: Answer = {
      persona: this.#personOf(persona, region),
      region,
      context: found.context,
      outcome,
      share,
      from,
    };
    this.#reach(persona, leaf.outcome);
    if (found.kind === 'undecided') this.#reach(persona, found.outcome);
    if (found.kind === 'possible' || found.kind === 'undecided') {
      const reason = found.kind === 'undecided' ? found.reason : 'no key was found that falls into this share';
      const key = JSON.stringify([group, persona]);
      if (!this.#open.has(key)) this.#open.set(key, { persona, answer: { ...answer, kind: found.kind, reason } });
      return;
    }
    if (found.kind === 'found') {
      const done = this.#done.get(group) ?? new Set<number>();
      this.#done.set(group, done.add(persona));
    }
    this.#keep(persona, answer);
  }

  /** Somebody met by chance; true if the search knew that this persona may get it. */
  meet(persona: number, context: Context, outcome: FlagOutcome, from: number | null): boolean {
    const isKnown = this.#reached.get(persona)?.has(valueOf(outcome)) ?? false;
    if (!isKnown) {
      this.#reach(persona, outcome);
      this.#keep(persona, { persona: this.#personOf(persona, null), region: null, context, outcome, share: 1, from });
    }
    return isKnown;
  }

  /** The answers that a fresh instance of the library repeats, in the order of personas. */
  async confirmed(subject: FlagSubject, clock: number): Promise<{ answers: Answer[]; failed: boolean }> {
    const answers: Answer[] = [];
    let failed = false;
    const kept = [...this.#found.values()].sort((a, b) => a.persona - b.persona);
    for (const { answer } of kept) {
      if (await this.#isRepeated(subject, answer, clock)) answers.push(answer);
      else failed = true;
    }
    return { answers, failed };
  }

  /** Who is drawn anew each time is asked until they draw it again, as long as their chance makes that likely. */
  async #isRepeated(subject: FlagSubject, { context, outcome, share, from }: Answer, clock: number): Promise<boolean> {
    const isByChance = [...this.#plan.sites.values()].some(site => isDrawn(site, context));
    const turns = isByChance ? Math.min(10_000, Math.ceil(12 / share) + 64) : 1;
    for (let turn = 0; turn < turns; turn++)
      if (isSame(await subject.confirm(context, from ?? clock), outcome)) return true;
    return false;
  }

  /** Answers that nobody was found for. */
  open(): OpenAnswer[] {
    return [...this.#open]
      .filter(([key]) => {
        const [group, persona] = JSON.parse(key) as [string, number];
        return !this.#done.get(group)?.has(persona);
      })
      .map(([, { answer }]) => answer);
  }

  #keep(persona: number, answer: Answer): void {
    const key = JSON.stringify([persona, answer.region, answer.from !== null, toldBy(answer.outcome)]);
    if (!this.#found.has(key)) this.#found.set(key, { persona, answer });
  }

  #reach(persona: number, outcome: FlagOutcome): void {
    const reached = this.#reached.get(persona) ?? new Set<string>();
    this.#reached.set(persona, reached.add(valueOf(outcome)));
  }

  #groupOf(leaf: Leaf): string {
    const region = this.#regionOf(leaf);
    return `${this.#isLater(leaf) ? 'later' : 'now'}\n${region ?? ''}\n${toldBy(leaf.outcome)}`;
  }

  #isLater({ moment }: Leaf): boolean {
    return moment !== null && moment !== this.#question.clock;
  }

  #regionOf({ values }: Leaf): string | null {
    const region = this.#question.region === null ? undefined : values.get(this.#question.region);
    return region === undefined || region === ABSENT ? null : String(region.value);
  }

  #personOf(index: number, region: string | null) {
    const persona = this.#plan.personas[index]!;
    return region === null ? persona : { ...persona, text: `${persona.text} in ${region}` };
  }
}

function valueOf({ value, variant }: FlagOutcome): string {
  return `${variant ?? ''}\n${value === undefined ? '' : JSON.stringify(value)}`;
}
