import type { Tree } from '../../../model/tree.ts';
import type { Change } from './column-history.ts';
import { changeOfScript, newestDefaults } from './column-history.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import { formatOf } from '../files.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { indexFile } from '../index-tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Occurrence } from '../occurrence.ts';
import { splitWords } from '../tokens.ts';

/** What migrations are read with. */
export interface MigrationReading {
  tree: Tree;
  concepts: readonly CompiledConcept[];
  occurs: Occurrence;
  lexicon: Lexicon;
}

/**
 * Default values that the columns of a database have after all migrations. What a model, a schema or an insert in code says
 * about the same setting is judged instead: new rows are made from that.
 * @param others Changes by files that are no migrations, such as a whole schema in SQL.
 */
export async function migrationDefaults(
  { tree, concepts, occurs, lexicon }: MigrationReading,
  paths: readonly string[],
  others: readonly Change[],
  drafts: readonly Draft[],
): Promise<Draft[]> {
  const withSettings = concepts.filter(concept => concept.settings.length > 0);
  const changes = [...others];
  const scripts = new Map<string, IndexedFile>();
  for (const path of paths) {
    const file = indexFile(tree, { path }, lexicon);
    // A migration without any setting can still drop or rename a table that has one.
    if ('problem' in file) continue;
    const format = formatOf(path);
    if (format) changes.push(...(format.change ? [format.change(file, concepts)] : []));
    else {
      changes.push(changeOfScript(file, concepts));
      if (withSettings.some(concept => occurs(concept, file))) scripts.set(path, file);
    }
  }
  if (scripts.size > 0) {
    const { changesOfScripts } = await import('./migration-scripts.ts');
    changes.push(...changesOfScripts(tree, scripts, concepts, lexicon));
  }
  const told = new Set(drafts.flatMap(draft => (draft.kind === 'default' && decides(draft) ? [keyOf(draft)] : [])));
  return newestDefaults(changes).flatMap((draft): Draft[] =>
    draft.kind !== 'default' ? [draft] : [told.has(keyOf(draft)) ? { ...draft, isRepeated: true as const } : draft],
  );
}

/** A model, a schema or the insert of a row; what stands in for a missing value on a page changes nothing of what is kept. */
const decides = ({ owner, side }: Draft & { kind: 'default' }): boolean =>
  side !== 'client' && /^(prisma|table|schema|class|insert)\b/.test(owner);

const keyOf = (draft: Draft & { kind: 'default' }) => `${draft.setting} ${splitWords(draft.symbol).join('')}`;
