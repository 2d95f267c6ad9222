import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { mayKeepLetters } from './letters.ts';
import { isChannel, isInbox, isMessages, isPeople, isTalk } from './stored.ts';
import { isRecipient, isTalkColumn } from './talk-columns.ts';
import { isMembership } from './own-membership.ts';

const FROM = /\bfrom(?:_?(?:user|id|uid))?\b['"`]?\s*[:,]/i;
/** `users: [me, other]` */
const OF_TWO =
  /\b(?:users|participants|members|people|persons|recipients)\w{0,6}['"]?\s*:\s*\[[^\][,]{1,80},[^\][,]{1,80}\]/;
/** A table of messages or talks beside what keeps a row of it: `error.message` is no such thing. */
const KEPT =
  /(?:messages?|msgs?|\bdms?|\bpms?|chats?|conversations?|convos?|dialogs?|inbox|channels?)\w*['"`)\]]*\s*\.\s*(?:create|insert|add|save|push|upsert|put|set|query|build|bulk)|\bnew\s+\w*(?:Message|Msg|Chat|Conversation|Convo|Dm|Parse)\w*|\b(?:insert|insertInto|into|collection|from|ref|doc|table|model|create|save|persist|createDocument|put|getRepository|knex|push|insertMany|graphqlOperation|[xz]add|[lr]push)\b\s*(?:<[^<>]*>)?\(\s*(?:[\w.]+\s*,\s*){0,2}['"`]?[\w.]*(?:message|msg|\bdm|\bpm|chat|conversation|convo|dialog)|\binto\s+["'`\w.]*(?:message|msg|dm|pm|chat|conversation)|:(?:Message|Chat)\b|\binsert_\w*(?:message|chat)|:\s*(?:Message|Chat)\b|\bmessages['"]?\s*:\s*(?:\{|arrayUnion)|\bTableName\b/i;

/** Whether a file could keep messages between people, or a conversation: a table of them, and whose they are. */
export function mayKeepMessages(ask: Ask): FileTest {
  const messages = ask.name(
    'message messages msg msgs dm dms pm pms direct private chat conversation user instant text personal individual create insert',
    namesTable(isMessages),
  );
  const talk = ask.name(
    'chat chats conversation conversations convo convos dialog dialogs dm dms direct private user message one create insert',
    namesTable(isTalk),
  );
  const isWhose = (_: readonly string[], name: string) => isRecipient(column(name)) || isTalkColumn(column(name));
  const whose = ask.name(
    'to receiver recipient addressee other target peer chat chatroom conversation convo dialog dm match direct private message',
    (words, name) =>
      name !== 'to' && (isWhose(words, name) || isTalk(column(name)) || /^chat_?room(_?id)?$/i.test(name)),
  );
  // `to` alone stands everywhere.
  const between = all(ask.named('to'), inText(FROM));
  const people = ask.name(
    'members member participants participant users user recipients recipient people person messages profile',
    (_, name) => isPeople(column(name)) || name === 'messages',
  );
  const membership = ask.name(
    'chat chats conversation conversations convo dm dms dialog direct private message create insert',
    namesTable(isMembership),
  );
  const ofRooms = all(talk, ask.named('chatRoom chatRoomId chat_room_id chatroom chatroomId'));
  const inbox = all(ask.name('inbox', namesTable(isInbox)), ask.word('message body text content'));
  const channel = all(ask.name('channel channels', namesTable(isChannel)), ask.word('recipient recipients'));
  const ofTwo = all(people, inText(OF_TWO));
  const channelOfTwo = all(ask.word('channel room thread group topic'), ask.word('dm dms direct private'));
  const kept = any(
    all(messages, any(whose, talk, between, ofTwo, channelOfTwo)),
    all(talk, people),
    membership,
    ofRooms,
    inbox,
    channel,
  );
  return any(all(kept, mayKeep(ask), inText(KEPT)), mayKeepLetters(ask));
}
