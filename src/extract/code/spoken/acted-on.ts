import { propsTaken } from '../components/props-taken.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import type { MenuLine } from './menu-lines.ts';

/** The one thing or person that the lines of a menu are about. */
export interface ActedOn {
  content: string;
  isPerson: boolean;
}

const CONTENTS: readonly (readonly [word: RegExp, content: string])[] = [
  [/^(message|messages|msg|dm)$/, 'message'],
  [/^(comment|comments|reply|replies)$/, 'comment'],
  [/^(post|posts|tweet|toot|submission|reel|story)$/, 'post'],
  [/^(thread|topic|discussion)$/, 'thread'],
  [/^(review)$/, 'review'],
];
const PERSON = /^(user|member|person|profile|participant|player|friend|contact|author|stranger|opponent|peer)$/;
/** Of these no one person is the author; they have menus of their own. */
const GROUP =
  /^(channel|channels|group|groups|room|rooms|server|guild|space|community|workspace|team|project|list|lists|folder|file|files|board|page|account|app|bot|webhook|event|task|card|product|order|track|song|playlist|album)$/;
/** Said of what is done with it, not of what it is. */
const DONE =
  /^(on|can|is|has|show|handle|set|should|allow|enable|current|my|own|me|auth|logged|self|report|new|draft|edit|system|error|toast|alert|success|mutation|template|data|request|requests)$/;
const MIN_LINES = 2;

/** By its name, by what it is given, or by what several of its lines say; null where it is about something else. */
export function actedOn(
  name: string,
  node: ts.ClassLikeDeclaration | FunctionNode,
  lines: readonly MenuLine[],
): ActedOn | null {
  const words = splitWords(name);
  if (words.some(word => GROUP.test(word) || DONE.test(word))) return null;
  const named = words.findLast(word => contentOf(word) !== null || PERSON.test(word));
  if (named !== undefined) return asked(named);
  const given = propsTaken(node).flatMap(prop => {
    const own = splitWords(prop).filter(word => !/^(id|uuid|view|model|item|data|info)$/.test(word));
    return own.length > 0 && own.length <= 2 && !own.some(word => DONE.test(word)) ? own.at(-1)! : [];
  });
  if (given.some(word => GROUP.test(word))) return null;
  const content = given.find(word => contentOf(word) !== null);
  if (content !== undefined) return asked(content);
  const said = CONTENTS.find(([known]) => lines.filter(line => mentions(line, known)).length >= MIN_LINES);
  if (said) return { content: said[1], isPerson: false };
  const person = given.find(word => PERSON.test(word));
  return person === undefined ? null : asked(person);
}

const contentOf = (word: string): string | null => CONTENTS.find(([known]) => known.test(word))?.[1] ?? null;

const asked = (word: string): ActedOn =>
  PERSON.test(word) ? { content: 'profile', isPerson: true } : { content: contentOf(word)!, isPerson: false };

/** `deleteComment`, `Copy message`; a reply is also what one does. */
const mentions = ({ says }: MenuLine, known: RegExp): boolean =>
  says.some(text => {
    const words = splitWords(text);
    return words.some(
      (word, index) =>
        known.test(word) &&
        !/^(reply|replies|story|review)$/.test(word) &&
        !/^(error|toast|success|send|new)$/.test(words[index - 1] ?? ''),
    );
  });
