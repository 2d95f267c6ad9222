import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PAGE = `import { useState } from 'react';
IMPORT
export function SignUp() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  DECLARE
  return <form onSubmit={() => SEND}><input type="email" /><input type="password" /></form>;
}`;

async function asks(page: string, others: Record<string, string>, sign = 'SignUp'): Promise<boolean[]> {
  const { facts } = await runFiles({
    'package.json': '{ "name": "web", "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/pages/SignUp.tsx': page,
    ...others,
  });
  return operationsOf(facts, 'sign-up')
    .filter(({ value }) => value.symbol === sign)
    .map(({ value }) => value.traits.includes('asks-age'));
}

const page = (imported: string, declared: string, sent: string) =>
  PAGE.replace('IMPORT', imported).replace('DECLARE', declared).replace('SEND', sent);

it('a generated shape that may hold a birthday asks nobody', async () => {
  const generated = 'export type SignUpMutation = { variables: { email: string; birthday?: string | null } };';
  const shown = page(
    "import { useMutation } from 'react-relay';\nimport type { SignUpMutation } from '../generated/sign-up';",
    'const [commit] = useMutation<SignUpMutation>(signUp);',
    'commit({ variables: { email, password } })',
  );
  expect(await asks(shown, { 'src/generated/sign-up.ts': generated })).toEqual([false]);
});

const API = `export interface User { id: string; dateOfBirth?: string }
export interface AuthResponse { user: User }
ASKED
export const api = createApi({
  endpoints: builder => ({
    register: builder.mutation<AuthResponse, SENT>({ query: body => ({ url: '/auth/register', method: 'POST', body }) }),
    samples: builder.query<User[], void>({ queryFn: () => ({ data: [{ id: '1', age: 28 }] }) }),
  }),
});
export const { useRegisterMutation, useSamplesQuery } = api;`;

it.each([
  ['any', '', false],
  ['RegisterBody', 'export interface RegisterBody { email: string; birthDate: string }', true],
])('only the endpoint that is used asks: %s', async (sent, asked, expected) => {
  const shown = page(
    "import { useRegisterMutation } from '../api';",
    'const [register] = useRegisterMutation();',
    'register({ email, password })',
  );
  expect(await asks(shown, { 'src/api/index.ts': API.replace('SENT', sent).replace('ASKED', asked) })).toEqual([
    expected,
  ]);
});

it('the shape of what a function is given still asks', async () => {
  const api = (type: string) =>
    `export interface NewUser { email: string; birthDate: string }\nexport const register = (user: ${type}) => fetch('/auth/register', { method: 'POST', body: JSON.stringify(user) });\n`;
  const shown = page("import { register } from '../api';", '', 'register({ email, password })');
  expect(await asks(shown, { 'src/api.ts': api('NewUser') })).toEqual([true]);
  expect(await asks(shown, { 'src/api.ts': api('Credentials') })).toEqual([false]);
});

it('a shape of what comes back asks nothing', async () => {
  const shown = page(
    "import type { User } from '../user';",
    'const enter = async () => { const user: User = await api.signUp(email, password); show(user); };',
    'enter()',
  );
  const user = 'export interface User { id: string; birthDate?: string }\n';
  expect(await asks(shown, { 'src/user.ts': user })).toEqual([false]);
});

const TODAY = 'value={format(person.birthday)}';
it.each([
  ['nobody can change', `<input readOnly ${TODAY} />`, false],
  ['is switched off', `<input disabled={true} ${TODAY} />`, false],
  ['a press on it changes', `<input readOnly onClick={open} ${TODAY} />`, true],
  ['a touch of it changes', `<input readOnly onTouchStart={open} ${TODAY} />`, true],
  ['a calendar is handed', '<input name="birthday" readOnly ref={field} />', true],
  [
    'a press around it says nothing of',
    '<div onClick={open}><input name="birthday" readOnly value="1990-01-01" /></div>',
    false,
  ],
  ['is explained', '<Popover><input name="birthday" readOnly /></Popover>', false],
  ['what is around it opens', `<div onClick={open}><input name="birthday" readOnly ${TODAY} /></div>`, true],
  [
    'stands in a box and is only shown',
    `<div className="row"><input name="birthday" readOnly ${TODAY} /></div>`,
    false,
  ],
  ['is the same for all', '<input type="hidden" name="birthday" value="1990-01-01" />', false],
  ['is the same for all, as an expression', "<input type='hidden' name='birthday' value={'1990-01-01'} />", false],
  ['another control puts in', '<input type="hidden" name="birthday" value={date} />', true],
  ['is not shown', '<div hidden><input name="birthday" type="date" /></div>', false],
  ['is not displayed', '<div style={{ display: "none" }}><input name="birthday" type="date" /></div>', false],
  ['is never there', '{false && <input name="birthday" type="date" />}', false],
  ['is shown once it is time', '<div hidden={step !== 2}><input name="birthday" type="date" /></div>', true],
  ['a script may show', '<div hidden id="more"><input name="birthday" type="date" /></div>', true],
  ['a button opens', '<div hidden><input name="birthday" type="date" ref={picker} /></div>', true],
  ['is switched off, whatever it hears', '<input name="birthday" disabled={true} onBlur={validate} />', false],
  [
    'is a component, pressed although it is switched off',
    '<TextField name="birthday" disabled onClick={open} />',
    true,
  ],
  ['cannot be changed, and is loaded', '<input name="birthday" value="1990-01-01" readOnly onLoad={x} />', false],
  ['may be switched off', `<input disabled={isBusy} ${TODAY} />`, true],
  ['one fills in', '<input onChange={e => setBirthday(e.target.value)} />', true],
  ['is that of a pet', '<input onChange={e => setPetBirthday(e.target.value)} />', false],
])('a birth in a form that %s', async (_, field, expected) => {
  const shown = page('', '', 'register({ email, password })').replace('</form>', `${field}</form>`);
  expect(await asks(shown, {})).toEqual([expected]);
});
