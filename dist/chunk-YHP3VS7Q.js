import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  trouble
} from "./chunk-6RWUJZLM.js";

// src/extract/flags/flagd/documents.ts
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
function isOtherResource(text) {
  const kind = /^kind:\s*["']?(\w+)/m.exec(text)?.[1];
  return kind !== void 0 && kind !== "FeatureFlag" && /^apiVersion:/m.test(text);
}
function joined(path, parts) {
  const seen = /* @__PURE__ */ new Set();
  const twice = parts.flatMap(
    ({ subjects }) => subjects.flatMap(({ key, at }) => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `flag "${key}" stands here a second time, in another document of ${path}`;
      return [trouble(at, message, "keep one of the two, or give each resource a file of its own")];
    })
  );
  const notices = [...parts.flatMap((part) => part.notices), ...twice];
  return {
    subjects: notices.length > 0 ? [] : parts.flatMap((part) => part.subjects),
    notices,
    async ask(...question) {
      for (const part of parts) {
        const outcome = await part.ask?.(...question);
        if (outcome) return outcome;
      }
      return null;
    },
    close: () => parts.forEach((part) => part.close?.())
  };
}

export {
  documentsIn,
  isOtherResource,
  joined
};
