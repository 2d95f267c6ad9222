import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Names of what is taken for a private message in a file of a server. */
async function sends(text: string, path = 'src/talk/private-messages.ts'): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', [path]: text });
  return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
}

describe('a talk in which a message is from whoever writes or from a model', () => {
  const panel = (from: string, more = '') =>
    `type Line = { ${from}; text: string };\n` +
    `export async function say(memberId: string, text: string) {\n  ${more}await api.sendChatMessage(memberId, text);\n}\n`;
  const found = async (from: string, more?: string) => (await sends(panel(from, more), 'src/talk/panel.ts')).length > 0;

  it('is with nobody', async () => {
    expect(await found("role: 'user' | 'assistant'")).toBe(false);
  });

  it.each([
    ["role: 'user' | 'admin'", undefined],
    ["role: 'user' | 'assistant' | 'agent'", undefined],
    ["role: 'user' | 'assistant'", 'await notify(friendId);\n  '],
  ])('unlike one of which %s says more', async (from, more) => {
    expect(await found(from, more)).toBe(true);
  });
});
