import { formatPlace } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Draft } from '../facts.ts';
import { splitWords } from '../split-words.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/** A model, a schema or a class of the row, which decides as long as the program makes the rows. */
const OF_ROWS = /^(prisma|schema|class)\b/;
const OF_COLUMN = /^table\b/;

/**
 * A column that begins as its model says was made so by a migration, which is judged with the model: who mends the model needs
 * another migration, and looks for the one that there is.
 * @param given The drafts before those that say the same were told together: what is marked there is of a migration.
 */
export function columnsTold(drafts: readonly Draft[], given: readonly Draft[]): Draft[] {
  const columns = given.filter(
    (one): one is Default => one.kind === 'default' && one.isRepeated === true && OF_COLUMN.test(one.owner),
  );
  if (columns.length === 0) return [...drafts];
  return drafts.map(draft => {
    if (draft.kind !== 'default' || draft.isRepeated || draft.side === 'client' || !OF_ROWS.test(draft.owner))
      return draft;
    const known = new Set([draft, ...(draft.also ?? [])].map(({ at }) => formatPlace(at)));
    const also = columns.filter(one => isSame(one, draft) && !known.has(formatPlace(one.at))).map(toldOf);
    return also.length > 0 ? { ...draft, also: [...(draft.also ?? []), ...also] } : draft;
  });
}

const toldOf = ({ at, symbol, text, owner }: Default): Evidence => ({
  at,
  message: `${symbol} defaults to ${text} (${owner})`,
});

const isSame = (one: Default, other: Default): boolean =>
  one.concept === other.concept &&
  one.setting === other.setting &&
  one.option === other.option &&
  splitWords(one.symbol).join(' ') === splitWords(other.symbol).join(' ') &&
  holds(other.owner, one.owner);

/** `table Rooms` and `schema Room`, `table user_settings` and `class UserSettingsEntity` */
const holds = (owner: string, table: string): boolean => bare(owner) === bare(table);
const bare = (owner: string): string =>
  splitWords(owner.replace(/^\w+ (model )?/, ''))
    .join('')
    .replace(/(entity|model|schema)$/, '')
    .replace(/s$/, '');
