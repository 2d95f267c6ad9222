import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isBehindPress } from './pressed.ts';

const PLAYER = /^(iframe|video|audio|embed|object)$/;

/**
 * Whether an address is made for players that are only shown after a press: `address.searchParams.set('autoplay', '1')` in a
 * function beside `{isOpen ? <iframe src={info.address} /> : <img onClick={open} />}`. What the film begins with was asked for.
 */
export function isForPressedPlayers(node: ts.Node, file: ParsedFile): boolean {
  for (let at = node.parent; at; at = at.parent) if (ts.isJsxExpression(at)) return false;
  const players = file.tags.filter(tag => PLAYER.test(tag.tagName.getText()));
  return players.length > 0 && players.every(tag => isShownByPress(tag, file));
}

function isShownByPress(tag: ts.JsxOpeningLikeElement, file: ParsedFile): boolean {
  if (isBehindPress(tag)) return true;
  const name = heldBy(ts.isJsxOpeningElement(tag) ? tag.parent : tag);
  if (name === null) return false;
  const shown = file
    .ofKind<ts.Identifier>(ts.SyntaxKind.Identifier)
    .filter(one => one.text === name && isRendered(one));
  return shown.length > 0 && shown.every(isBehindPress);
}

/** `player = <iframe … />`, `const player = <iframe … />` */
function heldBy(element: ts.Node): string | null {
  let at = element.parent;
  while (ts.isParenthesizedExpression(at) || ts.isConditionalExpression(at)) at = at.parent;
  if (ts.isVariableDeclaration(at)) return ts.isIdentifier(at.name) ? at.name.text : null;
  if (!ts.isBinaryExpression(at) || at.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  return ts.isIdentifier(at.left) ? at.left.text : null;
}

/** In the markup, and no test there. */
function isRendered(node: ts.Node): boolean {
  let inside = node;
  for (let at = node.parent; at; inside = at, at = at.parent) {
    if (ts.isJsxExpression(at)) return !ts.isJsxAttribute(at.parent);
    if (ts.isParenthesizedExpression(at)) continue;
    if (ts.isConditionalExpression(at) ? at.condition === inside : !isLast(at, inside)) return false;
  }
  return false;
}

const isLast = (at: ts.Node, inside: ts.Node): boolean => ts.isBinaryExpression(at) && at.right === inside;
