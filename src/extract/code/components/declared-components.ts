import { baseName, folderOf } from '../../../kit/path.ts';
import type { Component } from './components.ts';
import { component } from '../defaults/props.ts';
import { declaredName, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { componentName } from '../vue/names.ts';
import { isSingleFile } from '../single-files.ts';

const MARKUP = [ts.SyntaxKind.JsxElement, ts.SyntaxKind.JsxSelfClosingElement, ts.SyntaxKind.JsxFragment];

const COMPONENTS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
];

const OPENS = /^(open|show|push|present|launch|close|navigate|handle|fetch|load)[A-Z]/;

/** Components that a file declares: named with a capital and holding JSX. */
export function componentsOf(file: ParsedFile): Component[] {
  const components: Component[] = [];
  const markup = file.ofKinds(MARKUP);
  if (markup.length === 0) return components;
  for (const node of file.ofKinds(COMPONENTS) as readonly Component['node'][]) {
    const name = declaredName(node);
    // Where elements are built by calls, components are plain functions; what opens one is none.
    if (name === null || !(/^[A-Z]/.test(name) || (file.isBuiltByCalls && !OPENS.test(name)))) continue;
    if (!markup.some(({ pos, end }) => pos >= node.pos && end <= node.end)) continue;
    components.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return components;
}

/** `export default props => …`: the component that a file hands out without a name is called after the file, or the folder. */
export function namelessOf(file: ParsedFile): Component[] {
  if (!NAMELESS.test(file.ast.text) || file.ofKinds(MARKUP).length === 0) return [];
  return (file.ofKinds(COMPONENTS) as readonly Component['node'][]).flatMap(node => {
    const name = declaredName(node) === null && isDefault(node) ? nameByFile(file.path) : null;
    return name === null ? [] : [{ ...component(file, name, node), hasHiddenProps: true }];
  });
}
const NAMELESS = /\bexport\s+default\b/;

/**
 * What others call a component: by its own name, by its file where it is handed out without one, and by its folder where
 * it is the `Index` of it.
 */
export function calledOf(node: ts.Node): string | null {
  const name = declaredName(node);
  const path = node.getSourceFile().fileName;
  if (name === 'Index' && /(^|[/\\])index\.\w+$/i.test(path)) return nameByFile(path) ?? name;
  return name ?? (COMPONENTS.includes(node.kind) && !isSingleFile(path) && isDefault(node) ? nameByFile(path) : null);
}

function nameByFile(path: string): string | null {
  const base = baseName(path).replace(/\.[^.]+$/, '');
  const name = componentName(/^index$/i.test(base) ? baseName(folderOf(path)) : base);
  return /^[A-Z]/.test(name) ? name : null;
}

/** `export default memo(({ post }) => …)`, `export default function (props) { … }` */
function isDefault(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
    return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  let holder = node.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  return ts.isExportAssignment(holder);
}

/** Where a component has its name. */
export function nameOfComponent({ node, name }: Component): ts.Node {
  if (node.name) return node.name;
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}
