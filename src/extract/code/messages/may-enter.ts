import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import { folderOfRoutes } from '../entries/addressed.ts';
import { pathOfFile } from '../entries/in-files.ts';
import { HANDLERS, mayEnter } from '../entries/may-enter.ts';
import { splitWords } from '../tokens.ts';
import { COLLECTION_IN_TEXT } from './paths.ts';
import { isRecipient, isTalkColumn } from './talk-columns.ts';
import { namesSend, saysPrivate, WRITE_VERBS, writesMessage } from './words.ts';

/** `to` among what is given: `{ to, text }`, `to: v.id('users')`. */
const TO = /[{,(\s]to\b\s*[:,}]/;

/** Whether a file could hold an entry by which messages are written: a path of messages, or a name that says it. */
export function mayEnterMessages(ask: Ask, concept: CompiledConcept): FileTest {
  const inPath = all(ask.word(HANDLERS), ({ path }) => COLLECTION_IN_TEXT.test(`${pathOfFile(path) ?? ''}/'`));
  const inRoutes: FileTest = ({ path }) => COLLECTION_IN_TEXT.test(`${folderOfRoutes(path) ?? ''}/'`);
  const names = concept.calls.flatMap(call => call.names);
  const isSaid = any(
    ask.name(names, words =>
      namesSend(
        concept,
        words.filter(word => word !== 'action'),
      ),
    ),
    ask.phrase(concept.evidence.get('dm-type') ?? []),
    ({ path }) => splitWords(path.split('/').at(-1)!).join(' ').includes('message') || saysPrivate(concept, path),
  );
  const isHolder = (words: readonly string[]) =>
    /^(router|routes|service|gateway|resolver|controller|procedures?|api)$/.test(words.at(-1) ?? '') ||
    (words.length === 1 && words[0]!.endsWith('s'));
  const inPathOfTalk: FileTest = ({ path }) => /(message|chat|conversation|dm)s?\b/i.test(path);
  const whose = ask.name(
    'to receiver recipient addressee other target peer chat conversation convo dialog dm match direct private message from',
    (words, name) =>
      (name !== 'to' && isRecipient(words.join(' '))) || isTalkColumn(words.join(' ')) || name === 'chat',
  );
  const writes = any(
    ask.name(
      `${WRITE_VERBS.join(' ')} message`,
      words =>
        writesMessage(words.filter(word => word !== 'action')) ||
        /^(new|send)( chat)? message$|^chat message$|^messages? (new|send|insert|create)$/.test(words.join(' ')),
    ),
    all(ask.word('message'), inText(/\bon\(\s*['"](?:\w+ )?message['"]|@(?:SubscribeMessage|OnMessage)\b/)),
    all(
      ask.named('send create write new insert add'),
      any(ask.name('message messages chat chats conversation conversations messaging dm dms', isHolder), inPathOfTalk),
    ),
  );
  // `chatRouter({ createMessage: procedure.mutation(handler) })`
  const isOfRouter = all(
    ask.called('mutation', (_, name) => name === 'mutation'),
    ask.name('message messages chat chats conversation conversations dm dms', words =>
      words.join(' ').endsWith(' router'),
    ),
  );
  const isOfPage = all(ask.word('actions'), ({ path }) => /messages?\/\[\w+\]\//i.test(path));
  return all(
    mayEnter,
    any(
      isOfPage,
      isOfRouter,
      inPath,
      inRoutes,
      inText(COLLECTION_IN_TEXT),
      isSaid,
      all(writes, any(whose, all(ask.named('to'), inText(TO)))),
    ),
  );
}
