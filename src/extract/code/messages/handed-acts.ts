import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { enclosingNames, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesSend, saysPerson, saysPrivate, writesMessage } from './words.ts';

const RUNS = /^(exec|execute|run|perform|enqueue|handle|dispatch|invoke|do|process|queue)$/;
const TAIL = /^(command|action|event|request|mutation|job|operation|task|use|case)$/;

/** `actions.exec(SendWrappedMessage, key, text)`, `bus.execute(new SendMessageCommand(…))`: the act is handed over, and done there. */
export function readHandedAct(node: ts.CallExpression, concept: CompiledConcept): Detection | null {
  if (!RUNS.test(nameOf(node.expression) ?? '')) return null;
  const [first] = node.arguments.map(unwrap);
  const made = first && ts.isNewExpression(first) ? first.expression : first;
  if (!made || !ts.isIdentifier(made) || !/^[A-Z]/.test(made.text)) return null;
  const words = [...splitWords(made.text)];
  while (TAIL.test(words.at(-1) ?? '')) words.pop();
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  const isSend = namesSend(concept, words) || saysPrivate(concept, made.text);
  if (!/^(send|create|start|open|deliver|post)$/.test(words[0] ?? '') || !(isSend || writesMessage(words))) return null;
  return { node: made, symbol: made.text, traits: [isSend ? 'delivers' : 'may-deliver'] };
}

const SHOWS =
  /^(open|show|start|create|toggle|begin|launch|go|goto|navigate|visit|enter|init|initiate|on|handle|click|change|trigger|select|new)$/;
const TALK = /^(chats?|dms?|pms?|conversations?|convo|messaging|messenger|inbox|whisper)$/;
/** What only is done to a talk that there is. */
const OTHER =
  /^(close|delete|remove|leave|archive|mute|unmute|pin|unpin|read|unread|list|settings?|info|error|state|status|options?|menu|search|filter|load|fetch|get|type|typing|drag|scroll|focus|request|invite|report|block|group|room|bot|support|ids?|removed|deleted|created|received|incoming|updated|update|changed|loaded|selected|unread|history|box|window|list|tab|room|view|panel|sidebar)$/;

/** `showOrChangeChat(user.id)`, `openChatWith(friend)`: a press of a button leads to where one writes to that person. */
export function readOpening(node: ts.CallExpression, { side }: ParsedFile, concept: CompiledConcept): Detection | null {
  const head = nameNode(node.expression);
  if (!head || side === 'server' || node.arguments.length === 0) return null;
  const name = textOf(head);
  if (enclosingNames(node).some(own => /^(close|hide|on_?close)/i.test(own))) return null;
  if (!namesOpening(splitWords(name)) || hasAnyPhrase(splitWords(name), concept.unlike.word)) return null;
  const isFor = node.arguments.some(given => !ts.isFunctionLike(given) && namesIn(given, 4).some(isPerson));
  return isFor ? { node: head, symbol: name, traits: ['offers'] } : null;
}

const namesOpening = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < 7 &&
  SHOWS.test(words[0]!) &&
  words.slice(1).some(word => TALK.test(word)) &&
  !words.some(word => OTHER.test(word));

/** A person by name; a list of them is shown, not written to. */
const isPerson = (name: string): boolean => saysPerson(name) && !/s$|list|count|current|^me$|self/i.test(name);

const RUN_IN_TEXT =
  /\.(?:exec|execute|run|perform|enqueue|handle|dispatch|invoke|do|process|queue)\s*(?:<[^>\n]*>)?\(\s*(?:new\s+)?(?:Send|Create|Start|Open|Deliver|Post)\w*(?:Message|Dm|DM|Chat|Conversation)/;

/** The name of what is run there. */
const RUN = /^(?:Send|Create|Start|Open|Deliver|Post)\w*(?:Message|Dm|DM|Chat|Conversation)/;

export const mayHandAct = (ask: Ask): FileTest =>
  any(
    all(
      ask.name('send create start open deliver post', (_, name) => RUN.test(name)),
      inText(RUN_IN_TEXT),
    ),
    ask.called(
      'open show start create toggle begin launch go goto navigate visit enter init initiate on handle click change trigger select new',
      namesOpening,
    ),
  );
