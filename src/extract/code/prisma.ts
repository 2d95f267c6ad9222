import type { Place } from '../../model/place.ts';
import { lineReader } from './lines.ts';

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

const BLOCK = /^\s*(model|type|enum|view|datasource|generator)\s+(\w+)\s*\{\s*$/;
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
  let offset = 0;
  let inComment = false;
  let inArguments = 0;
  for (const raw of text.split('\n')) {
    const start = offset;
    offset += raw.length + 1;
    const line = withoutComment(raw.replace(/\r$/, ''));
    if (inComment) {
      inComment = !raw.includes('*/');
      continue;
    }
    if (/^\s*\/\*/.test(raw)) {
      inComment = !raw.includes('*/');
      continue;
    }
    if (line.trim() === '') continue;
    const outside = inArguments === 0;
    inArguments = Math.max(0, inArguments + openedIn(line));
    if (!outside) continue;
    const whole = () => place(start + /^\s*/.exec(line)![0].length, start + line.trimEnd().length);
    const block = BLOCK.exec(line);
    if (block && !open) {
      open = { kind: block[1]!, name: block[2]!, fields: [], at: whole() };
    } else if (line.trim() === '}' && open) {
      if (open.kind === 'model' || open.kind === 'type') models.push({ name: open.name, fields: open.fields });
      open = null;
    } else if (!open || block) {
      if (!/^\s*(model|type|enum|view|datasource|generator)\s+\w+\s*\{.*\}\s*$/.test(line)) {
        troubles.push({
          message: open ? `the block "${open.name}" is not closed` : 'this is not expected here',
          at: whole(),
        });
      }
      if (block) open = { kind: block[1]!, name: block[2]!, fields: [], at: whole() };
    } else if (open.kind === 'model' || open.kind === 'type') {
      const field = FIELD.exec(line);
      if (field) {
        const from = start + field[1]!.length;
        open.fields.push({
          name: field[2]!,
          at: place(from, from + field[2]!.length),
          type: field[4]!,
          fallback: defaultOf(line.slice(field[0].length)),
        });
      } else if (!/^\s*@@\w/.test(line)) {
        troubles.push({ message: 'this is not a field of a model', at: whole() });
      }
    }
  }
  if (open) troubles.push({ message: `the block "${open.name}" is not closed`, at: open.at });
  return { models, troubles };
}

/** The text between the parentheses of `@default(…)`, strings and inner parentheses included. */
function defaultOf(attributes: string): string | null {
  const start = /(?:^|[^@\w])@default\(/.exec(attributes);
  if (!start) return null;
  const from = start.index + start[0].length;
  let depth = 1;
  for (let index = from; index < attributes.length; index++) {
    const character = attributes[index]!;
    if (character === '"') index = endOfString(attributes, index);
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return attributes.slice(from, index).trim();
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
