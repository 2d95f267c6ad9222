import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { nameOf, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MAKES = /^(createRecord|newRecord|createModel|createResource)$/;
/** What two write to each other, by the type of the record; a bare `messages` may be of a room. */
const PRIVATE = /^(direct|private|dialogs?|conversations?|personal|dm|pm)s? (messages?|msgs?|chats?)$|^(dms?|pms?)$/;
const IN_TEXT =
  /\b(?:createRecord|newRecord|createModel|createResource)\b\s*(?:<[^<>]{0,60}>)?\(\s*['"`](?:direct|private|dialog|conversation|personal|dm|pm)/;

export const mayMakeRecord = (ask: Ask): FileTest =>
  all(ask.named('createRecord newRecord createModel createResource'), inText(IN_TEXT));

/** `store.createRecord('dialog-messages').save(data)`: a store that is told by a text what is written. */
export function readRecord(call: ts.CallExpression): Detection | null {
  const [type] = call.arguments;
  if (!type || !ts.isStringLiteralLike(type) || !MAKES.test(nameOf(call.expression) ?? '')) return null;
  if (!PRIVATE.test(splitWords(type.text).join(' '))) return null;
  return { node: type, symbol: textOf(type), argument: type.text, traits: ['delivers'] };
}
