import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import { entriesIn } from '../entries/entries.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { placeOfRow } from '../rows/place.ts';
import { keepsRows, rowsIn, underBothNames } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';
import type { Detection } from '../detector.ts';
import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';

const PERSON = 'user|users|account|accounts|member|members|profile|profiles|author|authors';
/** `mutes`, `userMutes`, `muted_accounts`; `MuteSub`, `channel_mutes` are of something else. */
const isMutes = (words: string): boolean =>
  new RegExp(`^(?:(?:${PERSON}) )?(?:mutes?|mutings?|muted)$|^muted? (?:${PERSON})$`).test(words);
/** Who mutes whom: one of the two says it of a person, where who is silenced for all has only a time. */
const PARTY = new RegExp(`^(?:muter|muted|mutee|muting)(?: (?:id|uid|by|(?:${PERSON})(?: id)?))?$`);

export const mayKeepMutes = (ask: Ask): FileTest =>
  all(
    ask.name('mute mutes muted muting mutings user account', namesTable(isMutes)),
    ask.name('muter muted mutee muting', words => PARTY.test(words.join(' '))),
    mayKeep(ask),
  );

/** Rows in which is kept whom somebody does not want to read, and the entry that keeps one. */
export function keptMutes(file: ParsedFile): Detection[] {
  if (file.side === 'client' || !keepsRows(file)) return [];
  const rows = rowsIn(file).filter(row =>
    underBothNames(row).some(
      ({ table, columns }) => isMutes(table.join(' ')) && columns.some(({ name }) => PARTY.test(column(name))),
    ),
  );
  const entries = entriesIn(file).filter(
    ({ at, name, whole }) =>
      name !== null &&
      splitWords(textOf(at)).some(word => /^(un)?mutes?$/.test(word)) &&
      rows.some(row => isWithin(row.at, whole)),
  );
  return [...entries.map(({ at }) => ({ node: at, symbol: textOf(at) })), ...rows.map(placeOfRow)];
}

const isWithin = (at: ts.Node, whole: ts.Node): boolean => at.pos >= whole.pos && at.end <= whole.end;
