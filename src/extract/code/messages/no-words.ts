import { chainOf, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const TELLS = /^(\$?emit|\$?broadcast|trigger|\$?dispatch)$/;
/** What can befall a message that is there already, or is done with it. */
const BEFALLS =
  /^(report|reported|flag|delete|deleted|remove|removed|read|seen|typing|copy|copied|edited|unsent|failed|failure|error|pin|pinned|unpin|mute|muted|block|blocked|archived|archive|clear|cleared|loaded|load|closed|close|left|joined|reaction|reacted|hidden|hide)$/;

/**
 * `$emit('report-chat', { message })`, `socket.emit('privateMessageDeleted', { id })`: news about a message that there is, by the
 * name of the event; whatever goes with it says nothing of a message that goes out.
 */
export function tellsWhatBefell({ expression, arguments: [event] }: ts.CallExpression): boolean {
  if (!TELLS.test(nameOf(expression) ?? '') || !event || !ts.isStringLiteralLike(event)) return false;
  return splitWords(event.text).some(word => BEFALLS.test(word));
}

const OUTSIDE =
  /^(twilio\w*|vonage|nexmo|plivo|messagebird|openai\w*|anthropic\w*|assistants?|sendgrid|mailgun|postmark|resend)$/i;

/** `twilio.messages.create({ to, body })`: a telephone or a program is written to, by way of a service. */
export const isByOutsideService = ({ expression }: ts.CallExpression): boolean =>
  chainOf(expression)
    .slice(0, -2)
    .some(name => OUTSIDE.test(name));
