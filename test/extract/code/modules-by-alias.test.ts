import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (from: string, paths: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0" } }',
    'tsconfig.json': `{ "compilerOptions": { "baseUrl": ".", "paths": { ${paths} } } }`,
    'services/account.ts': `export async function signup(body) {
  return fetch(\`\${base()}members/\${body.club}\`, { method: 'POST', body: JSON.stringify(body) });
}
`,
    'app/welcome/open-form.tsx': `'use client';
import { useForm } from './form.ts';
import { signup } from '${from}';
export default function OpenForm() {
  const form = useForm({ email: '', password: '' }, async given => {
    const answer = await signup(given);
    form.say(await answer.text());
  });
  return <form onSubmit={form.submit}><input type="email" /><input type="password" /></form>;
}
`,
  });
  return operationsOf(facts, 'sign-up').map(({ at }) => `${at.path}:${at.start.line}`);
};

it.each([
  ['../../services/account', ''],
  ['@/services/account', '"@/*": ["*"]'],
  ['@services/account', '"@services/*": ["services/*"]'],
])('a way to an account is followed into %s', async (from, paths) => {
  expect(await signUps(from, paths)).toContain('app/welcome/open-form.tsx:6');
});

it('unlike one of a package, which is known by its own name', async () => {
  expect(await signUps('@vendor/account', '"@services/*": ["services/*"]')).toEqual([]);
});
