import type { Place } from '../../../model/place.ts';
import { Cursor, statementsOf, tokensOf } from '../defaults/sql-columns.ts';
import type { Draft } from '../facts.ts';
import { splitWords } from '../tokens.ts';
import { isPeopleTable } from './names.ts';

/** A rule of a database about whose rows are given to whom; a null for what it says takes it away. */
export interface RowPolicy {
  table: string;
  name: string;
  /** Whoever asks is given every row; null for a rule that asks for more, or was dropped. */
  givesTo: 'everybody' | 'members' | null;
  from: number;
  to: number;
}

/**
 * `create policy "…" on profiles for select using (true)`: where clients ask a database by themselves, its rules are the
 * server (https://www.postgresql.org/docs/current/sql-createpolicy.html).
 */
export function policiesIn(sql: string): RowPolicy[] {
  if (!/\bpolicy\b/i.test(sql)) return [];
  return statementsOf(tokensOf(sql)).flatMap(tokens => {
    const cursor = new Cursor(tokens);
    const does = cursor.take('create') ? 'makes' : cursor.take('drop') ? 'drops' : null;
    if (does === null || !cursor.take('policy')) return [];
    cursor.takeAll('if', 'exists');
    const [at] = cursor.rest();
    const name = cursor.name();
    const table = cursor.take('on') ? cursor.name() : null;
    if (!at || name === null || table === null) return [];
    const rest = cursor.rest().map(({ kind, text }) => (kind === 'string' ? '?' : text.toLowerCase()));
    return [{ table, name, givesTo: does === 'drops' ? null : givenBy(rest.join(' ')), from: at.from, to: at.to }];
  });
}

/** What is said behind the table: `for select to anon using ( true )`. */
function givenBy(said: string): RowPolicy['givesTo'] {
  if (/^as restrictive\b/.test(said)) return null;
  const command = /\bfor (\w+)\b/.exec(said)?.[1] ?? 'all';
  if (!/^(select|all)$/.test(command) || !/\busing \( (?:\( )?true (?:\) )?\)/.test(said)) return null;
  const roles = /\bto ((?:[\w.]+ ?,? ?)+?)(?: using|$)/
    .exec(said)?.[1]
    ?.split(/[\s,]+/)
    .filter(Boolean) ?? ['public'];
  if (roles.some(role => /^(public|anon|web_anon|anonymous)$/.test(role))) return 'everybody';
  return roles.some(role => /^(authenticated|members?|users?)$/.test(role)) ? 'members' : null;
}

/** What such a rule says of people; nothing of other rows. */
export function policyDrafts({ table, givesTo }: RowPolicy, concept: string, at: Place): Draft[] {
  if (givesTo === null || concept !== 'profile-visibility' || !isPeopleTable(splitWords(table))) return [];
  return [
    {
      kind: 'operation',
      concept,
      at,
      around: [],
      symbol: `the policy of ${table}`,
      side: 'server',
      guards: [],
      argument: null,
      traits: ['served', ...(givesTo === 'everybody' ? ['open-route'] : [])],
    },
  ];
}
