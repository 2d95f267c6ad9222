import type { CompiledConcept } from './concepts.ts';
import { readsAsReport, withoutEntities } from './reporting/report-words.ts';
import { findPhrase, hasAnyPhrase, splitWords } from './tokens.ts';

const MAX_LABEL_WORDS = 6;
/** A single word is the whole meaning only in a short label: `Report`, `Report message`, `comments.report`. */
const MAX_WORDS_OF_ONE = 3;

export function isLabelOf(written: string, concept: CompiledConcept): boolean {
  const text = withoutEntities(written);
  if (PACKAGE.test(text)) return false;
  const words = withoutAddressee(wordsOf(text));
  if (words.length > MAX_LABEL_WORDS || hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.labels.some(
    phrase =>
      findPhrase(words, phrase) >= 0 &&
      (phrase.words.length > 1 || words.length <= MAX_WORDS_OF_ONE) &&
      (phrase.joined !== 'report' || readsAsReport(ofKey(text, words))),
  );
}

/** `recipes.report`, `post:report`: the place where a text is used says nothing of it. */
function ofKey(text: string, words: readonly string[]): readonly string[] {
  const last = KEY.test(text) ? splitWords(text.split(/[.:]/).at(-1)!) : [];
  return last.length === 1 && last[0] === 'report' ? last : words;
}

/**
 * The words of a label. A key of a translation says where it is used before it says what is shown, and often on what last:
 * `forum.post_controls.flag_button` is "flag", `chat.menu.report.label` is "report".
 */
function wordsOf(text: string): readonly string[] {
  const parts = KEY.test(text) ? text.split(/[.:]/) : [];
  // `moderation.report` is said to those who moderate; `moderation.reports` is what they have been told.
  if (parts.length === 2 && /^(moderation|safety)$/i.test(parts[0]!) && /^report$/i.test(parts[1]!)) return ['report'];
  if (parts.length < 3) return splitWords(text);
  let last = parts.length - 1;
  while (last > 0 && PLACES_OF_TEXT.test(parts[last]!)) last--;
  if (LABEL_OF_BUTTON.test(parts[last]!) && ABOUT.test(parts[last - 1]!)) last--;
  // `report.comment.button`: what is done, and to what, before the place.
  const from = last < parts.length - 1 && ABOUT.test(parts[last]!) ? Math.max(0, last - 1) : last;
  const words = parts.slice(from, last + 1).flatMap(splitWords);
  return words.length > 1 && PLACES_OF_TEXT.test(words.at(-1)!) ? words.slice(0, -1) : words;
}

/** `Report {name} to the moderators`: who it goes to, and the place of whom it is about, add nothing. */
function withoutAddressee(words: readonly string[]): readonly string[] {
  const to = words.indexOf('to');
  const isAddressed =
    to > 0 &&
    /^(the |our |your )?(moderators?|mods?|moderation|admins?|administrators?|staff|us|support)\b/.test(
      words.slice(to + 1).join(' '),
    );
  return isAddressed ? words.slice(0, to).filter(word => !/^(x|name|username|user name)$/.test(word)) : words;
}

const KEY = /^[A-Za-z][\w-]*([.:][\w-]+)+$/;
const ABOUT =
  /^(user|member|person|profile|account|message|chat|conversation|post|comment|reply|review|photo|video|story|thread|topic|content|discussion)s?$/i;
const PLACES_OF_TEXT = /^(button|btn|link|label|title|text|tooltip|cta|caption|action|option|item|aria|hint)$/i;
/** `report.content.button_label`; `editor.preview_block.button_label` is of a block of text. */
const LABEL_OF_BUTTON = /^(button|btn|link|action|item)[-_](label|title|text)$/i;

/** What somebody installs: `@vendor/blocks`. */
const PACKAGE = /^\s*@[\w-]+\/[\w-]/;

/** Whether a text could hold a label of the concept: a piece between quotes, tags or line ends that is one. */
export function mayHoldLabel(text: string, concept: CompiledConcept): boolean {
  const firsts = new RegExp([...new Set(concept.labels.map(phrase => phrase.words[0]!))].join('|'), 'gi');
  for (let found = firsts.exec(text); found; found = firsts.exec(text)) {
    let [from, to] = [found.index, firsts.lastIndex];
    while (from > 0 && !ENDS_LABEL.has(text[from - 1]!)) from--;
    while (to < text.length && !ENDS_LABEL.has(text[to]!)) to++;
    if (isShown(text, from, to) && isLabelOf(text.slice(from, to), concept)) return true;
    firsts.lastIndex = to;
  }
  return false;
}

/** Whether a piece could be a string or a text between tags: not code between two strings, a module, or how a box is laid out. */
function isShown(text: string, from: number, to: number): boolean {
  const piece = text.slice(from, to);
  const [before, after] = [text[from - 1] ?? '\n', text[to] ?? '\n'];
  if (/^\s*[,;:)=?&|+\]]/.test(piece)) return false;
  if (before === after && QUOTES.has(before))
    return !IS_MODULE.test(piece) && !STYLE.test(text.slice(Math.max(0, from - 80), from));
  // An apostrophe in a text looks like a quote.
  const isText = (QUOTES.has(before) || '>}\n'.includes(before)) && (QUOTES.has(after) || '<{\n'.includes(after));
  return isText && !/=|&&|\|\||;\s*$|[:(,]\s*$/.test(piece);
}

const QUOTES: ReadonlySet<string> = new Set('"\'`');
const IS_MODULE = /^[@.\w-]*\/[\w./-]*$/;
/** `display: isOpen ? 'block' : 'none'` */
const STYLE = /\bdisplay['"]?\s*[:=][^\n]*$/;
const ENDS_LABEL: ReadonlySet<string> = new Set('"\'`<>{}\n');
