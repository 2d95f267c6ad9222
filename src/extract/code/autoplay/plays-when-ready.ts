import { heldAt } from '../guards/dominance.ts';
import { namesIn } from '../call-sites.ts';
import {
  capitalisedAround,
  chainOf,
  declaredName,
  enclosingFunction,
  nameNode,
  nameOf,
  textOf,
  unwrap,
} from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfFilmElement } from './film-elements.ts';
import { autoplayOf } from './names.ts';
import { isPressed } from './plays-in-effect.ts';

const FILM = phrasesOf(['video', 'audio', 'player', 'media', 'clip', 'reel', 'movie', 'film', 'plyr']);
const LISTENS = /^(on|once|one|addEventListener|addListener|listen|bind)$/;
/** What a player or its source tells once it could play. */
const READY = /^(ready|can_?play(_?through)?|loaded_?meta_?data|loaded_?data|manifest_?parsed|stream_?initialized)$/i;
const PROP = /^on(Player|Video)?(Ready|CanPlay|CanPlayThrough|LoadedMetadata|LoadedData)$/;
const NAMED =
  /^_?(on|handle)(Player|Video|Audio|Media)?(Ready|CanPlay|CanPlayThrough|LoadedMetadata|LoadedData)(Player|Video|Audio|Media)?$/;
const MAKES = /^(videojs|jwplayer|createPlayer|initPlayer|useVideoJs|useVideojs)$/;

/** Whether a name says that it runs by itself once a player could play. */
export const namesReady = (name: string): boolean => NAMED.test(name);

/** Whether a text could hold one. */
export const mayPlayWhenReady = (text: string): boolean =>
  /ready|can_?play|loaded_?(?:meta_?)?data|manifest_?parsed/i.test(text) && /\.\s*play(?:Video)?\(\)/.test(text);

/** `player.on('ready', () => player.play())`, `<YouTube onReady={event => event.target.playVideo()} />`: what is called, or null. */
export function playsWhenReady(call: ts.CallExpression): ts.Node | null {
  const name = nameOf(call.expression) ?? '';
  if (!/^play(Video)?$/.test(name) || call.arguments.length > 0) return null;
  const chain = chainOf(call.expression).slice(0, -1);
  if (isPausedAtOnce(call)) return null;
  const isNamed = name === 'playVideo' || chain.some(one => hasAnyPhrase(splitWords(one), FILM));
  const isFilm = isNamed || (isOfFilmElement(call) && !isOfNow(call));
  return isFilm && isTold(call) && !isPressed(call) ? nameNode(call.expression) : null;
}

/** A camera, or what somebody's device sends: what it shows is set in the same component. */
const isOfNow = (call: ts.Node): boolean => {
  const around = capitalisedAround(call) ?? call.getSourceFile();
  return /\b(srcObject|getUserMedia|getDisplayMedia|MediaStream)\b/.test(around.getText());
};

/** `player.play(); player.pause();`: some players only go to a place after they have begun. */
function isPausedAtOnce(call: ts.CallExpression): boolean {
  let statement: ts.Node = call;
  while (statement.parent && !ts.isStatement(statement)) statement = statement.parent;
  if (!ts.isBlock(statement.parent)) return false;
  const { statements } = statement.parent;
  const next = statements[statements.indexOf(statement as ts.Statement) + 1];
  const paused = next && ts.isExpressionStatement(next) ? unwrap(next.expression) : null;
  return (
    !!paused &&
    ts.isCallExpression(paused) &&
    /^pause(Video)?$/.test(nameOf(paused.expression) ?? '') &&
    chainOf(paused.expression).slice(0, -1).join('.') === chainOf(call.expression).slice(0, -1).join('.')
  );
}

function isTold(call: ts.Node): boolean {
  const around = enclosingFunction(call);
  if (!around) return false;
  if (namesReady(declaredName(around) ?? '')) return true;
  const { parent } = around;
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) && PROP.test(textOf(parent.parent.name));
  if (!ts.isCallExpression(parent) || parent.expression === around) return false;
  const called = nameOf(parent.expression) ?? '';
  if (called === 'ready' || MAKES.test(called)) return parent.arguments.at(-1) === around;
  const [event] = parent.arguments;
  const said = event && (ts.isStringLiteralLike(event) ? event.text : nameOf(event));
  return LISTENS.test(called) && !!said && READY.test(said);
}

/** `if (video.autoplay) video.play()`: what is played because it is marked so. */
export function playsWhenMarked(call: ts.CallExpression): ts.Node | null {
  if (nameOf(call.expression) !== 'play' || call.arguments.length > 0) return null;
  const chain = chainOf(call.expression).slice(0, -1);
  const isFilm = chain.some(one => hasAnyPhrase(splitWords(one), FILM));
  const isMarked = heldAt(call).some(
    held => 'test' in held && held.outcome && namesIn(held.test, 12).some(one => autoplayOf(one) === true),
  );
  return isFilm && isMarked ? nameNode(call.expression) : null;
}
