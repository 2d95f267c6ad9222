import { literally } from '../../../kit/text.ts';
import { declaredName, enclosingFunction, isFunction, nameOf, textOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { linksOf } from '../links/registry.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** From the function that sets the element up to the one that plays. */
const MAX_HOPS = 3;
const PLAYS = /^(play|playItem|playTrack|playMedia|playUrl|playStream|playFile|playSource)$/;
const MAX_FILES = 2;

/**
 * Whether an element is told to play in what nothing runs but `play(options)` of the same file: the engine under a player, which
 * does as it is told. What tells it is found where that is decided.
 */
export function isUnderPlay(node: ts.Node, file: ParsedFile, hops = MAX_HOPS): boolean {
  const own = namedAround(node);
  const runs = (site: ts.Node): boolean => {
    const caller = namedAround(site);
    return !!caller && caller !== own && (PLAYS.test(declaredName(caller) ?? '') || isUnderPlay(site, file, hops - 1));
  };
  if (own && hops > 0 && isToldReady(own)) return runs(own.parent);
  const name = own && declaredName(own);
  if (!own || name === null || hops === 0 || isHandedOut(own)) return false;
  if (ts.isMethodDeclaration(own) && isUsedElsewhere(name, node, file)) return false;
  const uses = file
    .ofKind<ts.Identifier>(ts.SyntaxKind.Identifier)
    .filter(one => one.text === name && !isNameOf(one, own));
  return (
    uses.length > 0 &&
    uses.every(one => {
      const site = calledBy(one) ?? (isToldReady(one) ? one : null);
      return site !== null && runs(site);
    })
  );
}

function namedAround(node: ts.Node): FunctionNode | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null && !ts.isConstructorDeclaration(at)) return at;
    // What waits for something is run by the function around it; a listener is run by whatever happens.
    if (!isFunction(at) || !isContinuation(at)) return null;
  }
  return null;
}

/** `loaded.then(() => …)`, `new Promise(resolve => …)` */
function isContinuation({ parent }: FunctionNode): boolean {
  if (ts.isNewExpression(parent)) return nameOf(parent.expression) === 'Promise';
  return ts.isCallExpression(parent) && /^(then|catch|finally)$/.test(nameOf(parent.expression) ?? '');
}

/** `new Player('film', { events: { onReady: begin } })`: what a player runs once it could play, of one that is made there. */
const isToldReady = (given: ts.Node): boolean =>
  ts.isPropertyAssignment(given.parent) && given.parent.initializer === given && READY.test(textOf(given.parent.name));
const READY = /^on(Player)?(Ready|CanPlay|CanPlayThrough|LoadedMetadata|LoadedData)$/;

/** `elem`, `this.setSource(elem)`: the call that a name heads. */
function calledBy(name: ts.Identifier): ts.CallExpression | null {
  const callee = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : name;
  const { parent } = callee;
  return ts.isCallExpression(parent) && parent.expression === callee ? parent : null;
}

const isNameOf = (name: ts.Identifier, own: FunctionNode): boolean =>
  own.name === name || (!own.name && (own.parent as ts.NamedDeclaration).name === name);

const isHandedOut = (own: FunctionNode): boolean =>
  (ts.canHaveModifiers(own) && ts.getModifiers(own)?.some(one => one.kind === ts.SyntaxKind.ExportKeyword)) ?? false;

/** Another file calls a member of that name, and not its own. */
function isUsedElsewhere(name: string, node: ts.Node, file: ParsedFile): boolean {
  const files = linksOf(node)?.lookFor(
    name,
    new RegExp(`(?<!\\b(?:this|self))[?!]?\\.${literally(name)}\\s*\\(`),
    MAX_FILES,
  );
  return files === undefined || files === null || files.some(({ indexed }) => indexed.path !== file.path);
}
