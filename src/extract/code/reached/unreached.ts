import type { Tree } from '../../../model/tree.ts';
import { baseName } from '../../../kit/path.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Position } from '../../../model/place.ts';
import { topOf } from '../../../model/place.ts';
import type { Draft } from '../facts.ts';
import { formatOf } from '../files.ts';
import { lineReader } from '../lines.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { Slice } from '../slice.ts';
import { applicationReader, bundledReader } from './bundled.ts';
import { declaredAt, isUsed } from './declarations.ts';
import { fileUses } from './files.ts';
import { otherTexts } from './other-texts.ts';
import { callReader, methodAt } from './methods.ts';
import { ts } from '../ts-morph.ts';
import { isOfTest, neverPassed } from './switched-off.ts';

/**
 * Marks what stands in a file or a function that nothing of the product was seen to lead to: left from a former design, or
 * reached in a way that no text tells. Such code harms nobody, and nobody can tell whether it runs. What only a test runs is
 * left out, as files of tests are.
 */
export function withUnreached(drafts: readonly Draft[], slice: Slice, tree: Tree): Draft[] {
  const known = new Set(slice.paths());
  const isNamedElsewhere = otherTexts(tree, path => known.has(path));
  const files = fileUses(slice, isNamedElsewhere, bundledReader(tree), applicationReader(tree));
  const isCalled = callReader(slice, tree, isNamedElsewhere);
  const used = new Map<unknown, boolean>();
  const unreachedAt = ({ at: { path, start } }: Draft): Evidence | 'test' | null => {
    if (!known.has(path) || formatOf(path) !== null) return null;
    // One file by itself says nothing about the others.
    const isAlone = known.size <= 1;
    if (!isAlone && !files.isReached(path)) return left(baseName(path), topOf(path));
    const file = slice.parse(path);
    if (!file) return null;
    // Where the text was rewritten to be read, positions are not those of the file.
    if (file.ast.text.length !== file.indexed.text.length) return isAlone ? null : leftAsWritten(file, start);
    const offset = offsetOf(file.ast.text, start);
    if (isOfTest(file.ast, offset)) return 'test';
    const closed = neverPassed(file.ast, offset);
    if (closed)
      return {
        at: file.placeOf(closed.test),
        message: `it stands behind a test of ${closed.test.getText()}, which ${closed.how}`,
      };
    if (isAlone) return null;
    const method = methodAt(file.ast, offset);
    // A class that nobody imports may be opened by a framework, which runs what it knows.
    if (method && (!ts.isClassLike(method.parent.parent) || files.importing(path).length > 0)) {
      let isSaid = used.get(method);
      if (isSaid === undefined) used.set(method, (isSaid = isCalled(method, file)));
      if (!isSaid) return left(method.text, file.placeOf(method));
    }
    const declared = declaredAt(file.ast, offset);
    if (!declared) return null;
    let isNeeded = used.get(declared.whole);
    if (isNeeded === undefined)
      used.set(declared.whole, (isNeeded = isUsed(declared, file, slice, files, isNamedElsewhere)));
    return isNeeded ? null : left(declared.name.text, file.placeOf(declared.name));
  };
  const asWritten = new Map<string, ts.SourceFile>();
  /** A method of a component that is read as a function: what is called so, where the text has it. */
  const leftAsWritten = (file: ParsedFile, start: Position): Evidence | null => {
    const { path, text } = file.indexed;
    const ast = asWritten.get(path) ?? ts.createSourceFile(`/${path}`, text, ts.ScriptTarget.ESNext, true);
    asWritten.set(path, ast);
    const method = methodAt(ast, offsetOf(text, start));
    if (!method || ts.isClassLike(method.parent.parent) || isCalled(method, file)) return null;
    return left(method.text, lineReader(path, text)(method.getStart(), method.end));
  };
  return drafts.flatMap(draft => {
    const unreached = unreachedAt(draft);
    if (unreached === 'test') return [];
    return unreached ? { ...draft, unreached } : draft;
  });
}

/** Lines end as those of places do. */
function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let left = line - 1; left > 0; left--) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

const left = (name: string, at: Evidence['at']): Evidence => ({
  at,
  message: `it stands in ${name}, which nothing in the repository was seen to use`,
});
