import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const defaultsOf = async (value: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.0.0" } }',
    'src/presence.ts': `export class Presence {
  addResource(attrs) {
    const settings = { ...attrs, name: attrs.resource, presence: ${value} };
    this.resources.create(settings);
  }
}
`,
  });
  return facts.filter(({ kind }) => kind === 'default').length;
};

describe('a value that is told by what came in', () => {
  it('is no default', async () => {
    expect(await defaultsOf("attrs.type === 'unavailable' ? 'offline' : 'online'")).toBe(0);
    expect(await defaultsOf("this.type === 'unavailable' ? 'offline' : 'online'")).toBe(1);
    expect(await defaultsOf("attrs.age === 'minor' ? 'offline' : 'online'")).toBe(1);
  });
});
