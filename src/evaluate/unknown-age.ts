import type { FlagAnswer, FlagFact } from '../model/flag-fact.ts';
import { minorsOf } from './bands.ts';
import type { FlagEntity } from './entities.ts';
import { heldFacts, leftOpen, witness } from './flag-answers.ts';
import { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** True if an evaluation read the attribute that carries the age. */
export function readsAge(fact: FlagFact): boolean {
  const given = new Set(fact.value.answers.flatMap(answer => Object.keys(answer.context)));
  return fact.value.reads.some(name => given.has(name.split('.')[0]!));
}

/**
 * Compares what a person of unknown age gets with what the youngest child gets, whatever the value means: a flag that
 * opens something must stay shut for both, one that protects must be on for both.
 */
export function treatsUnknownAsYoungest(flag: FlagEntity, world: World): boolean {
  let open: FlagAnswer | undefined;
  for (const fact of heldFacts(flag)) {
    const age = youngestAge(flag);
    const youngest = new Set(plainAnswers(fact, age).map(valueOf));
    // Who is below the audience is kept out by `false`; to keep out the person without an age as well is the safe side.
    const below = Array.from({ length: age - 1 }, (_, index) => index + 1);
    if (below.length > 0 && below.every(one => isKeptOut(fact, one))) youngest.add('false');
    const unlikes = plainAnswers(fact, null).filter(answer => !youngest.has(valueOf(answer)));
    const unlike = unlikes.find(answer => answer.value !== undefined);
    open ??= unlikes.find(answer => answer.value === undefined);
    if (!unlike) continue;
    witness(fact, unlike, value => JSON.stringify(value) === valueOf(unlike), world);
    return false;
  }
  if (open) throw new Unknown(leftOpen(flag, open), heldFacts(flag)[0]!.at);
  const doubtful = heldFacts(flag).find(fact => !fact.value.proof);
  if (doubtful)
    throw new Unknown(
      `flag "${flag.key}": ${doubtful.value.doubt ?? 'the answers do not cover every child'}`,
      doubtful.at,
    );
  world.recorder.touched.add('flag-proved');
  return true;
}

/**
 * The youngest age of the audience. Never 0: in most rule languages 0 counts as "not given", and no baby is asked.
 */
function youngestAge(flag: FlagEntity): number {
  return Math.max(1, minorsOf(flag.product)[0]?.from ?? 1);
}

function isKeptOut(fact: FlagFact, age: number): boolean {
  const answers = plainAnswers(fact, age);
  return answers.length > 0 && answers.every(answer => answer.value === false);
}

/** Answers to nothing but the age: what else a rule reads is the same, absent, for both sides of the comparison. */
function plainAnswers(fact: FlagFact, age: number | null): FlagAnswer[] {
  return fact.value.answers.filter(answer => answer.age === age && Object.keys(answer.context).length <= 1);
}

function valueOf(answer: FlagAnswer): string {
  return JSON.stringify(answer.value) ?? 'undefined';
}
