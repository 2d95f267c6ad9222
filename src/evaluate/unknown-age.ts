import type { FlagAnswer, FlagFact } from '../model/flag-fact.ts';
import { minorsOf } from './bands.ts';
import type { FlagEntity } from './entities.ts';
import { heldFacts, isSettledByCode, leftOpen, witness } from './flag-answers.ts';
import { answersOf } from './flag-reads.ts';
import { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** True if an evaluation read the attribute that carries the age. */
export function readsAge(fact: FlagFact): boolean {
  return fact.value.reads.some(name => fact.value.ageAttributes.includes(name));
}

/**
 * Compares what a person of unknown age gets with what the youngest child gets, whatever the value means: a flag that
 * opens something must stay shut for both, one that protects must be on for both.
 */
export function treatsUnknownAsYoungest(flag: FlagEntity, world: World): boolean {
  let open: FlagAnswer | undefined;
  for (const fact of heldFacts(flag)) {
    const age = youngestAge(flag);
    const youngest = new Set(answersAt(flag, fact, age).map(valueOf));
    // Who is below the audience is kept out by `false`; to keep out the person without an age as well is the safe side.
    const below = Array.from({ length: age - 1 }, (_, index) => index + 1);
    if (below.length > 0 && below.every(one => isKeptOut(flag, fact, one))) youngest.add('false');
    const unlikes = answersAt(flag, fact, null).filter(answer => !youngest.has(valueOf(answer)));
    const possible = fact.value.open.find(answer => answer.age === null && !youngest.has(valueOf(answer)));
    if (possible && unlikes.length === 0)
      throw new Unknown(
        `flag "${flag.key}" may serve another value to a ${possible.persona}: ${possible.why}`,
        fact.at,
      );
    const unlike = unlikes.find(answer => answer.value !== undefined);
    open ??= unlikes.find(answer => answer.value === undefined);
    if (!unlike) continue;
    witness(flag, fact, unlike, value => JSON.stringify(value) === valueOf(unlike), world);
    return false;
  }
  if (open) throw new Unknown(leftOpen(flag, open), heldFacts(flag)[0]!.at);
  const doubtful = heldFacts(flag).find(fact => !fact.value.proof && !isSettledByCode(flag, fact));
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

function isKeptOut(flag: FlagEntity, fact: FlagFact, age: number): boolean {
  const answers = answersAt(flag, fact, age);
  return answers.length > 0 && answers.every(answer => answer.value === false);
}

/** All that people of an age can get, whatever else a rule reads of them. */
function answersAt(flag: FlagEntity, fact: FlagFact, age: number | null): FlagAnswer[] {
  return answersOf(flag, fact).filter(answer => answer.age === age);
}

function valueOf(answer: Pick<FlagAnswer, 'value'>): string {
  return JSON.stringify(answer.value) ?? 'undefined';
}
