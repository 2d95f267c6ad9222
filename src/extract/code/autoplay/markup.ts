import { ts } from '../ts-morph.ts';
import { isLookedFor } from './pressed.ts';

/** The tag of a film or of sound, up to the word; what is put in may hold anything but a tag. */
const FILM = /<(?:video|audio)\b(?:\$\{[^}]*\}|[^<>])*?[\s'"](autoplay)(?![\w-]|=["']?false)/i;
const MAX_TEXT = 4000;

/** `<video src=… autoplay muted>` in a text that becomes the markup of a page; without a value where something decides. */
export function markupAt(text: ts.Expression | ts.LiteralLikeNode) {
  const said = text.getText();
  if (said.length > MAX_TEXT || !/<(video|audio)\b/i.test(said) || isLookedFor(text)) return null;
  const found = FILM.exec(said);
  if (!found) return null;
  // `${isPlaying ? 'autoplay' : ''}`
  const isChosen = /\$\{[^}]*['"]autoplay['"][^}]*\}/i.test(said);
  return { node: text, symbol: 'autoplay', value: isChosen ? undefined : true, from: null, within: found[1]! };
}

/** A short film without sound that repeats. */
export const isSilentLoopOf = (markup: string): boolean => /\bmuted\b/i.test(markup) && /\bloop\b/i.test(markup);
