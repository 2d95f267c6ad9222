import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { chainOf, nameNode, nameOf } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfFilmElement } from './film-elements.ts';

const FILM = phrasesOf(['video', 'audio', 'player', 'media', 'clip', 'reel', 'sound']);
const WATCHES = /^(use)?(IntersectionObserver|InView|OnInView|InViewport|ElementVisibility|OnScreen)$/i;
/** What is true while a thing is on the screen. */
const SEEN = phrasesOf([
  'in view',
  'inview',
  'intersecting',
  'intersection ratio',
  'in viewport',
  'on screen',
  'in screen',
  'is visible',
]);

/** Whether a text could hold one: films are also played in hundreds of other places. */
export const mayPlayInView = (text: string): boolean =>
  /\.play\(/.test(text) &&
  /IntersectionObserver|in_?view|intersecting|on_?screen|is_?visible|ElementVisibility/i.test(text);

/** `video.play()` where the film comes into view, and nobody pressed anything: what is called, or null. */
export function playsInView(call: ts.CallExpression): ts.Node | null {
  if (nameOf(call.expression) !== 'play') return null;
  const isFilm = chainOf(call.expression)
    .slice(0, -1)
    .some(name => hasAnyPhrase(splitWords(name), FILM));
  // `entry.target.play()`: only a film can.
  const isTarget = chainOf(call.expression).at(-2) === 'target' && isWatched(call);
  const isShown = isTarget || isWatched(call) || isSeen(call);
  return isTarget || (isShown && (isFilm || isOfFilmElement(call))) ? nameNode(call.expression) : null;
}

/** In what an observer calls. */
function isWatched(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at)) return false;
    const { parent } = at;
    const isArgument = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && at !== parent.expression;
    if (isArgument && WATCHES.test(nameOf(parent.expression) ?? '')) return true;
  }
  return false;
}

/** Whether a name says that a thing is on the screen. */
export const namesSeen = (names: readonly string[]): boolean =>
  names.some(name => hasAnyPhrase(splitWords(name), SEEN));

const isSeen = (node: ts.Node): boolean =>
  heldAt(node).some(held => 'test' in held && held.outcome && namesSeen(namesIn(held.test, 12)));
