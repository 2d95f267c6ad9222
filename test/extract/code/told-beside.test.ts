import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Lines of what is taken for a private message in a handler of a server. */
async function lines(body: string, more: Record<string, string> = {}): Promise<number[]> {
  const head =
    "import { Message, Conversation, io } from './deps';\nexport async function handle(req, res, { senderId, recipientId, groupId, roomId, text }) {\n";
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "socket.io": "4.8.0" } }',
    'src/talk/private-messages.ts': `${head}${body}\n}\n`,
    ...more,
  });
  return operationsOf(facts, 'dm-send')
    .map(({ at }) => at.start.line - 2)
    .sort((one, other) => one - other);
}

describe('the room that is told', () => {
  it.each([
    ['a group', "io.to(`group:${groupId}`).emit('message.new', { text });"],
    ['a group, by a name', "const room = `group:${groupId}`;\nio.to(room).emit('message.new', { text });"],
    ['oneself', "io.to(`user:${req.user.id}`).emit('message.new', { text });"],
    ['oneself, by a name', "const me = req.user.id;\nio.to('user:' + me).emit('message.new', { text });"],
  ])('%s', async (_, body) => expect(await lines(body)).toEqual([]));

  it.each([
    ['a person', "io.to(`user:${recipientId}`).emit('message.new', { text });"],
    ['what is named by the body', "io.to(`user:${req.body.userId}`).emit('message.new', { text });"],
    ['a private message in a group of two', "io.to(`group:${groupId}`).emit('private-message', { text });"],
    ['a group of two', "io.to(`group-dm:${groupId}`).emit('message.new', { text });"],
    ['a room in which two may talk', "io.to(`room:${roomId}`).emit('message.new', { recipientId, text });"],
    ['the one who wrote before', "io.to(`user:${senderId}`).emit('message.new', { text });"],
    ['a person and a group', "io.to(`group:${groupId}`).to(`user:${recipientId}`).emit('message.new', { text });"],
  ])('not %s', async (_, body) => expect(await lines(body)).toEqual([1]));

  it('the copy to the sender beside the message itself', async () => {
    const body =
      "io.to(`user:${recipientId}`).emit('message.new', { text });\nio.to(`user:${senderId}`).emit('message.new', { text });";
    expect(await lines(body)).toEqual([1]);
  });
});

describe('a message that is kept and told of', () => {
  const KEPT = 'const kept = await Message.create({ senderId, recipientId, text });';
  const TOLD = "io.to(`user:${recipientId}`).emit('message.new', kept);";

  it.each([
    ['one after the other', `${KEPT}\n${TOLD}`],
    ['in a block below', `${KEPT}\ntry {\n  if (io) ${TOLD}\n} catch {}`],
  ])('is one: %s', async (_, body) => expect(await lines(body)).toEqual([1]));

  it.each([
    [
      'where keeping it is one of two ways',
      `if (await areFriends(senderId, recipientId)) { ${KEPT} }\n${TOLD}`,
      [1, 2],
    ],
    ['where it is told of before', `${TOLD}\n${KEPT}`, [1, 2]],
    ['where something else is kept', `await Draft.create({ senderId, recipientId, text });\n${TOLD}`, [2]],
  ])('unlike %s', async (_, body, found) => expect(await lines(body)).toEqual(found));
});

describe('a line of the program', () => {
  const call = (type: string, content: string) =>
    `await Message.create({ senderId: call.callerId, recipientId, messageType: ${type}, content: ${content} });`;

  it.each([
    ["'call'", '`${call.kind} call`'],
    ["'system'", "'You are connected'"],
    ["'addMembers'", '`${user.name} added ${people.length} people`'],
    ["'group_renamed'", '`${user.name} changed the name`'],
    ["'groupPhotoChanged'", "t('photo.changed', { name: user.name })"],
    ["'joined'", "people.map(one => one.name).join(', ') + ' joined'"],
  ])('of the kind %s', async (type, content) => expect(await lines(call(type, content))).toEqual([]));

  it.each([
    ["'text'", '`${call.kind} call`'],
    ["'call'", 'text'],
    ["'call'", '`${req.body.text}`'],
    ["type || 'call'", '`${call.kind} call`'],
    ["'added'", '`${user.name} added`'],
    ["'addMembers'", '`${req.body.text}`'],
    ["'call'", '`${note}`'],
    ["'call'", '`Call: ${note}`'],
    ["'call'", '`${user.name}`'],
    ["'joined'", 'sanitize(note)'],
    ["'joined'", 'JSON.stringify({ note })'],
  ])('not of the kind %s with %s', async (type, content) => expect(await lines(call(type, content))).toEqual([1]));

  it.each([
    ["'addPhoto'", 'photoUrl'],
    ["'call'", 'mediaId: given'],
    ["'call'", 'payload: { note }'],
    ["'joined'", '...more'],
  ])('nor of the kind %s that holds %s', async (type, more) =>
    expect(
      await lines(`await Message.create({ senderId: call.callerId, recipientId, messageType: ${type}, ${more} });`),
    ).toEqual([1]),
  );

  it.each(["callId: call.id, duration: 3, content: 'Call'", "payload: { count: people.length }, content: 'Call'"])(
    'but one that holds %s',
    async more =>
      expect(
        await lines(`await Message.create({ senderId: call.callerId, recipientId, messageType: 'call', ${more} });`),
      ).toEqual([]),
  );

  const told = (maker: string) =>
    `const line = await ${maker}(call);\nconst full = (await Message.findByPk(line.id)).toJSON();\nio.to(\`user:\${recipientId}\`).emit('message.new', full);`;

  it('that is told of', async () => expect(await lines(told('createCallMessage'))).toEqual([]));
  it('unlike what somebody wrote', async () => expect(await lines(told('loadMessage'))).toEqual([3]));
});

describe('a row of messages', () => {
  const traits = async (more: string, elsewhere = '') => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.1.0" } }',
      'src/talk/compose.ts': `import { db, individualMessages } from './rows';\nexport const keep = (senderId: string, recipientId: string, text: string) =>\n  db.insert(individualMessages).values({ senderId, recipientId, text, ${more} });\n`,
      'src/talk/publish.ts': `import { db, individualMessages } from './rows';\nexport const publish = (id: string) => db.update(individualMessages).set({ ${elsewhere} });\n`,
    });
    return operationsOf(facts, 'dm-send').map(({ value }) => value.traits.join(' '));
  };
  it.each(['isDraft: true', "status: 'draft'"])('may be sent later with %s', async more =>
    expect(await traits(more)).toEqual(['may-deliver draft']),
  );
  it.each([
    ['isDraft: true', 'isDraft: false, sentAt: new Date()'],
    ['isDraft: false', ''],
    ["status: 'sent'", ''],
    ['isDraft', ''],
  ])('is sent with %s and %s', async (more, elsewhere) => expect(await traits(more, elsewhere)).toEqual(['delivers']));
});

describe('a row of private messages, by the name of its table', () => {
  const traits = async (more: string, beside = '') => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.1.0" } }',
      'src/letters.ts': `router.post('/letters', async (req, res) => {\n  res.json(await prisma.directMessage.create({ data: { senderId: req.user.id, recipientId: req.body.to, text: req.body.text, ${more} } }));\n});\n${beside}\n`,
    });
    return operationsOf(facts, 'dm-send').map(({ value }) => value.traits.join(' '));
  };
  const SENDS =
    "router.post('/letters/:id', (req, res) => prisma.directMessage.update({ where: { id: req.params.id }, data: { status: 'sent' } }));";

  it.each(["status: 'draft'", 'isDraft: true'])('is kept as a draft with %s', async more =>
    expect(await traits(more)).toEqual(['may-deliver draft']),
  );
  it.each([
    ["status: 'draft'", SENDS],
    ["status: 'sent'", ''],
    ['isDraft: req.body.isDraft', ''],
  ])('goes out with %s and %s', async (more, beside) =>
    expect(await traits(more, beside)).toEqual(expect.not.arrayContaining(['may-deliver draft'])),
  );
  it.each([
    ["status: 'draft'", SENDS],
    ["status: 'sent'", ''],
  ])('is told of all the same with %s and %s', async (more, beside) =>
    expect(await traits(more, beside)).toHaveLength(1),
  );
});

describe('a talk of a given size', () => {
  const opens = async (isGroup: string) => {
    const { facts } = await runFiles({
      'server/talks.ts': `export async function start(_, { people }) { return Conversation.create({ isGroup: ${isGroup} }); }\n`,
    });
    return operationsOf(facts, 'dm-send').filter(({ value }) => value.traits.includes('opens')).length;
  };
  it('is between two where it is no group', async () => expect(await opens('false')).toBe(1));
  it('and is not where it is one', async () => expect(await opens('true')).toBe(0));
});

describe('a talk with those who help', () => {
  const open = (type: string, people: string) =>
    `await createConversation({ type: '${type}', participants: ${people} }); // recipientId`;

  it.each(['user-to-support', 'support_ticket', 'helpdesk'])('%s', async type =>
    expect(await lines(open(type, '[{ id: senderId }]'))).toEqual([]),
  );

  it.each([
    ['user-to-user', '[{ id: senderId }]'],
    ['user-to-support', '[{ id: senderId }, { id: recipientId }]'],
    ['user-to-support', 'people'],
  ])('not %s with %s', async (type, people) => expect(await lines(open(type, people))).toEqual([1]));
});
