import { literally } from '../../../kit/text.ts';
import type { Component } from '../components/components.ts';
import { pickedBy } from '../components/picked.ts';
import { importersOf } from '../links/importers.ts';
import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, isFunction, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { ts } from '../ts-morph.ts';
import type { Shown } from './shown-at.ts';

/** A component that more files hand on is put in everywhere. */
const MAX_FILES = 12;

/** Where a component is handed on as a value: what holds it, and where. */
interface Held {
  file: ParsedFile;
  /** The table or the function that gives it. */
  holder: string | null;
  node: ts.Identifier;
}

const known = new WeakMap<ts.Node, readonly Held[]>();

/** Where a component is held by a table, or returned by a function, from which it is picked: `{ text: TextBody }`. */
export function heldAt(own: Component, readers: SurfaceReaders): readonly Held[] {
  let found = known.get(own.node);
  if (!found) known.set(own.node, (found = find(own, readers)));
  return found;
}

function find(own: Component, { slice, finder }: SurfaceReaders): Held[] {
  const name = literally(own.name);
  // A name behind a colon may be a type as well: what is meant is asked of the parsed file.
  const text = new RegExp(
    `[:?]\\s*${name}\\s*[,;:)}\\]\\n]|(?:return|=>|\\|\\|)\\s+${name}\\b|[{,]\\s*${name}\\s*[,}]`,
  );
  const files = linksOf(own.node)?.lookFor(own.name, text, MAX_FILES) ?? [];
  return files.flatMap(({ indexed }) => {
    const file = slice.parse(indexed.path);
    return (file ? valuesNamed(own.name, file) : []).flatMap(node => {
      const target = finder.find(own.name, node, file!);
      const isOwn = target !== null && target !== 'outside' && target.node === own.node;
      return isOwn ? { file: file!, holder: holderOf(node), node } : [];
    });
  });
}

function valuesNamed(name: string, file: ParsedFile): ts.Identifier[] {
  const all = (linksOf(file.ast)?.identifiers(name) ?? []) as readonly ts.Identifier[];
  return all.filter(isPickedValue);
}

/** A value of a table that is written out under a name, or what a function returns. */
function isPickedValue(node: ts.Identifier): boolean {
  let at: ts.Node = node;
  while (
    ts.isConditionalExpression(at.parent) ||
    ts.isParenthesizedExpression(at.parent) ||
    ts.isBinaryExpression(at.parent)
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isReturnStatement(parent)) return isPicker(enclosingFunction(parent));
  if (ts.isArrowFunction(parent)) return parent.body === at && isPicker(parent);
  if (ts.isPropertyAssignment(parent) && parent.initializer === at) return isTable(parent.parent);
  return ts.isShorthandPropertyAssignment(parent) && parent.name === at && isTable(parent.parent);
}

/** One that is called by its name, or once; `register('Post', () => PostScreen)` hands a page to a navigator. */
function isPicker(node: FunctionNode | null): boolean {
  if (!node) return false;
  const { parent } = node;
  const isMemo = ts.isCallExpression(parent) && /^(React\.)?(useMemo|computed)$/.test(parent.expression.getText());
  return isMemo || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(parent);
}

/**
 * A table stands under a name of its own. `{ path: '/post', component: Post }` is a way to a page and `components: { Post }`
 * says what a template may call: neither picks anything.
 */
function isTable(table: ts.ObjectLiteralExpression): boolean {
  let at: ts.Node = table;
  while (ts.isAsExpression(at.parent) || ts.isSatisfiesExpression(at.parent) || isFrozen(at.parent)) at = at.parent;
  return ts.isVariableDeclaration(at.parent) && !table.properties.some(({ name }) => name && ROUTE.test(textOf(name)));
}
const ROUTE = /^(path|component|components|element|screen|layout|template|children)$/;
const isFrozen = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /^Object\.freeze$/.test(node.expression.getText());

function holderOf(node: ts.Node): string | null {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name)) return at.name.text;
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Tags that show one of several components, of which this one is one. */
export function* pickedAt(own: Component, readers: SurfaceReaders): Iterable<Shown> {
  const seen = new Set<ParsedFile>();
  for (const { file, holder } of heldAt(own, readers)) {
    const others = holder === null ? [] : importersOf(file.ast, holder, false);
    for (const one of [file, ...filesOf(others, readers)]) {
      if (seen.has(one)) continue;
      seen.add(one);
      for (const tag of one.tags) if (shows(tag, one, own, readers)) yield { tag, file: one };
    }
  }
}

const filesOf = (asts: Iterable<ts.SourceFile>, { slice }: SurfaceReaders): ParsedFile[] =>
  [...asts].flatMap(({ fileName }) => slice.parse(fileName.slice(1)) ?? []);

function shows({ tagName }: ts.JsxOpeningLikeElement, file: ParsedFile, own: Component, { finder }: SurfaceReaders) {
  const all = ts.isIdentifier(tagName) && /^[A-Z]/.test(tagName.text) ? pickedBy(tagName, file, finder) : null;
  return all?.some(one => one !== 'outside' && one.node === own.node) ?? false;
}
