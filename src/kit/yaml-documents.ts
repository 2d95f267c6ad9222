/**
 * The documents of a YAML file, each with the others blanked out, so that every line and column stays where it is. A line
 * that begins with `---` or `...` parts documents wherever it stands. One document, or JSON, comes back as it is.
 */
export function documentsIn(path: string, text: string): string[] {
  if (!/\.ya?ml$/i.test(path) || !/^---/m.test(text)) return [text];
  const lines = text.split('\n');
  const parts: { from: number; to: number }[] = [{ from: 0, to: 0 }];
  lines.forEach((line, index) => {
    if (/^(---|\.\.\.)(\s|$)/.test(line)) parts.push({ from: index, to: index });
    parts.at(-1)!.to = index + 1;
  });
  const filled = parts.filter(({ from, to }) => lines.slice(from, to).some(isContent));
  if (filled.length < 2) return [text];
  return filled.map(({ from, to }) =>
    lines.map((line, index) => (index >= from && index < to ? line : line.endsWith('\r') ? '\r' : '')).join('\n'),
  );
}

/** Neither a comment, nor a mark between documents alone. */
const isContent = (line: string) =>
  !/^\s*(#.*)?$/.test(line) && !/^(---|\.\.\.)\s*(#.*)?$/.test(line) && !line.startsWith('%');
