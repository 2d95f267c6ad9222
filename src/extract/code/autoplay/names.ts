import { hasAnyPhrase, isPhrase, phrasesOf, splitWords } from '../tokens.ts';

const AUTOPLAY = phrasesOf(['autoplay', 'auto play', 'autoplays', 'autoplaying']);
/** Words that may stand beside it without changing what it says. */
const BESIDE = new Set([
  'is', 'should', 'enable', 'enabled', 'use', 'with', 'can', 'will', 'video', 'videos', 'gif', 'gifs', 'media', 'audio', 'next', 'default', 'initial', 'embed',
]); // prettier-ignore
const TURNED = new Set(['disable', 'disabled', 'no', 'prevent', 'block', 'stop', 'without']);

/** Whether a name says that something plays by itself, or that it does not (`disableAutoplay`); null for other names. */
export function autoplayOf(name: string): boolean | null {
  const words = splitWords(name);
  const at = words.findIndex((_, index) =>
    AUTOPLAY.some(one => isPhrase(words.slice(index, index + one.words.length), one)),
  );
  if (at < 0) return null;
  const length = words[at]!.startsWith('autoplay') ? 1 : 2;
  const others = [...words.slice(0, at), ...words.slice(at + length)];
  if (others.every(word => BESIDE.has(word))) return true;
  return others.some(word => TURNED.has(word)) && others.every(word => BESIDE.has(word) || TURNED.has(word))
    ? false
    : null;
}

/** What goes on to the next picture by itself; a film in it is a film all the same. */
const SLIDES = phrasesOf([
  'carousel', 'slider', 'slide', 'slideshow', 'swiper', 'embla', 'splide', 'glide', 'slick', 'flicking', 'marquee', 'ticker',
]); // prettier-ignore
/** What moves by itself and is no film: an animated icon, the moves of a game. */
const OTHERS = phrasesOf([
  'lottie', 'rive', 'animation', 'confetti', 'game', 'move', 'board', 'chess', 'replay', 'tour', 'typed', 'typing', 'howl', 'testimonial', 'tween',
  'timeline player', 'generated', 'generation', 'generator', 'sound effect', 'ringtone', 'notification sound',
]); // prettier-ignore
/** The person's own picture, and people who are talked to. */
const LIVE = phrasesOf([
  'camera', 'webcam', 'call', 'voice', 'participant', 'conference', 'meeting', 'qr', 'scanner', 'barcode', 'rtc', 'web rtc', 'peer',
  'local video', 'remote video', 'video track', 'audio track', 'audio renderer', 'screen share', 'user media', 'recorder',
]); // prettier-ignore
/** What a person opened on purpose. */
const OPENED = phrasesOf([
  'modal', 'dialog', 'lightbox', 'viewer', 'overlay', 'popup', 'pop up', 'popover', 'fullscreen', 'full screen', 'spotlight', 'sheet', 'gallery', 'theater', 'theatre',
  'picker', 'zoom', 'detail', 'preview carousel',
]); // prettier-ignore
/** What is true once a person pressed play or opened something. */
const STARTED = phrasesOf([
  'play', 'played', 'playing', 'started', 'open', 'opened', 'clicked', 'active', 'activated', 'expanded', 'hover', 'hovered', 'hovering',
  'selected', 'current', 'show video', 'show player', 'visible video', 'pressed', 'tapped', 'interacted',
]); // prettier-ignore

const holds = (phrases: ReturnType<typeof phrasesOf>) => (names: readonly string[]) =>
  names.some(name => hasAnyPhrase(splitWords(name), phrases));

export const namesSlides = holds(SLIDES);
export const namesOther = holds(OTHERS);
export const namesLive = holds(LIVE);
export const namesOpened = holds(OPENED);
export const namesStarted = holds(STARTED);

/** What a press that opens a film says of it. */
export const OF_FILMS = phrasesOf([
  'player', 'video', 'film', 'movie', 'clip', 'watch', 'play', 'trailer', 'stream', 'media', 'audio',
]); // prettier-ignore
