import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnSteps } from '../../../src/extract/code/defaults/sql-columns.ts';
import { runFiles } from './run-case.ts';

const stepsOf = (sql: string) =>
  columnSteps(sql).map(step =>
    step.does === 'define' || step.does === 'set'
      ? `${step.table}.${step.column} ${step.value?.literal ?? '-'}`
      : `${step.does} ${step.table}.${step.column ?? '*'}`,
  );

it.each([
  [
    'CREATE TABLE IF NOT EXISTS `users` (`is_private` tinyint(1) NOT NULL DEFAULT 0, KEY `k` (`is_private`))',
    ['users.is_private 0'],
  ],
  ['CREATE TABLE [dbo].[Users] ([IsPrivate] bit NOT NULL DEFAULT (1))', ['Users.IsPrivate 1']],
  ["ALTER TABLE a.users ADD (listed char(1) DEFAULT 'y')", ['users.listed y']],
  [
    "ALTER TABLE users MODIFY listed enum('a', 'b') DEFAULT 'b', CHANGE old new int DEFAULT 2",
    ['users.listed b', 'users.new 2'],
  ],
  [
    'ALTER TABLE users RENAME COLUMN listed TO found; ALTER TABLE users RENAME TO people',
    ['rename users.listed', 'rename users.*'],
  ],
  ['ALTER TABLE users ALTER listed TYPE text, ADD CONSTRAINT c CHECK (listed), DROP CONSTRAINT d', []],
  ["SELECT 'CREATE TABLE users (a int DEFAULT 1)'; -- ALTER TABLE users ADD a int DEFAULT 1", []],
  [
    'CREATE TABLE users (seen timestamptz DEFAULT now(), listed boolean DEFAULT NULL)',
    ['users.seen -', 'users.listed -'],
  ],
])('%s', (sql, steps) => {
  expect(stepsOf(sql)).toEqual(steps);
});

it('reads any text to its end', () => {
  const piece = fc.constantFrom(
    'CREATE',
    'ALTER',
    'TABLE',
    'users',
    '(',
    ')',
    ',',
    ';',
    'DEFAULT',
    "'",
    '"',
    '`',
    '[',
    '--',
    '/*',
    ' ',
    '\n',
    'ADD',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map(pieces => pieces.join(' ')),
      sql => void columnSteps(sql),
    ),
  );
  fc.assert(fc.property(fc.string(), sql => void columnSteps(sql)));
});

it('a table that a migration rebuilds keeps its last defaults', async () => {
  const { facts, sources } = await runFiles({
    'migrations/1.sql': 'CREATE TABLE user_settings (read_receipts boolean DEFAULT true);',
    'migrations/10.sql':
      'CREATE TABLE temporary_settings (read_receipts boolean DEFAULT false); DROP TABLE user_settings; ALTER TABLE temporary_settings RENAME TO user_settings;',
    'migrations/9.sql': 'ALTER TABLE user_settings ALTER COLUMN read_receipts SET DEFAULT true;',
  });
  expect(facts.map(({ subject }) => subject)).toEqual(['migrations/10.sql#user_settings.read_receipts']);
  expect(sources.map(({ status, reason }) => `${status} ${reason}`)).toEqual(
    Array.from({ length: 3 }, () => 'skipped migration, read for default values only'),
  );
});

it('what a model in code says is judged, not the migration that made its table', async () => {
  const { facts } = await runFiles({
    'migrations/1.sql': 'CREATE TABLE user_settings (read_receipts boolean DEFAULT true);',
    'src/user-settings.ts': 'export class UserSettings {\n  readReceipts = false;\n}\n',
  });
  expect(facts.map(({ at, value }) => `${at.path} ${value.isRepeated ?? false}`)).toEqual([
    'migrations/1.sql true',
    'src/user-settings.ts false',
  ]);
});

it('a column is judged whatever a page takes for a missing value', async () => {
  const { facts } = await runFiles({
    'package.json': JSON.stringify({ dependencies: { 'react-dom': '19.0.0' } }),
    'db/profiles.sql': 'CREATE TABLE profiles (read_receipts boolean DEFAULT true);',
    'src/row.tsx': 'export const Row = ({ profile }) => <p>{(profile.readReceipts ?? false) ? "seen" : ""}</p>;\n',
  });
  const judged = facts.filter(({ value }) => !value.isRepeated);
  expect(judged.map(({ at }) => at.path)).toEqual(['db/profiles.sql', 'src/row.tsx']);
});
