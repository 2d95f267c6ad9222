import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';

/**
 * Whether a file shows what people say to each other although it names none of them: in a chat between two, the one who did
 * not write it is the other, and no name needs to stand beside it. A talk with a program or an office has words of its own.
 */
export function isTalkOfTwo({ indexed: { tokens, text, path } }: ParsedFile): boolean {
  const named = splitWords(namedPart(path));
  if ([...tokens, ...named].some(word => OF_ANOTHER_KIND.test(word)) || ROLE.test(text)) return false;
  return [...tokens, ...named].some(word => TALK.test(word)) || SIDE.test(text);
}

/** `chat.vue`; of a file that is named for its place in an address, `dm/[id].vue`, `inbox/+page.svelte`, the folder. */
const namedPart = (path: string): string =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .findLast(part => !OF_ADDRESS.test(part)) ?? '';
const OF_ADDRESS = /^([[($_:+].*|index|page|layout)$/;

const TALK = /^(chats?|chatrooms?|conversations?|convos?|dms?|whispers?|messenger|inbox)$/;
const OF_ANOTHER_KIND =
  /^(bots?|isbot|ai|agents?|assistants?|prompts?|completions?|support|tickets?|faqs?|toasts?|snackbars?|mails?|mailbox|emails?)$/;
/** Of a talk with a model; an element has a `role="list"`. */
const ROLE = /\.role\b|\brole['"]?\s*[:,}]/;
/** `own ? 'message own' : 'message'`: whose side it stands on. */
const SIDE =
  /\b(?:own|isOwn(?:Message)?|isMine|mine|fromMe|isFromMe|sentByMe|isSender|isSentByMe|ownedByCurrentUser)\b\s*[?&,})=]/;
