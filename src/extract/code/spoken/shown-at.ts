import { literally } from '../../../kit/text.ts';
import type { Component } from '../components/components.ts';
import { importersOf } from '../links/importers.ts';
import { linksOf } from '../links/registry.ts';
import { nameOf, textOf } from '../names.ts';
import { renderedBy } from '../surfaces/offering.ts';
import type { ParsedFile } from '../slice.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { pickedAt } from './picked-at.ts';
import { componentName } from '../vue/names.ts';
import { isWithin } from '../within.ts';

/** A tag that renders a component. */
export interface Shown {
  tag: ts.JsxOpeningLikeElement;
  file: ParsedFile;
}

/** A component that more files name is shown everywhere. */
const MAX_FILES = 12;

const known = new WeakMap<ts.Node, readonly Shown[]>();

/** Where a component is rendered, in the whole tree: the files that name it as a tag are opened. */
export function shownAt(own: Component, readers: SurfaceReaders): readonly Shown[] {
  let found = known.get(own.node);
  if (!found) known.set(own.node, (found = [...find(own, readers)]));
  return found;
}

/** Where a function is called that hands out a menu or a part of one. */
export function calledAt(own: Component, { slice, finder }: SurfaceReaders): { tag: ts.Node; file: ParsedFile }[] {
  const text = new RegExp(`(?<![\\w$])${literally(own.name)}\\s*\\(`);
  const found = linksOf(own.node)?.lookFor(own.name, text, MAX_FILES) ?? [];
  return found.flatMap(({ indexed }) => {
    const file = slice.parse(indexed.path);
    return (file?.calls ?? []).flatMap(call => {
      if (nameOf(call.expression) !== own.name) return [];
      const target = finder.find(own.name, call, file!);
      return target !== null && target !== 'outside' && target.node === own.node ? { tag: call, file: file! } : [];
    });
  });
}

function* find(own: Component, readers: SurfaceReaders): Iterable<Shown> {
  let isShown = false;
  for (const shown of byItsName(own, readers)) {
    // What shows itself within itself, a comment its replies, is shown by somebody else first.
    isShown ||= !isWithin(shown.tag, own.node);
    yield shown;
  }
  if (!isShown) yield* byAnotherName(own, readers);
  yield* pickedAt(own, readers);
}

function* byItsName(own: Component, { slice, finder }: SurfaceReaders): Iterable<Shown> {
  const tags = finder.tagsOf(own);
  yield* namedSo(own, own.name, [own.name, splitWords(own.name).join('-')], tags.length > 0, { slice, finder });
  for (const tag of tags) yield* namedSo(own, componentName(tag), [tag], true, { slice, finder });
}

function* namedSo(
  own: Component,
  name: string,
  written: readonly string[],
  isOfPage: boolean,
  { slice, finder }: Pick<SurfaceReaders, 'slice' | 'finder'>,
): Iterable<Shown> {
  const text = new RegExp(`<(?:${written.map(literally).join('|')})(?![\\w-])`);
  const found =
    !isOfPage && isOfItsFile(own) ? null : (linksOf(own.node)?.lookFor(longestOf(written[0]!), text, MAX_FILES) ?? []);
  for (const file of found ? found.map(({ indexed }) => slice.parse(indexed.path)) : [own.file]) {
    for (const tag of file?.tags ?? []) {
      if (tag.tagName.getText() !== name) continue;
      const target = finder.find(name, tag, file!);
      if (target !== null && target !== 'outside' && target.node === own.node) yield { tag, file: file! };
    }
  }
}

/** Of a tag with dashes the words are known, each by itself. */
const longestOf = (written: string): string => written.split('-').toSorted((a, b) => b.length - a.length)[0]!;

/** What a file does not hand out is shown nowhere else, however many files have something of that name. */
const isOfItsFile = ({ file, name, node }: Component): boolean =>
  /\.[cm]?[jt]sx?$/.test(file.path) &&
  !/\bmodule\.exports\b|\bexports\./.test(file.ast.text) &&
  file.ast.statements.some(one => one.pos <= node.pos && node.end <= one.end && !isHandedOut(one)) &&
  !file.ast.statements.some(one => names(one, name));

const isHandedOut = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

/** `export default memo(Message)`, `export { Message as Row }` */
const names = (statement: ts.Statement, name: string): boolean =>
  (ts.isExportAssignment(statement) || ts.isExportDeclaration(statement)) &&
  new RegExp(`\\b${literally(name)}\\b`).test(statement.getText());

/** `import Message from './message-container'`: what a file exports as its default is called as each importer likes. */
function* byAnotherName(own: Component, { slice, finder }: SurfaceReaders): Iterable<Shown> {
  let left = MAX_FILES;
  for (const { fileName } of importersOf(own.file.ast, own.name, true)) {
    const file = slice.parse(fileName.slice(1));
    const imported = [...(file?.imports ?? [])].flatMap(([local, { name }]) => (name === 'default' ? local : []));
    const called = file ? [own.name, ...imported] : [];
    const names = file ? [...imported, ...wrappedIn(file, [...imported, own.name])] : imported;
    const tags = (file?.tags ?? []).filter(tag => names.includes(tag.tagName.getText()));
    const found = tags.filter(tag => {
      const target = finder.find(tag.tagName.getText(), tag, file!);
      return target !== null && target !== 'outside' && target.node === own.node;
    });
    const handed = (file?.tags ?? []).filter(tag => isHandedTo(tag, called, own, file!, finder));
    for (const tag of [...found, ...handed]) yield { tag, file: file! };
    if (found.length + handed.length > 0 && --left === 0) return;
  }
}

/** `<GiftedChat renderBubble={RenderMessage} />`: the list shows each with it. A screen of a navigator stands by itself. */
const isHandedTo = (
  tag: ts.JsxOpeningLikeElement,
  names: readonly string[],
  own: Component,
  file: ParsedFile,
  finder: SurfaceReaders['finder'],
): boolean =>
  tag.attributes.properties.some(one => {
    const given = one.name && /^render[A-Z]/.test(textOf(one.name)) ? renderedBy(one) : null;
    const target = given && names.includes(given.text) ? finder.find(given.text, given, file) : null;
    return target !== null && target !== 'outside' && target.node === own.node;
  });

/** `const Row = memo(Message)` */
const wrappedIn = (file: ParsedFile, names: readonly string[]): string[] =>
  file.ofKind<ts.VariableDeclaration>(ts.SyntaxKind.VariableDeclaration).flatMap(({ name, initializer }) => {
    const call = initializer && ts.isCallExpression(initializer) ? initializer : null;
    const isWrapped = call?.arguments.some(one => ts.isIdentifier(one) && names.includes(one.text)) ?? false;
    return isWrapped && ts.isIdentifier(name) && /^[A-Z]/.test(name.text) ? [name.text] : [];
  });
