import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/kit/yaml-documents.ts
function documentsIn(path, text) {
  if (!/\.ya?ml$/i.test(path) || !/^---/m.test(text)) return [text];
  const lines = text.split("\n");
  const parts = [{ from: 0, to: 0 }];
  lines.forEach((line, index) => {
    if (/^(---|\.\.\.)(\s|$)/.test(line)) parts.push({ from: index, to: index });
    parts.at(-1).to = index + 1;
  });
  const filled = parts.filter(({ from, to }) => lines.slice(from, to).some(isContent));
  if (filled.length < 2) return [text];
  return filled.map(
    ({ from, to }) => lines.map((line, index) => index >= from && index < to ? line : line.endsWith("\r") ? "\r" : "").join("\n")
  );
}
var isContent = (line) => !/^\s*(#.*)?$/.test(line) && !/^(---|\.\.\.)\s*(#.*)?$/.test(line) && !line.startsWith("%");

export {
  documentsIn
};
