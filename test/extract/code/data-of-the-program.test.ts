import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function shown(contact: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "devDependencies": { "svelte": "5.0.0" } }',
    'src/member-page.svelte': `<script>
  import { contact } from './addresses.ts';
</script>
<h1>Write to them</h1>
<p class="to">{contact.email}</p>
`,
    'src/addresses.ts': contact,
  });
  return operationsOf(facts, 'profile-visibility').map(({ value }) => value.symbol);
}

it('an address that stands in the program is nobody’s data', async () => {
  expect(await shown("export const contact = { email: 'team@books.example', forum: '/forum' };\n")).toEqual([]);
  expect(await shown("export const contact = { email: '' };\n")).toEqual(['email']);
  expect(await shown('export const contact = await fetch("/api/contact").then(one => one.json());\n')).toEqual([
    'email',
  ]);
  const begun = "export const contact = { email: 'none' };\n";
  expect(await shown(`${begun}export const load = async id => { contact.email = (await one(id)).email; };\n`)).toEqual([
    'email',
  ]);
  expect(await shown(`${begun}export const load = async id => Object.assign(contact, await one(id));\n`)).toEqual([
    'email',
  ]);
  expect(await shown(`${begun}export const link = 'mailto:' + contact.email.trim();\n`)).toEqual([]);
});

it.each([
  ['profile.email = found.email;', ['email']],
  ['Object.assign(profile, found);', ['email']],
  ['fill(profile, found);', ['email']],
  ['log(profile.email, found);', []],
])('unlike a table that is filled where it is shown: %s', async (fills, symbols) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/user-profile.tsx': `export async function UserProfile({ userId }) {
  const profile = { name: '-', email: 'none' };
  const found = await api.user(userId);
  ${fills}
  return <section><h1>{found.name}</h1><a>{profile.email}</a></section>;
}
`,
  });
  expect(operationsOf(facts, 'profile-visibility').map(({ value }) => value.symbol)).toEqual(symbols);
});
