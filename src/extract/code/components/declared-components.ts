import type { Component } from './components.ts';
import { component } from '../defaults/props.ts';
import { declaredName, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

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

/** Where a component has its name. */
export function nameOfComponent({ node, name }: Component): ts.Node {
  if (node.name) return node.name;
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}
