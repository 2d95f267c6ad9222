import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { mayInviteToTalk } from './chat-invites.ts';
import { MAY_ASK } from '../asked/acts.ts';
import { actOfCommand } from '../commands.ts';
import type { CompiledConcept } from '../concepts.ts';
import { splitWords } from '../tokens.ts';
import { namesSend, WRITE_VERBS, writesMessage } from './words.ts';
import { maySendBarely } from './bare-sends.ts';
import { maySayToTwo } from './said-to-two.ts';
import { mayRelay } from './relays.ts';
import { mayCompose } from './composing.ts';
import { mayContact } from './contact-buttons.ts';
import { mayEnterMessages } from './may-enter.ts';
import { mayKeepMessages } from './may-keep.ts';
import { mayMakeRecord } from './records.ts';
import { mayBeMade, mayBeWritten } from './may-write.ts';
import { isComposer, LINK_TO_MESSENGER, mayLinkTo, MOVES, namesTalkPath, TALK_IN_PATHS } from './composers.ts';
import { mayPostToAny } from './direct-posts.ts';
import { mayTakePosts } from './incoming-posts.ts';
import { mayLabelSend } from './labelled.ts';
import { mayHandAct } from './handed-acts.ts';
import { mayPassOn } from './passed-on.ts';
import { maySendFrame } from './socket-talk.ts';
import { MAY_RUN_MUTATION } from '../mutations.ts';
import { MAY_WRITE_DOCUMENT } from '../written-documents.ts';
import { COLLECTION_IN_TEXT } from './paths.ts';
import { mayTellPeer } from './peers.ts';
import { ENDPOINT_IN_TEXT, isPostVerb, namesEndpoint } from './posted.ts';
import { WHISPERS, WHISPER_WORDS } from './whispers.ts';
import { isSocketCall, isSocketVerb, PROCEDURE_IN_TEXT, VERBS_OF_SOCKETS, WORDS_OF_TALK } from './verbs.ts';

/** Whether a file could hold what the detector of private messages reads: each part beside the reader that it is for. */
export function maySend(ask: Ask, concept: CompiledConcept): FileTest {
  return any(
    all(
      isAboutMessages(ask),
      any(
        mayBeWritten(ask, concept),
        mayBeMade(ask, concept),
        mayBeRequested(ask, concept),
        mayBeOffered(ask, concept),
      ),
    ),
    mayKeepMessages(ask),
    mayMakeRecord(ask),
    mayTellPeer(ask),
    mayPostToAny(ask),
    mayTakePosts(ask),
    mayHandAct(ask),
    maySendFrame(ask),
    mayPassOn(ask, concept),
    all(ask.named('visibility'), inText(/\.visibility\s*=\s*['"`]direct/)),
    all(ask.word(WHISPER_WORDS), inText(WHISPERS)),
    mayEnterMessages(ask, concept),
    maySendBarely(ask),
    maySayToTwo(ask),
    mayRelay(ask),
    mayCompose(ask, concept),
    mayContact(ask),
    all(ask.named('GiftedChat ChatContainer PrettyChatWindow AdvancedChat'), ask.named('onSend')),
    mayLabelSend(ask),
    isOfCommand(ask, concept),
  );
}

/** `SendMessageHandler` */
const isOfCommand = (ask: Ask, concept: CompiledConcept): FileTest =>
  ask.name(WRITE_VERBS.join(' '), (_, name) => {
    const words = splitWords(actOfCommand(name) ?? '');
    return writesMessage(words) || (words.length > 0 && namesSend(concept, words));
  });

/** Words of which a file about messages between people holds one, or both of a pair: `message` alone is in every second file. */
const ALONE =
  'dm dms recipient recipients chats conversation conversations convo participant participants inbox messenger';
const TOGETHER: readonly (readonly [string, string])[] = [
  ['direct', 'message messages visibility room'],
  ['private', 'message messages'],
  ['send', 'message msg chat'],
  ['new create start open add invite append', 'chat'],
  ['handle', 'message'],
  ['post', 'messages'],
  ['mutation mutations', 'message messages'],
  ['message', 'composer input form box field entry editor'],
  ['chat', 'input form composer'],
  ['matrix', 'to'],
];

const isAboutMessages = (ask: Ask): FileTest =>
  any(ask.word(ALONE), ...TOGETHER.map(([one, other]) => all(ask.word(one), ask.word(other))));

/** A procedure or an address of messages: `sendMessage`, `messages.create`, `/chats/7`, `Urls.MESSAGES`. */
const ASKED =
  /(send|create|insert|post|reply|add|write)[-_. ]?\w{0,20}(message|msg|dm|pm|chat)|(message|msg|dm|pm|chat|conversation|convo)s?[-_./:]?\w{0,10}(send|create|insert|post|reply|add|write)|[/'"`.](dm|pm|(direct|private)[-_]?\w{0,12}|message|msg|chat|conversation|convo|inbox)s?(?![a-z])/i;

/** Under a name that is a string: a procedure, a request, a verb of a socket, a mutation, an ordinary post. */
function mayBeRequested(ask: Ask, concept: CompiledConcept): FileTest {
  const endpoint = ask.name('dm dms message messages chat chats conversation convo convos', words =>
    namesEndpoint(words.join(' ')),
  );
  const verbIn: FileTest = ({ text }) => {
    for (const [, , verb] of text.matchAll(VERBS_OF_SOCKETS)) if (isSocketVerb(verb!, concept)) return true;
    return false;
  };
  return any(
    mayInviteToTalk(ask),
    all(ask.word(WORDS_OF_TALK), inText(PROCEDURE_IN_TEXT)),
    all(ask.name('post postv', isPostVerb), any(inText(COLLECTION_IN_TEXT), all(endpoint, inText(ENDPOINT_IN_TEXT)))),
    all(ask.called('emit send invoke publish dispatch socket', isSocketCall), ask.word(WORDS_OF_TALK), verbIn),
    all(
      ask.named('gql graphql'),
      ask.name('send create', (_, name) => /^(send|create)\w*Message$/.test(name)),
    ),
    all(ask.word('mutation'), any(inText(MAY_RUN_MUTATION), all(ask.word(WORDS_OF_TALK), inText(MAY_WRITE_DOCUMENT)))),
    all(
      ask.word(WORDS_OF_TALK),
      ask.word('send create message messages msg insert reply'),
      inText(ASKED),
      inText(MAY_ASK),
    ),
    all(ask.word('visibility'), ask.named('direct'), inText(/visibility['"]?\s*:\s*\(?['"`]direct/)),
  );
}

const TALK_WORDS = 'chat chats chatting message messages messaging conversation conversations dm dms inbox messenger';
const TALKS = '(?:chat|messag|conversation|dm|inbox)';
/** `navigate('Chat', {`, `push(Screens.CHAT, {` */
const SCREEN_FOR = new RegExp(
  `\\b(?:push|replace|navigate\\w*|go|goto)\\(\\s*(?:['"\`][\\w/-]*${TALKS}[\\w/-]*['"\`]|[\\w.]+\\.\\w*${TALKS}\\w*)\\s*,\\s*\\{`,
  'i',
);
/** `{ pathname: '/chat', params: {` */
const PLACE_FOR = new RegExp(
  `\\b(?:pathname|path|name|screen)\\s*:\\s*['"\`][^'"\`\n]{0,40}${TALKS}[^'"\`\n]{0,40}['"\`]\\s*,\\s*(?:params|query|state)\\b`,
  'i',
);

/** A form, a page, a link. */
function mayBeOffered(ask: Ask, concept: CompiledConcept): FileTest {
  const privates = concept.evidence.get('dm-type') ?? [];
  const composes = 'form composer compose create new send input editor textarea textbox box message chat conversation';
  return any(
    ask.name(composes, (_, name) => isComposer(name, concept)),
    all(any(ask.holds(privates), ask.word(TALK_IN_PATHS)), inText(mayLinkTo(privates))),
    ask.called(
      'chat chats dm pm conversation message messages messaging messenger inbox create get make build',
      namesTalkPath,
    ),
    all(ask.named('matrix wa m t signal'), inText(LINK_TO_MESSENGER)),
    all(
      ask.called('push replace navigate', (_, name) => MOVES.test(name)),
      ask.word(TALK_WORDS),
      inText(SCREEN_FOR),
    ),
    all(ask.word(TALK_WORDS), inText(PLACE_FOR)),
  );
}
