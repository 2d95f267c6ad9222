import { columnDraft } from './column-defaults.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import { lineReader } from '../lines.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { ts } from '../ts-morph.ts';

const INPUT = /\binput\s+(\w+)[^{}]{0,200}\{([^{}]*)\}/g;
const FIELD = /(?<=^|[\n,])([ \t]*)(\w+)\s*:\s*[[\]\w!]+\s*=\s*("(?:[^"\\\n]|\\.)*"|[\w.-]+)/g;
const COMMENT = /#[^\n]*/g;

const STRINGS = [ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.TemplateExpression] as const;

/** Defaults of fields in the inputs of a GraphQL schema that a script holds: `input Privacy { searchable: Boolean = true }`. */
export function inputDefaults({ path, ast, indexed, ofKinds }: ParsedFile, concept: CompiledConcept): Draft[] {
  // A file that was rewritten to be parsed has other offsets.
  if (!/\binput\s/.test(ast.text) || ast.text !== indexed.text) return [];
  const place = lineReader(path, ast.text);
  return ofKinds(STRINGS).flatMap(string => {
    const schema = string.getText().replace(COMMENT, said => ' '.repeat(said.length));
    return [...schema.matchAll(INPUT)].flatMap(({ 0: whole, 1: input, 2: fields, index }) => {
      const start = string.getStart() + index + whole.length - 1 - fields!.length;
      return [...fields!.matchAll(FIELD)].flatMap(({ 1: indent, 2: column, 3: written, index: at }) => {
        const from = start + at + indent!.length;
        const value = { literal: written!.replace(/^"|"$/g, ''), text: written! };
        const owner = { owner: `input ${input}`, ownerName: input!, column: column!, value };
        return columnDraft({ ...owner, at: place(from, from + column!.length) }, concept) ?? [];
      });
    });
  });
}
