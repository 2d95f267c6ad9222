import type { CompiledConcept } from '../concepts.ts';
import type { DefaultSite } from './defaults.ts';
import { findDefaults } from './defaults.ts';
import type { Draft } from '../facts.ts';
import { enclosingNames } from '../names.ts';
import type { ParsedFile } from '../slice.ts';

const replacedAt = (symbol: string, text: string): string =>
  `${symbol} starts as ${text} here only until a service answers; what that gives a new account is not in the code that was ` +
  'read: check the service as well, or declare the setting in the manifest';

/** The facts that a file states about the settings of a concept, each with the place that it was made from. */
export function defaultDrafts(
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): { draft: Draft; site: DefaultSite }[] {
  return findDefaults(file, concept, guards).map(site => {
    const { name, symbol, setting, option, adult, text, owner, within, isReplaced } = site;
    const at = within === undefined ? file.placeOf(name) : file.placeIn(name, within);
    const around = enclosingNames(name);
    const draft: Draft = {
      kind: 'default',
      concept: concept.id,
      at,
      around: around.at(-1) === owner.name ? around : [...around, owner.name],
      symbol,
      side: file.side,
      setting,
      option,
      adult,
      text,
      owner: owner.text,
      ...(isReplaced && { replaced: { at, message: replacedAt(symbol, text) } }),
    };
    return { draft, site };
  });
}
