import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  explainLine
} from "./chunk-BGSF7WND.js";
import {
  wrapText
} from "./chunk-GK6RR6BQ.js";
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import "./chunk-NZ4LR3ZP.js";
import "./chunk-OHZ4B5JL.js";
import "./chunk-OVTDVL7D.js";
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import "./chunk-JL4EDAPU.js";
import "./chunk-NS6E64DD.js";
import "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import "./chunk-IR7XPB67.js";
import "./chunk-WKF3AR7X.js";
import {
  canonicalJson
} from "./chunk-HYXXJWIY.js";
import "./chunk-PYE35P5D.js";
import {
  visible
} from "./chunk-E4KCALTW.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/why.ts
async function why(text, tree, gathered, format, io) {
  const asked = parsePlace(text);
  checkPlace(asked, tree);
  const request = gathered.code.find((one) => one.claimed(asked.path)) ?? gathered.code[0];
  if (!request) throw new UsageError("--why: there is no product here to ask about");
  const facts = gathered.facts.filter((fact) => "concept" in fact);
  const explanation = await explainLine(request, asked, facts);
  io.out(
    format === "json" ? `${canonicalJson(explanation, 2)}
` : textOf(explanation, io.isTerminal ? io.width : 100)
  );
  return 0;
}
function parsePlace(text) {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(text);
  if (!match) throw new UsageError(`--why ${text}: write FILE:LINE or FILE:LINE:COLUMN, FILE as seen from DIR`);
  const path = match[1].replaceAll("\\", "/").replace(/^\.\//, "");
  return { path, line: Number(match[2]), column: match[3] === void 0 ? null : Number(match[3]) };
}
function checkPlace({ path, line, column }, tree) {
  if (!tree.list().some((entry) => entry.path === path)) throw new UsageError(`--why: there is no file ${visible(path)}`);
  let lines;
  try {
    lines = tree.read(path).split("\n");
  } catch (error) {
    if (error instanceof UnreadableFile) return;
    throw error;
  }
  if (line < 1 || line > lines.length) throw new UsageError(`--why: ${visible(path)} has ${lines.length} lines`);
  const length = lines[line - 1].length;
  if (column !== null && (column < 1 || column > length + 1))
    throw new UsageError(`--why: line ${line} of ${visible(path)} has ${length} columns`);
}
var FILE = {
  "left out": "not read",
  "not understood": "not understood",
  "not parsed": "read, not parsed",
  parsed: "read and parsed"
};
function textOf({ path, line, file, because, remarks }, width) {
  const head = [`${visible(path)}:${line}`, wrapText(visible(`${FILE[file]}: ${because}`), width, "  ")];
  const isSilent = remarks.length === 0 && (file === "parsed" || file === "not parsed");
  if (isSilent) head.push("  no call, tag, setting or check on this line bears a name that a concept looks for");
  return `${[...head, ...remarks.map((remark) => remarkText(remark, width))].join("\n")}
`;
}
function remarkText({ at, name, concept, counts, because }, width) {
  const head = `  ${counts ? "+" : "-"} ${at.start.line}:${at.start.column}  ${visible(name)}  ${visible(concept)}`;
  return `${head}
${wrapText(visible(because), width, "      ")}`;
}
export {
  why
};
