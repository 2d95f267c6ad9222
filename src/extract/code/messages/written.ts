import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase } from '../tokens.ts';
import { isWithinUnlike } from '../unlike.ts';
import type { WrittenField } from '../written-documents.ts';
import { placeOfField, writtenFields } from '../written-documents.ts';
import { isAboutMachines, isOutside, namesSend, writesMessage } from './words.ts';

/** With whom a talk is begun, or where a message goes. */
const WHOM =
  /recipient|receiver|participant|conversation|dialog|(?:to|with|target|other|user|member|friend|person)_?(?:user)?_?ids?\b|chat_?(?:id|room)|\bthread_?id|\bto\b|peer|inbox|\bdm\b/i;
const BEGINS =
  /^(create|start|open|initiate|find or create|get or create|begin|new|upsert) (message )?(chat|conversation|convo|dialog|dm|thread)( (with|by|for) \w+( id)?)?$/;
/** A folder in which people talk. */
const OF_TALK = /(^|\/)(messag\w*|inbox|conversations?|dms?|direct\w*|chats?)\//i;

/** Mutations that a page writes down on the spot: `` gql(`mutation { sendMessage(to: $to, text: $text) { id } }`) ``. */
export function readWritten(file: ParsedFile, concept: CompiledConcept): Detection[] {
  if (file.side === 'server' || isOutside(file) || isAboutMachines(file)) return [];
  return writtenFields(file).flatMap(field => {
    const trait = field.operation === 'mutation' ? traitOf(field, file, concept) : null;
    if (!trait || isWithinUnlike(concept, file.path, field.at)) return [];
    return [{ ...placeOfField(field), symbol: field.name, argument: field.name, traits: [trait] }];
  });
}

function traitOf(
  { words, given, asks, at }: WrittenField,
  { path }: ParsedFile,
  concept: CompiledConcept,
): string | null {
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  if (namesSend(concept, words)) return 'delivers';
  const said = `${given} ${asks}`;
  if (BEGINS.test(words.join(' ')))
    return /participant|recipient|user|member|friend|person|\bwith/i.test(`${given} ${at.getText()}`) ? 'opens' : null;
  if (!writesMessage(words)) return null;
  return WHOM.test(said) ? 'delivers' : OF_TALK.test(path) ? 'may-deliver' : null;
}
