import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

describe('one of the name of a browser', () => {
  const sent = async (text: string): Promise<string[]> => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/talk.ts': `import { getRuntime } from './keys.ts';\nexport async function go(recipientId: string, text: string) {\n  ${text}\n}\n`,
    });
    return operationsOf(facts, 'dm-send').map(({ value }) => value.symbol);
  };

  it.each([
    ['const runtime = getRuntime(); await runtime.sendMessage(recipientId, text);', 'runtime.sendMessage'],
    ['await getRuntime().sendMessage(recipientId, text);', 'getRuntime.sendMessage'],
  ])('is a way to people where the program made it: %s', async (text, symbol) =>
    expect(await sent(text)).toEqual([symbol]),
  );

  it.each([
    'chrome.runtime.sendMessage(recipientId, text);',
    'const { runtime } = chrome; runtime.sendMessage(recipientId, text);',
    'const runtime = browser.runtime; runtime.sendMessage(recipientId, text);',
    'runtime.sendMessage(recipientId, text);',
  ])('and else one between the parts of an extension: %s', async text => expect(await sent(text)).toEqual([]));
});
