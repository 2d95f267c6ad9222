import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function defaults(text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, 'src/user-settings.ts': text });
  return facts.flatMap(one => (one.kind === 'default' ? [`${one.at.start.line} ${one.value.text}`] : []));
}

const settings = (inside: string, given = 'store: Store', first = 'true') =>
  `export class UserSettings {\n  readReceipts = ${first};\n  constructor(${given}) {\n    ${inside}\n  }\n}\n`;

describe('a field that the constructor sets anew', () => {
  it.each([
    ['to what a service answers', settings('this.readReceipts = store.asksForReceipts();')],
    ['to what it is handed', settings('this.readReceipts = on;', 'on: boolean')],
  ])('has no default there: %s', async (_, text) => {
    expect(await defaults(text)).toEqual([]);
  });

  it.each([
    ['a stored choice with a fallback', settings('this.readReceipts = store.on ?? false;'), '4 false'],
    ['another value', settings('this.readReceipts = false;'), '4 false'],
    ['a setting that is read, once', settings('this.readReceipts = settings.readReceipts ?? false;'), '4 false'],
    ['a parameter that may be left out', settings('this.readReceipts = on;', 'on = false'), '4 false'],
  ])('begins with what is set: %s', async (_, text, told) => {
    expect(await defaults(text)).toEqual([told]);
  });

  it.each([
    ['under a condition', settings('if (store.has()) this.readReceipts = store.on;')],
    ['from itself', settings('this.readReceipts = store.on ?? this.readReceipts;')],
    ['of another name', settings('this.receipts = store.on;')],
    ['of something else', settings('store.readReceipts = false;')],
    ['later', settings('store.listen(() => {\n      this.readReceipts = store.on;\n    });')],
  ])('keeps its first value where it is set %s', async (_, text) => {
    expect(await defaults(text)).toContain('2 true');
  });
});
