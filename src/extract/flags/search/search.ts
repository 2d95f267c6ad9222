import { listOf, visible } from '../../../kit/text.ts';
import { MISSHAPEN, reasonOf } from '../written.ts';
import type { Context, FlagOutcome, FlagSubject, RewrittenFlag } from '../provider.ts';
import { Answers } from './answers.ts';
import { explore, type Exploration, type Leaf } from './explore.ts';
import { KeySearch } from './keys.ts';
import { minimise } from './minimise.ts';
import { CLOCK, type Site } from './model.ts';
import type { Persona } from './personas.ts';
import { planFor, type Plan, type Question } from './plan.ts';
import { checkLeaf, LeafSample, sampleFile, standsDisturbed } from './self-check.ts';

/** Somebody, and what the file as it stands gives to them. */
export interface Answer {
  persona: Persona;
  /** The country they are in, where a rule read it. */
  region: string | null;
  context: Context;
  outcome: FlagOutcome;
  /** The share of such people whose key falls into this answer, above 0 and at most 1. */
  share: number;
  /** From when on, in milliseconds since 1970; null for now. */
  from: number | null;
}

/** An answer that could not be pinned to a person. */
export interface OpenAnswer extends Answer {
  kind: 'possible' | 'undecided';
  /** Why it is open. */
  reason: string;
}

export interface SearchResult {
  /** Verified on the file as it stands, one for each persona and different answer. */
  answers: readonly Answer[];
  open: readonly OpenAnswer[];
  /** Attributes that decide, sorted. */
  reads: readonly string[];
  /** Why the answers do not cover everybody; empty if they are a proof. */
  doubts: readonly string[];
  /** What decides the flag and is not in the file. */
  unknowns: readonly string[];
  evaluations: number;
}

/** Everything that a flag gives to the people asked about, with a proof of it or the reasons against. */
export async function search(subject: FlagSubject, question: Question): Promise<SearchResult> {
  let rewritten: RewrittenFlag | null = null;
  try {
    rewritten = await subject.rewrite();
    return await searchIn(subject, rewritten, question);
  } catch (error) {
    // A library may stumble over what no check of the form has thought of: that flag alone is unknown then.
    return {
      answers: [],
      open: [],
      reads: [],
      doubts: [],
      unknowns: [`${MISSHAPEN}: ${reasonOf(error)}`],
      evaluations: 0,
    };
  } finally {
    rewritten?.close?.();
  }
}

async function searchIn(subject: FlagSubject, rewritten: RewrittenFlag, question: Question): Promise<SearchResult> {
  const plan = planFor(rewritten, question);
  const answers = new Answers(plan, question);
  const keys = new KeySearch(subject, plan, question.clock);
  const sample = new LeafSample();
  const faults = new Set<string>();
  const settle = async (leaf: Leaf): Promise<boolean> => {
    if (sample.add(leaf) && !(await checkLeaf(rewritten, plan, leaf, question.clock)))
      faults.add('watching the library changes its answers');
    for (const persona of answers.missing(leaf)) {
      const found = await keys.find(leaf, plan.personas[persona]!);
      if (found.kind === 'different') faults.add('the file and what was searched answer differently');
      if (found.kind !== 'refuted') answers.add(leaf, persona, found);
    }
    return false;
  };
  const exploration = await explore(rewritten, plan, question.clock, leaf =>
    answers.isCovered(leaf) && sample.skips() ? false : settle(leaf),
  );
  const doubts = doubtsOf(exploration, rewritten, plan, question);
  if (!(await sample.standsFilled(rewritten, plan, question.clock)))
    faults.add('attributes that the rule was not seen to read change its answer');
  const isProof = doubts.length === 0 && faults.size === 0;
  if (!(await sampleFile(subject, rewritten, plan, answers, question, isProof ? 60 : 1500)) && isProof)
    faults.add('somebody gets what the search did not find');
  const kept = await answers.confirmed(subject, question.clock);
  if (kept.failed) faults.add('the library does not repeat its answers');
  const reads = readsOf(exploration, plan);
  if (isProof && !(await standsDisturbed(subject, kept.answers, reads, plan, question.clock)))
    faults.add('attributes that the rule was not seen to read change its answer');
  const small = await Promise.all(kept.answers.map(answer => minimise(subject, answer, question.clock)));
  return {
    answers: small,
    open: answers.open(),
    reads,
    doubts: [...doubts, ...faults],
    unknowns: rewritten.model.unknowns,
    evaluations: exploration.evaluations + keys.tries,
  };
}

/** Why the exploration is no proof, in the order of weight. */
function doubtsOf(exploration: Exploration, { model }: RewrittenFlag, plan: Plan, question: Question): string[] {
  const { complete, watched, reads, strange } = exploration;
  const doubts: string[] = [];
  if (!complete) {
    const why = watched ? '' : ', as what the rule reads could not be watched';
    doubts.push(`there are too many combinations of attributes to try all of them${why}`);
  }
  if (strange.has('*')) doubts.push('the rule reads the whole context, so any attribute can decide');
  const others = [...strange, ...plan.entangled].filter(name => name !== '*' && (!watched || reads.has(name)));
  if (others.length > 0) doubts.push(`the rule also reads ${listOf(others.map(name => `"${visible(name)}"`))}`);
  const isRead = (name: string) => !watched || reads.has(name) || isHashed(name, reads, plan);
  for (const [name, { opaque }] of model.attributes) {
    if (opaque === null || plan.closed.has(name) || name === question.audience.age.attribute || !isRead(name)) continue;
    const what = name === CLOCK ? 'the clock' : `"${visible(name)}"`;
    doubts.push(`not every value of ${what} was tried: ${visible(opaque)}`);
  }
  const birth = question.audience.birthDate?.attribute;
  if (birth !== undefined && isHashed(birth, reads, plan)) doubts.push('a percentage goes by birth dates');
  return [...doubts, ...model.doubts];
}

function isHashed(name: string, reads: ReadonlySet<string>, { sites }: Plan): boolean {
  return [...sites.values()].some((site: Site) => reads.has(site.attribute) && site.keys.includes(name));
}

/** Attributes that were read, and what is hashed where a percentage was; not what stands for a percentage. */
function readsOf({ reads }: Exploration, { sites, carriers, domains }: Plan): string[] {
  const own = [...reads].flatMap(read => sites.get(read)?.keys ?? [read]);
  const isOnlyAround = (name: string) =>
    [...domains.keys(), ...carriers].some(other => other.startsWith(`${name}.`)) && !domains.has(name);
  return [...new Set(own)].filter(name => !isOnlyAround(name)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
