import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Names of what is taken for a private message in a file of a server. */
async function sends(text: string, path = 'src/talk/private-messages.ts'): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', [path]: text });
  return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
}

describe('what is kept beside a message', () => {
  const row = (call: string) => `export async function mark(recipientId: string) {\n  await ${call};\n}\n`;

  it.each([
    ['who is named in it', 'db.messageMention.upsert({ where: { recipientId }, create: { recipientId } })'],
    ['who has read it', 'db.messageReads.create({ data: { recipientId } })'],
    [
      'what somebody says against it',
      'ConversationRiskNote.create({ reporter_id: me, reported_user_id: recipientId, message_ids: ids })',
    ],
    ['that it is flagged', 'db.conversationFlags.create({ data: { recipientId } })'],
    ['a receipt that it was read', 'db.directMessageReadReceipt.create({ data: { recipientId } })'],
    ['that somebody may not talk', 'db.directChatBan.create({ data: { recipientId } })'],
    ['how many there are', 'db.message.upsert({ where: { recipientId }, update: { count: { increment: 1 } } })'],
  ])('%s', async (_, call) => {
    expect(await sends(row(call))).toEqual([]);
  });

  it.each([
    ['itself', 'db.message.create({ data: { recipientId, text } })'],
    ['that is one of receipts', 'db.receiptMessage.create({ data: { recipientId, text } })'],
    ['in a repository of messages', 'messageRepository.insert({ recipientId, text })'],
  ])('not the message %s', async (_, call) => {
    expect(await sends(row(call))).toHaveLength(1);
  });
});

describe('a notice to those who run the product', () => {
  const told = (test: string) =>
    `export function tell(pmTarget: User, user: User) {\n  if (${test}) pmTarget.send(notice);\n}\n`;

  it.each(['pmTarget.isStaff', 'pmTarget !== user && pmTarget.isStaff', 'pmTarget.isModerator'])('%s', async test => {
    expect(await sends(told(test), 'src/notices.ts')).toEqual([]);
  });

  it.each(['user.isStaff', '!pmTarget.isStaff', 'pmTarget.isStaff || pmTarget.isOnline', 'pmTarget.isOnline'])(
    'not %s',
    async test => {
      expect(await sends(told(test), 'src/notices.ts')).toEqual(['pmTarget.send']);
    },
  );
});

describe('a folder of parts that are plugged in', () => {
  const JOIN = "const KIND = 'dm';\n" + 'export const join = (draw: Draw, user: User) => draw.addUser(user);\n';

  it('does not say that people talk there', async () => {
    expect(await sends(JOIN, 'src/chat-plugins/draw.ts')).toEqual([]);
  });

  it('unlike one where they do', async () => {
    expect(await sends(JOIN, 'src/chat/room.ts')).toEqual(['draw.addUser']);
  });
});

describe('a talk with those who help', () => {
  const OPEN = 'export const open = (user: User) => Rooms.createGroupChat(`help-${user.id}`, { auth: [user.id] });\n';

  it('is none between two of the product', async () => {
    expect(await sends(OPEN, 'src/plugins/help-tickets.ts')).toEqual([]);
  });

  it('unlike one that anybody opens', async () => {
    expect(await sends(OPEN, 'src/plugins/groups.ts')).toEqual(['Rooms.createGroupChat']);
  });
});

describe('news for another part of the program', () => {
  const sends = async (first: string, act: string): Promise<string[]> => {
    const text = `export async function sendMessage(${first}: string, message: object) {\n  ${act};\n}\n`;
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
      'src/talk.ts': 'export const open = (to: Person) => startDirectMessage(to);\n',
      'src/send.ts': text,
      'src/use.ts':
        "import { sendMessage } from './send';\nexport const tell = (message: object) => sendMessage('seen', message);\n",
    });
    return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
  };

  it.each([
    ['topic', 'await producer.send({ topic, messages: [message] })'],
    ['type', 'window.parent.postMessage({ type, data: message })'],
  ])('goes to nobody: %s', async (first, act) => expect(await sends(first, act)).toEqual(['startDirectMessage']));

  it.each([
    ['topic', 'await connection.send({ topic, message })'],
    ['peer', 'worker.postMessage({ peer, message })'],
  ])('unlike what goes to somebody: %s', async (first, act) =>
    expect(await sends(first, act)).toContain('sendMessage'),
  );
});

describe('news of what has happened', () => {
  const told = (news: string) =>
    `export function join(memberId: string, text: string) {\n  sendMessageToAllMembers(JSON.stringify(${news}));\n}\n`;

  it.each(["{ type: 'memberJoined', data: memberId }", "{ event: 'ready', data: { memberId } }"])(
    'is nothing that a person says: %s',
    async news => expect(await sends(told(news))).toEqual([]),
  );

  it.each([
    "{ type: 'chat', data: memberId }",
    "{ type: 'said', memberId, text }",
    '{ memberId, data: text }',
    "{ type: 'out', data: given }",
  ])('unlike words: %s', async news => expect(await sends(told(news))).toHaveLength(1));
});

it('what has come is only put where it is shown', async () => {
  const sends = async (around: (act: string) => string): Promise<string[]> => {
    const act = "store.dispatch('message/newChatMessage', { data })";
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "vue": "3.5.0" } }',
      'src/chat/window.ts': `export const open = (to: Person) => startDirectMessage(to);\n${around(act)}\n`,
    });
    return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
  };
  expect(await sends(act => `socket.on('newMessage', data => { ${act}; });`)).toEqual(['startDirectMessage']);
  expect(await sends(act => `export const press = (data: Draft) => { ${act}; };`)).toContain('message/newChatMessage');
});

describe('a call that is begun or joined', () => {
  const row = (table: string) =>
    `export const join = (chatId: string, userId: string) =>\n  db.${table}.create({ data: { chatId, participant: { create: { userId } } } });\n`;

  it.each(['videoChat', 'voiceRoom', 'conferenceRoom'])('in %s writes nothing', async table => {
    expect(await sends(row(table), 'src/chat/join.ts')).toEqual([]);
  });

  it.each(['chatRoom', 'conversation'])('unlike %s', async table => {
    expect(await sends(row(table), 'src/chat/join.ts')).toHaveLength(1);
  });
});

it('a notice to moderators is none, whatever it speaks of', async () => {
  const told = (name: string) =>
    `export function refuse(user) {\n  channel.${name}(user.name + ' was refused a private message', -1);\n}\n`;
  expect(await sends(told('sendModMessage'), 'src/channel/refuse.ts')).toEqual([]);
  expect(await sends(told('sendUserMessage'), 'src/channel/refuse.ts')).toEqual(['channel.sendUserMessage']);
});

describe('who is put into a group in which people talk', () => {
  const joined = (who: string) =>
    `export async function join(req: Request, groupChatId: string) {\n  const userId = ${who};\n` +
    "  await db.groupChatMember.create({ data: { groupChatId, userId, role: 'member' } });\n}\n";

  it('is no send where it is whoever asks', async () => {
    expect(await sends(joined('req.session.user.id'))).toEqual([]);
  });

  it.each(['req.body.userId', 'invited.id'])('is one where it is another: %s', async who => {
    expect(await sends(joined(who))).toEqual(['groupChatMember.create']);
  });
});

describe('a model that is called after whispering', () => {
  const heard = (name: string) => `export function ${name}(blob: Blob, member: string) {\n  queue.push(blob);\n}\n`;

  it('writes down what is heard', async () => {
    expect(await sends(heard('sendWhisperTranscription'), 'src/speech.ts')).toEqual([]);
    expect(await sends(heard('sendWhisperBlob'), 'src/whisperTranscription.ts')).toEqual([]);
    expect(await sends(heard('sendWhisper'), 'src/rooms.ts')).toEqual(['sendWhisper']);
  });
});

describe('a talk that is opened for two who have become friends just before', () => {
  const accept = (name: string, before: string) =>
    `export class Requests {\n  async ${name}(id: string, selfId: string) {\n    const { from, to } = await Request.findOne({ id, to: selfId });\n    ${before}\n` +
    '    return this.channels.createDM(from, to);\n  }\n}\n';

  it('is behind a connection', async () => {
    expect(await sends(accept('accept', 'await users.addFriend(from, to);'), 'src/requests.ts')).toEqual([]);
  });

  it.each([
    ['whoever asks is not asked', 'open', 'await users.addFriend(from, to);'],
    ['it may not be', 'accept', 'if (isNew) await users.addFriend(from, to);'],
    ['nothing is kept', 'accept', 'await users.load(from, to);'],
  ])('unlike one where %s', async (_, name, before) => {
    expect(await sends(accept(name, before), 'src/requests.ts')).toEqual(['channels.createDM']);
  });
});

describe('a route of messages that only tells of one', () => {
  const route = (taken: string, done: string) =>
    `app.post('/messages', async (req, res) => {\n  const { ${taken} } = req.body;\n  ${done}\n  res.send('ok');\n});\n`;

  it.each([
    ['by mail', 'sender, receivers', 'await mailer.sendMessageEmail(receivers, sender);'],
    ['on a phone', 'sender, recipient', 'await phones.pushNotification(recipient, sender);'],
  ])('%s', async (_, taken, done) => {
    expect(await sends(route(taken, done), 'src/app.ts')).toEqual([]);
  });

  it.each([
    [
      'keeps it',
      'sender, recipient',
      'await db.lines.create({ sender, recipient }); await phones.pushNotification(recipient);',
    ],
    ['is given the words', 'sender, recipient, text', 'await mailer.sendMessageEmail(recipient, text);'],
    [
      'hands on all it is given',
      'sender, recipient',
      'await relay(req.body); await phones.pushNotification(recipient);',
    ],
  ])('unlike one that %s', async (_, taken, done) => {
    expect(await sends(route(taken, done), 'src/app.ts')).not.toEqual([]);
  });
});

describe('a talk that is opened, and empty', () => {
  const socket = (refused: string) =>
    "socket.on('sendMessage', async text => {\n  const channel = await open(user);\n" +
    `  if (!channel.public) {\n    ${refused}\n  }\n  await keep({ channelId: channel.id, chat: channel, text });\n});\n` +
    "socket.on('newDmChannel', async people => {\n  await channels.save({ people });\n});\n";
  const traits = async (text: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "socket.io": "4.8.0" } }',
      'src/chat.ts': text,
    });
    return operationsOf(facts, 'dm-send').find(({ value }) => value.symbol === 'newDmChannel')?.value.traits;
  };

  it('is asked about where the two are asked about before a message', async () => {
    expect(await traits(socket('if (!(await isFriend(channel, user))) return;'))).toEqual(['may-deliver']);
  });

  it.each(['await note(channel);', "if (text === '') return;"])('and judged where there is %s', async refused => {
    expect(await traits(socket(refused))).toEqual(['delivers']);
  });
});

describe('a conversation that all can find', () => {
  const made = (row: string, table = 'Conversation') =>
    `export async function begin(user: User, participants: User[]) {\n  return ${table}.create({ ${row} });\n}\n`;

  it('has tags', async () => {
    expect(await sends(made('creatorId: user.id, participants, title, tags'), 'src/talks.ts')).toEqual([]);
  });

  it('is followed by whoever likes', async () => {
    const row = 'userId: participants[0].id, conversationId';
    expect(await sends(made(row, 'ConversationFollower'), 'src/talks.ts')).toEqual([]);
  });

  it.each([
    ['creatorId: user.id, participants, title', 'Conversation'],
    ['userId: participants[0].id, conversationId', 'ConversationMember'],
  ])('unlike { %s } of %s', async (row, table) => {
    expect(await sends(made(row, table), 'src/talks.ts')).toHaveLength(1);
  });
});
