import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { nameNode, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Live pages of others in a frame. */
const FRAMES =
  /player\.twitch\.tv|embed\.twitch\.tv|youtube(-nocookie)?\.com\/embed\/live_stream|player\.kick\.com|facebook\.com\/plugins\/video.*live/i;
/** Elements of kits and products in which people are seen live. */
const ROOMS =
  /^(LiveKitRoom|RTCView|HMSRoomProvider|AgoraVideoPlayer|StreamCall|StreamVideo|LivestreamPlayer|LivestreamLayout|VideoConference|RoomAudioRenderer)$/;
const SHOWN =
  /(^| )(live ?stream|live stream|stream video|live video|live player|live event|live room|live broadcast|live audio)( |$)/;
/** What of it is watched; its date, its numbers, what is set up for it and lists that lead to it are not. */
const WHOLE =
  /^(livestream|stream|video|player|event|room|broadcast|audio|view|viewer|page|screen|layout|component|embed|container|wrapper|stage|window|watch|session|show)$/;
const AROUND = /^(list|chat|message|form|settings?|setup|studio|button|menu|link|card|preview)$/;
const PEERS = /^(RTCPeerConnection|SimplePeer|Peer)$/;

export const mayWatchLive = (ask: Ask): FileTest =>
  any(
    all(ask.word('twitch youtube tube kick facebook'), inText(FRAMES)),
    ask.named(
      'LiveKitRoom RTCView HMSRoomProvider AgoraVideoPlayer StreamCall StreamVideo LivestreamPlayer LivestreamLayout VideoConference getUserMedia RTCPeerConnection SimplePeer',
    ),
    ask.name('live livestream stream', (words, name) => /^[A-Z]/.test(name) && isLiveElement(words)),
    all(ask.named('Peer'), inText(/['"](simple-peer|peerjs)/)),
    all(ask.word('twitch livekit'), inText(/\bTwitch\.(Embed|Player)\b|livekit-server-sdk/)),
  );

const isLiveElement = (words: readonly string[]): boolean =>
  SHOWN.test(words.join(' ')) && WHOLE.test(words.at(-1)!) && !words.some(word => AROUND.test(word));

/**
 * Where people are seen live, whoever began it: a frame of a service, a room of a kit, the camera or microphone that is opened
 * for a call, the token that lets somebody in.
 */
export function watchedLive(file: ParsedFile): Detection[] {
  return file.ofKinds(KINDS).flatMap((node): Detection[] => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node))
      return /^(https?:)?\/\//.test(node.text) && FRAMES.test(node.text)
        ? [{ node, symbol: FRAMES.exec(node.text)![0], traits: ['watches'] }]
        : [];
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText();
      if (ROOMS.test(name)) return [{ node: node.tagName, symbol: name, traits: ['conference'] }];
      // The camera of a phone that sends: the kit itself says so.
      if (/^(@api\.video\/)?react-native-live-?stream$/.test(file.imports.get(name)?.specifier ?? '')) return [];
      return /^[A-Z]\w+$/.test(name) && isLiveElement(splitWords(name))
        ? [{ node: node.tagName, symbol: name, traits: ['watches'] }]
        : [];
    }
    if (ts.isNewExpression(node)) return made(node, file);
    if (!ts.isCallExpression(node) || file.side === 'server') return [];
    const head = nameNode(node.expression);
    return head && nameOf(node.expression) === 'getUserMedia' && isForCall(file) && !isOnlyAsked(node)
      ? [{ node: head, symbol: 'getUserMedia', traits: ['conference'] }]
      : [];
  });
}

function made(node: ts.NewExpression, file: ParsedFile): Detection[] {
  const name = nameOf(node.expression) ?? '';
  const text = node.expression.getText();
  if (/^(\w+\.)?Twitch\.(Embed|Player)$/.test(text))
    return [{ node: nameNode(node.expression)!, symbol: text, traits: ['watches'] }];
  const specifier = file.imports.get(name)?.specifier ?? '';
  if (name === 'AccessToken' && /livekit/.test(specifier))
    return [{ node: node.expression, symbol: name, traits: ['conference'] }];
  const isPeer = PEERS.test(name) && (name !== 'Peer' || /peer(js)?(\.\w+)?$/.test(specifier)) && sendsMedia(file);
  return isPeer ? [{ node: nameNode(node.expression) ?? node.expression, symbol: name, traits: ['conference'] }] : [];
}

const sendsMedia = ({ indexed: { names } }: ParsedFile): boolean =>
  ['addTrack', 'addStream', 'ontrack', 'onaddstream', 'MediaStream', 'getUserMedia', 'addTransceiver', 'stream'].some(
    one => names.has(one),
  );

/** A recording, a scanner or a test of the devices opens the camera as well. */
const isForCall = ({ path, indexed: { names, tokens } }: ParsedFile): boolean =>
  !names.has('MediaRecorder') &&
  !/scan|barcode|qr|record|setting|device|test|pre-?join|voice-?message|avatar|photo|selfie|(video|image|clip)-?capture/i.test(
    path,
  ) &&
  (/call|conferenc|meeting|web-?rtc|voice|peer|room|stream|live/i.test(path) ||
    tokens.has('rtcpeerconnection') ||
    names.has('RTCPeerConnection'));

/** `const stream = await getUserMedia(…); stream.getTracks().forEach(one => one.stop())`: only to be allowed to. */
function isOnlyAsked(call: ts.CallExpression): boolean {
  let at: ts.Node = call;
  while (!ts.isVariableDeclaration(at) && !ts.isStatement(at)) at = at.parent;
  if (!ts.isVariableDeclaration(at) || !ts.isIdentifier(at.name)) return false;
  const name = at.name.text.replaceAll('$', '\\$');
  const block = at.parent.parent.parent.getText();
  const uses = block.match(new RegExp(`\\b${name}\\b`, 'g')) ?? [];
  return uses.length === 2 && new RegExp(`\\b${name}\\.get\\w*Tracks\\(\\)[^;]*\\.stop\\(\\)`).test(block);
}

const KINDS = [
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.CallExpression,
];
