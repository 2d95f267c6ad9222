import type { CompiledConcept } from './concepts.ts';
import type { DefaultSite } from './defaults.ts';
import { findDefaults } from './defaults.ts';
import type { Draft } from './facts.ts';
import { enclosingNames } from './names.ts';
import type { ParsedFile } from './slice.ts';

/** The facts that a file states about the settings of a concept, each with the place that it was made from. */
export function defaultDrafts(
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): { draft: Draft; site: DefaultSite }[] {
  return findDefaults(file, concept, guards).map(site => {
    const { name, symbol, setting, option, adult, text, owner, within } = site;
    const around = enclosingNames(name);
    const draft: Draft = {
      kind: 'default',
      concept: concept.id,
      at: within === undefined ? file.placeOf(name) : file.placeIn(name, within),
      around: around.at(-1) === owner.name ? around : [...around, owner.name],
      symbol,
      side: file.side,
      setting,
      option,
      adult,
      text,
      owner: owner.text,
    };
    return { draft, site };
  });
}
