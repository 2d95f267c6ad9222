import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "express": "5.1.0", "sequelize": "6.37.0" } }';
const model = (table: string, value: string) => `import { DataTypes } from 'sequelize';
export const define = sequelize =>
  sequelize.define('${table}', {
    visibility: { type: DataTypes.STRING, allowNull: false, defaultValue: ${value} },
  });
`;
const MIGRATION = `'use strict';
module.exports = {
  up: (queryInterface, Sequelize) =>
    queryInterface.addColumn('Rooms', 'visibility', { type: Sequelize.STRING, allowNull: false, defaultValue: 'public' }),
};
`;

/** The places that are told with each default that is judged. */
async function toldWith(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const judged = facts.filter(fact => fact.kind === 'default' && fact.value.isRepeated !== true);
  return Object.fromEntries(
    judged.map(({ at, value }) => [
      at.path,
      ((value as { also?: { at: { path: string } }[] }).also ?? []).map(one => one.at.path),
    ]),
  );
}

it('the migration that made the column is told with the model that says the same', async () => {
  const told = await toldWith({ 'src/room.js': model('Room', "'public'"), 'src/migrations/1-rooms.js': MIGRATION });
  expect(told).toEqual({ 'src/room.js': ['src/migrations/1-rooms.js'] });
});

it('one of another table, or that says something else, is not', async () => {
  const other = await toldWith({ 'src/album.js': model('Album', "'public'"), 'src/migrations/1-rooms.js': MIGRATION });
  expect(other['src/album.js']).toEqual([]);
  const stricter = await toldWith({
    'src/room.js': model('Room', "'private'"),
    'src/migrations/1-rooms.js': MIGRATION,
  });
  expect(stricter['src/room.js'] ?? []).toEqual([]);
});
