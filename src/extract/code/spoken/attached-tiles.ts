import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { OTHERS, OWN, standsWithAnother } from './whose-film.ts';

/** `remoteVideoTrack.play(id)`, `track.attach(box)`: kits put the film into whatever element they are told. */
const PUTS = /^(play|attach)$/;
const FILM = /^(video|screen|track|tracks)$/;

/** Tags that a kit puts the film of somebody into. */
export function filledByKits(file: ParsedFile): ts.JsxOpeningLikeElement[] {
  const boxes = new Set<ts.JsxOpeningLikeElement>();
  for (const call of file.calls) {
    if (!PUTS.test(nameOf(call.expression) ?? '')) continue;
    const track = receiverOf(call.expression);
    const words = track ? splitWords(track.getText()) : [];
    if (!words.some(word => FILM.test(word)) || words.includes('audio')) continue;
    const box = boxOf(call);
    const tag = box && file.tags.find(one => isNamedBy(one, box));
    if (tag && isOfAnother(call, [...words, ...splitWords(box.getText())])) boxes.add(tag);
  }
  return [...boxes];
}

/** `id` of `track.play(id)`, `box.current` of `box.current.appendChild(track.attach())`. */
function boxOf(call: ts.CallExpression): ts.Expression | null {
  const [given] = call.arguments;
  if (given) return unwrap(given);
  const outer = call.parent;
  if (
    !ts.isCallExpression(outer) ||
    !/^(append|appendChild|prepend|replaceChildren)$/.test(nameOf(outer.expression) ?? '')
  )
    return null;
  return receiverOf(outer.expression);
}

/** `<div id={id} />`, `<div ref={box} />`; an element for films says itself what it is. */
function isNamedBy(tag: ts.JsxOpeningLikeElement, box: ts.Expression): boolean {
  if (!/^[a-z]/.test(tag.tagName.getText()) || /^(video|audio)$/.test(tag.tagName.getText())) return false;
  const said = box.getText();
  const [root] = chainOf(box);
  return tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !one.initializer) return false;
    const name = textOf(one.name);
    const { initializer } = one;
    const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    const text = value && (ts.isStringLiteralLike(value) ? value.text : value.getText());
    if (name === 'id') return text === said || (ts.isStringLiteralLike(box) && text === box.text);
    return /^(ref|bind:this)$/.test(name) && root !== undefined && text === root;
  });
}

/** The film, the element, or what they stand in says that it is somebody else. */
const isOfAnother = (call: ts.Node, said: readonly string[]): boolean =>
  !said.some(word => OWN.test(word)) && (said.some(word => OTHERS.test(word)) || standsWithAnother(call));

/** Tags of kits that show whoever is in the room, or one of them. */
const OF_ROOM: readonly (readonly [RegExp, RegExp])[] = [
  [/^@livekit\/components-react$/, /^(ParticipantTile|VideoConference)$/],
  [/^agora-rtc-react$/, /^(RemoteUser|RemoteVideoTrack|RemoteVideoPlayer)$/],
  [/^@stream-io\/video-react(-native)?-sdk$/, /^(ParticipantView|SpeakerLayout|PaginatedGridLayout)$/],
  [/^opentok-react(-native)?$/, /^OTSubscriber$/],
];
/** Tags of kits for any film: one's own as well. */
const OF_ANYBODY: readonly (readonly [RegExp, RegExp])[] = [
  [/^@livekit\/(components-react|react-native)$/, /^VideoTrack$/],
  [/^@daily-co\/daily-react$/, /^DailyVideo$/],
  [/^react-native-webrtc$/, /^RTCView$/],
];

/** `<ParticipantTile />` of a kit, `<DailyVideo sessionId={participant.id} />` */
export const tilesOfKits = (file: ParsedFile): ts.JsxOpeningLikeElement[] =>
  file.tags.filter(tag => {
    const taken = file.imports.get(tag.tagName.getText());
    const isOf = (kits: typeof OF_ROOM) =>
      kits.some(([of, name]) => of.test(taken!.specifier) && name.test(taken!.name));
    if (!taken || !(isOf(OF_ROOM) || isOf(OF_ANYBODY))) return false;
    const said = splitWords(tag.attributes.getText());
    return isOf(OF_ROOM) ? !said.some(word => OWN.test(word)) : isOfAnother(tag, said);
  });
