/** Stand for what a parser of HTML would take for its own; unwritten in any text of a person. */
const ANGLE = '\uE000';
const BRACE = '\uE001';

const HEAD = /(?<![\w.@])@(else\s+if|if|else|for|empty|switch|case|default|defer|placeholder|loading|error)\b\s*/g;
/** Nobody writes a longer condition; a text without an end is not searched again and again. */
const LONGEST = 2000;

/**
 * A template in which the heads of blocks hold no sign of HTML: the `<` of `@if (a <b) {` opens no element, and the brace
 * belongs to no `{{`. Every offset stays.
 */
export function withoutSigns(text: string): string {
  if (!text.includes('@')) return text;
  let plain = '';
  let done = 0;
  for (const { index, 0: head } of text.matchAll(HEAD)) {
    if (index < done) continue;
    const open = braceAfter(text, index + head.length);
    if (open === null) continue;
    plain += text.slice(done, index) + text.slice(index, open).replaceAll('<', ANGLE) + BRACE;
    done = open + 1;
  }
  return plain + text.slice(done);
}

/** Where the brace of a block opens behind what is asked in parentheses, if anything is; null where there is none. */
function braceAfter(text: string, from: number): number | null {
  let at = from;
  if (text[at] === '(') {
    let depth = 0;
    let quote = '';
    const last = Math.min(text.length, from + LONGEST);
    for (; at < last; at++) {
      const sign = text[at]!;
      if (quote) quote = sign === quote ? '' : quote;
      else if (/['"`]/.test(sign)) quote = sign;
      else if (sign === '(') depth++;
      else if (sign === ')' && --depth === 0) break;
    }
    if (at === last) return null;
    at++;
  }
  while (/\s/.test(text[at] ?? '')) at++;
  return text[at] === '{' ? at : null;
}

/** What a text without signs had before. */
export const withSigns = (text: string): string => text.replaceAll(ANGLE, '<').replaceAll(BRACE, '{');

/** The head of a block as it stands once its signs are gone, a value that is named, and the signs that pair. */
export const TOKEN = new RegExp(
  `(?<![\\w.@])@(else\\s+if|[a-z]+)\\s*(\\([^${BRACE}]{0,${LONGEST}}\\))?\\s*${BRACE}|(?<![\\w.@])@let\\s+([\\w$]+)\\s*=([^;]*);|[{}]`,
  'g',
);
