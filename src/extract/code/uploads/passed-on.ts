import { calleeOf } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf, valueBehind } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';
import { usesStore } from './store-kits.ts';

const READS = /^(readFile|readFileSync|createReadStream)$/;
/** Where a server has put what came in. */
const TAKEN_IN = /^\.{0,2}\/?([\w-]+\/)?(uploads?|uploaded|media|attachments|avatars)(\/|$)/;
/** What comes with a request, and what a step has just made of it. */
const OF_REQUEST =
  /^(req|request|ctx|context|body|query|params|input|payload|dto|files?|upload|uploads|uploaded|part|form|formData)$/i;
const TYPE_OF_REQUEST = /\b(Request|Multer|File|UploadedFile|Multipart\w*)\b/;
/** What takes files in, somewhere in the product. */
const INTAKES = [
  'multer',
  'busboy',
  'formidable',
  'FileInterceptor',
  'FilesInterceptor',
  'multipart',
  'saveRequestFiles',
];
/** One that takes in a table of the staff puts it elsewhere. */
const PUTS_THERE = /['"`./](uploads?|uploaded|media|attachments|avatars)['"`/]/;
const STEPS = 3;

/**
 * `agent.uploadBlob(await readFile('uploads/' + picture.path))`: a server hands on to another network what a row says lies on its
 * own disk. It was taken in where the product takes files in, and is judged there; without such a place this one is all there is.
 */
export function passesOnKept(call: ts.CallExpression, file: ParsedFile): boolean {
  if (file.side === 'client' || calleeOf(call.expression) || usesStore(call, file)) return false;
  const read = call.arguments.filter(one => isReadOfKept(one, STEPS));
  if (read.length === 0 || call.arguments.some(one => !read.includes(one) && namesBytes(one))) return false;
  const links = linksOf(call);
  return INTAKES.some(name =>
    (links?.filesWith(name, new RegExp(`\\b${name}\\b`)) ?? []).some(({ text }) => PUTS_THERE.test(text)),
  );
}

/** The bytes are read from there whatever has been written to the name: `let bytes = await readFile(…); bytes = await readFile(…)`. */
function isReadOfKept(given: ts.Expression, steps: number): boolean {
  const inner = unwrap(given);
  if (steps === 0) return false;
  if (ts.isIdentifier(inner)) {
    const values = valuesOf(inner);
    return values.length > 0 && values.every(one => isReadOfKept(one, steps - 1));
  }
  if (ts.isNewExpression(inner) && /^(Blob|File|Uint8Array)$/.test(nameOf(inner.expression) ?? '')) {
    const [content] = inner.arguments ?? [];
    const parts = content && ts.isArrayLiteralExpression(content) ? [...content.elements] : content ? [content] : [];
    return parts.length > 0 && parts.every(one => isReadOfKept(one, steps - 1));
  }
  if (!ts.isCallExpression(inner)) return false;
  const [first] = inner.arguments;
  if (!first) return false;
  if (chainOf(inner.expression).join('.') === 'Buffer.from') return isReadOfKept(first, steps - 1);
  return READS.test(nameOf(inner.expression) ?? '') && liesThere(first, STEPS);
}

/** All that a name of a function is set to. */
function valuesOf(name: ts.Identifier): ts.Expression[] {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return [];
  const values = [declared.initializer];
  const around = enclosingFunction(declared) ?? declared.getSourceFile();
  eachNode(around, node => {
    const isSet =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isIdentifier(node.left) &&
      node.left.text === name.text;
    if (isSet) values.push((node as ts.BinaryExpression).right);
  });
  return values;
}

/** `'uploads/' + picture.path`, also where a step of the program has made another of it: `await smaller('uploads/' + user.avatar)`. */
function liesThere(path: ts.Expression, steps: number): boolean {
  const inner = valueBehind(path);
  const parts = partsOf(inner);
  if (parts) {
    const [folder] = parts;
    return (
      !!folder &&
      ts.isStringLiteralLike(folder) &&
      TAKEN_IN.test(folder.text) &&
      parts.some(isOfRow) &&
      parts.every(isFixedOrOfRow)
    );
  }
  const [first] = ts.isCallExpression(inner) ? inner.arguments : [];
  return steps > 0 && !!first && liesThere(first, steps - 1);
}

/** What is put together, in order; null for anything else. */
function partsOf(path: ts.Expression): ts.Expression[] | null {
  const inner = unwrap(path);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...(partsOf(inner.left) ?? [inner.left]), ...(partsOf(inner.right) ?? [inner.right])].map(unwrap);
  if (!ts.isTemplateExpression(inner)) return null;
  const { head, templateSpans } = inner;
  const folder = ts.factory.createStringLiteral(head.text);
  return [folder, ...templateSpans.map(one => unwrap(one.expression))];
}

const isFixedOrOfRow = (part: ts.Expression): boolean => ts.isStringLiteralLike(part) || isOfRow(part);

/** `picture.path` of what is not brought by a request, as its name, its type and what it is made of say. */
function isOfRow(part: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(part)) return false;
  const chain = chainOf(part);
  if (chain.length < 2 || chain.some(name => OF_REQUEST.test(name))) return false;
  let root: ts.Expression = part;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!declared || TYPE_OF_REQUEST.test(declared.getText())) return false;
  const made = ts.isVariableDeclaration(declared) ? declared : null;
  const from =
    made?.initializer ?? (made && ts.isForOfStatement(made.parent.parent) ? made.parent.parent.expression : null);
  return !from || !chainOf(from).some(name => OF_REQUEST.test(name));
}
