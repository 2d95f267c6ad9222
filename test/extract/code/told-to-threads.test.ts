import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const POSTED = 'worker.postMessage({ dest: thread, message })';
const engine = (threads: string, posts = POSTED, said = "{ type: 'peer-left', peerId }") => ({
  'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
  'src/threads.ts': `export enum Thread { ${threads} }
export interface Context { sendMessage<M>(thread: Thread, message: M): void }
export const createContext = (worker: Worker) => ({ sendMessage: (thread, message) => ${posts} });
`,
  'src/peers.ts': `import { Thread, type Context } from './threads.ts';
export function removePeer(ctx: Context, peerId: string) {
  ctx.sendMessage(Thread.Game, ${said});
}
`,
});
const sends = async (files: Record<string, string>) => operationsOf((await runFiles(files)).facts, 'dm-send').length;

it('what one thread of a page tells another goes to nobody', async () =>
  expect(await sends(engine('Main, Game, Render'))).toBe(0));

it.each([
  ['the threads are talks', engine('General, Game')],
  ['only a page around is told', engine('Main, Game', "window.parent.postMessage({ thread, message }, '*')")],
  ['it says to whom, and in words', engine('Main, Game', POSTED, '{ to: peerId, text: words[peerId] }')],
  ['it is said to whom, and in words, one after the other', engine('Main, Game', POSTED, 'peer, text')],
  ['nothing is posted to a worker', engine('Main, Game', 'fetch(thread, { body: message })')],
])('and may go to somebody where %s', async (_, files) => expect(await sends(files)).toBe(1));

const streams = (type: string, value: string) => ({
  'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
  'src/audio.ts': `interface State { mediaStreams: ${type} }
export const keep = (state: State, peerId: string, media: ${value}) => {
  state.mediaStreams.set(peerId, media);
};
`,
});
const uploads = async (files: Record<string, string>) =>
  operationsOf((await runFiles(files)).facts, 'image-upload').length;

it('streams that are kept while a call lasts are no upload', async () => {
  expect(await uploads(streams('Map<string, MediaStream>', 'any'))).toBe(0);
  expect(await uploads(streams('Streams', 'MediaStream | undefined'))).toBe(0);
});

it('what a store of media is given may be one', async () =>
  expect(await uploads(streams('Store<File>', 'File'))).toBe(1));
