import type { Place } from '../../../model/place.ts';
import { lineReader } from '../lines.ts';

/** A model of a Prisma schema with its fields; lines that are not understood are troubles, the rest is still read. */
export interface PrismaModel {
  name: string;
  fields: readonly PrismaField[];
}

export interface PrismaField {
  name: string;
  /** Place of the field's name. */
  at: Place;
  type: string;
  /** Text inside `@default(…)`, null if the field has none. */
  fallback: string | null;
}

export interface PrismaSchema {
  models: readonly PrismaModel[];
  troubles: readonly { message: string; at: Place }[];
}

const BLOCK = /^\s*(model|type|enum|view|datasource|generator)\s+(\w+)\s*\{\s*(.*\}\s*)?$/;
const FIELD = /^(\s*)(\w+)(\s+)(\w+|Unsupported\(.*?\))(\[\]|\?)?(?=\s|$)/;

/**
 * Reads the parts of a Prisma schema that hold defaults. The language is made of lines: a block opens and closes on
 * lines of its own and a field never spans two, so a reader of lines is exact.
 */
export function readPrisma(path: string, text: string): PrismaSchema {
  const place = lineReader(path, text);
  const models: PrismaModel[] = [];
  const troubles: { message: string; at: Place }[] = [];
  let open: { kind: string; name: string; fields: PrismaField[]; at: Place } | null = null;
  const close = (): void => {
    if (open && /^(model|type)$/.test(open.kind)) models.push({ name: open.name, fields: open.fields });
    open = null;
  };
  const unclosed = ({ name, at }: { name: string; at: Place }): void => {
    troubles.push({ message: `the block "${name}" is not closed`, at });
  };
  for (const { line, start } of logicalLines(text)) {
    const whole = place(start + line.length - line.trimStart().length, start + line.trimEnd().length);
    const block = BLOCK.exec(line);
    if (block) {
      if (open) unclosed(open);
      close();
      open = { kind: block[1]!, name: block[2]!, fields: [], at: whole };
      if (line.trimEnd().endsWith('}')) close();
    } else if (!open) {
      troubles.push({ message: 'this is not expected here', at: whole });
    } else if (line.trim() === '}') {
      close();
    } else if (/^(model|type)$/.test(open.kind) && !/^\s*@@\w/.test(line)) {
      const field = FIELD.exec(line);
      if (!field) {
        troubles.push({ message: 'this is not a field of a model', at: whole });
        continue;
      }
      const from = start + field[1]!.length;
      const at = place(from, from + field[2]!.length);
      open.fields.push({ name: field[2]!, at, type: field[4]!, fallback: defaultOf(line.slice(field[0].length)) });
    }
  }
  if (open) unclosed(open);
  close();
  return { models, troubles };
}

/** Lines that say something, with their offsets: no comments, no further lines of arguments that go on below. */
function logicalLines(text: string): { line: string; start: number }[] {
  const lines: { line: string; start: number }[] = [];
  let offset = 0;
  let isInComment = false;
  let depth = 0;
  for (const raw of text.split('\n')) {
    const start = offset;
    offset += raw.length + 1;
    if (isInComment || /^\s*\/\*/.test(raw)) {
      isInComment = !raw.includes('*/');
      continue;
    }
    const line = withoutComment(raw.replace(/\r$/, ''));
    if (line.trim() === '') continue;
    if (depth === 0) lines.push({ line, start });
    depth = Math.max(0, depth + openedIn(line));
  }
  return lines;
}

/** The text between the parentheses of `@default(…)`, strings and inner parentheses included. */
function defaultOf(attributes: string): string | null {
  let from = -1;
  let depth = 0;
  for (let index = 0; index < attributes.length; index++) {
    const character = attributes[index]!;
    if (character === '"') {
      index = endOfString(attributes, index);
    } else if (from < 0) {
      if (attributes.startsWith('@default(', index)) from = index += '@default'.length;
    } else if (character === '(') {
      depth++;
    } else if (character === ')' && depth-- === 0) {
      return attributes.slice(from + 1, index).trim();
    }
  }
  return null;
}

/** Parentheses and brackets that a line leaves open: the arguments of an attribute may go on below. */
function openedIn(line: string): number {
  let depth = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') index = endOfString(line, index);
    else if ('(['.includes(line[index]!)) depth++;
    else if (')]'.includes(line[index]!)) depth--;
  }
  return depth;
}

function withoutComment(line: string): string {
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') index = endOfString(line, index);
    else if (line.startsWith('//', index)) return line.slice(0, index);
  }
  return line;
}

/** Index of the closing quote; the last index if the string is not closed on its line. */
function endOfString(text: string, open: number): number {
  for (let index = open + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index;
  }
  return text.length - 1;
}
