import type { DetectContext, Detection, Detector } from './detector.ts';
import { isFunction } from './names.ts';
import type { ParsedFile } from './parsed-file.ts';
import { ts } from './ts-morph.ts';

/** What a file of pages, or of no side, declares to run on the server: functions that begin with `'use server'`. */
export interface ServerParts {
  /** The file, as one that runs on the server. */
  view: ParsedFile;
  /** Whether a node stands in such a function, or is the name that it is declared under. */
  holds(node: ts.Node): boolean;
}

const known = new WeakMap<ts.SourceFile, ServerParts | null>();

export function serverPartsOf(file: ParsedFile): ServerParts | null {
  if (file.side === 'server' || !file.ast.text.includes('use server')) return null;
  let parts = known.get(file.ast);
  if (parts === undefined) known.set(file.ast, (parts = read(file)));
  return parts;
}

function read(file: ParsedFile): ServerParts | null {
  const spans = file.nodes.filter(beginsOnServer).map(run => (ts.isVariableDeclaration(run.parent) ? run.parent : run));
  if (spans.length === 0) return null;
  const view = Object.create(file, { side: { value: 'server' } }) as ParsedFile;
  const isIn = ({ pos, end }: ts.Node) => spans.some(one => pos >= one.pos && end <= one.end);
  return { view, holds: node => isIn(node) && node.getSourceFile() === file.ast };
}

/** `async data => { 'use server'; … }` */
function beginsOnServer(node: ts.Node): boolean {
  const body = isFunction(node) ? node.body : undefined;
  if (!body || !ts.isBlock(body)) return false;
  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === 'use server') return true;
  }
  return false;
}

/** The function on the server around a node, which is called by itself after the page around it was drawn. */
export function actionAround(node: ts.Node): ts.Node | null {
  if (!node.getSourceFile().text.includes('use server')) return null;
  for (let at = node; at; at = at.parent) if (beginsOnServer(at)) return at;
  return null;
}

/** What a detector sees, where each part of a file is looked at as code of the side that it runs on. */
export function seenOnBoth(
  detector: Detector | undefined,
  file: ParsedFile,
  context: DetectContext,
): readonly Detection[] {
  const seen = detector?.detect(file, context) ?? [];
  const parts = detector ? serverPartsOf(file) : null;
  if (!parts) return seen;
  const onServer = detector!.detect(parts.view, context);
  return [...seen.filter(one => !parts.holds(one.node)), ...onServer.filter(one => parts.holds(one.node))];
}
