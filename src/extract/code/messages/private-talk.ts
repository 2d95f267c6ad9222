import type { CompiledConcept } from '../concepts.ts';
import type { ParsedFile } from '../slice.ts';
import { saysPrivate } from './words.ts';

const BETWEEN_TWO =
  'dm dms recipient recipients conversation conversations convo convos whisper whispers pms interlocutor'.split(' ');

const known = new WeakMap<readonly ParsedFile[], boolean>();

/**
 * Whether people talk in private anywhere in the files that were read: where they never do, what writes messages of every
 * kind writes to the room.
 */
export function speaksOfPrivate(files: readonly ParsedFile[], concept: CompiledConcept): boolean {
  let answer = known.get(files);
  if (answer === undefined) known.set(files, (answer = files.some(file => isPrivateIn(file, concept))));
  return answer;
}

function isPrivateIn({ indexed: { tokens, names } }: ParsedFile, concept: CompiledConcept): boolean {
  if (BETWEEN_TWO.some(word => tokens.has(word))) return true;
  if (!tokens.has('direct') && !tokens.has('private')) return false;
  for (const name of names.keys()) if (saysPrivate(concept, name)) return true;
  return false;
}
