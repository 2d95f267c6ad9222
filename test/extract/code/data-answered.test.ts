import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What of somebody goes to whoever asks, with what is said of it. */
async function answered(code: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "mongoose": "8.0.0" } }',
    'api/profile.js': code,
    ...more,
  });
  return operationsOf(facts, 'profile-visibility').flatMap(({ at, value }) =>
    value.traits.includes('personal-data')
      ? [`${at.start.line} ${value.symbol} ${value.traits.filter(one => one !== 'personal-data').join(' ')}`]
      : [],
  );
}

const handler = (given: string, before = '') => `export default async function profile(req, res) {
  const { id, name } = req.query;
  const user = id ? await User.findById(id) : await User.findOne({ name }).lean();
  ${before}
  const answer = { name: user.name, lastLogin: ${given} };
  cache.set(id, answer);
  return res.status(200).json(answer);
}
`;
const CHOICE = {
  'models/User.js': `export const schema = new Schema({ hideLastSeen: { type: Boolean, default: false } });\n`,
};

it('what is kept in a name before it is answered, of somebody who was looked up in either of two ways', async () => {
  expect(await answered(handler('user.lastLogin || user.createdAt'))).toEqual(['5 lastLogin presence']);
  const taken = handler('user.lastLogin').replace('cache.set', 'delete answer.name;\n  cache.set');
  expect(await answered(taken)).toEqual(['5 lastLogin presence']);
  const page = handler('user.lastLogin').replace('json(answer)', "render('profile', answer)");
  expect(await answered(page)).toEqual(['5 lastLogin presence']);
  expect(await answered(handler('user.lastLogin', 'cache.delete(id);'))).toEqual(['5 lastLogin presence']);
});

it('a choice that is named elsewhere says nothing here', async () => {
  expect(await answered(handler('user.lastLogin'), CHOICE)).toEqual(['5 lastLogin presence']);
  const asks = 'if (user.hideLastSeen) user.lastLogin = null;';
  expect(await answered(handler('user.lastLogin', asks), CHOICE)).toEqual(['5 lastLogin presence names-choice']);
});

it.each([
  ['what only some are told', handler('isFriend ? user.lastLogin : null')],
  ['what is taken away', handler('user.lastLogin').replace('cache.set', 'delete answer.lastLogin;\n  cache.set')],
  ['what a paper is made of', handler('user.lastLogin').replace('json(answer)', 'send(await render(answer))')],
  ['what is written', handler('user.lastLogin', 'await User.create({ name });')],
  ['what goes nowhere', handler('user.lastLogin').replace('json(answer)', 'json({ name })')],
  ['oneself', handler('user.lastLogin').replaceAll('req.query', 'req.session')],
])('unlike %s', async (_, code) => {
  expect(await answered(code)).toEqual([]);
});
