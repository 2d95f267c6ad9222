import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function given(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', ...files });
  return operationsOf(facts, 'profile-visibility').map(
    ({ at, value }) => `${at.start.line} ${value.symbol} ${value.traits.join(' ')}`,
  );
}

const policy = (said: string, on = 'public.profiles') =>
  given({ 'supabase/migrations/1.sql': `create policy "Seen" on ${on}\n  ${said};\n` });

it('reads a rule by which a database gives every person to whoever asks', async () => {
  expect(await policy('for select using (true)')).toEqual(['1 the policy of profiles served open-route']);
  expect(await policy('for select to anon, authenticated using ( true )')).toEqual([
    '1 the policy of profiles served open-route',
  ]);
  expect(await policy('using (true)')).toEqual(['1 the policy of profiles served open-route']);
  expect(await policy('for select to authenticated using (true)')).toEqual(['1 the policy of profiles served']);
});

it('and none that asks for more, is about other rows, or is gone', async () => {
  expect(await policy('for select using (is_public)')).toEqual([]);
  expect(await policy('for select using (auth.uid() = id)')).toEqual([]);
  expect(await policy('for insert with check (true)')).toEqual([]);
  expect(await policy('as restrictive for select using (true)')).toEqual([]);
  expect(await policy('for select to service_role using (true)')).toEqual([]);
  expect(await policy('for select using (true)', 'public.recipes')).toEqual([]);
  expect(
    await given({
      'supabase/migrations/1.sql': 'create policy "Seen" on profiles for select using (true);\n',
      'supabase/migrations/2.sql': 'drop policy if exists "Seen" on profiles;\n',
    }),
  ).toEqual([]);
});

const rules = (said: string, of = 'users') =>
  given({
    'firestore.rules': `service cloud.firestore {\n  match /databases/{db}/documents {\n    match /${of}/{id} {\n      ${said}\n    }\n  }\n}\n`,
  });

it('reads a rule by which a store of documents gives every person to whoever asks', async () => {
  expect(await rules('allow read: if true;')).toEqual(['4 the rule of users served open-route']);
  expect(await rules('allow get, list;')).toEqual(['4 the rule of users served open-route']);
  expect(await rules('allow read: if request.auth != null;')).toEqual(['4 the rule of users served']);
});

it('and none that asks for more, only lets write, or is about what lies below', async () => {
  expect(await rules('allow read: if request.auth.uid == id;')).toEqual([]);
  expect(await rules('allow read: if resource.data.isPublic == true;')).toEqual([]);
  expect(await rules('allow write: if true;')).toEqual([]);
  expect(await rules('// allow read: if true;')).toEqual([]);
  expect(await rules('match /badges/{badge} { allow read: if true; }')).toEqual([]);
  expect(await rules('allow read: if true;', 'recipes')).toEqual([]);
});

it('takes what Meteor runs in its folder of a server for one', async () => {
  const files = { 'server/main.js': 'Meteor.users.find({ username: { $regex: term } });\nexport const one = 1;\n' };
  const sides = async (needs: string) => {
    const { facts } = await runFiles({
      'package.json': `{ "dependencies": { "react-dom": "18.3.1"${needs} } }`,
      ...files,
    });
    return operationsOf(facts, 'search-discoverability').map(({ value }) => value.side);
  };
  expect(await sides(', "meteor-node-stubs": "1.2.7"')).toEqual(['server']);
  expect(await sides('')).not.toContain('server');
});
