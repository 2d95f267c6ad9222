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
  if (answer === undefined)
    known.set(files, (answer = files.some(file => isPrivateIn(file, concept)) || speaksOfTwo(files)));
  return answer;
}

const reaches = new WeakMap<readonly ParsedFile[], boolean>();

/** Whether a post may be for those alone whom it names: its visibility has such a value somewhere. */
export function speaksOfDirectPosts(files: readonly ParsedFile[]): boolean {
  let answer = reaches.get(files);
  if (answer === undefined) {
    answer = files.some(({ indexed: { tokens, text } }) => tokens.has('visibility') && DIRECT.test(text));
    reaches.set(files, answer);
  }
  return answer;
}

const DIRECT = /\bvisibility\b[^;{}]{0,80}['"`]direct['"`]|['"`]direct['"`][^;{}]{0,80}\bvisibility\b/i;

/** Whether what other servers send may be for somebody alone: posts have such a reach, or talks between two come that way. */
export const takesFromServers = (files: readonly ParsedFile[]): boolean =>
  speaksOfDirectPosts(files) || speaksOfTwo(files);

const strong = new WeakMap<readonly ParsedFile[], boolean>();
const OF_TWO = 'dm dms whisper whispers pms interlocutor roster'.split(' ');

/** The same by words that nothing but talk between two has: `conversation` is also one with a program. */
export function speaksOfTwo(files: readonly ParsedFile[]): boolean {
  let answer = strong.get(files);
  if (answer === undefined) {
    answer = files.some(
      ({ indexed: { tokens, names } }) =>
        OF_TWO.some(word => tokens.has(word)) ||
        ((tokens.has('direct') || tokens.has('private') || tokens.has('p')) && [...names.keys()].some(namesTwo)),
    );
    strong.set(files, answer);
  }
  return answer;
}

const namesTwo = (name: string) =>
  /p2p_?(topic|type|chat|message|conversation|room)|is_?p2p|(direct|private|personal)_?(message|msg|chat|conversation|talk)s?(?![a-z])|one_?to_?one_?(chat|talk|conversation)/i.test(
    name,
  );

function isPrivateIn({ indexed: { tokens, names } }: ParsedFile, concept: CompiledConcept): boolean {
  if (BETWEEN_TWO.some(word => tokens.has(word))) return true;
  if (!tokens.has('direct') && !tokens.has('private')) return false;
  for (const name of names.keys()) if (saysPrivate(concept, name)) return true;
  return false;
}
