import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { PackageLook } from './package-made.ts';

/**
 * What a function of the product puts a look on: `'div'` of `const Row = boxed('div', 'row')`, `Row` of `boxed(Row, 'wide')`.
 * The function builds one element, the one that it was handed, and nothing of its own. Null if the call makes no such box.
 */
export function boxedBy(call: ts.CallExpression, file: ParsedFile, look: PackageLook): ts.Expression | null {
  const [held] = call.arguments;
  const callee = call.expression;
  if (!held || !ts.isIdentifier(callee)) return null;
  const inner = unwrap(held);
  if (!ts.isStringLiteralLike(inner) && !ts.isIdentifier(inner)) return null;
  const binding = file.imports.get(callee.text);
  const home = binding ? look.fileOf(file.path, binding.specifier) : file;
  const maker = home && makerNamed(binding ? binding.name : callee.text, home);
  return maker && isBoxMaker(maker) ? inner : null;
}

/** `const Row = styled.div`…``, `styled('div')({ … })`, `styled('div', { … })`, `boxed('div', 'row')`, of this file or of one that it is imported from. */
export function isBox(name: string, from: ts.Node, file: ParsedFile, look: PackageLook): boolean {
  const binding = file.imports.get(name);
  const home = binding ? look.fileOf(file.path, binding.specifier) : file;
  const declaration = home && declarationOf(binding ? binding.name : name, binding ? home.ast : from);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const value = unwrap(declaration.initializer);
  if (ts.isTaggedTemplateExpression(value)) return STYLED.test(value.tag.getText());
  if (!ts.isCallExpression(value)) return false;
  if (isStyledElement(value)) return true;
  const held = boxedBy(value, home, look);
  return !!held && ts.isStringLiteralLike(held);
}
/** `styled('div', { … })`: an element with a look; not `styled('div', { as: Card })`, which shows another one. */
export const isStyledElement = (call: ts.CallExpression): boolean =>
  STYLED.test(call.getText()) && call.arguments.slice(ts.isCallExpression(call.expression) ? 0 : 1).every(isLook);
const isLook = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  return (
    !(ts.isIdentifier(inner) && /^[A-Z]/.test(inner.text)) &&
    !/\b(component|as|render)\b['"\]]*\s*[:,}(]/.test(inner.getText())
  );
};
/** Of `styled(Comment)` the component decides. */
const STYLED = /^styled(\.[a-z]\w*|\(\s*['"][a-z]\w*['"]\s*[,)])/;

/** The function with a body that has the name in the file, which may be declared several times with other types. */
function makerNamed(name: string, { ast }: ParsedFile): FunctionNode | null {
  let own = name;
  for (const statement of ast.statements) {
    if (name !== 'default') break;
    if (ts.isExportAssignment(statement)) {
      const value = unwrap(statement.expression);
      if (isFunction(value)) return value;
      if (ts.isIdentifier(value)) own = value.text;
    } else if (ts.isFunctionDeclaration(statement) && statement.body && isDefault(statement)) return statement;
  }
  const written = ast.statements.find(
    (one): one is ts.FunctionDeclaration => ts.isFunctionDeclaration(one) && !!one.body && one.name?.text === own,
  );
  if (written) return written;
  const declaration = declarationOf(own, ast);
  const value = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
  const made = value ? unwrap(value) : null;
  return made && isFunction(made) ? made : null;
}

const isDefault = ({ modifiers }: ts.FunctionDeclaration) =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;

/** It builds the element that its first parameter names, and no other. */
function isBoxMaker(maker: FunctionNode): boolean {
  const own = maker.parameters[0]?.name;
  if (!own || !ts.isIdentifier(own) || !maker.body) return false;
  const names = new Set([own.text]);
  let [builds, isPlain] = [false, true];
  const asks = (tag: ts.Node): void => {
    if (ts.isIdentifier(tag) && names.has(tag.text)) builds = true;
    else isPlain = false;
  };
  eachNode(maker.body, node => {
    // `const Tag = type`
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const value = unwrap(node.initializer);
      if (ts.isIdentifier(value) && names.has(value.text)) names.add(textOf(node.name));
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) asks(node.tagName);
    if (ts.isCallExpression(node) && nameOf(node.expression) === 'createElement' && node.arguments[0]) {
      asks(unwrap(node.arguments[0]));
      isPlain &&= node.arguments.slice(2).every(one => isChildren(unwrap(one)));
    }
    // `<Tag>{props.children}{actionsOf(props)}</Tag>`
    if (ts.isJsxElement(node))
      isPlain &&= node.children.every(
        one =>
          (ts.isJsxText(one) && one.text.trim() === '') ||
          (ts.isJsxExpression(one) && (!one.expression || isChildren(unwrap(one.expression)))) ||
          ts.isJsxElement(one) ||
          ts.isJsxSelfClosingElement(one),
      );
  });
  return builds && isPlain;
}

const isChildren = (given: ts.Expression): boolean => nameOf(given) === 'children';
