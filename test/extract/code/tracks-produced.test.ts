import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react-dom": "19.0.0", "mediasoup-client": "3.0.0" } }';
const live = async (code: string) => {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/room.ts': code });
  return operationsOf(facts, 'livestream').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
};

it.each([
  'export const go = (transport, track, isFilm) => transport.produce(isFilm ? { track, encodings } : { track });',
  'export const go = (track) => { const options = { track, appData: {} }; return sendTransport.produce(options); };',
  'export class Room { go() { return this.producerTransport.produce(this.audioParams); } }',
  'export const go = async () => { const transport = transportRef.current; return transport!.produce(params); };',
])('a track that is handed to those in the room: %s', async code =>
  expect(await live(code)).toEqual([expect.stringMatching(/^produce .*conference/)]),
);

it.each([
  'export const go = () => recvTransport.produce(params);',
  'export const go = () => kafkaTransport.produce(message);',
  'export const go = () => produce(state, draft => { draft.transport = 1; });',
  "export const go = () => transport.produce('topic', message);",
])('other things that are produced: %s', async code => expect(await live(code)).toEqual([]));

const capture = (more: string) => `export async function shot() {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
  const film = document.createElement('video');
  film.srcObject = stream;
  ${more}
}`;
const DRAW = "canvas.getContext('2d').drawImage(film, 0, 0);";
const STOP = 'stream.getTracks().forEach(track => track.stop());';

it('one picture of a screen is no broadcast of it', async () => {
  expect(await live(capture(`${DRAW} ${STOP} return canvas.toDataURL();`))).toEqual([]);
  expect(await live(capture(`const image = await new ImageCapture(track).grabFrame(); ${STOP} return image;`))).toEqual(
    [],
  );
});

it.each([
  `setInterval(() => { ${DRAW} socket.emit('frame', canvas.toDataURL()); }, 50); stopped(() => { ${STOP} });`,
  `${DRAW} return stream;`,
  `${DRAW} peer.addTrack(stream.getVideoTracks()[0]); ended(() => { ${STOP} });`,
  STOP,
])('a screen that is shown on: %s', async more =>
  expect(await live(capture(more))).toEqual([expect.stringMatching(/^getDisplayMedia .*screen/)]),
);

it('what is said in a live room is said to all in it', async () => {
  const code = `export function LiveRoomPanel({ room }) {
  const send = async body => { await sendChatMessage(body); };
  return <ChatComposer onSend={send} />;
}`;
  const sends = async (path: string, text: string) =>
    operationsOf((await runFiles({ 'package.json': PACKAGE, [path]: text })).facts, 'dm-send').length;
  expect(await sends('src/live-rooms/panel.tsx', code)).toBe(0);
  expect(await sends('src/chats/panel.tsx', code.replace('LiveRoomPanel', 'ChatPanel'))).toBeGreaterThan(0);
});

it.each([
  [
    'src/server/live-room.ts',
    `export class LiveRoomService {
  async sendMessage(senderId, recipientId, text) {
    return prisma.directMessage.create({ data: { senderId, recipientId, text } });
  }
}`,
  ],
  [
    'src/audio-room.tsx',
    `export function AudioRoom({ listeners }) {
  const sendMessage = (userId, text) => api.post('/direct-messages', { recipientId: userId, text });
  return <ul>{listeners.map(one => <li key={one.id}><button onClick={() => sendMessage(one.id, 'hi')}>Send message</button></li>)}</ul>;
}`,
  ],
  [
    'src/audio-room.tsx',
    `export function AudioRoom({ listeners }) {
  const sendMessage = (userId, text) => api.post('/messages', { userId, text });
  return <ul>{listeners.map(one => <button key={one.id} onClick={() => sendMessage(one.id, 'Hi')}>Message</button>)}</ul>;
}
`,
  ],
  [
    'src/live-event.tsx',
    `export function LiveEvent({ attendees }) {
  const sendMessage = (attendee, text) => api.post(\`/users/\${attendee.id}/messages\`, { text });
  return <ul>{attendees.map(one => <button key={one.id} onClick={() => sendMessage(one, 'Hi')}>Message</button>)}</ul>;
}
`,
  ],
])('what goes to one of those in the room is no talk of all: %s', async (path, code) => {
  const { facts } = await runFiles({ 'package.json': PACKAGE, [path]: code });
  expect(operationsOf(facts, 'dm-send').length).toBeGreaterThan(0);
});
