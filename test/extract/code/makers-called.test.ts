import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const MAKER =
  'async function registerUserSocial({ username, githubId }) {\n  return await UserModel.create({ githubId, username });\n}\n';

/** Lines at which an account is said to be made, of a server that takes people from another service. */
async function linesOf(text: string): Promise<number[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.0.0", "passport": "0.7.0" } }',
    'src/people.ts': text,
  });
  return operationsOf(facts, 'sign-up').map(({ at }) => at.start.line);
}

const called = (name: string) =>
  `${MAKER}async function ${name}(profile, done) {\n  log(profile);\n  return done(null, await registerUserSocial({ username: profile.username, githubId: profile.id }));\n}\n`;

it('tells both ends where a maker of the same file is called', async () => {
  const alone = await linesOf(MAKER);
  expect(alone[0]).toBe(1);
  expect(await linesOf(called('fromOutside'))).toEqual([...alone, 6]);
});

it('unlike where the account is nobody’s, or the name means something else', async () => {
  const alone = await linesOf(MAKER);
  expect(await linesOf(called('createBotUser'))).toEqual(alone);
  const other = `${MAKER}function list() {\n  const registerUserSocial = one => one;\n  log();\n  return registerUserSocial({ username });\n}\n`;
  expect(await linesOf(other)).toEqual(alone);
});
