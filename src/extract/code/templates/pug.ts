/** A line of Pug, and what it holds below it by its indentation (https://pugjs.org/language/tags.html); Jade is its old name. */
export interface PugTag {
  name: string;
  attributes: string;
  /** What is printed into it, as an expression. */
  printed: { code: string; at: number } | null;
  /** What stands in it as text, with the code that is printed below it as `{{ code }}`. */
  inner: string;
  at: number;
  length: number;
  /** Of its name and its attributes. */
  head: number;
  /** Names of the elements around it, innermost first. */
  around: readonly string[];
}

export const isPug = (path: string): boolean => /\.(pug|jade)$/i.test(path);

/** Words that begin a line and are no element. */
const STATEMENT =
  /^(if|else|unless|each|for|while|case|when|default|include|extends|block|mixin|append|prepend|doctype|template)\b(?![.#])/;
const TAG = /^(?:([a-z][\w-]*(?::[\w-]+)?)((?:[.#][\w:-]+)*)|((?:[.#][\w:-]+)+))/i;
const COMMENT = /^([ \t]*)\/\/.*(?:\n(?:\1[ \t]+\S.*|[ \t]*(?=\n)))*/gm;

/** The text at the same length without its comments, which reach as far as what is indented below them. */
export const withoutPugComments = (text: string): string =>
  text.replace(COMMENT, comment => comment.replace(/[^\n]/g, ' '));

/** The elements of a template, and what is printed by itself as one without a name. */
export function tagsOfPug(text: string): PugTag[] {
  const lines = linesOf(withoutPugComments(text));
  const open: { indent: number; tags: PugTag[] }[] = [];
  const all: PugTag[] = [];
  for (const { indent, content, at } of lines) {
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    const above = open.flatMap(({ tags }) => tags);
    const own = tagsOf(content, at, above.map(({ name }) => name).toReversed());
    const last = own.at(-1);
    const said = last ? (last.printed ? `{{${last.printed.code}}}` : last.inner) : /^\|\s?(.*)/.exec(content)?.[1];
    for (const one of above) one.inner += ` ${said ?? ''}`;
    all.push(...own);
    if (own.length > 0) open.push({ indent, tags: own });
  }
  return all;
}

/** `li: a(href=…) Report`, `p.text= comment.text`, `= comment.text` */
function tagsOf(content: string, at: number, around: readonly string[]): PugTag[] {
  const bare = /^!?=\s*(.+)$/.exec(content);
  if (bare) return [tag('', '', { code: bare[1]!, at }, '', at, content.length, around)];
  const named = STATEMENT.test(content) ? null : TAG.exec(content);
  if (!named) return [];
  const name = named[1]?.toLowerCase() ?? 'div';
  const attributes = content[named[0].length] === '(' ? insideOf(content, named[0].length) : '';
  const rest = content.slice(named[0].length + attributes.length);
  const nested = /^:\s+/.exec(rest);
  if (nested) {
    const inner = rest.slice(nested[0].length);
    return [
      tag(name, attributes, null, '', at, content.length - rest.length, around, content.length - rest.length),
      ...tagsOf(inner, at + content.length - inner.length, [name, ...around]),
    ];
  }
  const print = /^!?=\s*(.+)$/.exec(rest);
  const printed = print && { code: print[1]!, at: at + content.length - print[1]!.length };
  return [
    tag(name, attributes, printed, print ? '' : rest.trim(), at, content.length, around, content.length - rest.length),
  ];
}

const tag = (
  name: string,
  attributes: string,
  printed: PugTag['printed'],
  inner: string,
  at: number,
  length: number,
  around: readonly string[],
  head = 0,
): PugTag => ({ name, attributes, printed, inner, at, length, head, around });

/** Attributes, which may go on over several lines. */
function insideOf(text: string, from: number): string {
  let [depth, quote] = [0, ''];
  for (let index = from; index < text.length; index++) {
    const sign = text[index]!;
    if (quote) quote = sign === quote ? '' : quote;
    else if (/["'`]/.test(sign)) quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return text.slice(from, index + 1);
  }
  return text.slice(from);
}

function linesOf(text: string): { indent: number; content: string; at: number }[] {
  const lines: { indent: number; content: string; at: number }[] = [];
  for (let from = 0; from < text.length;) {
    const blank = /^[ \t]*/.exec(text.slice(from))![0].length;
    const start = from + blank;
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const open = TAG.exec(text.slice(start, end))?.[0].length;
    // What is in brackets is one line, however it is laid out.
    if (open !== undefined && text[start + open] === '(') {
      const closed = start + open + insideOf(text, start + open).length;
      end = Math.max(end, text.indexOf('\n', closed) < 0 ? text.length : text.indexOf('\n', closed));
    }
    if (end > start) lines.push({ indent: blank, content: text.slice(start, end).trimEnd(), at: start });
    from = end + 1;
  }
  return lines;
}
