import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { entriesIn } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { handedOnTo } from '../entries/handed-on.ts';
import { endOf, functionIn, isFilled, isInside, namesIn, segmentsOf, wordsOf } from '../entries/said.ts';
import { nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { standsWithin } from '../unlike.ts';
import { collectionOf } from './paths.ts';
import { isNoticeOfMessage } from './notices-of-messages.ts';
import { branchOfFew } from './private-branch.ts';
import { subscribersIn } from './subscribers.ts';
import { isRecipient, isTalkColumn } from './talk-columns.ts';
import { isAboutMachines, isOutside, namesSend, placesButSockets, saysPrivate, writesMessage } from './words.ts';

/** Entries of a server by which somebody writes to a person, whatever runs for them. `isKnown`: something in it is a fact already. */
export function readEntered(
  file: ParsedFile,
  concept: CompiledConcept,
  isKnown: (node: ts.Node) => boolean,
): Detection[] {
  if (isOutside(file) || isAboutMachines(file)) return [];
  const found: Detection[] = [];
  for (const entry of entriesIn(file)) {
    const elsewhere = entry.isRunElsewhere ? besideOthers(entry) : null;
    if (entry.isRunElsewhere && !elsewhere) continue;
    const traits = elsewhere ?? (entry.path === null ? byName(entry, concept) : byPath(entry, concept));
    if (!traits || standsWithin(placesFor(entry, concept), file.path, entry.at) || isKnown(entry.whole)) continue;
    const runs = entry.path === null ? handedOnTo(entry) : null;
    if (runs && isKnown(runs)) continue;
    if (found.some(({ node }) => isInside(node, entry)) || isNoticeOfMessage(entry)) continue;
    const symbol = entry.path === null ? entry.name! : `POST ${entry.path}`;
    const opens = opensAlone(entry) && isRefusedBeside(entry, file);
    const run = runs ?? (functionIn(entry.whole) ? null : handedOnTo(entry));
    const end = endOf(run ? { whole: run } : entry);
    const said = { ...(end && { guardedAt: end }), ...(elsewhere && { isRepeated: true as const }) };
    found.push({ node: entry.at, symbol, argument: entry.path, traits: opens ? ['may-deliver'] : traits, ...said });
  }
  return found;
}

/** `socket.on('newDmChannel', …)`: a talk is opened, and is empty yet. */
const opensAlone = (entry: Entry): boolean =>
  OPENS.test(wordsOf(entry).join(' ')) &&
  !namesIn(entry).some(name => /^(text|content|contents|message|messages|msg|first message)$/.test(name));
const OPENS =
  /^(new|open|start|create|begin) (dm|direct|private|direct message|private message)( (channel|room|chat|conversation|talk|thread))?$/;

/** The same file asks about the two before a message goes into such a talk: nobody is reached by what is empty. */
function isRefusedBeside(opened: Entry, file: ParsedFile): boolean {
  const sends = entriesIn(file).filter(one => one !== opened && writesMessage(wordsOf(one)));
  const branch = sends.length === 1 ? branchOfFew(sends[0]!.whole) : null;
  return branch !== null && /\breturn\b|\bthrow\b/.test(branch.getText()) && ASKS_TWO.test(branch.getText());
}
const ASKS_TWO = /friend|follow|contact|connect|mutual|allow|who_?can|accept/i;

/** `ws.on('message')` hears every frame there is. */
const placesFor = ({ name }: Entry, concept: CompiledConcept) =>
  /^(message|data|msg)$/i.test(name ?? '') ? concept.unlike.within : placesButSockets(concept);

/**
 * `chatRouter({ createMessage: procedure.mutation(createMessageHandler) })`: what runs elsewhere is judged there, with what
 * stands in front of it. A router of chats says whose messages they are.
 */
function besideOthers(entry: Entry): readonly string[] | null {
  const words = wordsOf(entry);
  const isOfTalk = entry.holders.some(one => HOLDER.test(splitWords(one).join(' ')) && !OUTSIDE.test(one));
  if (!isOfTalk) return null;
  if (/^(create|start|open|upsert|find or create|get or create) (chat|conversation|convo|dm)$/.test(words.join(' ')))
    return ['opens'];
  return writesMessage(words) && !/^(handle|persist)$/.test(words[0]!) ? ['may-deliver'] : null;
}

const TALK = /^(chats?|conversations?|convos?|inbox|dialogs?)$/i;
const PEOPLE = /^(users?|receiver|recipient|to|friend|peer|member|person|profile|account)( (id|uid|name))?$/;

function byPath(entry: Entry, concept: CompiledConcept): readonly string[] | null {
  const segments = segmentsOf(entry.path!);
  const all = segments.filter(one => !isFilled(one));
  // `/messages/direct`, `/messages/send/:id`
  const isSend = all.length > 1 && /^(direct|private|send|new|create)$/i.test(all.at(-1)!);
  const fixed = isSend && collectionOf(all.map(one => ({ fixed: one }))) === null ? all.slice(0, -1) : all;
  if (fixed.some(one => hasAnyPhrase(splitWords(one), concept.unlike.word) || OTHER.test(one))) return null;
  const collection = collectionOf(fixed.map(one => ({ fixed: one })));
  if (changesTalk(entry, segments.at(-1)!)) return null;
  if (collection === 'private' || (collection && /^(direct|private)$/i.test(all.at(-1)!))) return ['delivers'];
  if (collection === null) return null;
  const [last, before] = fixed.toReversed();
  const isMessages = /message/i.test(last!);
  // `/chats/:id/messages/:mid`: something is done to a message that is there.
  if (isMessages && /^\W*m(sg|essage)?_?id\W*$/i.test(segments.at(-1)!)) return null;
  if (isMessages && before !== undefined && TALK.test(before)) return ['delivers'];
  const filled = segments.at(-1)!;
  const isToSomebody = isFilled(filled) && PEOPLE.test(splitWords(filled).join(' '));
  const names = namesIn(entry);
  const isGiven = names.some(name => isRecipient(name) && name !== 'to');
  if (isMessages) return isToSomebody || isGiven ? ['delivers'] : names.some(isTalkColumn) ? ['may-deliver'] : null;
  // `POST /conversations`: with whom?
  return isGiven || names.some(name => /^participants?( ids?)?$/.test(name)) ? ['opens'] : null;
}

/** `router.put('/dms/:dmId', rename)`: what a talk is called, or who is in it. */
function changesTalk({ at: { parent } }: Entry, last: string): boolean {
  const isChange = ts.isCallExpression(parent) && /^(put|patch)$/i.test(nameOf(parent.expression) ?? '');
  return isChange && /^\W*((dm|direct|convo|conversation|chat|room|channel|thread)_?)?id\W*$/i.test(last);
}

/** Messages to a machine, to the company, to everybody. */
const OTHER =
  /^(errors?|logs?|queues?|support|contact|tickets?|ai|bots?|llm|assistants?|admin|broadcast|announcements?|avatars?|icons?|banners?|covers?|email|sms|push|mail|test|read|seen|search|typing|channels?|rooms?|groups?|webhooks?)$/i;

/** What holds a bare `send` or `create`. */
const HOLDER = /(^| )(dm|dms|messages?|chats?|conversations?|messaging|convos?)( |$)/;
const OUTSIDE = /error|log|queue|support|contact|ticket|email|mail|sms|push|admin|assistant|bot/i;

function byName(entry: Entry, concept: CompiledConcept): readonly string[] | null {
  const words = wordsOf(entry);
  if (words.length === 0 || words.length > 6 || hasAnyPhrase(words, concept.unlike.word)) return null;
  if (namesSend(concept, words)) return ['delivers'];
  // `private message`, `dm:send`: a verb of a socket.
  if (saysPrivate(concept, entry.name!) && /(message|msg|chat|send|new)\b/i.test(words.join(' ')) && words.length <= 3)
    return ['delivers'];
  // `socket.on('whisper', ({ to, text }) => …)`
  if (/^(pm|dm|whisper|private)$/.test(words.join(' ')) && isHandedOn(entry)) return ['delivers'];
  const isHeld = entry.holders.some(one => HOLDER.test(splitWords(one).join(' ')) && !OUTSIDE.test(one));
  const isBare = words.length === 1 && /^(send|create|write|new|insert|add)$/.test(words[0]!) && isHeld;
  const isDotted = /^(messages?|chats?) (send|create|insert|add|new)$/.test(words.join(' '));
  const isVerb = /^(new|send|chat|message)( (new|send|chat))? ?messages?$|^message$/.test(words.join(' '));
  if (!(isBare || isDotted || isVerb || writesMessage(words))) return null;
  const isVague = /^(new |chat )*messages?$/.test(words.join(' '));
  // Every frame of a socket is a message.
  const many = isVague ? subscribersIn(entry.whole) : null;
  const names = namesIn(entry).filter(name => !many?.has(name));
  const isOfPage = entry.holders.some(one => /^\[(user|recipient|friend|peer|profile)/i.test(one));
  if (names.some(name => isRecipient(name) && (name !== 'to' || !isVague)) || isToPeer(names, isVague) || isOfPage)
    return ['delivers'];
  return names.some(isTalkColumn) || names.includes('chat') ? ['may-deliver'] : null;
}

/** To somebody who is named, and out again, here or in the function that is handed what came in. */
const isHandedOn = (entry: Entry): boolean => {
  const runs = handedOnTo(entry);
  return [entry.whole, ...(runs ? [runs] : [])].some(
    whole =>
      namesIn({ whole }).some(name => isRecipient(name)) && /\b(emit|send|to|whisper)\s*\(/.test(whole.getText()),
  );
};

/** `socket.to(to).emit(…)`: to somebody by name, and not to a room. */
const isToPeer = (names: readonly string[], isVerb: boolean): boolean =>
  isVerb && names.includes('to') && names.includes('from') && !names.some(name => /^(room|channel)( id)?$/.test(name));
