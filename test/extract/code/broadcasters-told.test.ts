import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Starts of a live broadcast that a page of a client tells of itself. */
async function starts(told: string, camera = 'navigator.mediaDevices.getUserMedia({ video: true })') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "socket.io-client": "4.8.0" } }',
    'src/stage.tsx': `import { io } from 'socket.io-client';
const socket = io();
export function Stage() {
  const begin = async () => {
    const stream = await ${camera};
    ${told}
    socket.on('watcher', id => {
      const connection = new RTCPeerConnection();
      for (const track of stream.getTracks()) connection.addTrack(track, stream);
    });
  };
  return <button onClick={begin}>Begin</button>;
}
`,
  });
  // The camera and the connections are a conference, told of any call.
  return operationsOf(facts, 'livestream').flatMap(({ value }) =>
    value.traits.includes('conference') ? [] : [value.symbol],
  );
}

it.each(["socket.emit('broadcaster');", "socket.emit('join-as-streamer', room);", "socket.emit('broadcast');"])(
  'a page that says it sends, beside the camera, goes live: %s',
  async told => expect(await starts(told)).toHaveLength(1),
);

it.each([
  ["socket.emit('watcher');", undefined],
  ["socket.emit('broadcast', { offer });", undefined],
  ["socket.emit('join', room);", undefined],
  ["socket.on('broadcaster', follow);", undefined],
  ["socket.emit('broadcaster');", 'readFilm()'],
])('unlike %s with %s', async (told, camera) => expect(await starts(told, camera)).toEqual([]));
