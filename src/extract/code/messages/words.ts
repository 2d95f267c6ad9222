import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { enclosingNames } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import { takesTurns } from './turns.ts';

/** Where people talk, in private or not: it takes more than such a word to make a private message. */
export const TALK = phrasesOf(['chat', 'conversation', 'convo', 'messaging', 'messenger', 'inbox']);
/** The other talk: with a machine. Files that hold one of these words are about it. */
const MACHINES = ['openai', 'anthropic', 'llm', 'gemini', 'gpt', 'completions', 'copilot', 'chatgpt', 'ollama'];
/** A prompt is also a question of the page, an assistant a person: two such words stand together. */
const OF_MACHINES = ['prompt', 'prompts', 'assistant', 'ai', 'chatbot'];
const list = (text: string) => phrasesOf(text.split(', '));
const PERSON = list(
  'user, username, user name, creator, person, author, account, handle, profile, recipient, member, friend, uid, to uid, ' +
    'peer, partner, slug, buddy, contact, receiver, pubkey, npub, public key, pub key, jid, nickname, screen name, opponent',
);
export const PEOPLE = list(
  'recipient, participant, uid, to uid, user id, invitee, member id, to user, target user, partner',
);

export const saysTalk = (name: string): boolean => hasAnyPhrase(splitWords(name), TALK);
export const saysPerson = (name: string): boolean => hasAnyPhrase(splitWords(name), PERSON);
export const saysPeople = (name: string): boolean => hasAnyPhrase(splitWords(name), PEOPLE);
/** Whoever is named so in a file talks with people, wherever it lies. */
const NAMED =
  /\b(?:authors?|members|participants?|recipient(?:_?ids?)?|nickname|username|display_?name)\b|\b(?:sender|from|user|creator|owner)[?!]?\.(?:name|nick|user|display|avatar|photo|id\b)/i;
const namesNobody = oncePerFile(({ indexed }) => !NAMED.test(indexed.text));
/** `ai-chat.component.ts`, `pages/ai/chat.ts`; not `ai-safety/chat.ts`. */
const isOfAi = (path: string, isSeen = true): boolean =>
  path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .slice(-2)
    .some(part => {
      const [ai, ...rest] = splitWords(part);
      return ai === 'ai' && (isSeen || rest.length > 0) && rest.every(word => WITH_AI.test(word));
    });
const WITH_AI =
  /^(chat|chats|assistant|bot|companion|tutor|coach|answers?|repl(y|ies)|responses?|prompts?|conversations?|messages?|page|component|view|screen|panel|window|widget|sidebar|modal|dialog|bubble|service|api|store|stream|list|item)$/;
export const isAboutMachines = oncePerFile(
  file =>
    (file.indexed.tokens.has('ai') && isOfAi(file.path) && namesNobody(file)) ||
    takesTurns(file) ||
    MACHINES.some(word => file.indexed.tokens.has(word)) ||
    OF_MACHINES.filter(word => file.indexed.tokens.has(word)).length > 1,
);

/**
 * `components/AI/Answer.tsx`, `CopilotPanel.tsx`: one talks with a model there, as long as nobody else is named.
 * Whether somebody is, is not known of what is shown out of sight: a folder alone does not say it then.
 */
export const saysMachine = (file: ParsedFile, isSeen: boolean): boolean =>
  takesTurns(file) || ((isOfAi(file.path, isSeen) || hasMachine(file.path)) && namesNobody(file));
const hasMachine = (path: string): boolean =>
  path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .slice(-3)
    .some(part => splitWords(part).some(word => MACHINE.test(word)));
const MACHINE = /^(llm|gpt|chatgpt|copilot|chatbot)$/;

/** A question about a file that is asked at every call in it. */
function oncePerFile(ask: (file: ParsedFile) => boolean): (file: ParsedFile) => boolean {
  const known = new WeakMap<ParsedFile, boolean>();
  return file => {
    let answer = known.get(file);
    if (answer === undefined) known.set(file, (answer = ask(file)));
    return answer;
  };
}

/** Whether a name says private message: `DmChannel`, `private_message`. */
export function saysPrivate(concept: CompiledConcept, name: string): boolean {
  return hasAnyPhrase(splitWords(name), concept.evidence.get('dm-type') ?? NONE);
}

const NONE: readonly Phrase[] = [];

/** Whether a name is by itself that of something which opens or sends a private message. */
export function namesSend(concept: CompiledConcept, words: readonly string[]): boolean {
  const { word, call } = concept.unlike;
  if (hasAnyPhrase(words, word) || hasAnyPhrase(words, call)) return false;
  return concept.calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));
}

/** The file, its folders and what is declared around a node, as names. */
export function placeNames(file: ParsedFile, node: ts.Node): string[] {
  const [own = '', ...folders] = file.path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-3)
    .toReversed();
  return [...folders.filter(one => !OF_PARTS.test(one)), own, ...enclosingNames(node)];
}

/** `chat-plugins/lottery.ts`: the folder says where a part is plugged in, and not what it is about. */
const OF_PARTS = /[a-z][-_]?(plugins|commands|extensions|bots|games)$/i;

/** First words of a function that writes a message down, and what may stand between them and `message`. */
export const WRITE_VERBS = 'send create handle post publish add insert new write persist deliver'.split(' ');
const WRITES: ReadonlySet<string> = new Set(WRITE_VERBS);
const MIDDLE: ReadonlySet<string> = new Set(
  (
    'chat new text channel room user group direct private conversation and or plain instant encrypted wrapped legacy ' +
    'offline media voice image file rich typed current outgoing queued reply my the'
  ).split(' '),
);
const MESSAGES: ReadonlySet<string> = new Set(['message', 'messages', 'msg', 'msgs']);

/** On a client these only show what has arrived. */
const SHOWS: ReadonlySet<string> = new Set('handle add insert new persist write'.split(' '));
export const onlyShows = ([verb = '']: readonly string[], { side }: ParsedFile): boolean =>
  side === 'client' && SHOWS.has(verb);

/** `sendMessage`, `createChatMessage`, `handleMessage`: writes messages of any kind. */
export function writesMessage(words: readonly string[]): boolean {
  const [verb = '', ...rest] = words;
  // `postMessage` hands something to a window or a worker.
  if (verb === 'post' && rest.length === 1) return false;
  const at = rest.findIndex(word => MESSAGES.has(word));
  return WRITES.has(verb) && at >= 0 && rest.slice(0, at).every(word => MIDDLE.has(word)) && endsSo(rest.slice(at + 1));
}

/** `sendMessageToTopic`, `sendMessageAndNotify`; a frame, a worker or a server is nobody. */
const endsSo = ([link = '', ...rest]: readonly string[]): boolean =>
  link === '' ||
  link === 'async' ||
  (/^(and|with)$/.test(link) && AFTERWARDS.test(rest[0] ?? '')) ||
  (/^(to|in|into)$/.test(link) && rest.length < 3 && (rest.length === 0 || ADDRESSEES.has(rest.at(-1)!)));
const AFTERWARDS =
  /^(notify|save|clear|close|wait|scroll|track|retry|reply|attachments?|files?|media|alert|reset|scheduled?|text|confirm)/;
const ADDRESSEES: ReadonlySet<string> = new Set(
  (
    'topic room channel chat user users peer contact group conversation recipient recipients thread friend player ' +
    'receiver member person jid buddy match participant participants'
  ).split(' '),
);

/** `findOrCreateThread` -> create thread */
export const withoutFinding = (words: readonly string[]): readonly string[] =>
  /^(find|get|fetch) or$/.test(words.slice(0, 2).join(' ')) ? words.slice(2) : words;

/** `createChatByContactId`, `openConversationWith`: a talk, and with whom. */
export const namesTalkWith = ([verb = '', what = '', ...rest]: readonly string[]): boolean =>
  /^(create|open|start|new|ensure)$/.test(verb) &&
  /^(chat|conversation|convo|dialog)$/.test(what) &&
  /^(by|with|for|to)$/.test(rest[0] ?? '') &&
  (rest[0] === 'with' || rest.some(word => /^(contact|user|person|friend|member|peer|email|recipient)$/.test(word)));

const ADDED = /^(recipient|participant|invitee|(user|member|person|people|friend|contact)s?( i?ds?)?)s?$/;
export const ADDING_VERBS = 'add invite append';
const ADDS: ReadonlySet<string> = new Set(ADDING_VERBS.split(' '));
const TALKS = /^(chat|conversation|convo|dm)s?$/;

/** `addUsersToRoom`, `addRecipientToChannel`; `addParticipants` only where people talk. */
export function namesAdding(words: readonly string[], isChat: boolean): boolean {
  if (words[0] !== 'add' && words[0] !== 'invite') return false;
  const to = words.indexOf('to');
  const [who, where] = to > 0 ? [words.slice(1, to), words.slice(to + 1)] : [words.slice(1), []];
  if (!ADDED.test(who.join(' '))) return false;
  // `addFriend(name)` asks somebody to be one.
  if (to < 0 && /^(friend|contact)s?$/.test(who.join(' '))) return false;
  if (where.some(word => TALKS.test(word))) return true;
  return isChat && (to < 0 || where.some(word => /^(room|group|channel)s?$/.test(word)));
}

/**
 * `addConversationParticipants`, `appendDmMembers`: the talk stands before those who are put into it. What fills in the members
 * of an answer is called so as well.
 */
export function namesAddingToTalk([verb = '', ...rest]: readonly string[]): boolean {
  const last = rest.findIndex((_, at) => ADDED.test(rest.slice(at).join(' ')));
  return ADDS.has(verb) && last > 0 && last < 4 && rest.slice(0, last).some(word => TALKS.test(word));
}

/** Letters that a person gets from the product, and pages that only show what things look like. */
export const isOutside = oncePerFile(({ path }) =>
  /(^|[/-])(e?mails?|sandbox|playground|gallery|demos?|examples?|snapshots?|intercom|zendesk)([/.-]|$)/i.test(path),
);
/** The same without the parts of a product in which people may well write to each other. */
export const isSurelyOutside = oncePerFile(({ path }) =>
  /(^|[/-])(e?mails?|sandbox|playground|examples?|snapshots?|intercom|zendesk)([/.-]|$)/i.test(path),
);

const SOCKETS = /^(web ?socket|socket ?connection)$/;
const withoutSockets = new WeakMap<CompiledConcept, readonly Phrase[]>();

/**
 * The places of look-alikes but for the layer of sockets: whatever goes through it is handed on there, and what names a
 * recipient is a message all the same.
 */
export function placesButSockets(concept: CompiledConcept): readonly Phrase[] {
  let places = withoutSockets.get(concept);
  if (!places)
    withoutSockets.set(concept, (places = concept.unlike.within.filter(({ words }) => !SOCKETS.test(words.join(' ')))));
  return places;
}
