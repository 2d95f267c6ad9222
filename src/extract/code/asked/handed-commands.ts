import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What hands something over and says nothing of what it is. */
const CARRIES =
  /^(send|dispatch|execute|exec|emit|publish|request|submit|post|push|write|call|invoke|enqueue|transmit)$/;
/** What a class of that kind is, beside what it does; `SendMessage` is a message, and sends one. */
const KIND =
  /_?(?:Command|Cmd|Query|Packet|Message|Msg|Request|Req|Composer|Action|Event|Payload|Operation|Mutation|Call|Frame|Dto)$/;

/** What came of an act, told to whoever keeps it: `BlockUserFailure`, `SEND_MESSAGE_SUCCESS`. */
export const isNews = (words: readonly string[]): boolean => NEWS.test(words.at(-1) ?? '');
const NEWS =
  /^(fail|failed|failure|error|success|succeeded|successful|done|ok|pending|loading|fulfilled|rejected|completed?|received?|result|status)$/;

/** What a command does: its name, with and without the kinds of class at its end. */
export interface Command {
  at: ts.Node;
  readings: readonly (readonly string[])[];
}

/**
 * A command that is made on the spot and handed to what carries it: `connection.send(new BlockUserCommand(id))`,
 * `store.dispatch(new SendMessage(text))`, `bus.execute(new ReportPostCommand(id))`. What is done is in the name of its class;
 * the one way on which all of them go says nothing. Null for anything else.
 */
export function handedCommand(call: ts.CallExpression): Command | null {
  const [carries = ''] = splitWords(nameOf(call.expression) ?? '');
  const [first] = call.arguments;
  const made = first && CARRIES.test(carries) ? unwrap(first) : null;
  const at = made && ts.isNewExpression(made) ? nameNode(made.expression) : null;
  if (!at) return null;
  const readings: (readonly string[])[] = [];
  for (let name = textOf(at), left = 3; name !== '' && left > 0; name = name.replace(KIND, ''), left--) {
    const words = splitWords(name);
    if (isNews(words)) return null;
    // A verb and what it is done to; `new Blob()` does nothing.
    if (words.length > 1 && !readings.some(one => one.length === words.length)) readings.push(words);
  }
  return readings.length > 0 ? { at, readings } : null;
}

/** The same in a text, for what is not parsed yet. */
export const HANDS_COMMAND = String.raw`\b(?:send|dispatch|exec|emit|publish|request|submit|post|push|write|call|invoke|enqueue|transmit)\w{0,24}\s*\(\s*new\s`;
