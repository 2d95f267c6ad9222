import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const CLIENT = { 'client/package.json': '{ "dependencies": { "react-dom": "19.0.0" } }' };
const KINDS = `export enum Kind { MOVE, WHISPER_MESSAGE, ADD_CHAT_MESSAGE }
export const SAY = 'private message';
`;

async function sends(line: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const text = `import { Kind, SAY } from './kinds';\nexport class Net {\n  say(to, text) {\n    ${line}\n  }\n}\n`;
  const files = { ...CLIENT, 'client/src/kinds.ts': KINDS, 'client/src/net.ts': text, ...more };
  const { facts } = await runFiles(files);
  return operationsOf(facts, 'dm-send').flatMap(({ at, value }) =>
    at.path === 'client/src/net.ts' ? [`${value.symbol} ${value.argument}`] : [],
  );
}

describe('a frame of a talk', () => {
  it('is known by the member of an enum that it is called by', async () => {
    expect(await sends('this.room?.send(Kind.WHISPER_MESSAGE, { to, text });')).toEqual(['send WHISPER_MESSAGE']);
    expect(await sends('this.room?.send(Kind.MOVE, { to, text });')).toEqual([]);
    expect(await sends("this.room?.send(Kind.WHISPER_MESSAGE, { to, text: 'hello' });")).toEqual([]);
  });

  it('is known by a constant of another file', async () => {
    expect(await sends('this.socket.emit(SAY, { to, text });')).toEqual(['emit private message']);
    expect(await sends('this.socket.send(JSON.stringify({ type: SAY, to, text }));')).toEqual(['send private message']);
    expect(await sends('this.socket.emit(OTHER_MESSAGE, { to, text });')).toEqual([]);
  });

  it('that goes to all in a room is a private one only where people talk in private', async () => {
    const line = 'this.room.send(Kind.ADD_CHAT_MESSAGE, { text });';
    expect(await sends(line)).toEqual([]);
    const direct = { 'client/src/direct.ts': 'export const write = (to, text) => sendDirectMessage(to, text);\n' };
    expect(await sends(line, direct)).toEqual(['send ADD_CHAT_MESSAGE']);
  });
});
