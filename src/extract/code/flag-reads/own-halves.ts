import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { isFunction, nameNode } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { WRAPPER } from './own-checks.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const TOLD = /^(?:use|get|is_?in|in)?_?(?:a_?b|split)_?test(?:_?(?:group|variant|value))?$/i;
/** Who is in which half is worked out: of a number that is made of somebody and the test, or drawn. */
const DIVIDES = /%\s*(?:\d|\w+\.length)|\b(?:sha\d*|md5|\w*hash|murmur\w*|crc\d*|\w*rng|random)\s*\(/i;

export const mayDivide = (ask: Ask): FileTest =>
  all(
    ask.name('ab abtest split test', (_, name) => TOLD.test(name)),
    inText(DIVIDES),
  );

/** `export function ABTest({ experimentId }) { … sha256(…) … % 2 }`: the product's own way to put people into halves. */
export function ownHalves(file: ParsedFile): Detection[] {
  if (!DIVIDES.test(file.indexed.text)) return [];
  return file.nodes.filter(isFunction).flatMap(made => {
    const name = exportedName(made);
    const isTold = name !== null && made.parameters.length > 0 && TOLD.test(name.text);
    return isTold ? [{ node: name, symbol: name.text, argument: null, traits: [WRAPPER] }] : [];
  });
}

/** Its name, if other files may ask. */
function exportedName(made: FunctionNode): ts.Identifier | null {
  const held = ts.isVariableDeclaration(made.parent) ? made.parent : null;
  const statement = held ? held.parent.parent : made;
  const isExported =
    (ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement)) &&
    (statement.modifiers ?? []).some(one => one.kind === ts.SyntaxKind.ExportKeyword);
  const named = held ? held.name : made.name;
  const name = named && ts.isIdentifier(named) ? nameNode(named) : null;
  return isExported && name && ts.isIdentifier(name) ? name : null;
}
