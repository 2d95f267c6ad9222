import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { Declaration } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isGenerated } from './no-code.ts';

/** Files that names lead to. */
export interface PackageLook {
  /** Whether a specifier leads out of the product. */
  isPackage(from: string, specifier: string): boolean;
  /** The file that a specifier leads to; null outside. */
  fileOf(from: string, specifier: string): ParsedFile | null;
}

/** From a name to what it was given. */
const MAX_HOPS = 4;

/** `createNavigation({ locales })`, `createIconSet(glyphs)`: what a package makes of data holds nothing of the product. */
export function isMadeOfData(call: ts.CallExpression, file: ParsedFile, look: PackageLook, hops = MAX_HOPS): boolean {
  return isOfPackage(call.expression, file, look) && call.arguments.every(one => isData(one, file, look, hops));
}

/** `createContext({ isOpen: false })` of a package: what stands in it is shown, and nothing else (React 19, `<Context value>`). */
export function isContext({ expression }: ts.CallExpression, file: ParsedFile, look: PackageLook): boolean {
  const from = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  return nameOf(expression) === 'createContext' && isOfPackage(from, file, look);
}

/** `DialogPrimitive` of `const Dialog = DialogPrimitive.Root`: nothing of the product is in what a package gives. */
export const isOfPackage = (expression: ts.Expression, file: ParsedFile, look: PackageLook): boolean => {
  const specifier = ts.isIdentifier(expression) && file.imports.get(expression.text)?.specifier;
  return !!specifier && look.isPackage(file.path, specifier);
};

/** `withProvider` of `const { withProvider } = createStyleContext(recipe)`, and what a package gives itself: it shows what it is handed. */
export function isMakerOfPackage(callee: ts.Expression, file: ParsedFile, look: PackageLook, hops = 3): boolean {
  let root = unwrap(callee);
  while (ts.isPropertyAccessExpression(root) || ts.isCallExpression(root)) root = unwrap(root.expression);
  if (!ts.isIdentifier(root) || hops === 0) return false;
  const specifier = file.imports.get(root.text)?.specifier;
  if (specifier && (look.isPackage(file.path, specifier) || isGenerated(specifier))) return true;
  let declared: ts.Node | null = declarationOf(root.text, root);
  if (declared && ts.isBindingElement(declared)) declared = declared.parent.parent;
  const from = declared && ts.isVariableDeclaration(declared) && declared.initializer;
  return !!from && isMakerOfPackage(from, file, look, hops - 1);
}

/** `export const { Link, useRouter } = createNavigation(routing)`, `const { Item } = Menu` of a package. */
export function isTakenFromPackage(declaration: Declaration, file: ParsedFile, look: PackageLook): boolean {
  if (!ts.isBindingElement(declaration)) return false;
  const holder = declaration.parent.parent;
  const from = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!from) return false;
  // `const { Trans } = require('react-i18next')`, `const { default: Trans } = await import('react-i18next')`
  const isLoaded = ts.isCallExpression(from) && /^(require|import)$/.test(from.expression.getText());
  const [loaded] = isLoaded ? from.arguments : [];
  if (loaded) return ts.isStringLiteralLike(loaded) && look.isPackage(file.path, loaded.text);
  return ts.isCallExpression(from) ? isMadeOfData(from, file, look) : isOfPackage(from, file, look);
}

/** Neither a component nor a function stands in it. */
function isData(given: ts.Expression, file: ParsedFile, look: PackageLook, hops: number): boolean {
  const value = unwrap(given);
  if (hops === 0) return false;
  const isPart = (one: ts.Expression) => isData(one, file, look, hops);
  if (ts.isLiteralExpression(value) || /^(true|false|null|undefined)$/.test(value.getText())) return true;
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPart);
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every(one =>
      ts.isPropertyAssignment(one)
        ? isPart(one.initializer)
        : ts.isShorthandPropertyAssignment(one) && isPart(one.name),
    );
  if (ts.isCallExpression(value)) return isMadeOfData(value, file, look, hops - 1);
  if (ts.isJsxElement(value) || ts.isJsxSelfClosingElement(value)) return isDrawn(value);
  return ts.isIdentifier(value) && isNamedData(value, file, look, hops - 1);
}

/** `createIcon({ path: <path d="…" /> })`: lines that are drawn, and nothing of the product. */
function isDrawn(element: ts.JsxElement | ts.JsxSelfClosingElement): boolean {
  let isPlain = true;
  eachNode(element, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
      isPlain &&= DRAWN.test(node.tagName.getText());
    if (ts.isJsxSpreadAttribute(node) || ts.isCallExpression(node)) isPlain = false;
  });
  return isPlain;
}
const DRAWN =
  /^(svg|g|path|circle|ellipse|rect|line|polyline|polygon|defs|mask|clipPath|(linear|radial)Gradient|stop|title|use|symbol)$/;

function isNamedData({ text }: ts.Identifier, file: ParsedFile, look: PackageLook, hops: number): boolean {
  const binding = file.imports.get(text);
  if (binding && /\.json$/i.test(binding.specifier)) return true;
  const other = binding ? look.fileOf(file.path, binding.specifier) : file;
  const declaration = other && declarationOf(binding ? binding.name : text, other.ast);
  return (
    !!declaration &&
    ts.isVariableDeclaration(declaration) &&
    ts.isIdentifier(declaration.name) &&
    textOf(declaration.name) === (binding ? binding.name : text) &&
    !!declaration.initializer &&
    isData(declaration.initializer, other, look, hops)
  );
}
