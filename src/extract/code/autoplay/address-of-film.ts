import { eachNode, enclosingFunction, nameOf, textOf, throughout } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { filmElementsOf } from './film-elements.ts';

/** How a player is told what to play. */
const LOADS = /^(loadSource|load|loadVideoById|attachSource|initialize|setSrc|setSource|src|source|setUrl)$/;
const ADDRESS = /^(src|source|sources|uri|url|key)$/;
/** Names between an address and what it is read of. */
const DEEP = 3;

/**
 * Whether what a player shows is read of a name: `<video ref={player} src={film.url} />`, a source in it, `player.src =
 * film.url`, `hls.loadSource(film.url)`, or `const address = addressOf(film)` under any of them.
 */
export function isShowingOf(name: ts.Identifier, player: string, play: ts.Node): boolean {
  if (filmElementsOf(player, play).some(tag => isElementOf(tag, name.text))) return true;
  let found = false;
  const component = outermostFunction(play);
  if (component)
    eachNode(component, node => {
      if (!found) found = addressesIn(node).some(address => isReadOf(address, name.text));
    });
  return found;
}

function isElementOf(tag: ts.JsxOpeningLikeElement, name: string): boolean {
  const given = tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) && ADDRESS.test(textOf(one.name)) && !!one.initializer && isReadOf(one.initializer, name),
  );
  const sources = ts.isJsxOpeningElement(tag) ? tag.parent.children : [];
  return given || sources.some(child => holdsSource(child) && isReadOf(child, name));
}

function holdsSource(child: ts.Node): boolean {
  let found = false;
  throughout(child, node => {
    found ||= (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && node.tagName.getText() === 'source';
  });
  return found;
}

/** `film.url` of `player.src = film.url`, `hls.loadSource(film.url)` */
function addressesIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return /^(src|source)$/.test(nameOf(node.left) ?? '') && !ts.isIdentifier(node.left) ? [node.right] : [];
  if (!ts.isCallExpression(node)) return [];
  const called = nameOf(node.expression) ?? '';
  if (called === 'setAttribute' && node.arguments[0]?.getText().slice(1, -1) === 'src') return node.arguments.slice(1);
  return LOADS.test(called) && !ts.isIdentifier(node.expression) ? node.arguments : [];
}

function isReadOf(value: ts.Node, name: string, depth = DEEP): boolean {
  let found = false;
  throughout(value, node => {
    if (found || !ts.isIdentifier(node)) return;
    if (node.text === name) found = true;
    else if (depth > 0) {
      const held = madeOf(node);
      found = !!held && held !== value && isReadOf(held, name, depth - 1);
    }
  });
  return found;
}

/** What a name of the component is made of, also one that is taken out of it. */
function madeOf(name: ts.Identifier): ts.Expression | null {
  let declared: ts.Node | null = declarationOf(name.text, name);
  while (declared && ts.isBindingElement(declared)) declared = declared.parent.parent;
  return declared && ts.isVariableDeclaration(declared) ? (declared.initializer ?? null) : null;
}

function outermostFunction(node: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) found = at;
  return found;
}
