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
});
