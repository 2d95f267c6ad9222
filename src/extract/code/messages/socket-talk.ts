import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { entriesOf, isToldBeside } from './no-send.ts';

const SENDS =
  /^(send|emit|publish|write|send_?json|send_?event|send_?packet|send_?command|send_?raw|send_?to_?server|broadcast|push)$/i;
const KIND = /^(type|t|cmd|command|event|event_?name|action|op|kind|method|verb|what)$/i;
/** What such a frame is called where people talk. */
const TALK =
  /^((send|add|post|new|text|room|team|lobby|group|private|direct|in game|game|user) )*(chat|message|msg|dm|pm|whisper|say|tell)( (message|msg|send|text))?$/;
const TEXT = /^(text|message|msg|content|body|chat|chat_?(text|message|input)|input|value)$/i;

/**
 * A line of somebody's talk in a frame of a socket: `ws.send(JSON.stringify({ type: 'chat', message }))`,
 * `socket.emit('chat', { text })`, `room.send('chat', text)`.
 */
export function readSocketTalk(call: ts.CallExpression, { side, imports }: ParsedFile): Detection | null {
  const head = nameNode(call.expression);
  if (!head || imports.has(textOf(head))) return null;
  const [first, ...rest] = call.arguments.map(unwrap);
  const passed = PASSES.test(textOf(head)) ? frameIn(call.arguments) : null;
  if (!passed && (side === 'server' || !SENDS.test(textOf(head)))) return null;
  const frame = passed ?? (first && frameOf(first));
  if (!frame || isToldBeside(call)) return null;
  const { kind, said } = frame;
  const words = splitWords(kind).join(' ');
  const isText = said ?? rest.some(given => !ts.isFunctionLike(given) && holdsText(given));
  if (!TALK.test(words) || !isText) return null;
  const isPrivate = /dm|pm|whisper|private|direct|tell/.test(words);
  return { node: head, symbol: textOf(head), argument: kind, traits: [isPrivate ? 'delivers' : 'may-deliver'] };
}

/** `game.sendTeam(team, payload)`: a server or a peer hands a line on to those whom the name says. */
const PASSES =
  /^(send|broadcast|emit|relay)_?(to_?)?(team|pair|partner|opponent|opponents|peer|player|players|group|teammates?|members?|room|user|users|party|client|clients)$/i;

/** A frame that is written there, or made above it. */
function frameIn(given: readonly ts.Expression[]): { kind: string; said: boolean } | null {
  for (const one of given) {
    const inner = unwrap(one);
    const made = ts.isIdentifier(inner) ? valueOf(inner) : inner;
    const frame = made && ts.isObjectLiteralExpression(unwrap(made)) ? frameOf(unwrap(made)) : null;
    if (frame?.said) return { kind: frame.kind, said: true };
  }
  return null;
}

/** What a frame is called, and whether it holds a text; null for the text where that stands beside the name. */
function frameOf(first: ts.Expression): { kind: string; said: boolean | null } | null {
  const named = kindOf(first);
  if (named !== null) return { kind: named, said: null };
  const inner =
    ts.isCallExpression(first) && nameOf(first.expression) === 'stringify' && first.arguments[0]
      ? unwrap(first.arguments[0])
      : first;
  if (!ts.isObjectLiteralExpression(inner)) return null;
  const entries = entriesOf(inner);
  const [kind] = entries.flatMap(({ name, value }) => (KIND.test(name) && value ? (kindOf(unwrap(value)) ?? []) : []));
  return kind === undefined ? null : { kind, said: entries.some(one => isTextEntry(one)) };
}

/** `'chat'`, a constant that says so, and the member of an enum, whose number says nothing: `Kind.CHAT_MESSAGE`. */
function kindOf(given: ts.Expression): string | null {
  if (ts.isStringLiteralLike(given)) return given.text;
  if (!ts.isIdentifier(given) && !ts.isPropertyAccessExpression(given)) return null;
  const value = literalOf(given)?.value;
  if (typeof value === 'number') return textOf(ts.isIdentifier(given) ? given : given.name);
  return typeof value === 'string' ? value : null;
}

/** The text of a person is put in at run time; a fixed one is the program's. */
const isTextEntry = ({ name, value }: { name: string; value: ts.Expression | null }): boolean =>
  TEXT.test(name) && !(value && ts.isStringLiteralLike(unwrap(value)));

function holdsText(given: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(given)) return entriesOf(given).some(isTextEntry);
  if (ts.isStringLiteralLike(given)) return false;
  if (namesIn(given, 2).some(name => TEXT.test(name))) return true;
  // `const request = isRoom ? { roomId, message } : { to, message }`, one line before.
  const made = ts.isIdentifier(given) ? valueOf(given) : null;
  const inner = made && unwrap(made);
  const chosen = inner && ts.isConditionalExpression(inner) ? [inner.whenTrue, inner.whenFalse] : inner ? [inner] : [];
  return chosen.map(unwrap).some(one => ts.isObjectLiteralExpression(one) && entriesOf(one).some(isTextEntry));
}

const FRAME =
  /\b(?:send|emit|publish|write|broadcast|push)\w*\s*\(\s*(?:JSON\.stringify\(\s*)?(?:\{[^{}]{0,160}?\b(?:type|t|cmd|command|event|event_?name|action|op|kind|method|verb|what)['"]?\s*:\s*)?['"`][\w:. -]{0,20}(?:chat|message|msg|dm|pm|whisper|say|tell)/i;

/** The same with a constant for its name: `room.send(Kind.CHAT_MESSAGE, { text })`. */
const NAMED =
  /\b(?:send|emit|publish|write|broadcast|push)\w*\s*\(\s*(?:JSON\.stringify\(\s*)?(?:\{[^{}]{0,160}?\b(?:type|t|cmd|command|event|event_?[nN]ame|action|op|kind|method|verb|what)\s*:\s*)?(?:[A-Z]\w{0,40}\.){0,2}[A-Z_a-z]{0,30}(?:CHAT|Chat|MESSAGE|Message|MSG|Msg|DM|PM|WHISPER|Whisper|SAY|Say|TELL|Tell)\w{0,20}\s*[,})]/;

/** The name of a frame, wherever it is made. */
const KIND_OF_TALK =
  /\b(?:type|t|cmd|command|event|event_?name|action|op|kind|method|verb|what)['"]?\s*:\s*['"`](?:\w{1,12}[_ -])?(?:chat|message|msg|dm|pm|whisper|say|tell)\w{0,12}['"`]/i;

export const maySendFrame = (ask: Ask): FileTest =>
  any(
    all(
      ask.word('text message msg content body chat input value'),
      ask.called('send broadcast emit relay', (_, name) => PASSES.test(name)),
      inText(KIND_OF_TALK),
    ),
    maySendOwn(ask),
  );

const maySendOwn = (ask: Ask): FileTest =>
  all(
    ask.word('text message msg content body chat input value'),
    ask.called('send emit publish write broadcast push', (_, name) => SENDS.test(name)),
    any(inText(FRAME), inText(NAMED)),
  );
