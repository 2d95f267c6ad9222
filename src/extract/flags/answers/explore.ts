import type { FlagAnswer } from '../../../model/flag-fact.ts';
import { compareText } from '../../../model/place.ts';
import { canonicalJson } from '../../../kit/digest.ts';
import type { FlagOutcome, FlagSubject } from '../provider.ts';
import { agePersonas, inRegion, parentsOf, withAttribute, type Persona } from './personas.ts';

/** The attributes that a flag is asked with, as the manifest and the flag system name them. */
export interface Question {
  ageAttribute: string;
  regionAttribute: string | null;
  regions: readonly string[];
  stickyAttribute: string;
  clockAttribute: string | null;
}

export type Answer = FlagAnswer & Pick<FlagOutcome, 'error'>;

export interface Exploration {
  answers: readonly Answer[];
  /** Sorted. */
  reads: readonly string[];
  /** False if an evaluation could not be watched, or watching changed its answer: then `reads` may be too short. */
  watched: boolean;
}

/** Names for percentage rollouts to hash: a share of one in five misses all of them in one flag of a hundred. */
const STICKY_KEYS = Array.from({ length: 20 }, (_, index) => `user-${index + 1}`);

/**
 * Asks a flag for every child, and for more only where the answer can hang on it: countries and rollout keys are tried
 * once an evaluation read them. Each round adds one of the two, so there are three at most.
 */
export function explore(subject: FlagSubject, question: Question): Exploration {
  const people = agePersonas(question.ageAttribute);
  let needs = { region: false, key: false };
  for (;;) {
    const exploration = ask(subject, variationsOf(people, question, needs), question);
    const region = question.regionAttribute !== null && touches(exploration.reads, question.regionAttribute);
    const key = touches(exploration.reads, question.stickyAttribute);
    if (region === needs.region && key === needs.key) return exploration;
    needs = { region: region || needs.region, key: key || needs.key };
  }
}

/** What counts as the same answer. */
export function told({ value, variant, reason }: Pick<FlagOutcome, 'value' | 'variant' | 'reason'>): string {
  return canonicalJson({ value, variant, reason });
}

/** Whether a read saw the attribute, an object that holds it, or everything. */
function touches(reads: readonly string[], attribute: string): boolean {
  const parents = parentsOf(attribute);
  const ways = new Set([attribute, '*', ...parents, ...parents.map(parent => `${parent}.*`)]);
  return reads.some(read => ways.has(read));
}

type Asked = Persona & { keyed: boolean };

function variationsOf(people: Persona[], question: Question, needs: { region: boolean; key: boolean }): Asked[] {
  const { regionAttribute, regions, stickyAttribute } = question;
  const placed =
    needs.region && regionAttribute !== null
      ? people.flatMap(person => [person, ...regions.map(region => inRegion(person, regionAttribute, region))])
      : people;
  const keys = needs.key ? STICKY_KEYS : [];
  return placed.flatMap(person => [
    { ...person, keyed: false },
    ...keys.map(key => ({
      ...person,
      keyed: true,
      context: withAttribute(person.context, stickyAttribute, key),
    })),
  ]);
}

/**
 * The answers are those of the library left alone; watching only tells what was read. A rollout key is kept where it
 * changes the answer of the person before it.
 */
function ask(subject: FlagSubject, people: Asked[], question: Question): Exploration {
  const reads = new Set<string>();
  const answers: Answer[] = [];
  let watched = true;
  let seen = new Set<string>();
  for (const { text, age, context, keyed } of people) {
    const outcome = subject.evaluate(context);
    const trace = subject.trace(context);
    for (const read of trace?.reads ?? []) reads.add(read);
    if (trace === null || (told(trace.outcome) !== told(outcome) && !readsClock(trace.reads, question)))
      watched = false;
    if (!keyed) seen = new Set();
    if (keyed && seen.has(told(outcome))) continue;
    seen.add(told(outcome));
    answers.push({ persona: text, age, context, ...outcome });
  }
  // An object that holds the age says nothing more about a person: it was tried present, empty, null and absent.
  for (const parent of parentsOf(question.ageAttribute)) reads.delete(parent);
  return { answers, reads: [...reads].sort(compareText), watched };
}

/** A rule that reads the time may answer differently a moment later. */
export function readsClock(reads: readonly string[], { clockAttribute }: Question): boolean {
  if (clockAttribute === null) return false;
  return reads.includes(clockAttribute) || parentsOf(clockAttribute).some(parent => reads.includes(`${parent}.*`));
}
