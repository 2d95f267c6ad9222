import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/cli/words.ts
function wrapText(text, width, indent = "") {
  const lines = [];
  for (const paragraph of text.trim().split(/\n{2,}/)) {
    let line = indent;
    for (const word of paragraph.split(/\s+/)) {
      if (line.length > indent.length && line.length + word.length + 1 > width) {
        lines.push(line);
        line = indent;
      }
      line += line.length > indent.length ? ` ${word}` : word;
    }
    lines.push(line, "");
  }
  return lines.slice(0, -1).join("\n");
}
function columns(rows, gap = "  ") {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map(
    (row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column])).join(gap).trimEnd()
  ).join("\n");
}

export {
  wrapText,
  columns
};
