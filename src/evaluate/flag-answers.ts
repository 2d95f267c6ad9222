import { comparePlaces } from '../model/place.ts';
import { LEFT_TO_CODE, type FlagAnswer, type FlagFact } from '../model/flag-fact.ts';
import { whoIsServed } from '../model/flag-answers.ts';
import { listOf } from '../kit/text.ts';
import { holdsAge } from './bands.ts';
import type { BandEntity, FlagEntity, OptionEntity } from './entities.ts';
import { answersOf, isKeptByCode } from './flag-reads.ts';
import { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/**
 * Whether a flag keeps something from every child of a band. Three-valued: a child who is served is a witness and the
 * answer is false; a complete enumeration without one is a proof and the answer is true; everything else is unknown.
 *
 * @param isServed Whether an answer's value means what must be kept away; null if the binding does not say.
 */
export function keepsFrom(
  flag: FlagEntity,
  band: BandEntity,
  world: World,
  isServed: (value: unknown) => boolean | null,
): boolean {
  const facts = heldFacts(flag);
  let isBehindCode = false;
  for (const fact of facts) {
    const answers = answersOf(flag, fact).filter(answer => holdsAge(band.band, answer.age));
    const hits = answers.filter(answer => answer.value !== undefined && isServed(answer.value) === true);
    const hit = hits.find(answer => answer.from === null) ?? hits[0];
    if (!hit) continue;
    mustKnowAge(flag, fact);
    if (flag.binding?.gate === 'code' && isKeptByCode(flag, world)) {
      isBehindCode = true;
      continue;
    }
    witness(flag, fact, hit, isServed, world);
    return false;
  }
  for (const fact of facts) mustBeProof(flag, fact, band, isServed);
  // The flag does serve it; what keeps it from children was seen in code and is no proof over the flag.
  if (isBehindCode) return true;
  for (const fact of facts) {
    const reads =
      fact.value.reads.length > 0 ? `reading only ${listOf(fact.value.reads)}` : 'reading nothing of the person';
    world.recorder.saw(fact.at, `flag ${flag.key} was evaluated for every age below 18 and for unknown age, ${reads}`);
  }
  world.recorder.touched.add('flag-proved');
  return true;
}

/** The judged files' facts; without one, nothing can be said about what children get. */
export function heldFacts(flag: FlagEntity): readonly FlagFact[] {
  if (flag.facts.length > 0) return flag.facts;
  throw new Unknown(`no judged flag file of ${flag.environment} holds "${flag.key}"`, flag.binding?.at ?? null);
}

/** True if some judged file holds it; false if none does and one says it is complete; otherwise it may be anywhere. */
export function isHeld(flag: FlagEntity, world: World): boolean {
  if (flag.facts.length > 0) return true;
  if (world.unreadFlags.has(flag.product.product.id)) {
    throw new Unknown(`a flag file could not be read, and "${flag.key}" may be in it`, flag.binding?.at ?? null);
  }
  const sources = flag.product.product.flags.filter(source => source.environment === flag.environment);
  if (sources.some(source => source.complete)) return false;
  const hint =
    sources.length > 0 ? 'none of them says `complete: true`' : 'the manifest names no flag files of that environment';
  throw new Unknown(
    `no flag file of ${flag.environment} holds "${flag.key}", and ${hint}: export the flag into a file to have it judged`,
    flag.binding?.at ?? null,
  );
}

/**
 * A flag that reads a second attribute which sounds like age (`ageBand`, `isMinor`) was asked about children without it.
 * Such a child may not exist, so what the flag gave is no witness.
 */
function mustKnowAge(flag: FlagEntity, fact: FlagFact): void {
  const other = fact.value.reads.find(name => !fact.value.ageAttributes.includes(name) && soundsLikeAge(name));
  if (other === undefined) return;
  throw new Unknown(
    `flag "${flag.key}" reads "${other}", which may carry the age too; declare under \`flags\` which attribute does`,
    fact.at,
  );
}

const AGE_WORDS = new Set([
  'age',
  'birth',
  'birthday',
  'birthdate',
  'born',
  'dob',
  'minor',
  'adult',
  'child',
  'teen',
  'kid',
  'underage',
]);

function soundsLikeAge(name: string): boolean {
  return name.split(/[^A-Za-z]+|(?=[A-Z])/).some(word => AGE_WORDS.has(word.toLowerCase()));
}

function mustBeProof(
  flag: FlagEntity,
  fact: FlagFact,
  band: BandEntity,
  isServed: (value: unknown) => boolean | null,
): void {
  const answers = answersOf(flag, fact).filter(answer => holdsAge(band.band, answer.age));
  const open = answers.find(answer => answer.value === undefined);
  if (open) throw new Unknown(leftOpen(flag, open), fact.at);
  const unmapped = answers.find(answer => isServed(answer.value) === null);
  if (unmapped)
    throw new Unknown(
      `the manifest does not say what the value ${JSON.stringify(unmapped.value)} of flag "${flag.key}" means`,
      flag.binding?.at ?? fact.at,
    );
  const possible = fact.value.open.find(
    answer => holdsAge(band.band, answer.age) && (answer.value === undefined || isServed(answer.value) !== false),
  );
  if (possible) throw new Unknown(`flag "${flag.key}" may serve it to a ${possible.persona}: ${possible.why}`, fact.at);
  if (!fact.value.proof && !isSettledByCode(flag, fact))
    throw new Unknown(`flag "${flag.key}": ${fact.value.doubt ?? 'the answers do not cover every child'}`, fact.at);
  if (answers.length === 0)
    throw new Unknown(`flag "${flag.key}" was evaluated for nobody in ${band.band.name}`, fact.at);
}

/** Why an answer without a value decides nothing. */
export function leftOpen(flag: FlagEntity, { persona, reason }: FlagAnswer): string {
  return `flag "${flag.key}" leaves a ${persona} to the application's own default (${reason})`;
}

/** All that was open is what the application gives, and that is known. */
export function isSettledByCode(flag: FlagEntity, fact: FlagFact): boolean {
  return (
    fact.value.doubt?.endsWith(LEFT_TO_CODE) === true && answersOf(flag, fact).every(({ value }) => value !== undefined)
  );
}

/** Puts a served child on record, with everybody who is served the same. */
export function witness(
  flag: FlagEntity,
  fact: FlagFact,
  hit: FlagAnswer,
  isServed: (value: unknown) => boolean | null,
  world: World,
): void {
  const answers = answersOf(flag, fact);
  const served = answers.filter(answer => answer.value !== undefined && isServed(answer.value) === true);
  world.recorder.witness ??= {
    flag: fact.value.key,
    at: fact.at,
    context: hit.context,
    value: hit.value,
    variant: hit.variant,
    reason: hit.reason,
    engine: fact.value.engine,
    ...(comparePlaces(hit.at, fact.at) === 0 ? {} : { decidedAt: hit.at }),
    ...(hit.share < 1 ? { share: hit.share } : {}),
    ...(hit.from === null ? {} : { from: hit.from }),
    who: whoIsServed(served, answers),
  };
}

/** The word that the binding gives a flag value; null if it is silent. Lists and objects have no word. */
export function meaningOf({ binding }: FlagEntity, value: unknown): string | null {
  const name = String(value);
  if (!binding || (typeof value === 'object' && value !== null) || !Object.hasOwn(binding.values, name)) return null;
  return binding.values[name]!;
}

/** Maps a flag value to an option of the bound setting; null if the binding is silent about it. */
export function optionOf(flag: FlagEntity, value: unknown): OptionEntity | null {
  const { binding, setting } = flag;
  const name = meaningOf(flag, value);
  if (!binding || !setting || name === null) return null;
  return { name, scale: setting.fact.value.scale, setting: setting.fact.value.name, at: binding.at };
}
