import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const SERVER = '{ "dependencies": { "express": "5.1.0" } }';
const CLIENT = '{ "dependencies": { "react-dom": "19.0.0" } }';

async function liveIn(name: string, source: string) {
  const { facts } = await runFiles({ 'package.json': name, 'src/rooms.ts': source });
  return operationsOf(facts, 'livestream').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

describe('who may send into a room', () => {
  it.each([
    ['a role under a name', 'const role = Role.PUBLISHER;'],
    ['one of two roles', 'const role = isHost ? Role.PUBLISHER : Role.SUBSCRIBER;'],
  ])('%s', async (_, statement) => {
    const source = `import { Role, RtcTokenBuilder } from './vendor/builder.ts';
export function join(room: string, user: string, isHost: boolean) {
  ${statement}
  return RtcTokenBuilder.buildTokenWithUserAccount(ID, KEY, room, user, role, 3600);
}
`;
    expect(await liveIn(SERVER, source)).toEqual(['buildTokenWithUserAccount lets-send']);
  });

  it.each([
    ['whoever only watches', 'const role = Role.SUBSCRIBER;'],
    ['a name for something else', 'const role = PUBLISHERS.length;'],
  ])('is not %s', async (_, statement) => {
    const source = `import { PUBLISHERS, Role, RtcTokenBuilder } from './vendor/builder.ts';
export function join(room: string, user: string) {
  ${statement}
  return RtcTokenBuilder.buildTokenWithUserAccount(ID, KEY, room, user, role, 3600);
}
`;
    expect(await liveIn(SERVER, source)).toEqual([]);
  });

  it.each([
    ['whoever joins', 'roomJoin: true, room', 'addGrant lets-send'],
    ['and says so', 'roomJoin: true, room, canPublish: true', 'addGrant lets-send'],
    ['if something holds that is not read', 'roomJoin: true, room, canPublish: maySpeak(user)', 'addGrant lets-send'],
    ['if they ask for it', 'roomJoin: true, room, canPublish: wishes.publish', 'addGrant lets-send'],
    ['unless they are kept out', 'roomJoin: !isBanned, room', 'addGrant lets-send'],
    ['with what stands elsewhere', 'room, ...grants, canSubscribe: true, canPublish', 'addGrant lets-send'],
    ['if they are of age', 'roomJoin: true, room, canPublish: isAdult(user)', 'canPublish conference'],
  ])('a token lets somebody send: %s', async (_, grant, found) => {
    const source = `export function join(room: string, user: string) {
  const token = new AccessToken(KEY, SECRET, { identity: user });
  token.addGrant({ ${grant} });
  return token.toJwt();
}
`;
    expect(await liveIn(SERVER, source)).toEqual([found]);
  });

  it.each(['roomJoin: true, room, canPublish: false', 'roomJoin: false, room', 'roomList: true'])(
    'a token does not let somebody send: %s',
    async grant => {
      const source = `export const look = (token: Token, room: string) => token.addGrant({ ${grant} });\n`;
      expect(await liveIn(SERVER, source)).toEqual([]);
    },
  );

  it('the screen is taken by a function that is handed on', async () => {
    const { facts } = await runFiles({
      'package.json': CLIENT,
      'src/kit.ts':
        "import AgoraRTC from 'agora-rtc-react';\nexport const createScreenVideoTrack = AgoraRTC.createScreenVideoTrack;\n",
      'src/share.ts':
        "import { createScreenVideoTrack } from './kit.ts';\nexport const share = async () => createScreenVideoTrack({}, 'auto');\n",
    });
    expect(operationsOf(facts, 'livestream').map(({ at, value }) => `${at.path} ${value.traits.join(' ')}`)).toEqual([
      'src/share.ts screen',
    ]);
  });
});

async function linesIn(list: string, row: string, from = 'kit') {
  const { facts } = await runFiles({
    'package.json': CLIENT,
    'src/chat/talk.tsx': `import { ChatEntry, Message } from '${from}';
export function Panel({ room }: { room: Room }) {
  const { ${list} } = useRoom(room);
  return <ul>{${list}.map((one, i) => ${row})}</ul>;
}
`,
  });
  return {
    surfaces: surfacesOf(facts).map(({ value }) => value.symbol),
    offers: operationsOf(facts, 'dm-send').map(({ value }) => value.symbol),
  };
}

describe('a line of a talk that a kit shows', () => {
  it('is known by the list', async () => {
    expect((await linesIn('chatMessages', '<ChatEntry key={i} entry={one} />')).surfaces).toEqual(['ChatEntry']);
  });
  it('is known by the kit', async () => {
    const { surfaces } = await linesIn('messages', '<Message key={i} model={one} />', 'chat-ui-kit');
    expect(surfaces).toEqual(['Message']);
  });
  it('is nothing in which somebody writes', async () => {
    expect((await linesIn('chatMessages', '<ChatEntry key={i} entry={one} />')).offers).toEqual([]);
  });

  it.each([
    ['messages of a form', 'messages', '<Message key={i} text={one} />', 'form-kit'],
    ['what is not given the item', 'chatMessages', '<Message key={i} kind="divider" />', 'kit'],
    ['lines of a log', 'entries', '<ChatEntry key={i} entry={one} />', 'kit'],
  ])('is not %s', async (_, list, row, from) => {
    expect((await linesIn(list, row, from)).surfaces).toEqual([]);
  });
});
