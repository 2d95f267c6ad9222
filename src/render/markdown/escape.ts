import { visible } from '../../kit/text.ts';

/** A gap without width: it stops GitHub from making a mention, a reference or a link of what follows. */
const GAP = '&#8203;';

/**
 * Text of the checked repository inside Markdown, where it must stay text: no markup, no HTML, no table cell of its own,
 * no formula, nobody mentioned, no issue referenced, no address linked. Fit for one line, a table cell and a heading.
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[&<>|`$]/g, character => `&#${character.codePointAt(0)};`)
    .replace(/[\\*_~[\]!]/g, '\\$&')
    .replace(/@/g, `@${GAP}`)
    .replace(/(?<!&)#(?=\d)/g, `#${GAP}`)
    .replace(/(GH-)(?=\d)/gi, `$1${GAP}`)
    .replace(/:(?=\/\/)/g, `:${GAP}`)
    .replace(/(www)(?=\.)/gi, `$1${GAP}`);
}

/** A sentence of ours or of a rule: escaped, and what its author put between backticks in letters of equal width. */
export function sentence(text: string): string {
  return escaped(text).replace(/&#96;((?:(?!&#96;).)+)&#96;/g, '<code>$1</code>');
}

/** Escaped, in letters of equal width. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A link if the address is an https one, else the text alone. */
export function link(text: string, address: string | null): string {
  if (address === null || !/^https:\/\/[\w./%~?=&#+:@-]+$/.test(address)) return text;
  return `[${text}](${address})`;
}

/** A table as its head and one string for each row, so that rows can be left out without breaking it. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    head: [`| ${columns.join(' | ')} |`, `|${columns.map(() => ' --- ').join('|')}|`].join('\n'),
    items: rows.map(row => `| ${row.join(' | ')} |`),
  };
}

/** Lines that belong together: the head is there if any item is, or if there are no items to begin with. */
export interface Block {
  head: string;
  items: readonly string[];
  /** What closes it. */
  tail?: string;
}

/** A table that is folded up below a text to click on. That line is HTML, where no backslash escapes. */
export function folded(title: string, { head, items }: Block): Block {
  const words = escaped(title).replace(/\\([\\*_~[\]!])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
  return { head: `<details><summary>${words}</summary>\n\n${head}`, items, tail: '\n</details>' };
}

export function paragraph(text: string): Block {
  return { head: text, items: [] };
}
