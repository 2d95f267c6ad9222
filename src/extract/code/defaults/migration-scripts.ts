import type { Tree } from '../../../model/tree.ts';
import type { Change } from './column-history.ts';
import type { CompiledConcept } from '../concepts.ts';
import { defaultDrafts } from './drafts.ts';
import type { IndexedFile } from '../index-tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import { enclosingNames } from '../names.ts';
import { openSlice } from '../slice.ts';

/** What migrations do to columns by calls: `table.boolean('x').defaultTo(true)`, `new TableColumn({ … })`. */
export function changesOfScripts(
  tree: Tree,
  scripts: ReadonlyMap<string, IndexedFile>,
  concepts: readonly CompiledConcept[],
  lexicon: Lexicon,
): Change[] {
  const slice = openSlice(tree, scripts, lexicon);
  const guards = concepts.filter(concept => concept.fact === 'guard');
  return [...scripts.keys()].flatMap(path => {
    const file = slice.parse(path);
    if (!file) return [];
    const steps = concepts.flatMap(concept =>
      concept.settings.length === 0
        ? []
        : defaultDrafts(file, concept, guards).flatMap(({ draft, site }) =>
            // The text of a query is read by itself.
            site.owner.kind !== 'schema' || site.within !== undefined || enclosingNames(site.name).includes('down')
              ? []
              : [{ does: 'define' as const, table: site.owner.name, column: site.symbol, state: () => [draft] }],
          ),
    );
    return [{ path, steps }];
  });
}
