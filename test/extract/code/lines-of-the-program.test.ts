import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Names of what is taken for a private message in a file of a server. */
async function sends(text: string, path = 'src/talk/private-messages.ts'): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', [path]: text });
  return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
}

describe('news of the program where two people talk', () => {
  const row = (kind: string, around: string) =>
    `${around}\n  const content = { type: '${kind}', offer };\n` +
    '  await db.Message.create({ conversationId: talk.id, senderId: offer.buyer, data: { content } });\n});\n';

  it.each([
    ['something has happened', row('event', "queue.on('offer', async offer => {")],
    [
      'a class of queues is what it is',
      row('event', "const work = new Queue('x');\nwork.on('offer', async offer => {"),
    ],
    [
      'the program has put it there',
      row('event', "queue.on('offer', async offer => {") + "queue.add('offer', { at: Date.now() });\n",
    ],
    ...[
      "socket.on('x', given => queue.addBulk([{ name: 'other', data: given }]));\n",
      "socket.on('x', given => queue.add('other', given));\n",
      "socket.on('x', given => work.addBulk([{ data: given }]));\n",
      "queue.addBulk([{ name: 'offer', data: rows }]);\n",
    ].map(put => [
      `other things are put there by ${put.trim()}`,
      row('event', "queue.process('offer', async offer => {") + put,
    ]),
    ['a job is done', row('event', "this.jobs.process('offer', async offer => {")],
  ])('are kept when %s', async (_, text) => {
    expect(await sends(text!)).toEqual([]);
  });

  it.each([
    ['what somebody says', row('text', "queue.on('offer', async offer => {")],
    [
      'what somebody shares',
      row('event', "router.post('/share', async (req, res) => {\n  const { offer } = req.body;"),
    ],
    ['what a socket hears', row('event', "socket.on('offer', async offer => {")],
    [
      'what a connection hears that is called otherwise',
      row('event', "server.on('connection', line => {\n line.on('offer', async offer => {").replace(
        /\}\);\n$/,
        '});});\n',
      ),
    ],
    [
      'what a socket is called a bus',
      row('event', "const bus = new WebSocket('x');\nbus.on('offer', async offer => {"),
    ],
    ['what some object tells', row('event', "party.on('offer', async offer => {")],
    ['what a talk tells on a bus', row('event', "bus.on('chat.said', async offer => {")],
    ['what a queue of messages holds', row('event', "queue.process('send-message', async offer => {")],
    [
      'words that come along',
      row('event', "queue.on('offer', async offer => {").replace('offer };', 'text: offer.note };'),
    ],
    [
      'words in a field of another name',
      row('event', "queue.on('offer', async offer => {").replace('offer };', 'status: offer.text };'),
    ],
    [
      'words beside what holds the news',
      row('event', "queue.on('offer', async offer => {").replace('data: {', 'data: { note: offer.note,'),
    ],
    [
      'what one hands another',
      row('event', "queue.on('offer', async offer => {").replace('senderId', 'recipientId: offer.to, senderId'),
    ],
    [
      'what a request has put into the queue',
      row('event', "queue.process('offer', async offer => {") + "socket.on('x', given => queue.add('offer', given));\n",
    ],
    ...[
      "socket.on('x', given => queue.addBulk([{ name: 'offer', data: given }]));\n",
      "router.post('/x', async (req, res) => { await queue.createJob('offer', { buyer: req.body.buyer }).save(); });\n",
    ].map(put => [
      `what a request has put into it by ${put.trim()}`,
      row('event', "queue.process('offer', async offer => {") + put,
    ]),
    [
      'what a request has put into a queue without names',
      row('event', 'queue.process(async offer => {') +
        "router.post('/x', async (req, res) => { await queue.add({ buyer: req.body.buyer }); });\n",
    ],
    ['what a function is given', row('event', 'const share = wrap(async offer => {')],
  ])('unlike %s', async (_, text) => {
    expect(await sends(text!)).not.toEqual([]);
  });
});

describe('a line of the program', () => {
  const line = (held: string, taken = '') =>
    `export async function end(req, talk, me, call) {\n  ${taken}\n` +
    `  await Message.create({ conversationId: talk.id, senderId: me.id, ${held} });\n}\n`;

  it.each([
    ['tells of a call', line("type: 'call', status: call.status, content: `${call.kind} call`")],
    ['counts what it was sent', line("type: 'call', duration: req.body.duration, content: 'call'")],
    ['says who has come', line("type: 'system', text: `${username} joined`", 'const { username } = req.body;')],
    [
      'says what a group is called now',
      line("type: 'system', text: `${me.name} named it ${title}`", 'const { title } = req.body;'),
    ],
  ])('%s', async (_, text) => {
    expect(await sends(text, 'src/calls.ts')).toEqual([]);
  });

  it.each([
    ['in its state', line("type: 'call', status: req.body.text, content: 'call'")],
    ['under the name of its state', line("type: 'call', status, content: 'call'", 'const { status } = req.body;')],
    ['cut to a length', line("type: 'call', status: req.body.status.slice(0, 400), content: 'call'")],
    ['among its words', line("type: 'call', content: `call: ${req.body.status}`")],
    ['that is said to be of the system', line("type: 'system', text: req.body.text")],
    ['taken from elsewhere', line("type: 'call', status: call.text, content: 'call'")],
  ])('holds nothing that somebody has typed: %s', async (_, text) => {
    expect(await sends(text, 'src/calls.ts')).toEqual(['Message.create']);
  });
});
