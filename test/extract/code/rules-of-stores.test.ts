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

const later = (said: string, table = 'profiles') =>
  given({ 'supabase/migrations/1.sql': `create policy "Seen" on ${table} for select using (true);\n${said};\n` });

it('reads what is said of such a rule later', async () => {
  expect(await later('alter policy "Seen" on profiles using (is_public or auth.uid() = id)')).toEqual([]);
  expect(await later('alter policy "Seen" on profiles using (true)')).toHaveLength(1);
  expect(await later('alter policy "Seen" on profiles rename to "All"')).toHaveLength(1);
  expect(await later('alter policy "Seen" on profiles rename to "All";\ndrop policy "All" on profiles')).toEqual([]);
  expect(await later('alter policy "Seen" on profiles rename to "All";\ndrop policy "Seen" on profiles')).toHaveLength(
    1,
  );
  expect(await later('create policy "Chosen" on profiles as restrictive for select using (is_public)')).toEqual([]);
  expect(await later('create policy "Own" on profiles as restrictive using (auth.uid() = id or is_public)')).toEqual(
    [],
  );
  for (const stays of [
    'create policy "In" on profiles as restrictive for select using (auth.uid() is not null)',
    `create policy "In" on profiles as restrictive for select using (auth.role() = 'authenticated')`,
    'create policy "Some" on profiles as restrictive for select to authenticated using (is_public)',
    'create policy "Kept" on profiles as restrictive for update using (is_public)',
    'create policy "Chosen" on clubs as restrictive for select using (is_public)',
    'create policy "Chosen" on profiles as restrictive using (is_public);\ndrop policy "Chosen" on profiles',
  ])
    expect([stays, ...(await later(stays))]).toHaveLength(2);
});

it('and who may ask for the rows at all', async () => {
  const revoked = 'revoke select on profiles from anon, authenticated';
  expect(await later(revoked)).toEqual([]);
  expect(await later('revoke all privileges on table public.profiles from anon, authenticated')).toEqual([]);
  expect(await later('revoke select on profiles from anon')).toHaveLength(1);
  expect(await later('revoke update on profiles from anon, authenticated')).toHaveLength(1);
  expect(await later(`${revoked};\ngrant select (id, name) on profiles to authenticated`)).toHaveLength(1);
  expect(await policy('for select using (true)', 'internal.profiles')).toEqual([]);
});

it('and players only where they have an account', async () => {
  const players = (columns: string) =>
    given({
      'supabase/migrations/1.sql': `create table players (id uuid, ${columns});\ncreate policy "Seen" on players for select using (true);\n`,
    });
  expect(await players('team text, goals int')).toEqual([]);
  expect(await players('user_id uuid references auth.users')).toHaveLength(1);
  expect(await rules('allow read;', 'players')).toEqual([]);
  expect(await rules('allow read; allow write: if request.auth.uid == id;', 'players')).toHaveLength(1);
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
