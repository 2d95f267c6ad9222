import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (path: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "firebase-admin": "13.0.0" } }',
    'src/staff.ts': `import { auth } from 'firebase-admin';
router.post('${path}', async (req, res) => {
  const { email, password } = req.body;
  const user = await auth().createUser({ email, password });
  res.send(user.uid);
});
`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.symbol);
};

it.each(['/restoreDeletedUser', '/users/reactivate', '/restore-account'])(
  'an account that is given back at %s is no new one',
  async path => {
    expect(await signUps(path)).toEqual([]);
  },
);

it.each(['/register', '/users', '/restore-and-join'])('unlike one that is made at %s', async path => {
  expect(await signUps(path)).not.toEqual([]);
});
