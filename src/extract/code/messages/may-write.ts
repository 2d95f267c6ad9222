import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { namesKeyOfPerson, namesChat, namesMessages, namesTalk, storesRow } from './calls.ts';
import { MAKERS, namesRoom, namesRow, ROOMS } from './opened-talks.ts';
import type { CompiledConcept } from '../concepts.ts';
import { splitWords } from '../tokens.ts';
import {
  ADDING_VERBS,
  namesAdding,
  namesAddingToTalk,
  namesSend,
  namesTalkWith,
  PEOPLE,
  saysPrivate,
  saysTalk,
  TALK,
  WRITE_VERBS,
  withoutFinding,
  writesMessage,
} from './words.ts';

/** Functions and calls that send by their name, and those that write a message down. */
export function mayBeWritten(ask: Ask, concept: CompiledConcept): FileTest {
  const names = concept.calls.flatMap(call => call.names);
  const verbs = WRITE_VERBS.join(' ');
  const privates = concept.evidence.get('dm-type') ?? [];
  const isPlace = isTalkPlace(concept);
  return any(
    ask.name(names, words => namesSend(concept, words)),
    // `useSendDirectMessageMutation()`
    ask.called('use', words => words[0] === 'use' && namesSend(concept, words.slice(1))),
    ask.called(verbs, writesMessage),
    ask.called('send', namesKeyOfPerson),
    all(ask.name(verbs, writesMessage), inText(FUNCTION_OF_MESSAGES)),
    all(
      ask.name('send', words => words[0] === 'send' && words.length <= 2),
      any(({ path }) => path.split('/').some(part => saysPrivate(concept, part)), ask.phrase(privates)),
      inText(GIVEN_TEXT),
    ),
    ask.name('find get fetch', words => withoutFinding(words) !== words && namesRoom(words.slice(3))),
    ask.name('create open start new ensure', namesTalkWith),
    ask.name('add invite', words => namesAdding(words, false)),
    ask.name(ADDING_VERBS, namesAddingToTalk),
    all(
      ask.name('add invite', words => namesAdding(words, true)),
      any(isPlace, ask.phrase(TALK), ask.phrase(privates)),
    ),
  );
}

const isTalkPlace =
  (concept: CompiledConcept): FileTest =>
  ({ path }) =>
    path
      .split('/')
      .slice(-3)
      .some(part => saysTalk(part) || saysPrivate(concept, part));

/** `send(message, …)`, `sendChat(text)` */
const GIVEN_TEXT = /\bsend\w{0,12}\s*[=:]?[^;{}]{0,30}\([^;{}()]{0,160}\b(message|msg|text|content|body)\b/i;

/** `sendMessage = async () => …`, `handleMessage: useCallback(…)` */
const FUNCTION_OF_MESSAGES = new RegExp(
  `\\b(?:${WRITE_VERBS.join('|')})\\w*(?:messages?|msg)['"]?\\s*[?!]?(?::[^=;{}]*)?[:=]\\s*(?:[\\w.]+(?:<[^>]*>)?\\(\\s*)*(?:async\\b\\s*)?(?:function\\b|[(<]|\\w+\\s*=>)`,
  'i',
);

/** Calls told by what they are given and what they are asked of: a room is opened, a row of a person is stored. */
export function mayBeMade(ask: Ask, concept: CompiledConcept): FileTest {
  const isOnly = (verbs: RegExp) => (words: readonly string[]) => verbs.test(words.join(' '));
  const makers = MAKERS.join(' ');
  const direct = ask.name('direct dm private is one trusted', (_, name) =>
    /^(is )?(direct|dm|private)( message| chat)?$|^(dm|direct) (user|peer|contact|target|recipient|partner|member)( id)?s?$|^one to one$|^trusted private chat$/.test(
      splitWords(name).join(' '),
    ),
  );
  const privates = concept.evidence.get('dm-type') ?? [];
  const withPeople = all(ask.phrase(PEOPLE), any(ask.phrase(TALK), isTalkPlace(concept)));
  const isChat = any(withPeople, ask.phrase(privates), direct, all(ask.phrase(TALK), inText(ROOM_OF_TALK)));
  const makesRoom = any(
    ask.called(`${makers} find get fetch`, named => {
      const words = withoutFinding(named);
      return MAKERS.includes(words[0]!) && namesRoom(words.slice(1));
    }),
    all(
      ask.called(makers, words => words.length === 1),
      ask.name(ROOMS.join(' '), namesRoom),
      inText(MADE_OF_ROOMS),
    ),
  );
  const row = all(
    ask.called(
      'create insert add save upsert',
      isOnly(/^(create|insert|add|save|upsert|insert one|insert many|create many)$/),
    ),
    ask.name('conversation chat channel dm room thread recipient participant', namesRow),
    ask.name('channel conversation chat room dm', (_, name) => /^(channel|conversation|chat|room|dm)_?id$/i.test(name)),
  );
  const post = all(
    ask.called('create post publish', isOnly(/^(create|post|publish)$/)),
    ask.name('status statuses notes posts', isOnly(/^(status(es)?|notes|posts)$/)),
    ask.word('visibility'),
    ask.word('direct'),
  );
  const postInChannel = all(
    ask.called('send create submit', isOnly(/^(send|create|submit) post$/)),
    ask.name('channel', (_, name) => /^channel_?id$/i.test(name)),
  );
  const talk = all(
    ask.called('post create send start open', isOnly(/^(post|create|send|start|open)$/)),
    ask.name('chats conversation convo direct private', namesTalk),
  );
  const rowOfChat = all(
    ask.called('create insert add save upsert', storesRow),
    ask.name('message msg chat', namesMessages),
    ask.name('chat conversation convo dialog', namesChat),
  );
  const rowOfRoom = all(
    ask.called(makers, words => words.length === 1),
    ask.name('member participant recipient user', (_, name) =>
      /^(members?|participants?|recipients?|users?)(_?ids?)?$/i.test(name),
    ),
    inText(PRIVATE_ROW),
  );
  return any(
    rowOfRoom,
    all(makesRoom, isChat),
    row,
    rowOfChat,
    post,
    postInChannel,
    all(talk, inText(/\.\s*(post|create|send|start|open)\s*[(<]/)),
  );
}

/** `{ type: 'DM', … }` */
const PRIVATE_ROW = /\b(type|kind)['"]?\s*:\s*['"`](dm|direct|private)[-_ ]?(message|chat)?['"`]/i;

/** `channels.create(`, `insert(channels)`, `new Channel(…)`. */
const MADE_OF_ROOMS = new RegExp(
  `(?:${ROOMS.join('|')})\\w*[^;{}]{0,60}?\\.\\s*(?:${MAKERS.join('|')})\\s*[(<]|\\binsert(?:Into)?\\(\\s*\\w*(?:${ROOMS.join('|')})|\\bnew\\s+\\w*(?:${ROOMS.join('|')})`,
  'i',
);

/** `messaging.newRoom(` */
const ROOM_OF_TALK = new RegExp(
  `(?:${TALK.map(({ joined }) => joined).join('|')})\\w*[^;{}\\s]{0,80}?\\.\\s*(?:${MAKERS.join('|')})\\w*(?:${ROOMS.join('|')})`,
  'i',
);
