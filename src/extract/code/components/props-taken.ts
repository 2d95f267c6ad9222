import type { Component } from './components.ts';
import { eachNode, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Names of what a component takes of what it is given; that of the whole where it hands it on. */
export const propsTaken = (component: Component['node'] | ts.FunctionLikeDeclaration): string[] =>
  ts.isClassLike(component)
    ? component.members.flatMap(member => readOf(isOwnProps, 'props', member))
    : component.parameters.flatMap(({ name }) => {
        if (ts.isObjectBindingPattern(name)) return partsOf(name);
        if (!ts.isIdentifier(name)) return [textOf(name)];
        const isProps = (node: ts.Node) => ts.isIdentifier(node) && node.text === name.text;
        return component.body ? readOf(isProps, name.text, component.body) : [];
      });

const partsOf = ({ elements }: ts.ObjectBindingPattern) => elements.map(one => textOf(one.propertyName ?? one.name));

/** `this.props` of a class. */
const isOwnProps = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'props' &&
  node.expression.kind === ts.SyntaxKind.ThisKeyword;

function readOf(isProps: (node: ts.Node) => boolean, whole: string, within: ts.Node): string[] {
  const names: string[] = [];
  eachNode(within, node => {
    if (!isProps(node)) return;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) {
      if (parent.expression === node) names.push(parent.name.text);
    } else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name))
      names.push(...partsOf(parent.name));
    else if (!ts.isPropertyAssignment(parent) || parent.initializer === node) names.push(whole);
  });
  return names;
}
