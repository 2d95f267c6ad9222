import { literally } from '../../../kit/text.ts';
import type { Place } from '../../../model/place.ts';
import { Cursor, statementsOf, tokensOf } from '../defaults/sql-columns.ts';
import type { Draft } from '../facts.ts';
import { splitWords } from '../tokens.ts';
import { isAccountTable, isPeopleTable } from './names.ts';

/** A rule of a database about whose rows are given to whom; a null for what it says takes it away. */
export interface RowPolicy {
  table: string;
  /** Under what it is kept, among what else is known of the table. */
  key: string;
  /** Whoever asks is given every row, or none; null for a rule that asks for more, or was dropped. */
  givesTo: 'everybody' | 'members' | 'nobody' | null;
  /** Those in the table have an account. */
  isOfAccounts: boolean;
  /** Under what it is kept from there on. */
  becomes?: string;
  from: number;
  to: number;
}

/**
 * `create policy "…" on profiles for select using (true)`: where clients ask a database by themselves, its rules are the
 * server (https://www.postgresql.org/docs/current/sql-createpolicy.html).
 */
export function policiesIn(sql: string): RowPolicy[] {
  if (!/\b(policy|revoke|grant)\b/i.test(sql)) return [];
  return statementsOf(tokensOf(sql)).flatMap(tokens => {
    const cursor = new Cursor(tokens);
    const does = ['create', 'alter', 'drop', 'revoke', 'grant'].find(verb => cursor.take(verb));
    if (does === undefined) return [];
    const isPolicy = cursor.take('policy');
    if (isPolicy === /^(revoke|grant)$/.test(does)) return [];
    cursor.takeAll('if', 'exists');
    const [at] = cursor.rest();
    const name = isPolicy ? cursor.name() : privilegeIn(cursor);
    const on = cursor.take('on') && tableIn(cursor);
    if (!at || name === null || !on) return [];
    const rest = cursor.rest().map(({ kind, text }) => (kind === 'string' ? '?' : text.toLowerCase()));
    const isOfAccounts = isAccountTable(splitWords(on)) || isMadeOfAccounts(on, sql);
    const later = renamed(cursor);
    const said = later
      ? [keyOfRule, keyOfClosing].map(of => ({ key: of(name), givesTo: null, becomes: of(later) }))
      : isPolicy
        ? keptOf(does, name, rest.join(' '))
        : rightsOf(does, rest);
    return said.map(one => ({ ...one, table: on, isOfAccounts, from: at.from, to: at.to }));
  });
}

/** `public.profiles`; a schema of one's own is shown to no client. */
function tableIn(cursor: Cursor): string | null {
  cursor.takeAll('table');
  const [schema, dot] = cursor.rest();
  const name = cursor.name();
  return dot?.text === '.' && !/^(public|api)$/i.test(schema?.text ?? '') ? null : name;
}

/** Columns of a player that a footballer has none of. */
const isMadeOfAccounts = (table: string, sql: string): boolean =>
  new RegExp(
    `\\bcreate\\s+table\\b[^;(]*\\b${literally(table)}\\b[^;]*(\\b(user_id|e?mail|username|user_name|password\\w*|avatar\\w*)\\b|\\bauth\\.)`,
    'i',
  ).test(sql);

type Kept = Pick<RowPolicy, 'key' | 'givesTo' | 'becomes'>;

const keyOfRule = (name: string): string => `policy ${name}`;
const keyOfClosing = (name: string): string => `closed by ${name}`;

/** `alter policy "Seen" on profiles rename to "All"` */
const renamed = (cursor: Cursor): string | null => (cursor.take('rename') && cursor.take('to') ? cursor.name() : null);

function keptOf(does: string, name: string, said: string): Kept[] {
  const [gives, closes] = [keyOfRule(name), keyOfClosing(name)];
  if (does === 'drop') return [gives, closes].map(key => ({ key, givesTo: null }));
  // Both must hold; that somebody is signed in is no choice of the one who is shown.
  if (/^as restrictive\b/.test(said)) {
    const roles = /\bto (.*?)(?= using\b|$)/.exec(said)?.[1] ?? 'public';
    const isForAll = /\bpublic\b/.test(roles) || (/\banon\b/.test(roles) && /\bauthenticated\b/.test(roles));
    const isForMembers =
      /\bauth \. (uid|role|jwt) \( \)( \))? (is not null|=) /.test(said) && !/ = \w+\b| or | and /.test(said);
    const isChosen = /\busing \(/.test(said) && !/\busing \( true\b/.test(said) && !isForMembers;
    const isOfRead = /^(select|all)$/.test(/\bfor (\w+)\b/.exec(said)?.[1] ?? 'all');
    return isForAll && isChosen && isOfRead ? [{ key: closes, givesTo: 'nobody' }] : [];
  }
  // Others who may; what it says stays.
  const isSame = does === 'alter' && !/\busing\b/.test(said);
  return isSame ? [] : [{ key: gives, givesTo: givenBy(said) }];
}

/** `select on users`, `all privileges on table users` */
function privilegeIn(cursor: Cursor): string | null {
  const isOfAll = cursor.take('select') || cursor.take('all');
  cursor.takeAll('privileges');
  if (cursor.take('(')) while (!cursor.take(')') && cursor.rest().length > 0) if (!cursor.name()) cursor.take(',');
  return isOfAll ? 'select' : null;
}

/** `revoke select on users from anon, authenticated`: no rule gives what they may not ask for. */
const rightsOf = (does: string, roles: readonly string[]): Kept[] =>
  roles
    .filter(role => /^(anon|authenticated)$/.test(role))
    .map(role => ({ key: `closed to ${role}`, givesTo: does === 'revoke' ? 'nobody' : null }));

/** Whether something said of a table takes the rows away that its rules give. */
export const isClosed = (keys: readonly string[]): boolean =>
  keys.some(key => key.startsWith('closed by ')) ||
  ['anon', 'authenticated'].every(role => keys.includes(`closed to ${role}`));

/** What is said behind the table: `for select to anon using ( true )`. */
function givenBy(said: string): RowPolicy['givesTo'] {
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
export function policyDrafts({ table, givesTo, isOfAccounts }: RowPolicy, concept: string, at: Place): Draft[] {
  if (givesTo === null || givesTo === 'nobody' || concept !== 'profile-visibility') return [];
  if (!isOfAccounts || !isPeopleTable(splitWords(table))) return [];
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
