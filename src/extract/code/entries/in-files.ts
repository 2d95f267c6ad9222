import { declaredName, isFunction, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Entry } from './entry.ts';

/** Folders of frameworks that take the path of a route from the path of its file, and what such a file exports for a change. */
const PLACES: readonly { file: RegExp; exported: RegExp }[] = [
  { file: /(?:^|\/)app\/(.+)\/route\.[cm]?[jt]sx?$/, exported: /^(POST|PUT|PATCH)$/ },
  { file: /(?:^|\/)routes\/(.+)\/\+server\.[cm]?[jt]s$/, exported: /^(POST|PUT|PATCH)$/ },
  { file: /(?:^|\/)server\/(?:api|routes)\/(.+)\.post\.[cm]?[jt]s$/, exported: /^default$/ },
  { file: /(?:^|\/)pages\/(api\/.+)\.[cm]?[jt]sx?$/, exported: /^default$/ },
  { file: /(?:^|\/)app\/routes\/(.+)\.[cm]?[jt]sx?$/, exported: /^action$/ },
  { file: /(?:^|\/)src\/pages\/(.+)\.[cm]?[jt]s$/, exported: /^POST$/ },
];

export const isFileRoute = (path: string): boolean => PLACES.some(({ file }) => file.test(path));

/** The path that a file stands for: `[id]`, `$id` and `(group)` are written as others write them. */
export function pathOfFile(path: string): string | null {
  for (const { file } of PLACES) {
    const own = file.exec(path)?.[1];
    if (own === undefined) continue;
    const parts = own
      .replace(/\/index$/, '')
      .split(/\/|(?<!\.)\.(?!\.)/)
      .filter(part => part !== '' && !/^\(.*\)$|^_/.test(part))
      .map(part => part.replace(/^\[+(?:\.\.\.)?(\w+)\]+$/, ':$1').replace(/^\$(\w+)$/, ':$1'));
    return `/${parts.join('/')}`;
  }
  return null;
}

/** What a file exports for its own path: `export async function POST() { … }`, `export default defineEventHandler(…)`. */
export function entryOfFile(node: ts.Node, { path }: ParsedFile): Entry | null {
  const exported = exportedName(node);
  if (!exported || !PLACES.some(one => one.file.test(path) && one.exported.test(exported.name))) return null;
  if (exported.name === 'default' && /\/pages\/api\//.test(`/${path}`) && !TAKES.test(exported.whole.getText()))
    return null;
  return { at: exported.at, path: pathOfFile(path), name: null, holders: [], whole: exported.whole };
}

/** A handler for every method: it looks at what was sent. */
const TAKES = /\bbody\b|['"`]POST['"`]/;

interface Exported {
  name: string;
  at: ts.Node;
  whole: ts.Node;
}

export function exportedName(node: ts.Node): Exported | null {
  if (ts.isFunctionDeclaration(node)) {
    const kinds = (node.modifiers ?? []).map(one => one.kind);
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return null;
    const isDefault = kinds.includes(ts.SyntaxKind.DefaultKeyword);
    const at = node.name ?? node;
    return { name: isDefault ? 'default' : (node.name?.text ?? ''), at, whole: node };
  }
  if (ts.isExportAssignment(node) && !node.isExportEquals) {
    const inner = unwrap(node.expression);
    return { name: 'default', at: ts.isCallExpression(inner) ? inner.expression : inner, whole: wholeOf(node, inner) };
  }
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    const statement = node.parent.parent;
    const isExported =
      ts.isVariableStatement(statement) &&
      (statement.modifiers ?? []).some(one => one.kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? { name: node.name.text, at: node.name, whole: node.initializer } : null;
  }
  // `exports.send = …`, `module.exports.handler = …`
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && ts.isSourceFile(node.parent.parent)) {
    const isOfModule = /^(module\.)?exports$/.test(node.left.expression.getText());
    return isOfModule ? { name: node.left.name.text, at: node.left.name, whole: node.right } : null;
  }
  return null;
}

/** `export default handler`: the function of that name in the file. */
function wholeOf(node: ts.ExportAssignment, inner: ts.Expression): ts.Node {
  if (!ts.isIdentifier(inner)) return inner;
  const found = node.getSourceFile().statements.find(one => isFunction(one) && declaredName(one) === textOf(inner));
  return found ?? node.getSourceFile();
}
