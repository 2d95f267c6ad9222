import { describe, expect, it } from 'vitest';
import type { CodeFact } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGES = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };
const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function found(concept: string, text: string, path = 'src/part.ts'): Promise<string[]> {
  const { facts } = await runFiles({ ...(path.startsWith('client/') ? IN_BROWSER : PACKAGES), [path]: text });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

async function settings(text: string, path: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGES, [path]: text });
  const all = facts.flatMap((fact: CodeFact) => (fact.kind === 'default' ? [fact.value] : []));
  return [...new Set(all.map(({ symbol, setting, option }) => `${symbol} ${setting}=${option}`))];
}

describe('how old somebody is', () => {
  it.each([
    ['const oldEnough = story.createdAt <= limit;\nif (oldEnough) archive(story);'],
    ['const removeIfOldEnough = (job: Job) => { if (now - job.created_at > week) job.remove(); };'],
    ['export function resolveMinorAppeal({ isOwner, appeal }: Asked) { return isOwner ? appeal : null; }'],
  ])('is not how old a thing is: %s', async text => {
    expect(await found('age-check', text)).toEqual([]);
  });

  it.each([
    ['const oldEnough = yearsSince(person.birthday) >= 13;\nif (oldEnough) join(person);', 'oldEnough'],
    ['export const isOldEnough = (person: Person) => yearsSince(person.birthDate) >= 13;', 'isOldEnough'],
    ['if (oldEnough) join(person);', 'oldEnough'],
  ])('is asked in %s', async (text, name) => {
    expect(await found('age-check', text)).toContain(name);
  });
});

describe('who may write to whom', () => {
  const onMessage = (rest: string) =>
    `export function onDirectMessage(message: DirectMessage) {\n  if (isBlocked(message.sender)) return;\n  ${rest}\n}\n`;

  it('is not decided by whether a message is heard or counted', async () => {
    const guards = (rest: string) => found('dm-guard', onMessage(rest), 'client/src/direct-messages.tsx');
    expect(await guards('playNotificationSound();')).toEqual([]);
    expect(await guards('badge.raiseUnreadCount();')).toEqual([]);
    expect(await guards('appendMessage(message);\n  playNotificationSound();')).toEqual(['isBlocked']);
    expect(await guards('list.push(message);')).toEqual(['isBlocked']);
  });

  it('is not decided by the switch of the choice itself', async () => {
    const path = 'client/src/BioAndDm.tsx';
    const toggle = (then: string) =>
      `export const toggle = () => {\n  if (isAllowStrangersSendDM) {\n    ${then}\n    return;\n  }\n  next();\n};\n`;
    expect(await found('dm-guard', toggle('setIsAllowStrangersSendDM(false);'), path)).toEqual([]);
    expect(await found('dm-guard', toggle('sendDM(person);'), path)).toEqual(['isAllowStrangersSendDM']);
  });

  it('is not decided by when somebody was seen, nor by words that nobody may say', async () => {
    const seen = (name: string) =>
      `export function ${name}(id: string) {\n  if (isFriend(id)) return;\n  sendDirectMessage(id);\n}\n`;
    expect(await found('dm-guard', seen('updateLastOnlineAt'), 'client/src/chat/people.tsx')).toEqual([]);
    expect(await found('dm-guard', seen('openChat'), 'client/src/chat/people.tsx')).toEqual(['isFriend']);
    const words = (list: string, asked: string) =>
      `export function sendDirectMessage(text: string, to: User) {\n  if (${list}.includes(${asked})) return;\n  deliver(text, to);\n}\n`;
    expect(await found('dm-guard', words('blockedMessages', 'text'))).toEqual([]);
    expect(await found('dm-guard', words('blockedUsers', 'to.id'))).not.toEqual([]);
  });
});

describe('what holds while nobody has chosen', () => {
  it('is not what somebody sets', async () => {
    const call = (name: string) => `export const f = (uid: string) => user.${name}(uid, 'dailyDigestFreq', 'off');\n`;
    expect(await settings(call('setSetting'), 'src/settings.ts')).toEqual([]);
    expect(await settings(call('getSetting'), 'src/settings.ts')).toEqual(['dailyDigestFreq notifications=off']);
  });

  it('is not what a crawler gets', async () => {
    const table = (name: string) => `export const ${name} = { usePagination: 1 };\n`;
    expect(await settings(table('spiderDefaultSettings'), 'src/user/settings.ts')).toEqual([]);
    expect(await settings(table('userDefaultSettings'), 'src/user/settings.ts')).not.toEqual([]);
  });
});

describe('small look-alikes', () => {
  it.each([
    // What is left out of a record is nothing that a picture says.
    ['image-metadata', 'export const card = (row: Row) => stripMetadata(row.coverPicture);', 0],
    ['image-metadata', 'export const kept = (buffer: Buffer) => stripMetadata(buffer);', 1],
    ['report-entry-point', 'export const next = () => processFlagsForMessages(state, action.messages);', 0],
    ['report-entry-point', 'export const next = () => flagMessage(state, action.message);', 1],
    ['search-discoverability', "const accounts = await api.v2.search.list({ q: address, type: 'statuses' });", 0],
    [
      'search-discoverability',
      'const accounts = await api.v2.search.list({ q: address, resolve: true, limit: 1 });',
      0,
    ],
    [
      'search-discoverability',
      "const accounts = await api.v2.search.list({ q: typed, type: 'accounts', limit: 5 });",
      1,
    ],
    ['payment', 'export const listen = () => subscription.subscribe(environment, variables); buyCoins(3);', 1],
    ['payment', 'export const join = (plan: string) => billing.subscribe(plan); buyCoins(3);', 2],
    ['dm-send', 'export const ask = (name: string) => friendsApi.addFriend({ name });', 0],
    ['dm-send', 'export const more = (users: string[]) => chat.addUsersToConversation({ users });', 1],
  ])('%s: %s', async (concept, text, count) => {
    expect(await found(concept, text, 'client/src/chat/part.tsx')).toHaveLength(count);
  });

  it('somebody to give money to is no offer of help', async () => {
    const site = "export const all = [{ name: 'A line', website: 'https://www.childline.org.uk/' }];\n";
    expect(await found('helpline', site, 'src/charities.ts')).toEqual([]);
    expect(await found('helpline', site, 'src/safety.ts')).toHaveLength(1);
  });

  it('to be allowed to hear is not to talk', async () => {
    const ask = (then: string) =>
      `export async function listen() {\n  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });\n  ${then}\n}\n`;
    const stop = 'stream.getTracks().forEach(one => one.stop());';
    expect(await found('livestream', ask(stop), 'client/src/voice/call.ts')).toEqual([]);
    expect(await found('livestream', ask(`join(stream);\n  ${stop}`), 'client/src/voice/call.ts')).toEqual([
      'getUserMedia',
    ]);
  });

  it('a sentence of the product is nobody’s message', async () => {
    const texts = "const TEXTS = { closed: { body: t('You are not connected') } };\n";
    const shows = (from: string) =>
      `${texts}export function State({ code, all, author }: Props) {\n  const comment = ${from}[code];\n  return <p><b>{author.username}</b>{comment.body}</p>;\n}\n`;
    const surfaces = async (from: string) =>
      surfacesOf((await runFiles({ ...IN_BROWSER, 'client/src/State.tsx': shows(from) })).facts).length;
    expect(await surfaces('TEXTS')).toBe(0);
    expect(await surfaces('all')).toBe(1);
  });
});

describe('where one writes, and what is one’s own, shows nobody else', () => {
  const card =
    'export const PostCard = ({ post }) => <article><b>{post.author.name}</b><p>{post.text}</p></article>;\n';
  const page =
    "import { PostCard } from '@/components/post-card';\nexport default ({ posts }) => <main>{posts.map(post => <PostCard key={post.id} post={post} />)}</main>;\n";
  const shownIn = async (path: string) => {
    const { facts } = await runFiles({
      'components/post-card.tsx': card,
      [path]: page.replace('@/', '../'.repeat(path.split('/').length - 1)),
    });
    return facts.some(({ kind, at }) => kind === 'surface' && at.path === path);
  };

  it.each(['app/create-post/page.tsx', 'app/post/edit/page.tsx', 'pages/account/posts.tsx'])('%s', async path => {
    expect(await shownIn(path)).toBe(false);
  });

  it.each([
    'app/new/page.tsx',
    'app/creators/page.tsx',
    'pages/accounts/posts.tsx',
    'components/post/edit/history.tsx',
  ])('but %s does', async path => {
    expect(await shownIn(path)).toBe(true);
  });

  it('nor does a card of one’s own', async () => {
    const named = (name: string) =>
      `export const ${name} = ({ user }) => <aside><h2>{user.name}</h2><p>{user.bio}</p></aside>;\n`;
    const surfaces = async (name: string) => {
      const { facts } = await runFiles({ 'src/card.tsx': named(name) });
      return facts.filter(({ kind }) => kind === 'surface').length;
    };
    expect(await surfaces('OwnProfileCard')).toBe(0);
    expect(await surfaces('OwnerProfileCard')).toBeGreaterThan(0);
  });
});

it('a button that shares on a network called Threads shows no thread; a list of threads does', async () => {
  const { facts } = await runFiles({
    ...IN_BROWSER,
    'client/share.tsx':
      'export const Threads = ({ link }: Props) => (\n  <button onClick={() => window.open(`https://threads.com/intent/post?text=${link}`)}>Threads</button>\n);\n',
    'client/talks.tsx':
      'export const Threads = ({ threads }: Props) => (\n  <ul>{threads.map(one => <li key={one.id}>{one.body} {one.author.name}</li>)}</ul>\n);\n',
  });
  expect([...new Set(surfacesOf(facts).map(({ at }) => at.path))]).toEqual(['client/talks.tsx']);
});
