import { literally } from '../../../kit/text.ts';
import { keptInTurn } from '../../../kit/in-turn.ts';
import type { FunctionNode } from '../names.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { declaredName, isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { declaresFunction } from './declares.ts';
import type { FoundFile, Links } from './registry.ts';
import { linksOf } from './registry.ts';

/**
 * What the tree declares under a name, looked for once and only as far as somebody asks: mostly whether it is one. Files of
 * one tree share the function that looks for them.
 */
const known = new WeakMap<Links['holding'], Map<string, Iterable<ts.Node>>>();

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
  files: (links: Links) => Iterable<FoundFile>,
  kinds: readonly ts.SyntaxKind[],
  isIt: (node: ts.Node) => node is Node,
  owner: readonly string[] = [],
): Iterable<Node> {
  const links = linksOf(from);
  if (!links) return [];
  let lists = known.get(links.holding);
  if (!lists) known.set(links.holding, (lists = new Map()));
  let list = lists.get(key);
  if (!list) lists.set(key, (list = keptInTurn(nodesOf(files(links), kinds, isIt, owner))));
  return list as Iterable<Node>;
}

function* nodesOf(
  files: Iterable<FoundFile>,
  kinds: readonly ts.SyntaxKind[],
  isIt: (node: ts.Node) => boolean,
  owner: readonly string[],
): Iterable<ts.Node> {
  for (const { open, indexed } of files) {
    if (owner.length > 0 && !holdsName(indexed, owner)) continue;
    const file = open();
    for (const node of (file && linksOf(file)?.ofKinds(kinds)) ?? []) if (isIt(node)) yield node;
  }
}

const declaring = new WeakMap<Links['holding'], Map<string, Iterable<FoundFile>>>();

/** Files that could declare a function under a name: many ask for `get`, each of something else. */
function filesDeclaring(name: string, { holding }: Links): Iterable<FoundFile> {
  let names = declaring.get(holding);
  if (!names) declaring.set(holding, (names = new Map()));
  let files = names.get(name);
  if (!files) names.set(name, (files = keptInTurn(filesWith(holding(name), text => declaresFunction(text, name)))));
  return files;
}

function* filesWith(files: Iterable<FoundFile>, mayHold: (text: string) => boolean): Iterable<FoundFile> {
  for (const file of files) if (mayHold(file.indexed.text)) yield file;
}

/** Whether a file holds a name with all of the words. */
function holdsName({ uses, lexicon }: IndexedFile, words: readonly string[]): boolean {
  for (const use of uses) {
    const own = lexicon.wordsOf(use);
    if (words.every(word => own.includes(word))) return true;
  }
  return false;
}

/** The only one of a list; null if there is none, or another. */
export function only<Item>(items: Iterable<Item>): Item | null {
  let found: Item | null = null;
  for (const item of items) {
    if (found !== null) return null;
    found = item;
  }
  return found;
}

/**
 * All functions with a body that the tree declares under a name: functions, methods, and what is assigned to it.
 * @param owner Words of the name of what they belong to; a file without such a name is not parsed.
 */
export function functionsNamed(name: string, from: ts.Node, owner: readonly string[] = []): Iterable<FunctionNode> {
  const isIt = (node: ts.Node): node is FunctionNode =>
    isFunction(node) && node.body !== undefined && !ts.isAccessor(node) && declaredName(node) === name;
  return found(
    from,
    `function ${name} ${owner.join(' ')}`,
    links => filesDeclaring(name, links),
    FUNCTIONS,
    isIt,
    owner,
  );
}

/** The class of a name, if the tree has exactly one. */
export function classNamed(name: string, from: ts.Node): ts.ClassLikeDeclaration | null {
  const isIt = (node: ts.Node): node is ts.ClassLikeDeclaration => ts.isClassLike(node) && declaredName(node) === name;
  const declares = new RegExp(`\\bclass\\s+${literally(name)}\\b`);
  return only(
    found(from, `class ${name}`, ({ holding }) => filesWith(holding(name), text => declares.test(text)), CLASSES, isIt),
  );
}

/** Classes that name an interface or base class as theirs. */
export function implementersOf(name: string, from: ts.Node): Iterable<ts.ClassLikeDeclaration> {
  const isIt = (node: ts.Node): node is ts.ClassLikeDeclaration =>
    ts.isClassLike(node) &&
    !(ts.getModifiers(node as ts.ClassDeclaration) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) &&
    (node.heritageClauses ?? []).some(clause =>
      clause.types.some(({ expression }) => ts.isIdentifier(expression) && expression.text === name),
    );
  const names = new RegExp(`\\b(?:implements|extends)\\s[^{]*\\b${literally(name)}\\b`);
  return found(
    from,
    `implements ${name}`,
    ({ holding }) => filesWith(holding(name), text => names.test(text)),
    CLASSES,
    isIt,
  );
}
