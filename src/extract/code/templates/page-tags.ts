import { inlineScripts } from '../template-scripts.ts';
import { shownText } from './page-controls.ts';
import { isPug, tagsOfPug } from './pug.ts';

/** An element of a page that is written as markup, as far as its opening tag says what it is. */
export interface PageTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Of the tag that opens it. */
  from: number;
  length: number;
  /** The form that it stands in; null outside of one. */
  form: PageForm | null;
}

export interface PageForm {
  attributes: ReadonlyMap<string, string>;
  from: number;
  length: number;
  /** Everything in it. */
  inner: string;
}

/** A template may write quotes and angles of its own into a tag. */
const GIVEN = /(?:<%[^]*?%>|\{\{[^]*?\}\}|"[^"]*"|'[^']*'|[^'"<>])*/.source;
const TAG = new RegExp(`<(input|select|video|audio|form|a)\\b(${GIVEN})>`, 'gi');
const ATTRIBUTE = /([\w@#:.[\]()*-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>,)]+))?/g;

/** Inputs, films, links and forms of a page, in the order in which they stand. */
export function tagsOfPage(path: string, text: string): PageTag[] {
  return isPug(path) ? inPug(text) : inMarkup(withoutScripts(shownText(text)));
}

/** Markup that a script writes is the script's to tell. */
function withoutScripts(text: string): string {
  const scripts = inlineScripts(text);
  return scripts === null ? text : text.replace(/[^\n]/g, (one, at: number) => (scripts[at] === one ? ' ' : one));
}

function inMarkup(text: string): PageTag[] {
  const tags: PageTag[] = [];
  let form: PageForm | null = null;
  let end = 0;
  for (const { 0: whole, 1: name = '', 2: given = '', index } of text.matchAll(TAG)) {
    if (form && index > end) form = null;
    const attributes = attributesIn(given);
    if (name.toLowerCase() === 'form') {
      const from = index + whole.length;
      const close = text.indexOf('</form', from);
      end = close < 0 ? text.length : close;
      form = { attributes, from: index, length: whole.length, inner: text.slice(from, end) };
    }
    tags.push({ name: name.toLowerCase(), attributes, from: index, length: whole.length, form });
  }
  return tags;
}

function inPug(text: string): PageTag[] {
  let form: PageForm | null = null;
  return tagsOfPug(text).map(({ name, attributes: given, inner, at, head, around }) => {
    const attributes = attributesIn(given.replace(/^\(|\)$/g, ''));
    if (name === 'form') form = { attributes, from: at, length: head, inner };
    return { name, attributes, from: at, length: head, form: name === 'form' || around.includes('form') ? form : null };
  });
}

const attributesIn = (given: string): Map<string, string> =>
  new Map(
    [...given.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^(["'])([^]*)\1$/, '$2'),
    ]),
  );
