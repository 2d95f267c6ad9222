/** Wraps text at whole words; every line begins with `indent`. */
export function wrapText(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.trim().split(/\n{2,}/)) {
    let line = indent;
    for (const word of paragraph.split(/\s+/)) {
      if (line.length > indent.length && line.length + word.length + 1 > width) {
        lines.push(line);
        line = indent;
      }
      line += line.length > indent.length ? ` ${word}` : word;
    }
    lines.push(line, '');
  }
  return lines.slice(0, -1).join('\n');
}

/** Columns, each as wide as its widest cell; the last one is left ragged. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(row =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!)))
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}
