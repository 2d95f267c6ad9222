import type { FunctionNode } from '../names.ts';
import { declaredName, isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Links } from './registry.ts';
import { linksOf } from './registry.ts';

/** What the tree declares under a name, asked once. Files of one tree share the function that looks for them. */
const known = new WeakMap<Links['filesWith'], Map<string, readonly ts.Node[]>>();

const FUNCTIONS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.MethodDeclaration,
];
const CLASSES = [ts.SyntaxKind.ClassDeclaration, ts.SyntaxKind.ClassExpression];

function found<Node extends ts.Node>(
  from: ts.Node,
  key: string,
  name: string,
  kinds: readonly ts.SyntaxKind[],
  text: (name: string) => RegExp,
  isIt: (node: ts.Node) => node is Node,
): readonly Node[] {
  const links = linksOf(from);
  if (!links) return [];
  let lists = known.get(links.filesWith);
  if (!lists) known.set(links.filesWith, (lists = new Map()));
  const list = lists.get(key);
  if (list) return list as readonly Node[];
  const nodes: Node[] = [];
  for (const file of links.filesWith(name, text(name.replace(/\$/g, '\\$&'))) ?? [])
    for (const node of linksOf(file)?.ofKinds(kinds) ?? []) if (isIt(node)) nodes.push(node);
  lists.set(key, nodes);
  return nodes;
}

/** All functions with a body that the tree declares under a name: functions, methods, and what is assigned to it. */
export function functionsNamed(name: string, from: ts.Node): readonly FunctionNode[] {
  const declares = (text: string) =>
    new RegExp(
      `\\bfunction\\s*\\*?\\s*${text}\\b|^[ \\t]*(?:(?:public|private|protected|static|async|override|get)\\s+|\\*\\s*|#)*${text}\\s*[(<]|\\b${text}['"]?\\s*(?::[^=;{}()]*)?[=:]\\s*(?:\\w+\\()?(?:async\\b\\s*)?(?:function\\b|[(<]|\\w+\\s*=>)`,
      'm',
    );
  const isIt = (node: ts.Node): node is FunctionNode =>
    isFunction(node) && node.body !== undefined && !ts.isAccessor(node) && declaredName(node) === name;
  return found(from, `function ${name}`, name, FUNCTIONS, declares, isIt);
}

/** The class of a name, if the tree has exactly one. */
export function classNamed(name: string, from: ts.Node): ts.ClassLikeDeclaration | null {
  const isIt = (node: ts.Node): node is ts.ClassLikeDeclaration => ts.isClassLike(node) && declaredName(node) === name;
  const [only, ...more] = found(
    from,
    `class ${name}`,
    name,
    CLASSES,
    text => new RegExp(`\\bclass\\s+${text}\\b`),
    isIt,
  );
  return more.length === 0 ? (only ?? null) : null;
}

/** Classes that name an interface or base class as theirs. */
export function implementersOf(name: string, from: ts.Node): readonly ts.ClassLikeDeclaration[] {
  const isIt = (node: ts.Node): node is ts.ClassLikeDeclaration =>
    ts.isClassLike(node) &&
    !(ts.getModifiers(node as ts.ClassDeclaration) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) &&
    (node.heritageClauses ?? []).some(clause =>
      clause.types.some(({ expression }) => ts.isIdentifier(expression) && expression.text === name),
    );
  const test = (text: string) => new RegExp(`\\b(?:implements|extends)\\s[^{]*\\b${text}\\b`);
  return found(from, `implements ${name}`, name, CLASSES, test, isIt);
}
