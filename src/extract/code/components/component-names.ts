import type { JsxPattern } from '../concepts.ts';
import type { Phrase } from '../tokens.ts';
import { phraseLength, phrasesAt } from '../tokens.ts';

/**
 * Whether a component name is one that the pattern describes: it ends in one of its names, or has one of its parts right
 * behind it. Returns the name that fits, without gaps.
 */
export function fitsTag({ names, parts, before }: JsxPattern, all: readonly string[]): string | null {
  const words = withoutForm(all);
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrasesAt(words, names, at)) {
      if (before && !isMadeOf(words.slice(0, at), before)) continue;
      const end = at + phraseLength(words, phrase, at);
      const isWhole = parts === null && end === words.length;
      const hasPart = parts?.some(part => {
        const length = phraseLength(words, part, end);
        return length > 0 && end + length === words.length;
      });
      if (isWhole || hasPart) return phrase.joined;
    }
  }
  return null;
}

/**
 * What a program calls one of several forms of the same thing: `PostCardInner`, `PostCardBase`, `PostCardV2`. A class of Angular that
 * ends in `Component` shows its template, which speaks for itself.
 */
const FORM = /^(inner|internal|base|impl|implementation|memo|memoized|v\d+|\d+)$/;

function withoutForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (FORM.test(words[end - 1]!) || (words[end - 1] === 'v' && end < words.length))) end--;
  return end === words.length ? words : words.slice(0, end);
}

const LEAF =
  /^(icon|spinner|loader|skeleton|time|date|timestamp|fragment|divider|separator|emoji|badge|counter|glyph|logo|loading|placeholder)$/;

/** What a name alone says that it offers nothing by itself, whatever is put into it: `ShareIcon`, `IconTag`, `RelativeTime`, `Fallback`. */
export function isLeafName(words: readonly string[]): boolean {
  const own = words.filter(word => !/^(component|wrapper|tag|element)$/.test(word));
  const last = own.at(-1) ?? '';
  const holdsNothing = last === 'provider' || (own.length > 1 && STANDS_IN.test(own[0]!));
  return LEAF.test(last) || own.includes('fallback') || (holdsNothing && !own.some(word => OVERLAYS.test(word)));
}
/** `LoadingPost`, `SkeletonRow`: what stands there before there is anything. */
const STANDS_IN = /^(loading|skeleton|placeholder)$/;
/** A provider shows what stands in it; one of these may lay something over it. */
const OVERLAYS = /^(menu|menus|action|actions|sheet|modal|modals|dialog|dialogs|popover|overlay|drawer|tray|lightbox)$/;

/** What points somewhere, and may as well be what opens a menu: nothing as long as it is handed nothing. */
export const isPointer = (words: readonly string[]): boolean => /^(arrow|chevron|caret)$/.test(words.at(-1) ?? '');

function isMadeOf(words: readonly string[], phrases: readonly Phrase[]): boolean {
  if (words.length === 0) return true;
  return phrases.some(phrase => {
    const length = phraseLength(words, phrase, 0);
    return length > 0 && isMadeOf(words.slice(length), phrases);
  });
}
