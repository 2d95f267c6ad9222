import { calledOf } from '../components/declared-components.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Kind } from './words.ts';

/** Whoever is seen there is somebody else. */
const OTHERS =
  /^(remote|remotes|peer|peers|partner|partners|participant|participants|stranger|strangers|opponent|opponents|guest|guests|caller|callers|callee|callees|subscriber|subscribers|consumer|consumers|publisher|publishers|attendee|attendees|interlocutor)$/;
/** Of whom a list has one film each. */
const LISTED = /^(streams|users|members|people|players|speakers|tracks|videos|clients|connections|pcs|roster)$/;
const OWN =
  /^(local|self|own|mine|my|me|myself|preview|pre|test|settings?|record|recorded|recorder|recording|scanner?|qr)$/;
/** A film of its own, and no picture of now. */
const PLAYS = /^(src|controls|loop|poster|onEnded|ended)$/;
const SHOWN = /^(ref|srcObject|srcobject|bind:this|id|key)$/;

/** What somebody shows of themselves right now, to whoever is in the room. */
export const LIVE: Kind = { content: 'participant', owners: /^$/, members: /^$/, needsPeople: false };

/**
 * `participants.map(p => <video ref={el => attach(el, p.stream)} />)`, `<video ref={remoteVideo} />`: a film that has no address
 * is a stream, and what says whose it is says that it is another's.
 */
export function liveTilesIn(file: ParsedFile): { node: ts.Node; symbol: string; kind: Kind }[] {
  if (!mayStream(file.indexed.text)) return [];
  return file.tags.flatMap(tag =>
    tag.tagName.getText() === 'video' && isStream(tag) && isOfAnother(tag)
      ? [{ node: tag.tagName, symbol: 'video', kind: LIVE }]
      : [],
  );
}

/** As a first look. */
export const mayStream = (text: string): boolean => text.includes('<video') && STREAM.test(text) && !FILMS.test(text);
const STREAM = /\b(?:srcObject|srcobject|MediaStream|attach\w*|RTCPeerConnection|getUserMedia|streams?)\b/;

/** Kits that play films from an address. */
const FILMS = /\b(?:hls\.js|dashjs|shaka-player|video\.js|loadSource|attachMedia)\b|\.(?:m3u8|mpd)\b/;

/** A camera is asked for, and nothing comes from elsewhere: whoever stands before it sees themselves. */
const showsOneself = (text: string): boolean => /\bget(User|Display)Media\b/.test(text) && !FROM_ELSEWHERE.test(text);
const FROM_ELSEWHERE =
  /\bontrack\b|RTCPeerConnection|['"](?:track|stream|producer|peer\w*)['"]|\bremote|\.answer\(|\bconsume\w*\(|\bsubscribe\w*\(|\b(?:peers|participants)\b/i;

function isStream({ attributes: { properties } }: ts.JsxOpeningLikeElement): boolean {
  const names = properties.filter(ts.isJsxAttribute).map(one => textOf(one.name));
  return (
    names.some(name => /^(ref|srcObject|srcobject|bind:this|id)$/.test(name)) && !names.some(name => PLAYS.test(name))
  );
}

function isOfAnother(tag: ts.JsxOpeningLikeElement): boolean {
  const said = tag.attributes.properties
    .filter((one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && SHOWN.test(textOf(one.name)))
    .flatMap(one => splitWords(one.initializer?.getText() ?? ''));
  if (said.some(word => OWN.test(word))) return false;
  if (said.some(word => OTHERS.test(word))) return true;
  if (showsOneself(tag.getSourceFile().text)) return false;
  for (let at: ts.Node = tag; at && !ts.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts.isClassLike(at)) continue;
    const words = splitWords(calledOf(at) ?? '');
    if (words.some(word => OWN.test(word))) return false;
    if (words.some(word => OTHERS.test(word))) return true;
    if (isFunction(at) && isForEachOfThem(at)) return true;
    if (/^[A-Z]/.test(calledOf(at) ?? '')) return isFunction(at) && at.parameters.some(isGivenAnother);
  }
  return false;
}

/** `function Tile({ peer })` */
const isGivenAnother = ({ name }: ts.ParameterDeclaration): boolean =>
  ts.isObjectBindingPattern(name) &&
  name.elements.some(one => OTHERS.test(splitWords(textOf(one.propertyName ?? one.name)).at(-1) ?? ''));

/** `participants.map(…)`, `Object.values(peers).map(…)` */
function isForEachOfThem({ parent: call }: ts.Node): boolean {
  if (!ts.isCallExpression(call) || !/^(map|flatMap)$/.test(nameOf(call.expression) ?? '')) return false;
  const list = receiverOf(call.expression);
  const words = list ? [...chainOf(list), list.getText()].flatMap(splitWords) : [];
  return words.some(word => OTHERS.test(word) || LISTED.test(word));
}
