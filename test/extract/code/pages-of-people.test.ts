import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../src/model/place.ts';
import { operationsOf, runFiles } from './run-case.ts';

const NEXT = { 'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function pages(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...NEXT, ...files });
  return operationsOf(facts, 'profile-visibility')
    .filter(({ value }) => value.traits?.includes('public-page'))
    .map(({ at, value }) => `${value.symbol} ${formatPlace(at).split(':').slice(0, 2).join(':')}`);
}

const LOADER = `export async function getStaticProps({ params }) {
  const user = await getProfile(params.userId);
  return { props: { user } };
}
`;
const VIEW = 'export default ({ user }) => <main>{user.name}</main>;\n';

describe('a page about a person', () => {
  it.each([
    [
      'under another name',
      "import { getStaticProps as load } from '../layout';\nexport const getStaticProps = load;\n",
    ],
    ['by its name', "export { getStaticProps } from '../layout';\n"],
  ])('is loaded by a function of another file, handed out %s', async (_, handed) => {
    const files = { 'layout.tsx': LOADER, 'pages/[userId].tsx': handed + VIEW };
    expect(await pages(files)).toEqual(['getProfile layout.tsx:2']);
  });

  it('is told once for all that load by the same function', async () => {
    const page = "export { getStaticProps } from '../../layout';\n" + VIEW;
    const files = { 'layout.tsx': LOADER, 'pages/[userId]/index.tsx': page, 'pages/[userId]/work.tsx': page };
    expect(await pages(files)).toEqual(['getProfile layout.tsx:2']);
  });

  it('is not told where that asks who is signed in', async () => {
    const asked = LOADER.replace('getStaticProps', 'getServerSideProps').replace('getProfile(', 'requireUser(req, ');
    const page = "export { getServerSideProps } from '../layout';\n" + VIEW;
    expect(await pages({ 'layout.tsx': asked, 'pages/[userId].tsx': page })).toEqual([]);
  });

  const group = (asked: string, rest = '') => `export async function getServerSideProps({ params }) {
  const { handle } = params;
  ${rest}const { source } = await ${asked};
  return { props: { source } };
}
${VIEW}`;

  it('is no page about a group', async () => {
    const source = 'client.request(SOURCE_QUERY, { id: handle })';
    expect(await pages({ 'pages/squads/[handle].tsx': group(source) })).toEqual([]);
    const person = 'client.request(USER_QUERY, { id: handle })';
    expect(await pages({ 'pages/squads/[handle].tsx': group(person) })).toEqual([
      'request pages/squads/[handle].tsx:3',
    ]);
    expect(await pages({ 'pages/users/[handle].tsx': group(source) })).toHaveLength(1);
    expect(await pages({ 'pages/[handle].tsx': group(source) })).toHaveLength(1);
  });

  it.each([
    ['Object.values(Board).includes(handle as Board)', 0],
    ['(handle in BOARDS)', 0],
    ['Object.values(Tab).includes(tab as Tab)', 1],
    ['RESERVED.includes(handle)', 1],
  ])('is none of a few lists that one can ask for: %s', async (test, count) => {
    const rest = `if (!handle || !${test}) {\n    return { notFound: true };\n  }\n  `;
    const asked = group('client.request(QUERIES[handle], { limit: 10 })', rest);
    expect(await pages({ 'pages/users/[handle].tsx': asked })).toHaveLength(count);
    const turned = asked.replace(`!${test}`, test);
    expect(await pages({ 'pages/users/[handle].tsx': turned })).toHaveLength(1);
  });
});
