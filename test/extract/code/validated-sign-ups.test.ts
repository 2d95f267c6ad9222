import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (called: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/actions.ts': `export const ${called} = values => dispatch => check(values).then(() => api.post('/people', values));\n`,
    'src/join.tsx': `import { ${called} } from './actions';
export function Join({ dispatch }) {
  const send = values => dispatch(${called}(values));
  return <Fields onSubmit={send} />;
}
`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.symbol);
};

it.each(['validateAndSignUpUser', 'checkAndRegisterUser'])('%s makes an account after a step of it', async called => {
  expect(await signUps(called)).toContain(called);
});

it.each(['validateSignUpLink', 'validateAndSaveUser', 'signUpAndVanish'])('%s does something else', async called => {
  expect(await signUps(called)).not.toContain(called);
});

const served = async (body: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/exchange.ts': `export async function enter(ticket) {\n  const given = await read(ticket);\n  const person = { email: given.mail, name: given.name, password: given.secret };\n  ${body}\n}\n`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
};

it.each([
  ['await auth.api.signUpEmail({ body: person });', 'signUpEmail'],
  ['await createUserWithEmailAndPassword(auth, ...Object.values(person));', 'createUserWithEmailAndPassword'],
])('a call whose name says it all makes one of what was put together before: %s', async (body, name) => {
  expect(await served(body)).toEqual([`${name} server`]);
});

it('a password that is drawn is for somebody whom another service knows', async () => {
  const body = 'const password = crypto.randomUUID(); await auth.api.signUpEmail({ body: { ...person, password } });';
  expect(await served(body)).toEqual(['signUpEmail outside-login']);
});

it.each(['await auth.api.signInEmail({ body: person });', 'await list.signUp({ body: person });'])(
  'unlike %s',
  async body => expect(await served(body)).toEqual([]),
);
