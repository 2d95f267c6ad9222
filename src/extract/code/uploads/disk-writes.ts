import { chainOf, nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const WRITES = /^(writeFile|writeFileSync|outputFile|outputFileSync)$/;
const OF_DISK = /^(node:)?(fs|fs\/promises|fs-extra|graceful-fs|memfs)$/;
/** Packages that are one function: a file is written, and nothing is left of it if that fails. */
const ONE_FUNCTION = /^(write-file-atomic|@npmcli\/write-file-atomic|fast-write-atomic)$/;

/** As a first look. */
export const MAY_WRITE =
  /writeFile|outputFile|write-(?:file-)?atomic|createWriteStream|writeSync|\bfs\b[^\n]{0,20}\.\s*write\b/;

/**
 * What a call writes into a file of the server: `fs.writeFile(path, bytes)`, by whatever name the file has for that, through the
 * number of an open file, or at the end of a stream that is made for it. Null if it writes none.
 */
export function writtenToDisk(call: ts.CallExpression, file: ParsedFile): ts.Expression | null {
  const { expression, arguments: given } = call;
  const name = nameOf(expression) ?? '';
  const receiver = receiverOf(expression);
  if (receiver && /^(end|write)$/.test(name) && isFileStream(receiver, file)) return given[0] ?? null;
  const written = functionOfDisk(expression, file);
  if (written === null) return null;
  // `handle.writeFile(bytes)` of a file that is open
  return given[1] ?? (receiver && written === 'writeFile' ? (given[0] ?? null) : null);
}

/** The name of the function of the file system that an expression stands for. */
function functionOfDisk(called: ts.Expression, file: ParsedFile, steps = 3): string | null {
  const inner = unwrap(called);
  const name = nameOf(inner) ?? '';
  const [root = ''] = chainOf(inner);
  const imported = file.imports.get(root);
  if (imported && ONE_FUNCTION.test(imported.specifier)) return 'writeFile';
  if (ts.isIdentifier(inner)) {
    if (imported && OF_DISK.test(imported.specifier)) return isWriting(imported.name) ? imported.name : null;
    if (WRITES.test(name)) return name;
    const value = imported || steps === 0 ? null : valueOf(inner);
    return value && functionOfDisk(value, file, steps - 1);
  }
  // `promisify(fs.writeFile)`, `fs.writeFile.bind(fs)`
  if (ts.isCallExpression(inner)) {
    const receiver = receiverOf(inner.expression);
    const [first] = inner.arguments;
    if (nameOf(inner.expression) === 'bind' && receiver) return functionOfDisk(receiver, file, steps);
    return first && nameOf(inner.expression) === 'promisify' ? functionOfDisk(first, file, steps) : null;
  }
  if (WRITES.test(name)) return name;
  return imported && OF_DISK.test(imported.specifier) && isWriting(name) ? name : null;
}

const isWriting = (name: string): boolean => WRITES.test(name) || /^(write|writeSync)$/.test(name);

/** `fs.createWriteStream(path)`, or what holds one; an object of a store has such a method too, and is told of by itself. */
function isFileStream(receiver: ts.Expression, file: ParsedFile): boolean {
  const inner = unwrap(receiver);
  const made = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const call = made && unwrap(made);
  if (!call || !ts.isCallExpression(call) || nameOf(call.expression) !== 'createWriteStream') return false;
  return OF_DISK.test(file.imports.get(chainOf(call.expression)[0] ?? '')?.specifier ?? '');
}
