import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function found(concept: string, text: string, path: string): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, [path]: text });
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('a profile that is locked', () => {
  const path = 'client/src/profile/Header.tsx';
  const asked = (then: string) => `export function follow() {\n  if (profile.locked) {\n    ${then}\n  }\n}\n`;
  const shown = (what: string) => `export const Header = () => <div>{profile.locked && ${what}}</div>;\n`;

  it.each([
    asked('relationship.requested = true;'),
    asked('location.reload();'),
    asked("this.visibility = 'private';"),
    shown('<span><i className="icon icon-lock" /></span>'),
    shown('<ProfileLockIndicator small />'),
    "export const Follow = () => <button>{profile.locked ? t('request_follow') : t('follow')}</button>;\n",
  ])('is seen all the same: %s', async text => {
    expect(await found('profile-visibility', text, path)).toEqual([]);
  });

  it.each([
    asked('return showPrivate();'),
    asked('posts.visible = false;'),
    shown('<p className="btn-block">These posts are protected.</p>'),
    shown('<a href="/unlock"><i className="icon-lock" /></a>'),
  ])('is not seen by everybody: %s', async text => {
    expect(await found('profile-visibility', text, path)).toEqual(['locked']);
  });
});

describe('who may write to whom', () => {
  const taken = (part: string) =>
    `export function ${part}() {\n  function onMessage(message: Message) {\n    if (message.author.relationship === 'Blocked') return;\n    const body = message.text;\n    open(body);\n  }\n  return onMessage;\n}\n`;

  it('is not decided by who is told of a message', async () => {
    const path = (part: string) => `client/src/${part}.tsx`;
    expect(await found('dm-guard', taken('NotificationsWorker'), path('NotificationsWorker'))).toEqual([]);
    expect(await found('dm-guard', taken('MessagesWorker'), path('MessagesWorker'))).toEqual(['relationship']);
  });

  it('is not decided by what is written', async () => {
    const text = (name: string) =>
      `export function MessageForm() {\n  const sendMessage = () => {\n    if (!${name}) return;\n    sendDirectMessage(recipient, text);\n  };\n  return sendMessage;\n}\n`;
    const guards = (name: string) => found('dm-guard', text(name), 'client/src/chat/MessageForm.tsx');
    expect(await guards('canMessageBeSent()')).toEqual([]);
    expect(await guards('canMessage(recipient)')).toEqual(['canMessage']);
  });
});

describe('a private message', () => {
  const inPage = 'client/src/messages/Page.tsx';
  const PRIVATE = 'export const toOne = () => sendDirectMessage(person);\n';
  const sends = async (text: string, path = inPage) =>
    (await found('dm-send', PRIVATE + text, path)).filter(one => one !== 'sendDirectMessage');

  it('is not written where a part of an address is taken out', async () => {
    expect(await sends("export const id = () => route.replace('/inbox/new', '');\n")).toEqual([]);
    expect(await sends("export const write = () => router.replace('/inbox/new');\n")).toEqual(['new']);
  });

  it('is not what everybody reads', async () => {
    const button = (handler: string) =>
      `export const Start = () => <Button onClick={${handler}}>Start a conversation</Button>;\n`;
    expect(await sends(button('scrollToCommentInput'))).toEqual([]);
    expect(await sends(button('openComposer'))).toEqual(['Start a conversation']);
    const line = 'export async function sendMessage(text: string) {\n  await room.publish(text);\n}\n';
    expect(await sends(line, 'client/src/live-stream/Chat.tsx')).toEqual([]);
    expect(await sends(line, 'client/src/chat/Chat.tsx')).toEqual(['sendMessage']);
  });

  it('is not written at a fixed place elsewhere', async () => {
    const link = (href: string) => `export const Help = () => <Button href=${href} label="chat" />;\n`;
    const path = 'client/src/userPhone/Help.tsx';
    expect(await sends(link('"https://chat.example.org"'), path)).toEqual([]);
    expect(await sends(link('{`/talk/${user.id}`}'), path)).toEqual(['chat']);
  });
});

it('an end of blocking is seen in whatever case it is written', async () => {
  const undone = (name: string) =>
    `export const Row = ({ blocked, ${name} }) => <button onClick={() => ${name}(blocked.id)}>{t('undo')}</button>;\n`;
  const acts = (name: string) => found('block-user', undone(name), 'client/src/settings/Row.tsx');
  expect(await acts('unBlockUser')).toContain('unBlockUser');
  expect(await acts('unblockUser')).toContain('unblockUser');
  expect(await acts('unBlockScreen')).toEqual([]);
});

it('a thread that is found or made for somebody is a talk', async () => {
  const opened = (given: string) =>
    `export async function open({ recipients, topic, findOrCreateThread }) {\n  await findOrCreateThread(${given});\n}\n`;
  expect(await found('dm-send', opened('recipients.map(one => one.id)'), 'client/src/talk/open.js')).toEqual([
    'findOrCreateThread',
  ]);
  expect(await found('dm-send', opened('topic.id'), 'client/src/talk/open.js')).toEqual([]);
});
