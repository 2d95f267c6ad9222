import type { Ask, FileTest } from '../ask.ts';
import { all, any } from '../ask.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { isMessages, isPeople, isRecipient, isTalk, isTalkColumn } from './stored.ts';

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
    (words, name) => isWhose(words, name) || isTalk(column(name)) || /^chat_?room(_?id)?$/i.test(name),
  );
  const people = ask.name(
    'members member participants participant users user recipients recipient people person messages profile',
    (_, name) => isPeople(column(name)) || name === 'messages',
  );
  return all(any(all(messages, any(whose, talk)), all(talk, people)), mayKeep(ask));
}
