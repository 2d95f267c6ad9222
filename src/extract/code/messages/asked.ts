import { askedActs } from '../asked/acts.ts';
import { dottedName } from '../asked/dotted-procedures.ts';
import { hookOutside, saidByHook } from '../asked/of-hooks.ts';
import { saidAt } from '../asked/hook-runs.ts';
import { callSiteOf, isCallOf } from '../call-sites.ts';
import { evidenceReader } from '../evidence.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { symbolOf } from '../reporting/report-path.ts';
import { enclosingFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import type { Segment } from './paths.ts';
import { isOfOther } from './general-senders.ts';
import { entriesOf, isToldBeside } from './no-send.ts';
import { isOtherAct, isReader } from './posted.ts';
import { collectionOf } from './paths.ts';
import { isAboutMachines, isOutside, namesSend, onlyShows, saysTalk, writesMessage } from './words.ts';

/** Who is written to in such a place is the firm, or a mailbox. */
const TO_FIRM = /^(contact(us)?|support|feedback|newsletter|enquiry|inquiry|landing|demo)$/i;
/** Rooms in which people talk, as words before a verb of sending. */
const ROOM = /^(chat|conversation|convo|dm|inbox|messaging|messenger|message|msg|thread|direct)s?$/;

/** Messages that a client has delivered by what lies elsewhere: a request in any form, a procedure, a record in the cloud. */
export function askedMessages(file: ParsedFile, concept: CompiledConcept): Detection[] {
  if (isOutside(file) || isAboutMachines(file) || file.path.split(/[/.]/).some(part => TO_FIRM.test(part))) return [];
  const nodes = askedActs(file, concept, {
    path: ({ at, path, method }) =>
      method === 'post' &&
      !isOneMessage(at) &&
      !isForOtherAct(at) &&
      !isOfOther(file.path, at) &&
      (goesIntoTalk(path, concept) || opensWithSomebody(path, at)),
    named: (words, isRemote) =>
      (isRemote && /^((direct|private) (message|msg)|dm|pm)$/.test(words.join(' '))) ||
      (isRemote && opensTalk(words) && namesSeveral(file)) ||
      (sends(words, file, concept) && (isRemote || isAmongTalk(words, file))),
  });
  return nodes
    .filter(
      node =>
        !isWithinUnlike(concept, file.path, node) &&
        !isOfKnownCall(node, file, concept) &&
        !isKeptAsItComes(node) &&
        !(ts.isCallExpression(node.parent) && isToldBeside(node.parent)),
    )
    .map(node => ({
      ...placeOf(node, file),
      argument: symbolOf(node),
      // A plain name is that of any message, also of one that all in a room hear.
      traits: [opensTalk(splitWords(symbolOf(node))) ? 'opens' : isPlain(node) ? 'may-deliver' : 'delivers'],
    }));
}

/** `const { mutateAsync: send } = useSendMessage(contact)` of a package: the hook says what is sent, what stands before its run decides. */
function placeOf(node: ts.Node, file: ParsedFile): Pick<Detection, 'node' | 'symbol' | 'guardedAt'> {
  const hook = hookOutside(node, file);
  return hook ? { node: hook, symbol: symbolOf(hook), guardedAt: node } : { node, symbol: symbolOf(node) };
}

/** `api.chat.createChat.useMutation()`: with whom, only the rest of the file says. */
const opensTalk = (words: readonly string[]): boolean =>
  /^(create|start|open|begin|new) (chat|conversation|convo)( room)?$/.test(words.join(' '));
/** A POST to `/chat/new`, and in its body with whom. */
const opensWithSomebody = (path: string, { parent }: ts.Node): boolean =>
  /\/(chats?|conversations?)\/(new|create|start|open)\/?$/i.test(path) &&
  ts.isCallExpression(parent) &&
  parent.arguments.flatMap(entriesOf).some(({ name }) => WITH_WHOM.test(name));
const WITH_WHOM =
  /^(target|recipient|receiver|participants?|to_?user|other_?user|members?|users?)_?(user)?_?(ids?|guids?)?$/i;

/** Somebody to talk to is chosen there; to a machine nobody is. */
const namesSeveral = ({ indexed: { tokens } }: ParsedFile): boolean =>
  ['users', 'recipient', 'recipients', 'participants', 'members', 'friends', 'contacts', 'people'].some(word =>
    tokens.has(word),
  );

/** `/messages/${messageId}`: something is done to a message that is there. */
const isOneMessage = (address: ts.Node): boolean =>
  /\bmessage_?id\b[^/]*\}?[`'")]*$|\bmid\}?`?$/i.test(address.getText());

const ARRIVES = /^(on|once|addListener|addEventListener|subscribe|listen)$/;

/** `socket.on('newMessage', data => store.dispatch('newChatMessage', data))`: what has come is put where it is shown. */
function isKeptAsItComes(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !/^(dispatch|commit)$/.test(nameOf(call.expression) ?? '')) return false;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const heard = at.parent;
    const isHeard = ts.isCallExpression(heard) && ARRIVES.test(nameOf(heard.expression) ?? '');
    if (isHeard && heard.arguments.length > 1 && ts.isStringLiteralLike(heard.arguments[0]!)) return true;
  }
  return false;
}

const isForOtherAct = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && (parent.arguments.some(isOtherAct) || isReader(parent));

/** What the vocabulary tells by its name is a fact already. */
function isOfKnownCall(node: ts.Node, file: ParsedFile, concept: CompiledConcept): boolean {
  for (let at = node.parent, left = 3; at && left > 0; at = at.parent, left--) {
    const site = ts.isCallExpression(at) ? callSiteOf(at, file) : null;
    if (site && isCallOf(concept, site, noFlags)) return true;
  }
  return false;
}

const noFlags = evidenceReader(new Set());

function isPlain(node: ts.Node): boolean {
  // `call('shop.api.talks.send_message', …)`
  const dotted = ts.isStringLiteralLike(node) ? dottedName(node.text) : null;
  const words = ts.isIdentifier(node)
    ? (saidByHook(node) ?? splitWords(textOf(saidAt(node))))
    : splitWords(dotted ?? '');
  return writesMessage(words) && words.length === 2;
}

function goesIntoTalk(path: string, concept: CompiledConcept): boolean {
  const parts = path.split('/').filter(part => part !== '' && part !== '.');
  if (parts.some(part => TO_FIRM.test(part) || hasAnyPhrase(splitWords(part), concept.unlike.word))) return false;
  const segments = parts.map((part): Segment =>
    part.includes('*') || /^[:{]/.test(part) ? { given: [] } : { fixed: part },
  );
  // `/messages/send`, `/messages/send/7`: what is done to the collection stands last.
  const last = segments.findLastIndex(one => 'fixed' in one);
  const fixed = segments[last];
  const own =
    last > 0 && fixed && 'fixed' in fixed && /^(send|create|new|add)$/i.test(fixed.fixed)
      ? segments.slice(0, last)
      : segments;
  return collectionOf(own) !== null;
}

/** `sendMessage`, `message send`, `createDirectMessage`; on a client `addMessage` only shows what has come. */
function sends(words: readonly string[], file: ParsedFile, concept: CompiledConcept): boolean {
  if (hasAnyPhrase(words, concept.unlike.word) || words.some(word => TO_FIRM.test(word))) return false;
  const [verb = ''] = words;
  if (onlyShows(words, file) && words.length === 2 && verb === 'add') return false;
  return namesSend(concept, words) || (writesMessage(words) && !/^(handle|persist)$/.test(verb));
}

/** A plain function says it only where people talk. */
function isAmongTalk(words: readonly string[], file: ParsedFile): boolean {
  const places = file.path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-3);
  return (
    words.some(word => /^(dm|direct|private|chat|conversation)$/.test(word)) ||
    places.some(saysTalk) ||
    places.some(place => splitWords(place).some(word => ROOM.test(word))) ||
    [...file.indexed.tokens].some(token => /^(conversations?|recipients?|dms?|inbox)$/.test(token))
  );
}
