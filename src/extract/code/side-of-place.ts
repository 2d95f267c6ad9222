import type { Side } from '../../model/code-fact.ts';
import type { ParsedFile } from './parsed-file.ts';
import { serverPartsOf } from './server-parts.ts';
import { ts } from './ts-morph.ts';

/** What a document is asked for that only a page has; a note or a row may be called a document as well. */
const OF_DOCUMENT = /^(getElement\w+|querySelector(All)?|createElement|addEventListener|cookie)$/;
const OF_NAVIGATOR = /^(geolocation|mediaDevices|serviceWorker|clipboard)$/;
/** The same code runs on both sides, and asks which; or it drives a page from a server. */
const OF_BOTH =
  /typeof (window|document|navigator|self|globalThis)\b|\b(isServer|isClient|isBrowser|canUseDOM)\b|\b(import\.meta|process)\.(env\.SSR|client|server|browser)\b|\.(evaluate\w*|\$\$?eval|waitForFunction|executeScript|addInitScript)\(|\bnew JSDOM\b/;

/**
 * The side of a place in a file: a function may say that it runs on the server; where neither says so, the function around it may
 * use what only a browser has.
 */
export function sideAt(node: ts.Node, file: ParsedFile): Side {
  if (serverPartsOf(file)?.holds(node)) return 'server';
  const { ast, side, ofKind } = file;
  const around = side === 'unknown' && !OF_BOTH.test(ast.text) ? functionAround(node) : null;
  if (!around) return side;
  const names = ofKind<ts.Identifier>(ts.SyntaxKind.Identifier);
  const isThere = names.some(name => isInside(name, around) && isOfBrowser(name, names));
  return isThere ? 'client' : side;
}

const isInside = (node: ts.Node, outer: ts.Node): boolean => node.pos >= outer.pos && node.end <= outer.end;

/** The function that a place is written in, with the ones that hand it to a call in between: `list.forEach(one => …)`. */
function functionAround(node: ts.Node): ts.Node | null {
  let last: ts.Node | null = null;
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    last = at;
    if (!ts.isCallExpression(at.parent) && !ts.isParenthesizedExpression(at.parent)) return at;
  }
  return last;
}

/** `document.getElementById`, `navigator.geolocation`, with neither declared in the file. */
function isOfBrowser(name: ts.Identifier, names: readonly ts.Identifier[]): boolean {
  const { parent, text } = name;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== name) return false;
  const members = text === 'document' ? OF_DOCUMENT : text === 'navigator' ? OF_NAVIGATOR : null;
  return members !== null && members.test(parent.name.text) && !names.some(one => one.text === text && isDeclared(one));
}

const isDeclared = ({ parent }: ts.Identifier): boolean =>
  ts.isParameter(parent) ||
  ts.isVariableDeclaration(parent) ||
  ts.isBindingElement(parent) ||
  ts.isImportSpecifier(parent);
