import { ADULT_AGE } from '../model/band.ts';
import type { CodeOption, OperationFact } from '../model/code-fact.ts';
import type { FlagAnswer, FlagFact } from '../model/flag-fact.ts';
import { formatPlace } from '../model/place.ts';
import type { FlagEntity } from './entities.ts';
import { guardsOf } from './guards-of.ts';
import { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** Places where code reads the flag, or says what it gives where nothing else does. */
export function readsOf({ key, product }: FlagEntity): OperationFact[] {
  return allReads(product).filter(({ value: { argument, symbol } }) => {
    if (argument === null) return false;
    // `const { dmOpen } = useFlags()`: names cannot hold the signs that keys have.
    const isName = symbol.split('.').at(-1) === argument;
    return argument === key || (isName && plain(argument) === plain(key));
  });
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

function allReads(product: FlagEntity['product']): OperationFact[] {
  return product.code.flatMap(({ fact }) =>
    fact.kind === 'operation' && fact.concept === 'feature-flag-check' ? [fact] : [],
  );
}

const asksNothing = ({ value }: OperationFact) => value.traits.includes('default-only');

/** What stands before a read keeps every child away from it. */
function isBehindAgeCheck(read: OperationFact): boolean {
  return guardsOf(read).some(guard => guard.kind === 'age' && (guard.limit ?? ADULT_AGE) >= ADULT_AGE);
}

/** Whether an age check dominates every read of the flag; unknown where it cannot be told which reads there are. */
export function isKeptByCode(flag: FlagEntity, world: World): boolean {
  const reads = readsOf(flag).filter(read => !asksNothing(read));
  const at = flag.binding?.at ?? null;
  if (reads.length === 0)
    throw new Unknown(`\`gate: code\` is declared, but no read of flag "${flag.key}" was recognised in code`, at);
  world.recorder.touched.add('code-seen');
  const open = reads.find(read => !isBehindAgeCheck(read));
  if (open) {
    world.recorder.saw(open.at, `this read of flag ${flag.key} stands behind no age guard`);
    return false;
  }
  const hidden = openReads(flag).find(read => !isBehindAgeCheck(read));
  if (hidden) {
    const place = formatPlace(hidden.at);
    throw new Unknown(
      `flag "${flag.key}" may also be read at ${place}, under a key that is not fixed there; name the function around it under \`code.words.feature-flag-check\``,
      hidden.at,
    );
  }
  for (const read of reads) world.recorder.saw(read.at, `this read of flag ${flag.key} stands behind an age guard`);
  return true;
}

function openReads({ product }: FlagEntity): OperationFact[] {
  return allReads(product).filter(({ value }) => value.traits.includes('open-key'));
}

/** What a read gives where the flag cannot be asked; null if the code does not say. */
export function fallbackOf({ value }: OperationFact): CodeOption | null {
  return value.options.find(({ name }) => name === 'fallback') ?? null;
}

export const isFixed = ({ value, text }: CodeOption): boolean => value !== null || text === 'null';

/**
 * All values that the application gives by itself: what the manifest says, or else the fallback of every read; null where
 * one of them is not known.
 */
function codeDefaults(flag: FlagEntity): readonly { value: unknown; from: string }[] | null {
  const given = flag.binding?.codeDefault;
  if (given !== undefined) return [{ value: given, from: 'as the manifest declares' }];
  const reads = readsOf(flag);
  if (reads.length === 0 || openReads(flag).length > 0) return null;
  const stated = reads.filter(asksNothing).flatMap(read => fallbackOf(read) ?? []);
  const fallbacks = reads.filter(read => !asksNothing(read)).map(fallbackOf);
  const own = fallbacks.filter(one => one === null || stated.length === 0 || !isNothing(one));
  const all = [...stated, ...own];
  if (all.length === 0 || !all.every(one => one !== null && isFixed(one))) return null;
  return all.map(one => ({ value: one!.value, from: `as at ${formatPlace(one!.at)}` }));
}

/** An application that has values of its own for a system gives those before it gives nothing. */
const isNothing = ({ text }: CodeOption) => text.startsWith('nothing');

/** Answers of a file, in which what is left to the application is what the application is known to give. */
export function answersOf(flag: FlagEntity, { value: { answers } }: FlagFact): readonly FlagAnswer[] {
  if (answers.every(answer => answer.value !== undefined)) return answers;
  const defaults = codeDefaults(flag);
  if (defaults === null) return answers;
  return answers.flatMap(answer =>
    answer.value === undefined
      ? defaults.map(({ value, from }) => ({
          ...answer,
          value,
          reason: `${answer.reason}, so the code decides, ${from}`,
        }))
      : [answer],
  );
}

/**
 * Whether a read keeps back from children what the flag keeps back when nobody answers for it.
 *
 * @param isKeptBack Whether a value means what children must not get; null if the manifest does not say.
 */
export function fallsBackSafely(
  flag: FlagEntity,
  read: OperationFact,
  world: World,
  isKeptBack: (value: unknown) => boolean | null,
): boolean {
  if (isBehindAgeCheck(read)) {
    world.recorder.saw(read.at, `this read of flag ${flag.key} stands behind an age guard`);
    return true;
  }
  const fallback = fallbackOf(read);
  if (!fallback && asksNothing(read)) return true;
  if (!fallback)
    throw new Unknown(`what this read of flag "${flag.key}" gives in an outage is not to be seen`, read.at);
  if (!isFixed(fallback))
    throw new Unknown(`what flag "${flag.key}" falls back to depends on run time: ${fallback.text}`, fallback.at);
  const kept = isKeptBack(fallback.value);
  if (kept === null)
    throw new Unknown(
      `the manifest does not say what the value ${JSON.stringify(fallback.value)} of flag "${flag.key}" means, which it falls back to`,
      fallback.at,
    );
  world.recorder.saw(fallback.at, `flag ${flag.key} falls back to ${fallback.text}`);
  return !kept;
}
