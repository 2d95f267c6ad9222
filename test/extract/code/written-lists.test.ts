import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "svelte": "5.0.0", "@sveltejs/kit": "2.0.0" } }';

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return surfacesOf(facts).map(({ at }) => at.path);
}

const LIST = "[{ name: 'Mill', description: 'Grinds corn.' }, { name: 'Forge', description: 'Bends iron.' }]";
const SHOWN = '{friends.map(friend => <li key={friend.name}><b>{friend.name}</b><p>{friend.description}</p></li>)}';

describe('words of a list that stands in the code', () => {
  it.each([
    ['beside it', `const friends = ${LIST};\nexport const Friends = () => <ul>${SHOWN}</ul>;\n`],
    [
      'of which some are chosen',
      `const friends = ${LIST};\nexport const Friends = () => <ul>${SHOWN.replace('friends.', 'friends.filter(one => one.name).')}</ul>;\n`,
    ],
  ])('%s are those of the product', async (_, text) => {
    expect(await told({ 'src/friends.tsx': text })).toEqual([]);
  });

  it.each([
    ['handed over', `export const Friends = ({ friends }) => <ul>${SHOWN}</ul>;\n`],
    [
      'a list to which others are added',
      `const friends = ${LIST};\nsocket.on('friend', one => friends.push(one));\nexport const Friends = () => <ul>${SHOWN}</ul>;\n`,
    ],
    [
      'a list of which each is changed',
      `const friends = ${LIST};\nsocket.on('friend', one => { friends.map(each => Object.assign(each, one)); });\nexport const Friends = () => <ul>${SHOWN}</ul>;\n`,
    ],
    [
      'a list that is only begun',
      `export function Friends() {\n  const [friends] = useFriends(${LIST});\n  return <ul>${SHOWN}</ul>;\n}\n`,
    ],
    [
      'a list with those of somebody in it',
      `export function Friends({ all }) {\n  const friends = [{ name: 'Mill', description: 'Grinds corn.' }, ...all];\n  return <ul>${SHOWN}</ul>;\n}\n`,
    ],
    [
      'a text that is fetched',
      `export function Friends({ said }) {\n  const friends = [{ name: 'Mill', description: said }];\n  return <ul>${SHOWN}</ul>;\n}\n`,
    ],
  ])('%s may be those of others', async (_, text) => {
    expect(await told({ 'src/friends.tsx': text })).toEqual(['src/friends.tsx']);
  });

  it('are so from another file, as long as nothing adds to it', async () => {
    const files = {
      'src/list.ts': `export const FRIENDS = ${LIST};\n`,
      'src/friends.tsx': `import { FRIENDS } from './list.ts';\nexport const Friends = () => <ul>${SHOWN.replace('friends.', 'FRIENDS.')}</ul>;\n`,
    };
    expect(await told(files)).toEqual([]);
    const adds = "import { FRIENDS } from './list.ts';\nsocket.on('friend', one => FRIENDS.push(one));\n";
    expect(await told({ ...files, 'src/socket.ts': adds })).toEqual(['src/friends.tsx']);
    for (const does of [
      'all.push(one)',
      'all[0] = one',
      'all.forEach(each => Object.assign(each, one))',
      'fill(all, one)',
    ]) {
      const renamed = `import { FRIENDS as all } from './list.ts';\nsocket.on('friend', one => ${does});\n`;
      expect([does, await told({ ...files, 'src/socket.ts': renamed })]).toEqual([does, ['src/friends.tsx']]);
    }
    const reads = "import { FRIENDS as all } from './list.ts';\nexport const names = all.map(one => one.name);\n";
    expect(await told({ ...files, 'src/names.ts': reads })).toEqual([]);
  });

  const PAGE = `<script>\n  let { data } = $props();\n</script>\n\n{#each data.friends as friend}\n  <b>{friend.name}</b><p>{friend.description}</p>\n{/each}\n`;
  it.each([
    ['written there', `export const load = () => ({ friends: ${LIST} });\n`, 0],
    ['held by a name', `export async function load() {\n  const friends = ${LIST};\n  return { friends };\n}\n`, 0],
    [
      'asked for',
      "export const load = async ({ fetch }) => ({ friends: await (await fetch('/friends')).json() });\n",
      1,
    ],
    ['laid over', `export const load = async ({ fetch }) => ({ friends: ${LIST}, ...(await all(fetch)) });\n`, 1],
  ])('which a page is given by its loader, %s', async (_, text, count) => {
    const all = await told({ 'src/routes/friends/+page.svelte': PAGE, 'src/routes/friends/+page.ts': text });
    expect(all).toHaveLength(count);
  });
});

describe('praise', () => {
  const page = (list: string) =>
    `export const Home = ({ section, user }) => <ul>{${list}.map(testimonial => <li><p>{testimonial.description}</p><b>{testimonial.user.username}</b></li>)}</ul>;\n`;

  it('that is kept with the settings of a page was chosen by whoever runs it', async () => {
    expect(await told({ 'src/home.tsx': page('section.settings.list') })).toEqual([]);
  });

  it.each(['section.list', 'user.settings.list', 'tutor.settings.list'])('of `%s` is said by others', async list => {
    expect(await told({ 'src/home.tsx': page(list) })).toEqual(['src/home.tsx']);
  });
});

it('praise that is loaded and called settings is said by others', async () => {
  const text =
    "export function Home() {\n  const { data } = useQuery(['praise'], load);\n  const settings = { list: data };\n  return <ul>{settings.list.map(testimonial => <li><p>{testimonial.description}</p><b>{testimonial.user.username}</b></li>)}</ul>;\n}\n";
  expect(await told({ 'src/home.tsx': text })).toEqual(['src/home.tsx']);
});

it('what is asked often is answered by the product, and a question by whoever reads it', async () => {
  const page = (one: string) =>
    `export const Home = ({ section, user }) => <ul>{section.questions.map(${one} => <Row title={${one}.title} content={${one}.content} by={user} />)}</ul>;\n`;
  expect(await told({ 'src/home.tsx': page('faq') })).toEqual([]);
  expect(await told({ 'src/home.tsx': page('question') })).toEqual(['src/home.tsx']);
});

describe('a list whose words are put in later', () => {
  const shown = (done: string) =>
    told({
      'src/friends.tsx': `const friends = ${LIST};\nsocket.on('friend', all => { ${done} });
function rename(each) { each.description = each.words; }
function count(each) { total += each.name.length; }
export const Friends = () => <ul>${SHOWN}</ul>;\n`,
    });

  it.each([
    'friends.forEach(rename);',
    'friends.forEach(each => { (each as any).description = all[each.name]; });',
    'friends.forEach(each => { [each.description] = all; });',
    'friends.forEach(each => { const same = each; same.description = all.words; });',
    'friends.forEach(each => rename(each));',
    'friends.find(each => each.name === all.name).description = all.words;',
    'const one = friends.find(each => each.name === all.name); one.description = all.words;',
    'for (const one of friends.slice(1)) one.description = all.words;',
    'friends[0].description = all.words;',
    'fillWithWords(friends);',
    'all.kept = friends;',
  ])('may be those of others: %s', async done => expect(await shown(done)).toEqual(['src/friends.tsx']));

  it.each([
    'friends.forEach(count);',
    'let one = friends.find(each => each.name === all.name); one = all;',
    'for (const one of friends) console.log(one.name);',
    'const total = friends.reduce((sum, one) => { sum[one.name] = one; return sum; }, {});',
    'const sorted = [...friends].sort(); sorted.push(all);',
    'socket.emit("all", JSON.stringify(friends));',
    'type Friend = (typeof friends)[number];',
    'const first = friends[0].name;',
    'friends.forEach(each => { const copy = { ...each }; copy.description = all.words; });',
    'friends.forEach(each => { all.push(each.description); });',
  ])('is as it was: %s', async done => expect(await shown(done)).toEqual([]));
});
