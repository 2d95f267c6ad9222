import { isInside } from '../../../kit/path.ts';
import { literally } from '../../../kit/text.ts';
import type { Tree } from '../../../model/tree.ts';
import { pagesOf } from '../loaded-by-pages.ts';
import { isFunction } from '../names.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { textOf } from './text-of.ts';

/**
 * The name of the method in which a position lies that runs only if somebody says its name: one of the `methods` of a
 * component, or of a class that is made of nothing else and that nobody decorates. A class that extends another, a part of
 * a component beside its methods, and an object of handlers are run by whoever knows their shape.
 */
export function methodAt(ast: ts.SourceFile, offset: number): ts.Identifier | null {
  let found: ts.Identifier | null = null;
  const visit = (node: ts.Node): void => {
    if (node.pos > offset || offset >= node.end) return;
    if ((ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)) && ts.isIdentifier(node.name))
      if (runsByName(node)) found = node.name;
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

function runsByName(node: ts.MethodDeclaration | ts.PropertyAssignment): boolean {
  const { parent } = node;
  if (ts.isClassLike(parent))
    return !parent.heritageClauses && !ts.getDecorators(parent) && !ts.getDecorators(node as ts.MethodDeclaration);
  if (ts.isPropertyAssignment(node) && !isFunction(node.initializer)) return false;
  const { parent: owner } = parent;
  return ts.isPropertyAssignment(owner) && ts.isIdentifier(owner.name) && owner.name.text === 'methods';
}

/** More files below a page than are gone through. */
const MANY = 1_000;
const MAY_SAY = /\.([cm]?[jt]sx?|vue|svelte|html?|php|ejs|hbs|json)$/i;

/** Whether a method of a file is named by something that could have it. Wrong only in the direction of yes. */
export function callReader(
  slice: Slice,
  tree: Tree,
  isNamedElsewhere: (word: string) => boolean,
): (name: ts.Identifier, file: ParsedFile) => boolean {
  const pages = pagesOf(tree);
  let last: { folder: string; texts: readonly string[] | null } | null = null;
  const textsBelow = (folder: string): readonly string[] | null => {
    if (last?.folder === folder) return last.texts;
    const near = tree.list().filter(one => isInside(folder, one.path) && MAY_SAY.test(one.path) && !one.problem);
    last = { folder, texts: near.length > MANY ? null : near.map(one => textOf(tree, one.path)) };
    return last.texts;
  };
  return ({ text: name, parent }, { ast, path, indexed }) => {
    const holder = ts.isClassLike(parent.parent) ? (parent.parent.name?.text ?? null) : null;
    if (isNamedIn(indexed.text, name) || OWN_CHOSEN.test(indexed.text)) return true;
    if (holder !== null && slice.holding(holder).some(({ text }) => CHOSEN.test(text))) return true;
    if (!ts.isExternalModule(ast) && !/\b(require|exports|define|importScripts)\b/.test(indexed.text)) {
      // What is no module is seen by the scripts of the page that loads it.
      const folder = pages.around(path);
      if (folder !== null && pages.loading(path).every(page => isInside(folder, page))) {
        const texts = textsBelow(folder);
        return texts === null || texts.some(text => isNamedIn(text, name));
      }
    }
    return isNamedElsewhere(name) || slice.holding(name).some(({ text }) => isNamedIn(text, name));
  };
}

/** ``chat[`on${frame.type}`](frame)``, `this[name]()`: a method is chosen at run time, whatever it is called. */
const CHOSEN = /[\w)]\[[^\]\n'"]{1,80}\]\s*(?:\?\.)?\(/;
const OWN_CHOSEN = /\bthis\[[^\]\n'"]{1,80}\]\s*(?:\?\.)?\(/;

/** A text says a name, and does not only declare a method that is called so, or speak of it. */
function isNamedIn(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, 'g');
  return [...text.matchAll(whole)].some(({ index }) => {
    const line = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 200), index);
    if (/^\s*(\/\/|\/?\*)/.test(line)) return false;
    const isAlone = /(^|[{,;])\s*((public|private|protected|static|async)\s+)*\*?\s*$/.test(line);
    return !(isAlone && DECLARES.test(text.slice(index + name.length, index + name.length + 300)));
  });
}

/** `: function (…)`, `: async (…) =>`, `(…) {` behind a name. */
const DECLARES = /^\s*(:\s*(async\s*)?(function\b|\([^()]*\)\s*=>|\w+\s*=>)|\([^(){}]*\)\s*(:[^{}=;]{1,80})?\{)/;
