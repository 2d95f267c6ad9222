import type { Notice } from '../../model/notice.ts';
import type { Tree } from '../../model/tree.ts';
import { analyse } from './analyse.ts';
import type { CompiledConcept } from './concepts.ts';
import type { Draft } from './facts.ts';
import type { IndexedFile } from './index-tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';
import { officeReader } from './reached/of-office.ts';
import { withUnreached } from './reached/unreached.ts';
import { openSlice } from './slice.ts';

/** Parses the candidates, and of all that is indexed what they lead to, and states the facts of the candidates. A file that cannot be parsed is a notice; the others go on. */
export function readSyntax(
  tree: Tree,
  candidates: ReadonlyMap<string, IndexedFile>,
  concepts: readonly CompiledConcept[],
  flagKeys: ReadonlySet<string>,
  occurs: Occurrence,
  indexed: ReadonlyMap<string, IndexedFile>,
  lexicon: Lexicon,
): { drafts: Draft[]; notices: Notice[]; ofOffice: readonly string[] } {
  const slice = openSlice(tree, indexed, lexicon);
  const files = [...candidates.keys()].flatMap(path => slice.parse(path) ?? []);
  const all = analyse(files, slice, concepts, flagKeys, occurs);
  const isOfOffice = officeReader(slice, tree);
  const ofOffice = new Set([...new Set(all.map(({ at }) => at.path))].filter(isOfOffice));
  const drafts = withUnreached(
    all.filter(({ at }) => !ofOffice.has(at.path)),
    slice,
    tree,
  );
  const notices = [...candidates.keys()].flatMap(path => slice.troubleOf(path) ?? []);
  return { drafts, notices, ofOffice: [...ofOffice] };
}
