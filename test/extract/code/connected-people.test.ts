import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }' };
const CLIENT = { 'package.json': '{ "name": "client", "dependencies": { "react": "19.0.0" } }' };
const SEND = 'await sendDirectMessage(req.user.id, req.params.userId, req.body.text);';
const REFUSE = 'return res.sendStatus(503);';

const kindsOf = async (files: Record<string, string>) => {
  const { facts } = await runFiles(files);
  return operationsOf(facts, 'dm-send').flatMap(({ value }) => (value.guards ?? []).map(({ kind }) => kind));
};

const onServer = (body: string, before = '') =>
  kindsOf({
    ...SERVER,
    'src/routes.ts': `${before}\nrouter.post('/messages/:userId', async (req, res) => {\n  ${body}\n});\n`,
  });

const onClient = (hooks: string, test: string) =>
  kindsOf({
    ...CLIENT,
    'src/Chat.tsx': `import React from 'react';
export function Chat({ recipientId }) {
  ${hooks}
  const send = text => { if (${test}) sendDirectMessage(recipientId, text); };
  return <button onClick={() => send('hi')}>Send</button>;
}
`,
  });

it.each([
  [`const isConnected = queue.state === 'ready'; if (!isConnected) ${REFUSE} ${SEND}`],
  [`if (!isConnected) ${REFUSE} ${SEND}`, "import { isConnected } from './state';"],
  [`if (!store.isConnected()) ${REFUSE} ${SEND}`],
  // Whether somebody is there, and not whether they know one another.
  [`if (!(await hub.isConnected(req.params.userId))) ${REFUSE} ${SEND}`],
  [`if (!connections.has(req.params.userId)) ${REFUSE} ${SEND}`, 'const connections = new Map();'],
  [
    `const connections = new Map(); for (const one of io.sockets) connections.set(one.userId, one); if (!connections.has(req.params.userId)) ${REFUSE} ${SEND}`,
  ],
  [`if (connectionStatus !== 'connected') ${REFUSE} ${SEND}`, "import { connectionStatus } from './broker';"],
  // An account elsewhere is linked to that of the one who asks.
  [`const isConnected = await mail.isConnected(req.user.id); if (!isConnected) ${REFUSE} ${SEND}`],
])('what is up or down is no connection of two people: %s', async (body, before = '') =>
  expect(await onServer(body, before)).not.toContain('connection'),
);

it.each([
  [
    `const isConnected = await people.areConnected(req.user.id, req.params.userId); if (!isConnected) ${REFUSE} ${SEND}`,
  ],
  [`if (!(await isConnected(req.user.id, req.params.userId))) ${REFUSE} ${SEND}`],
  [`const me = await load(req.user.id); if (!me.isConnectedTo(req.params.userId)) ${REFUSE} ${SEND}`],
  [
    `let isConnected = false; if (await areFriends(req.user.id, req.params.userId)) isConnected = true; if (!isConnected) ${REFUSE} ${SEND}`,
  ],
  [
    `const connections = new Map(); for (const row of await Link.find({ owner: req.user.id })) connections.set(row.other, row); if (!connections.has(req.params.userId)) ${REFUSE} ${SEND}`,
  ],
  [`const me = await load(req.user.id); if (!me.connections.includes(req.params.userId)) ${REFUSE} ${SEND}`],
  [
    `const row = await links.between(req.user.id, req.params.userId); if (row.connectionStatus !== 'connected') ${REFUSE} ${SEND}`,
  ],
])('what is asked of two people is one: %s', async body => expect(await onServer(body)).toContain('connection'));

it.each([
  [
    `const [isConnected, setIsConnected] = React.useState(false);
  React.useEffect(() => { socket.on('connect', () => setIsConnected(true)); }, [socket]);`,
    'socket && isConnected',
  ],
  ['const { isConnected } = useNetInfo();', 'isConnected'],
  ['const { isConnected } = useChatSocket(recipientId);', 'isConnected'],
])('a client that is online is no friend: %s', async (hooks, test) =>
  expect(await onClient(hooks, test)).not.toContain('connection'),
);

it.each([
  [
    `const [isConnected, setIsConnected] = React.useState(false);
  React.useEffect(() => { api.get('/links/' + recipientId).then(row => setIsConnected(row.isOk)); }, [recipientId]);`,
    'isConnected',
  ],
  ['const { isConnected } = useRelationship(recipientId);', 'isConnected'],
])('what a client has asked of the two is: %s', async (hooks, test) =>
  expect(await onClient(hooks, test)).toContain('connection'),
);
