/** The first line of every printed page: who edits it is told where to go instead. `from` names the sources. */
export function printedFrom(...from: readonly string[]): string {
  return `<!-- Printed by \`npm run gen\` from ${from.join(', ')}; not edited by hand. -->\n`;
}

/** A page: its blocks with an empty line between them and one line end at the end. Absent blocks are left out. */
export function page(...blocks: readonly (string | null | readonly (string | null)[])[]): string {
  const said = blocks.flat().filter(block => block !== null && block.trim() !== '');
  return `${said.map(block => block!.trimEnd()).join('\n\n')}\n`;
}

/** Text of ours as Markdown: one line a paragraph, and no character that Markdown or HTML would take for markup. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => escaped(paragraph.replace(/\s+/g, ' ')))
    .join('\n\n');
}

/** Code between backticks keeps its characters; outside, what could start a tag or emphasis is escaped. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replace(/(?<!\\)([*_])/g, '\\$1')))
    .join('');
}

/** Code inside a sentence, on one line. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

export function codes(texts: readonly string[], separator = ', '): string {
  return texts.map(code).join(separator);
}

/** A block of code; the fence is longer than any inside. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text.replace(/\n+$/, '')}\n${mark}`;
}

/** A table; without rows, nothing. Cells hold Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | null {
  if (rows.length === 0) return null;
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

export function list(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map(item => `- ${item}`).join('\n');
}

/** The language of a fence, by the end of a path. */
export function languageOf(path: string): string {
  const end = path.slice(path.lastIndexOf('.') + 1);
  return { yml: 'yaml', md: 'markdown' }[end] ?? end;
}

/** The anchor that GitHub gives a heading: small letters, digits, `-` and `_`, blanks as hyphens. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}
