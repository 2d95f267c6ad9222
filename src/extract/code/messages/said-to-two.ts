import type { Ask, FileTest } from '../ask.ts';
import { all, any } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isAtTalk } from './talk-places.ts';

const PUSHES = /^push (?:chat |direct |private |text |new )?(?:message|msg)$/;
const QUEUES = /^(?:queue|enqueue) (?:chat|outgoing|direct|private) (?:message|msg)$/;
/** `sendOrderMessage`: what it belongs to, which some other reader does not know. */
const SENDS = /^send (?:\w+ ){1,2}(?:message|msg)$/;
const HANDED = /^(?:on|handle) send (?:message|msg)$/;
const LINE = /(?:channel|socket|connection|conn|ws)$/i;
const TEXT =
  /^(?:new|my|the|chat|message|msg|trimmed|draft|input)?_?(?:text|msg|message|body|content|draft)(?:Text|Body)?$/i;
/** The two of a deal, in the words of either side. */
const SIDES = [
  /\b(?:customer|buyer|guest|renter|borrower|student|mentee)\b/i,
  /\b(?:provider|seller|host|owner|lender|teacher|tutor|mentor)\b/i,
];

/**
 * A line to the other of two that the name of the call says no more of: `channel.pushMessage(text)`, `queueChatMessage(room,
 * text)`, `requests.sendHostRequestMessage(id, text)`, and in a deal between two `onSendMessage(transaction.id, text)`.
 */
export function readSaidToTwo(call: ts.CallExpression, file: ParsedFile, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  if (!head || file.side === 'server') return null;
  const words = splitWords(textOf(head));
  const said = words.join(' ');
  const isOne =
    (PUSHES.test(said) && isAtTalk(file) && LINE.test(chainOf(call.expression).at(-2) ?? '') && givesText(call, 0)) ||
    (QUEUES.test(said) && isAtTalk(file) && call.arguments.length > 1) ||
    (SENDS.test(said) && !hasAnyPhrase(words, concept.unlike.word) && isAtTalk(file) && givesText(call, 1)) ||
    (HANDED.test(said) && isOfDeal(file) && givesId(call) && givesText(call, 1));
  if (!isOne) return null;
  const symbol = chainOf(call.expression).slice(-2).join('.');
  return { node: head, symbol, traits: [HANDED.test(said) ? 'delivers' : 'may-deliver'] };
}

const givesText = ({ arguments: given }: ts.CallExpression, at: number): boolean =>
  given[at] !== undefined && TEXT.test(nameOf(unwrap(given[at])) ?? '');

const givesId = ({ arguments: [first] }: ts.CallExpression): boolean =>
  first !== undefined && /^id$|[a-z](?:Id|ID)$|_id$/.test(nameOf(unwrap(first)) ?? '');

const isOfDeal = ({ indexed: { text } }: ParsedFile): boolean => SIDES.every(side => side.test(text));

export const maySayToTwo = (ask: Ask): FileTest =>
  any(
    all(
      isAtTalk,
      ask.called('push queue enqueue send', words => {
        const said = words.join(' ');
        return PUSHES.test(said) || QUEUES.test(said) || SENDS.test(said);
      }),
    ),
    all(
      ask.called('send', words => HANDED.test(words.join(' '))),
      ask.word('customer buyer guest renter borrower student mentee'),
    ),
  );
