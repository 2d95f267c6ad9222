import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { calleeOf } from '../callees.ts';
import type { Detection } from '../detector.ts';
import { chainOf, isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Who takes part in what people see and hear of each other: `joinVideo`, `start-call`, `voice:join`. */
const JOINS =
  /(^| )((join|enter) (video|voice|audio)( (chat|call|room|channel))?|(join|start|enter) (video |voice |audio |group )?(call|conference|webinar)|(publish|produce|enable|share|start|turn on) (my )?(camera|webcam|microphone|mic))$|(^| )(voice|video|call|conference) (join|joined|enter)$/;
/** The screen is shown to those in the room. */
const SCREEN =
  /(^| )(start|begin|join|enable|share) (screen ?shar(e|ing)|screen ?cast(ing)?|screen)$|(^| )(screen ?shar(e|ing)|screen) (start|begin)$/;
/** Somebody goes on the air. */
const STARTS =
  /(^| )((start|begin|create) (live ?stream|live|live ?(room|video|show|broadcast)|broadcast|broadcasting|stream|streaming)|go live|(live ?stream|broadcast|stream|live) (start|begin|create))$/;
/** A stream is also what a machine answers with, or a file on its way. */
const OF_PEOPLE =
  /\b(viewers?|streamers?|broadcasters?|webcams?|cameras?|rtmp|hls|webrtc|whip|srs|mediasoup|live_?streams?|isLive|is_live|audience)\b/i;
/** `start-stream` alone may begin either. */
const OF_EITHER = /(^| )((start|begin|create) (stream|streaming)|(?<!(live|broadcast) )stream (start|begin|create))$/;
/** By whom a machine's answer is made, and for what. */
const MACHINES = /^(openai|anthropic|ollama|gemini|mistral|langchain|llama|llms?|gpt|prompts?|completions?)$/;
const PIECES = /\bfor await \((?:const|let) \w+|\b(streamText|generate(Text|Content|Answer|Reply))\(/;
const TO_OTHERS = /\.(to|in|of|broadcast|except)\b|\b(io|nsp|namespace|server|wss)\.(emit|send|clients)\b/;
/** Over what a server hears the browsers of people. */
const SOCKETS = /^(sockets?|clients?|conn|connection|ws|websocket|spark|user|player|io|nsp|namespace|channel)$/i;
const HEARS = /^(on|addListener|addEventListener|once)$/;

export const mayHearStart = (ask: Ask): FileTest =>
  all(
    ask.called('on add once', (_, name) => HEARS.test(name)),
    inText(
      /['"`][\w:./-]{0,24}(?:join|start|begin|enter|go|produce|publish|enable|share|create)\w{0,2}[-_:. ]?(?:video|voice|audio|call|camera|webcam|mic|screen|stream|live|broadcast|conference|webinar|my|group|turn)|['"`][\w:./-]{0,24}(?:voice|video|call|conference|screen\w*|stream|live\w*|broadcast)[-_:. ]?(?:join|start|begin|enter|create)/i,
    ),
  );

/**
 * `socket.on('joinVideo', () => join(socket))`: a server hears that somebody begins to be seen or heard, and lets the others
 * know. What one function does is looked at where that stands.
 */
export function heardStarts(file: ParsedFile): Detection[] {
  if (file.side === 'client') return [];
  return file.calls.flatMap((call): Detection[] => {
    const [event, listener] = call.arguments;
    if (!event || !listener || !ts.isStringLiteralLike(event) || !HEARS.test(nameOf(call.expression) ?? '')) return [];
    if (!SOCKETS.test(splitWords(chainOf(call.expression).at(-2) ?? '').at(-1) ?? '')) return [];
    const words = splitWords(event.text).join(' ');
    const trait = JOINS.test(words) ? 'conference' : SCREEN.test(words) ? 'screen' : null;
    if (!trait && !(STARTS.test(words) && OF_PEOPLE.test(file.indexed.text))) return [];
    const run = runOf(unwrap(listener));
    if (!run?.body || (!trait && OF_EITHER.test(words) && isAnswer(run, listener))) return [];
    const name = run.getSourceFile() === file.ast && isWhole(unwrap(listener)) ? nameNodeOf(run) : null;
    const last = ts.isBlock(run.body) ? run.body.statements.at(-1) : run.body;
    return [
      { node: name ?? event, symbol: event.text, traits: trait ? [trait] : [], ...(last && { guardedAt: last }) },
    ];
  });
}

/** `async prompt => { for await (const piece of model.stream(prompt)) socket.emit('piece', piece); }`, to whoever asked. */
function isAnswer(run: FunctionNode, listener: ts.Expression): boolean {
  const text = `${listener.getText()} ${run.getText()}`;
  if (OF_PEOPLE.test(text)) return false;
  if (splitWords(text).some(word => MACHINES.test(word))) return true;
  return (
    PIECES.test(text) &&
    /\b(socket|client|conn|connection|ws|spark)\.(emit|send)\(/i.test(text) &&
    !TO_OTHERS.test(text)
  );
}

/** `() => join(socket)`, `this.join`: one function does it all. */
const isWhole = (listener: ts.Expression): boolean => !isFunction(listener) || onlyCall(listener) !== null;

function runOf(listener: ts.Expression): FunctionNode | null {
  if (!isFunction(listener)) return calleeOf(listener);
  const call = onlyCall(listener);
  return (call && calleeOf(call.expression)) ?? listener;
}

function onlyCall({ body }: FunctionNode): ts.CallExpression | null {
  if (!body) return null;
  const [first, second] = ts.isBlock(body) ? body.statements : [];
  const whole = !ts.isBlock(body)
    ? body
    : first && !second && ts.isExpressionStatement(first)
      ? first.expression
      : null;
  const inner = whole && unwrap(whole as ts.Expression);
  const run =
    inner && ts.isBinaryExpression(inner) && inner.operatorToken.getText() === '&&' ? unwrap(inner.right) : inner;
  return run && ts.isCallExpression(run) ? run : null;
}
