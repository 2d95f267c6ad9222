import { expect, it } from 'vitest';
import { checkFiles } from '../cli/childproof.ts';

const WEB = '{ "name": "web", "dependencies": { "react-dom": "19.0.0", "trystero": "0.20.0", "peerjs": "1.5.0" } }';

/** What is said of private messages: whether it is decided, where, and what an engineer reads. */
async function told(files: Record<string, string>): Promise<string[]> {
  const { report } = await checkFiles({ 'package.json': WEB, ...files });
  return report.findings
    .filter(({ rule }) => rule === 'messaging/send-is-guarded')
    .map(({ verdict, at, message }) => `${verdict} ${at?.start.line} ${message.engineer}`);
}

const room = (before = '', target = ', targetPeerId') => ({
  'src/use-room.ts': `import { useState } from 'react';
import { useAction } from './use-action.ts';
export function useRoom(room: Room, targetPeerId?: string) {
  const [log, setLog] = useState([]);
  const [sendPeerMessage] = useAction(room, 'direct-message');
  const sendMessage = async (text: string) => {
    ${before}
    await sendPeerMessage({ text, sentAt: Date.now() }${target});
    setLog([...log, text]);
  };
  return { log, sendMessage };
}
`,
  'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { useRoom } from './use-room.ts';
function Talk({ room, peer }: Props) {
  const { log, sendMessage } = useRoom(room, peer);
  return <form onSubmit={() => sendMessage(draft)}>{log.length}</form>;
}
createRoot(root).render(<Talk />);
`,
});
const action = (made: string) => ({
  'src/use-action.ts': `import type { Room } from 'trystero';
export function useAction(room: Room, name: string) {
  const [[send, listen]] = useState(() => ${made});
  return [send, listen];
}
`,
});
const MADE = action('room.makeAction(name)');

it('where no server takes part, what asks nothing before it sends is no question', async () => {
  const [one, ...more] = await told({ ...room(), ...MADE });
  expect(one).toMatch(/^fail 8 sendPeerMessage delivers a private message with no guard in front of it/);
  expect(more).toEqual([]);
});

it('a line to one other is for that one', async () => {
  const line = `import { Peer } from 'peerjs';
const peer = new Peer();
export function sendDirectMessage(peerId: string, text: string) {
  const line = peer.connect(peerId);
  line.send({ text });
}
document.querySelector('form').onsubmit = () => sendDirectMessage(other, draft);
`;
  const all = await told({ 'src/line.ts': line });
  expect(all).toEqual([expect.stringMatching(/^fail .*no guard in front of it/)]);
});

it('what a game says to another browser is no message of a person', async () => {
  const line = (given: string, sent = given, by = 'draft') => ({
    'src/line.ts': `import { Peer } from 'peerjs';
const peer = new Peer();
export function sendMessage(peerId, ${given}) {
  const line = peer.connect(peerId);
  line.send({ type: 'move', ${sent} });
}
document.querySelector('form').onsubmit = () => sendMessage(other, ${by});
`,
  });
  expect(await told(line('move', 'move', '{ x, y }'))).toEqual([]);
  const fails = [expect.stringMatching(/^fail .*no guard in front of it/)];
  expect(await told(line('text'))).toEqual(fails);
  expect(await told(line('given', 'text: given'))).toEqual(fails);
});

const PEER = `import Peer from 'peerjs';
const peer = new Peer();
export function sendMessage(id, message) {
  const line = peer.connect(id);
  line.on('open', () => line.send(message));
}
`;
const used = (given: string) => ({
  'src/line.ts': PEER,
  'src/main.ts': `import { sendMessage } from './line.ts';\nexport function go(id, x, y, typed) {\n  sendMessage(id, ${given});\n}\n`,
});

it.each(["{ type: 'move', x, y }", "JSON.stringify({ type: 'move', x, y })"])(
  'what is called a message is none where all who send one give %s',
  async given => expect(await told(used(given))).toEqual([]),
);

it.each([
  "{ type: 'say', text: typed }",
  "{ type: 'say', message: typed }",
  "JSON.stringify({ type: 'chat', data: typed })",
])('and one where they give %s', async given =>
  expect(await told(used(given))).toEqual([expect.stringMatching(/^fail .*no guard in front of it/)]),
);

it.each([
  'typed',
  '{ type, payload: typed }',
  "{ type: 'user', payload: typed }",
  "JSON.stringify({ event: 'go', data: typed })",
])('and a question where what they give may be anything: %s', async given =>
  expect(await told(used(given))).toEqual([expect.stringMatching(/^unknown .*whether somebody writes what it sends/)]),
);

it('a greeting of a program is no message', async () => {
  const room = (given: string) => ({
    'src/room.ts': `import { joinRoom } from 'trystero';
const room = joinRoom({ appId: 'x' }, 'lobby');
const [sendMessage, onMessage] = room.makeAction('msg');
room.onPeerJoin(peerId => sendMessage(${given}, peerId));
`,
  });
  expect(await told(room("{ type: 'hello' }"))).toEqual([]);
  expect(await told(room('{ text: greeting }'))).toEqual([expect.stringMatching(/^fail/)]);
});

it('a check in the browser of who sends leaves open what the other browser does', async () => {
  const checked = room('if (!(await areFriends(me, targetPeerId))) return;');
  const [one] = await told({ ...checked, ...MADE });
  expect(one).toMatch(/^unknown 8 it goes straight from browser to browser, and is asked about only in the browser of/);
});

it('what a hook sends to a server is decided there', async () => {
  const byServer = action("post => fetch('/api/say', { method: 'POST', body: post }) && room.makeAction(name)");
  const [one] = await told({ ...room(), ...byServer });
  expect(one).toMatch(/^unknown \d+ it runs on the client; whether strangers are kept out is decided on the server/);
});

it('and what goes on a way whose making is not seen, too', async () => {
  const other = { 'src/use-action.ts': MADE['src/use-action.ts'].replace("'trystero'", "'./room.ts'") };
  const [one] = await told({ ...room(), ...other });
  expect(one).toMatch(/^unknown \d+ it runs on the client/);
});
