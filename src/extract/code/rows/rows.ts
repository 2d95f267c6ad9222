import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { rowOfCall } from './clients.ts';
import { rowOfDocument } from './documents.ts';
import { rowOfPart } from './parts.ts';
import { QUERY_IN_TEXT, rowOfText } from './queries.ts';
import type { Row } from './row.ts';
import { rowOfSaved } from './saved.ts';
import { namedInCode } from './tables.ts';

const known = new WeakMap<ParsedFile, readonly Row[]>();

/** What a file keeps, whatever keeps it: a mapper, a client, a query in a text, a store of documents. Read once for all concepts. */
export function rowsIn(file: ParsedFile): readonly Row[] {
  let rows = known.get(file);
  if (!rows) known.set(file, (rows = read(file)));
  return rows;
}

/** A row, and the same of a table that the code calls by another name than the database does. */
export function underBothNames(row: Row): Row[] {
  const named = namedInCode(row.table);
  return named && named.length > 0 ? [row, { ...row, table: named }] : [row];
}

const CALLS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.PropertyAssignment];
const WITH_QUERIES = [
  ...CALLS,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
];

function read(file: ParsedFile): Row[] {
  const mayQuery = QUERY_IN_TEXT.test(file.indexed.text);
  const found = new Map<ts.Node, Row>();
  for (const node of file.ofKinds(mayQuery ? WITH_QUERIES : CALLS)) {
    const row = rowAt(node, mayQuery);
    if (row && !found.has(row.at)) found.set(row.at, row);
  }
  return [...found.values()];
}

function rowAt(node: ts.Node, mayQuery: boolean): Row | null {
  if (ts.isCallExpression(node)) return rowOfDocument(node) ?? rowOfSaved(node) ?? rowOfPart(node) ?? rowOfCall(node);
  if (ts.isPropertyAssignment(node)) return rowOfPart(node);
  return mayQuery && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) ? rowOfText(node) : null;
}

/** A client keeps rows only in a service; the state of its pages is kept by the same verbs. */
export function keepsRows(file: ParsedFile): boolean {
  let keeps = keeping.get(file);
  if (keeps === undefined) keeping.set(file, (keeps = file.side !== 'client' || SERVICE.test(file.indexed.text)));
  return keeps;
}

const keeping = new WeakMap<ParsedFile, boolean>();

const SERVICE =
  /\b(addDoc|setDoc|updateDoc|writeBatch|firestore|firebase|supabase|createDocument|appwrite|DataStore|graphqlOperation|models\.\w+\.create|Parse\.)\b|\bpb\.collection|\bpocketbase\b|\binsert_\w+\(|\bpush\(\s*ref\(|\bref\(\s*\w+\s*,/i;
