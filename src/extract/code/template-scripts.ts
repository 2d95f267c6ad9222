/**
 * A page with the tags of its template language taken out, at the same length: what prints a value becomes a name, so that
 * a script around it is still a script; comments and everything else become blank.
 */
export function withoutTags(text: string): string {
  return withoutElse(text)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<\?[\s\S]*?\?>/g, blank)
    .replace(/<%([=-])?[\s\S]*?%>/g, (tag, prints?: string) => (prints ? named(tag) : blank(tag)))
    .replace(/\{%[\s\S]*?%\}|\{#[^\n]*?#\}/g, blank)
    .replace(
      /\{\{\{?\s*([#/^!>~]|else\b|if\b|each\b|end\b|function\b)?(?:[^{}]|\{[^{}]*\})*?\}?\}\}/g,
      (tag, control?: string) => (control && control !== '~' ? blank(tag) : named(tag)),
    );
}

/** `if … else … end` of three template languages, with what stands behind the `else`. */
const EITHER = [
  /<%[-_]?\s*if\b[^%]{0,200}\{\s*[-_]?%>(?:(?!<%[-_]?\s*(?:if\b|\}))[^]){0,400}<%[-_]?\s*\}\s*else\b[^%]{0,200}\{\s*[-_]?%>([^]{0,400}?)<%[-_]?\s*\}\s*[-_]?%>/g,
  /\{%-?\s*if\b[^%]{0,200}%\}(?:(?!\{%)[^]){0,400}\{%-?\s*(?:else|elif|elsif)\b[^%]{0,200}%\}([^]{0,400}?)\{%-?\s*endif\s*-?%\}/g,
  /\{\{~?#if\b[^{}]{0,200}\}\}(?:(?!\{\{~?[#/e])[^]){0,400}\{\{~?else\b[^{}]{0,200}\}\}([^]{0,400}?)\{\{~?\/if\s*~?\}\}/g,
];
/** Where one value stands: behind a bracket, a comma, an operator. */
const AWAITS_VALUE = /(?:[([,=:?+&|]|\breturn)\s*$/;

/** `tour(<% if (admin) { %> 'admin' <% } else { %> 'teacher' <% } %>)`: of two values, of which a page gets one, the first. */
const withoutElse = (text: string): string =>
  EITHER.reduce(
    (rest, either) =>
      rest.replace(either, (whole: string, other: string, at: number) => {
        if (!AWAITS_VALUE.test(rest.slice(Math.max(0, at - 20), at))) return whole;
        const from = whole.lastIndexOf(other);
        return whole.slice(0, from) + blank(other) + whole.slice(from + other.length);
      }),
    text,
  );

/** Scripts that stand in a page, as one text of the same length with everything else blank; null if there is none. */
export function inlineScripts(text: string): string | null {
  let scripts = '';
  let from = 0;
  for (const match of text.matchAll(/(<script\b([^>]*)>)([\s\S]*?)<\/script\s*>/gi)) {
    const [whole, opening = '', attributes = '', body = ''] = match;
    if (body.trim() === '' || !isScript(attributes)) continue;
    scripts += blank(text.slice(from, match.index)) + blank(opening) + body;
    // Ends the last statement: the next script begins a new one.
    scripts += `;${blank(whole.slice(opening.length + body.length + 1))}`;
    from = match.index + whole.length;
  }
  return scripts === '' ? null : scripts + blank(text.slice(from));
}

function isScript(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
  return type === '' || type === 'module' || /(java|ecma)script|babel|jsx/.test(type);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
/** A tag over several lines is one name, on its first. */
const named = (text: string) => {
  const [first = '', ...others] = text.split('\n');
  return ['_'.repeat(first.length), ...others.map(blank)].join('\n');
};
