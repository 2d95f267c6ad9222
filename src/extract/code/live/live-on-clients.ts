import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, enclosingFunction, nameNode, nameOf, receiverOf } from '../names.ts';
import { valueBehind, valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const TELLS = /^(push|emit|send|publish|invoke|trigger)$/;
const STARTS =
  /\b((begin|start|started) (stream|streaming|broadcast|broadcasting|live|live ?stream)|(stream|streaming|broadcast|live ?stream) (start|begin|create)|go live)$/;
/** Words of an answer that comes in pieces. */
const OTHER = /\b(text|message|chunk|token|response|audio|log|event|data|typing|upload|file)\b/;
const VERB =
  /\b(?:push|emit|send|publish|invoke|trigger)\s*\(\s*['"`][\w:./-]*(?:begin|start|stream|broadcast|go)[\w:./-]*['"`]/i;
/** Who one is from now on, told beside one's own camera: `socket.emit('broadcaster')`, and each `watcher` gets a connection. */
const AS_ONE =
  /^((new|be|become|register|join|i am|im) )?(as )?(a |the )?(broadcaster|streamer|presenter)( (join|joined|ready|register))?$/;
const CAMERA = ['getUserMedia', 'getDisplayMedia'];
const TELLS_AS_ONE =
  /\b(?:push|emit|send|publish|invoke|trigger)\s*\(\s*['"`][\w:./ -]*(?:broadcast|streamer|presenter)/i;
/** What else stands in the bar of a conference. */
const BAR = /^(hangup|microphone|camera|desktop|tileview|raisehand|recording)$/;

export const mayGoLive = (ask: Ask): FileTest =>
  any(
    ask.named('getDisplayMedia setClientRole'),
    all(
      ask.named('produce joinChannel createClient'),
      inText(
        /\bproduce\(\s*\{[^}]*\b(?:track|rtpParameters)\b|\b\w*transport[\w.!?\]]*\.produce\(|ClientRoleBroadcaster|role:\s*['"]host/i,
      ),
    ),
    all(ask.word('streaming stream broadcast live livestream broadcasting'), inText(VERB)),
    all(ask.named(CAMERA.join(' ')), inText(TELLS_AS_ONE)),
    ask.name('stream streaming ingest', (words, name) => /^[A-Z]/.test(name) && showsKey(words)),
    all(ask.word('kind'), inText(/\.kind\(\s*(?:30311\b|\w+\.LiveEvent\b)/)),
    all(ask.word('livestreaming'), inText(/['"`]livestreaming['"`]/)),
  );

/**
 * What a client does for somebody to be seen live: the screen is taken, the room is told that a stream begins, the bar of a
 * conference has a button for it.
 */
export function liveOnClient(file: ParsedFile): Detection[] {
  if (file.side === 'server') return file.calls.flatMap(takenIn);
  return file.nodes.flatMap((node): Detection[] => {
    if (ts.isStringLiteralLike(node)) return isButton(node) ? [{ node, symbol: node.text, traits: ['offers'] }] : [];
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText();
      return /^[A-Z]/.test(tag) && showsKey(splitWords(tag)) ? [{ node: node.tagName, symbol: tag }] : [];
    }
    if (!ts.isCallExpression(node)) return [];
    const name = nameOf(node.expression) ?? '';
    if (isAnnounced(node, name)) return [{ node: node.arguments[0]!, symbol: node.arguments[0]!.getText() }];
    if (name === 'getDisplayMedia' && !isRecorded(file) && !isStill(node))
      return [{ node: nameNode(node.expression)!, symbol: name, traits: ['screen'] }];
    const role = hostRole(node, name);
    if (role) return [{ node: nameNode(node.expression)!, symbol: name, traits: [role] }];
    const [verb] = node.arguments;
    if (!TELLS.test(name) || !verb || !ts.isStringLiteralLike(verb)) return [];
    const words = splitWords(verb.text).join(' ');
    const isStart = (STARTS.test(words) && !OTHER.test(words)) || isAsOne(words, node, file);
    return isStart ? [{ node: verb, symbol: verb.text }] : [];
  });
}

/** `broadcast` alone, with something along, hands a message on to all. */
const isAsOne = (words: string, call: ts.CallExpression, { indexed: { names } }: ParsedFile): boolean =>
  (AS_ONE.test(words) || (words === 'broadcast' && call.arguments.length === 1)) &&
  CAMERA.some(one => names.has(one)) &&
  SENT.some(one => names.has(one));
/** By what a picture leaves the device. */
const SENT = ['RTCPeerConnection', 'addTrack', 'addStream', 'MediaRecorder', 'SimplePeer', 'Peer'];

/** `<StreamKey />`, `<StreamKeyField />`: whoever is shown the key goes on the air with it. */
const showsKey = (words: readonly string[]): boolean =>
  /^(my |live )?(stream|streaming|ingest) keys?( (field|input|card|box|panel|display|view|section|info))?$/.test(
    words.join(' '),
  );

/** `event.kind(30311)`: a live stream as an open network announces it (https://github.com/nostr-protocol/nips/blob/master/53.md). */
const isAnnounced = ({ expression, arguments: [kind] }: ts.CallExpression, name: string): boolean =>
  name === 'kind' &&
  ts.isPropertyAccessExpression(expression) &&
  kind !== undefined &&
  (nameOf(kind) === 'LiveEvent' || (ts.isNumericLiteral(kind) && kind.text === '30311'));

/**
 * `client.setClientRole('host')`, `createClient({ mode: 'live', role: 'host' })`, `joinChannel(…, { clientRoleType:
 * ClientRoleBroadcaster })`: whoever has the role is seen by an audience. A track that is handed to a server of tracks is
 * seen by those in the room.
 */
function hostRole(call: ts.CallExpression, name: string): 'broadcasts' | 'conference' | null {
  const said = ROLES.test(name) ? call.arguments.map(one => one.getText()).join(' ') : '';
  if (name === 'setClientRole') return isHostOfUnknown(call, said) ? 'broadcasts' : null;
  if (name === 'createClient')
    return /\bmode:\s*['"]live['"]/.test(said) && /role:\s*['"]host/.test(said) ? 'broadcasts' : null;
  if (name === 'joinChannel') return /ClientRoleBroadcaster/.test(said) ? 'broadcasts' : null;
  return name === 'produce' && call.arguments.some(one => holdsTrack(one, call)) ? 'conference' : null;
}

/** `{ track }`, also behind a name or a choice; what a transport of tracks is given is one, whatever its name. */
function holdsTrack(given: ts.Expression, call: ts.CallExpression): boolean {
  const inner = valueBehind(given);
  if (ts.isConditionalExpression(inner)) return holdsTrack(inner.whenTrue, call) || holdsTrack(inner.whenFalse, call);
  if (ts.isObjectLiteralExpression(inner)) return /\btrack\b/.test(inner.getText());
  const owner = splitWords(chainOf(call.expression).slice(0, -1).join(' '));
  return call.arguments.length === 1 && owner.includes('transport') && !owner.some(word => RECEIVES.test(word));
}
const RECEIVES = /^(recv|receive|receiver|consumer|kafka|message|event|log)$/;
/** Where it is seen what the role is set of, that is what the kit is known by. */
function isHostOfUnknown({ expression }: ts.CallExpression, said: string): boolean {
  if (/ClientRoleBroadcaster/.test(said)) return true;
  const receiver = receiverOf(expression);
  const isKnown = receiver !== null && ts.isIdentifier(receiver) && valueOf(receiver) !== null;
  return !isKnown && /^['"]host['"]$/.test(said) && /agora/i.test(expression.getSourceFile().text);
}
/** `transport.produce({ kind, rtpParameters })`: a server of tracks takes one in, for those in the room. */
function takenIn(call: ts.CallExpression): Detection[] {
  const [given] = call.arguments;
  if (nameOf(call.expression) !== 'produce' || !given || !/^\{[^]*\brtpParameters\b/.test(given.getText())) return [];
  return [{ node: nameNode(call.expression)!, symbol: 'produce', traits: ['conference'] }];
}
const ROLES = /^(setClientRole|createClient|joinChannel|produce)$/;

/** `['microphone', 'hangup', 'livestreaming']` */
const isButton = (node: ts.StringLiteralLike): boolean =>
  node.text === 'livestreaming' &&
  ts.isArrayLiteralExpression(node.parent) &&
  node.parent.elements.some(one => ts.isStringLiteralLike(one) && BAR.test(one.text));

/** The screen goes into a file, and to nobody. */
const isRecorded = ({ indexed: { names } }: ParsedFile): boolean =>
  names.has('MediaRecorder') &&
  !['RTCPeerConnection', 'addTrack', 'replaceTrack', 'produce'].some(one => names.has(one));

/** One picture is taken of it, and it is stopped there: nobody sees what happens on the screen. */
function isStill(call: ts.CallExpression): boolean {
  const body = enclosingFunction(call)?.getText() ?? '';
  return /\b(drawImage|grabFrame)\(/.test(body) && /\.stop\(\)/.test(body) && !GOES_ON.test(body);
}
const GOES_ON =
  /\b(setInterval|requestAnimationFrame|requestVideoFrameCallback|addTrack|replaceTrack|addStream|RTCPeerConnection|produce|publish\w*|captureStream|MediaRecorder|emit|while)\b/;
