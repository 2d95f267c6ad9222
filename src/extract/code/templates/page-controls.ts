import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { TextFile } from '../format.ts';
import { isLabelOf } from '../label-words.ts';
import { lineReader } from '../lines.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { isPug, tagsOfPug } from './pug.ts';

/** What a person presses, with a text that holds no other element but an icon. */
const PRESSED = /<(button|a)\b([^>]*)>([^]{0,400}?)<\/\1\s*>/gi;
/** `{{tx("topic:flag-post")}}`, `<%= t('report.user') %>`, `{% trans "Report" %}`, `{{t "report.name"}}`: the key of a text. */
const KEY =
  /\(\s*["'`]([\w:.\s-]{3,60})["'`]|\{%\s*trans\s+["']([^"']{3,60})["']|\{\{\{?#?\s*(?:t|tr|tx|trans|translate|i18n|_{1,2})\s+["']([\w:.\s-]{3,60})["']/;
/** The last word of a key that only says what it is a text of. */
const OF_TEXT = /[.:](name|title|label|text|tooltip|button|link|action|cta)$/i;
/** What a page says of an element; a template may write quotes of its own in it. */
const TITLE = /\btitle=(["'])((?:\{\{[^{}]*\}\}|<%[^%]*%>|(?!\1|\{\{|<%).)*)\1/;
const PEOPLE = /\b(users?|posts?|comments?|messages?|members?|profiles?|accounts?|players?|abuse)/i;
/** Where staff work. */
const OFFICE = /(^|\/)(admin|acp|mods?|moderation|moderator|staff|dashboard|manage)(\/|[-_.])/i;

/** What nobody sees: comments of markup and of the languages that templates are written in. */
const COMMENTS = /<!--[^]*?-->|\{\{!--[^]*?--\}\}|\{#[^]*?#\}|<%#[^]*?%>|\{%-?\s*comment\b[^]*?endcomment\s*-?%\}/g;

export const isOffice = (path: string): boolean => OFFICE.test(path);

/** The folder or the file is called after what the concept is not. */
export const isOfWriting = (path: string, { unlike }: CompiledConcept): boolean =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-2)
    .some(name => hasAnyPhrase(splitWords(name), unlike.within));

/** The text at the same length without its comments. */
export const shownText = (text: string): string => text.replace(COMMENTS, comment => comment.replace(/[^\n]/g, ' '));

/** Buttons and links of a page that is written as markup, by what a person reads on them. */
export function pageControls({ path, text }: TextFile, concept: CompiledConcept): Draft[] {
  if (concept.fact !== 'control' || isOffice(path) || !PEOPLE.test(text) || isOfWriting(path, concept)) return [];
  const place = lineReader(path, text);
  const drafts: Draft[] = [];
  for (const { attributes, inner, from, length } of isPug(path) ? pressedInPug(text) : pressedIn(text)) {
    const label = labelIn(inner) ?? labelIn(TITLE.exec(attributes)?.[2] ?? '');
    if (label === null || !isLabelOf(label, concept) || isCountry(label) || DOCUMENT.test(attributes)) continue;
    drafts.push({
      kind: 'operation',
      concept: concept.id,
      at: place(from, from + length),
      around: [],
      symbol: label,
      side: 'client',
      guards: [],
      argument: null,
      traits: [],
    });
  }
  return drafts;
}

interface Pressed {
  attributes: string;
  inner: string;
  from: number;
  /** Of the tag that opens it. */
  length: number;
}

const pressedIn = (text: string): Pressed[] =>
  [...shownText(text).matchAll(PRESSED)].map(({ 0: whole, 2: attributes = '', 3: inner = '', index }) => ({
    attributes,
    inner,
    from: index,
    length: whole.indexOf('>') + 1,
  }));

const pressedInPug = (text: string): Pressed[] =>
  tagsOfPug(text).flatMap(({ name, attributes, printed, inner, at, length }) =>
    /^(button|a)$/.test(name)
      ? [{ attributes, inner: printed ? `{{${printed.code}}}` : inner, from: at, length: length }]
      : [],
  );

/** `<a href="audit.pdf">full report</a>`: something to read. */
const DOCUMENT = /\bhref=["'][^"']+\.(pdf|docx?|odt|xlsx?|csv|epub)(["'?#])/i;

/** The text that is shown, or its key. */
function labelIn(markup: string): string | null {
  const key = KEY.exec(markup);
  if (key) return (key[1] ?? key[2] ?? key[3])!.replace(OF_TEXT, '').replace(/^.*[:.](?=\w)/, '');
  const shown = markup
    .replace(/<[^>]*>|\{[{%#][^]*?[}%#]\}+|<%[^]*?%>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' || shown.length > 60 ? null : shown;
}

/** The word alone is also a picture of a country. */
const isCountry = (label: string) => /^flag$/i.test(label);
