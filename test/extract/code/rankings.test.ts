import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function listsIn(filter: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "mongoose": "8.0.0" } }',
    'api/leaderboard.js': `export default async function leaderboard(req, res) {
  const windowed = isWindowed();
  const top = await User.find({ banned: false, ${filter} }).sort({ score: -1 }).limit(100).lean();
  return res.json(top.map(shown));
}
`,
  });
  return operationsOf(facts, 'search-discoverability').length;
}

it.each([
  ['a condition that is there at times', '...(windowed ? ofThisYear() : {})'],
  ['a choice that whoever asks may leave out', '...(req.query.all ? {} : { listed: true })'],
  ['nobody whose change is pending', 'pendingNameChange: { $ne: true }'],
])('a ranking of everybody, with %s', async (_, filter) => {
  expect(await listsIn(filter)).toBe(1);
});

it.each([
  ['those who are always asked for by something', '...(windowed ? ofThisYear() : ofThisMonth())'],
  ['those who want to be found, but for staff', '...(req.user.isAdmin ? {} : { listed: true })'],
  ['those of one place, but for staff', '...(isStaff(req) ? {} : { club: req.user.club })'],
  ['those who want to be found, where that is kept', '...(hasChoices ? { listed: true } : {})'],
  ['those who want to be found', 'listed: true'],
  ['those of one place', 'club: req.query.club'],
])('unlike one of %s', async (_, filter) => {
  expect(await listsIn(filter)).toBe(0);
});
