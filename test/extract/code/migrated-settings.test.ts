import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** Settings that a migration starts with, where nothing else in it is one. */
async function started(text: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "knex": "3.1.0" } }',
    'migrations/1.js': text,
  });
  return facts.flatMap(fact =>
    fact.kind === 'default' && fact.concept !== 'default-setting' ? [`${fact.value.setting} ${fact.value.option}`] : [],
  );
}

const knex = (table: string, column: string, of = 'boolean') =>
  `exports.up = knex => knex.schema.createTable('${table}', t => {\n  t.increments('id');\n  t.${of}('${column}').notNullable().defaultTo(false);\n});\n`;

it('reads a column by its name in a text, of a table that is named in one', async () => {
  expect(await started(knex('users', 'is_private'))).toEqual(['profile-visibility everyone']);
  expect(
    await started(
      "export default class extends BaseSchema {\n  up() {\n    this.schema.alterTable('users', t => { t.boolean('is_private').defaultTo(true); });\n  }\n}\n",
    ),
  ).toEqual(['profile-visibility friends']);
  expect(
    await started(
      "module.exports = { up: q => q.addColumn('users', 'is_private', { type: BOOLEAN, defaultValue: false }) };\n",
    ),
  ).toEqual(['profile-visibility everyone']);
});

it('and not one of another table, or that starts with nothing', async () => {
  expect(await started(knex('playlists', 'is_private'))).toEqual([]);
  expect(await started(knex('users', 'is_done'))).toEqual([]);
  expect(await started(knex('users', 'is_private').replace('.defaultTo(false)', ''))).toEqual([]);
});
