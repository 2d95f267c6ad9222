import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import type { Side } from '../../model/code-fact.ts';
import type { EmbeddedScript } from './format.ts';
import { formatOf } from './files.ts';
import { withoutHyperscript } from './hyperscript/rewrite.ts';
import { readImports } from './imports.ts';
import type { IndexedFile } from './index-tokens.ts';
import { ts } from './ts-morph.ts';

/** Comments are not parsed, parents are set by whoever goes through the nodes. Other formats hold TypeScript with JSX. */
export function parseText(path: string, text: string, as?: ts.ScriptKind): ts.SourceFile {
  const kind = as ?? (formatOf(path) === null ? undefined : ts.ScriptKind.TSX);
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const ast = ts.createSourceFile(`/${path}`, text, options, false, kind);
  // The parser's own table of names, which nobody asks for and which would stay as long as the file.
  (ast as { identifiers?: unknown }).identifiers = undefined;
  return ast;
}

/** Elements that a script builds by calls, written as JSX; null if there are none, or if JSX does not go with the rest. */
export function elementsAsJsx({ path, text }: IndexedFile): { script: EmbeddedScript; ast: ts.SourceFile } | null {
  const plain = ts.createSourceFile(`/${path}`, text, ts.ScriptTarget.ESNext, true);
  const script = withoutHyperscript(plain, readImports(plain));
  const ast = script && parseText(path, script.text, ts.ScriptKind.TSX);
  return ast && !firstError(ast) ? { script, ast } : null;
}

export function syntaxNotice(message: string, at: Place): Notice {
  return {
    code: 'code-syntax',
    message: `the file cannot be parsed: ${message}`,
    at,
    hint: 'nothing in it was judged: mend it, or name it under `code.exclude` of a manifest if it is no part of the product',
  };
}

interface SyntaxError {
  start: number;
  length: number;
  messageText: string;
}

export function firstError(ast: ts.SourceFile): SyntaxError | null {
  // Not part of the public type, but the only list of syntax errors that needs no program.
  const errors = (ast as unknown as { parseDiagnostics?: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics ?? [];
  const [first] = errors;
  if (!first) return null;
  return {
    start: first.start,
    length: first.length,
    messageText: ts.flattenDiagnosticMessageText(first.messageText, ' '),
  };
}

export function directiveOf(ast: ts.SourceFile): Side | null {
  for (const statement of ast.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return null;
    if (statement.expression.text === 'use client') return 'client';
    if (statement.expression.text === 'use server') return 'server';
  }
  return null;
}
