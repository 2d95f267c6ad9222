import { mayBeItem } from '../controls/menu-items.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Functions that hand JSX or menu items to the component that calls them. */
const GIVES_JSX =
  /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|(create|build)\w*(Menu|Actions|Items|Options))/;
/** `messageMenu(message)`, `postActions(post)`: called after what it hands back, and not after what it does with it. */
const NAMED_AS_LIST = /^[a-z]\w*(Menu|MenuItems|Actions|Options)$/;
const DOES =
  /^(open|show|close|hide|toggle|set|reset|on|handle|is|has|update|load|fetch|parse|with|dispatch|present|display|trigger|press|click|select|clear|register|bind|init|remove|delete|dismiss|validate|merge|save|store|apply|add|edit|focus|mount|render|pop|push)[A-Z]/;
const handsOutList = (name: string): boolean => NAMED_AS_LIST.test(name) && !DOES.test(name);

/** The name of a called function that may hand over JSX; null for any other call. */
export function givesJsx({ expression }: ts.CallExpression, file: ParsedFile): string | null {
  if (!ts.isIdentifier(expression)) return null;
  // Where elements are built by calls, components are plain functions.
  const { text } = expression;
  const gives = GIVES_JSX.test(text) || handsOutList(text) || (file.isBuiltByCalls && /^[a-z]/.test(text));
  return gives ? text : null;
}

const KINDS = [
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.CallExpression,
];
const known = new WeakMap<ParsedFile, readonly number[]>();

/** Whether something that can offer a control stands in the node: a tag, an entry of a menu, a call that hands one over. */
export function mayOffer(node: ts.Node, file: ParsedFile): boolean {
  let starts = known.get(file);
  if (!starts)
    known.set(
      file,
      (starts = file
        .ofKinds(KINDS)
        .filter(one => offers(one, file))
        .map(one => one.pos)),
    );
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < node.pos) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && starts[low]! < node.end;
}

function offers(node: ts.Node, file: ParsedFile): boolean {
  if (ts.isObjectLiteralExpression(node)) return mayBeItem(node);
  return !ts.isCallExpression(node) || givesJsx(node, file) !== null || mappedBy(node) !== null;
}

const RENDERS =
  /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;

/** The function or component that an attribute hands over to show something with: `renderItem={renderRow}`. */
export function renderedBy(attribute: ts.JsxAttributeLike): ts.Identifier | null {
  if (!ts.isJsxAttribute(attribute) || !RENDERS.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  return given && ts.isIdentifier(given) ? given : null;
}

/** The function of the same file that shows each of many: `posts.map(toRow)`. */
export function mappedBy({ expression, arguments: [given] }: ts.CallExpression): ts.Identifier | null {
  if (!ts.isPropertyAccessExpression(expression) || !/^(map|flatMap)$/.test(expression.name.text)) return null;
  const declaration = given && ts.isIdentifier(given) ? declarationOf(given.text, given) : null;
  const isHere = declaration && (ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration));
  return isHere ? (given as ts.Identifier) : null;
}
