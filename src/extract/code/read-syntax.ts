import type { Notice } from '../../model/notice.ts';
import type { Tree } from '../../model/tree.ts';
import { analyse } from './analyse.ts';
import type { CompiledConcept } from './concepts.ts';
import type { Draft } from './facts.ts';
import type { IndexedFile } from './index-tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';
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
): { drafts: Draft[]; notices: Notice[] } {
  const slice = openSlice(tree, indexed, lexicon);
  const files = [...candidates.keys()].flatMap(path => slice.parse(path) ?? []);
  const drafts = withUnreached(analyse(files, slice, concepts, flagKeys, occurs), slice, tree);
  const notices = [...candidates.keys()].flatMap(path => slice.troubleOf(path) ?? []);
  return { drafts, notices };
}
