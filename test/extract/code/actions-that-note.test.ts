import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether somebody is told to sign up where a list of names is chosen from. */
async function joins(body: string, tag = 'Suggestions'): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/recommend.tsx': `import { useState } from 'react';
import { Suggestions, UserForm } from './parts.js';
import { setUser, useActions } from './server.js';
export function Recommend({ found }) {
  const [users, setUsers] = useState([]);
  const { setPerson } = useActions();
  const [shown, setShown] = useState(found);
  const addUser = async (user) => {
    ${body}
  };
  return <main><${tag} action={addUser} /><small>Nobody needs your password for it.</small></main>;
}
`,
  });
  return operationsOf(facts, 'sign-up').length > 0;
}

const NOTES = 'setUsers(before => [...before, user]);\n    setShown([]);';

it('whom a list of names is told to note has not joined', async () => {
  expect(await joins(NOTES)).toBe(false);
});

it.each([
  ['it asks the server as well', `${NOTES}\n    await api.post('/users', user);`, 'Suggestions'],
  ['what is called so is no state', 'setUser(user);', 'Suggestions'],
  ['a hook has handed it out', 'setPerson(user);', 'Suggestions'],
  ['what the server says is kept', "setUsers(await api.post('/users', user));", 'Suggestions'],
  ['it asks the server alone', "await fetch('/users', { method: 'POST', body: user });", 'UserForm'],
  ['it is the action of a form', NOTES, 'form'],
])('unlike where %s', async (_, body, tag) => {
  expect(await joins(body, tag)).toBe(true);
});
