import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const choices = async (code: string, path = 'api/resolvers.js') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@apollo/server": "4.0.0", "express": "5.0.0" } }',
    [path]: code,
  });
  return operationsOf(facts, 'profile-visibility').map(({ value }) => value.symbol);
};

it.each([
  [
    'a field of a type',
    `export default { User: { forgeName: async (user, args, { me }) => {
  if ((!me || me.id !== user.id) && user.hideForge) { return null }
  return user.forgeName
} } };\n`,
    'hideForge',
  ],
  [
    'a list',
    'export const hats = (users, me) => users.map(u => (u.hatHidden && u.id !== me.id ? null : u));\n',
    'hatHidden',
  ],
  [
    'what is made to be sent',
    `export const toJson = (player, viewer) => ({
  id: player.id,
  trophies: player.showTrophies || player.id === viewer.id ? player.trophies : [],
});\n`,
    'showTrophies',
  ],
])('what is given to others if somebody has chosen so: %s', async (_, code, name) =>
  expect(await choices(code)).toEqual([name]),
);

it.each([
  ['nobody is compared', 'export const hat = user => (user.hideHat ? null : user.hat);\n'],
  [
    'something is given',
    "export const hat = (user, me) => (user.hideHat && me.id !== user.id ? 'round' : user.hat);\n",
  ],
  [
    'two other people are compared',
    'export const hat = (user, me, a, b) => (user.hideHat && a.id !== b.id ? null : user.hat);\n',
  ],
  ['another thing', 'export const row = (user, me) => (user.isOld && me.id !== user.id ? null : user.hat);\n'],
])('unlike: %s', async (_, code) => expect(await choices(code)).toEqual([]));
