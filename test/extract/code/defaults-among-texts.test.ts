import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** Which settings are told of an object of a page that draws with a model. */
async function told(holder: string, values: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    'src/settings/prompts.ts': `const plain = '';
export class PromptSettings {
  constructor() { this.settings = { prefix: 'a', ${holder}: { ${values} } }; }
}
`,
  });
  return facts.flatMap(fact => (fact.kind === 'default' ? [fact.value.setting] : []));
}

it.each(["main: '', nsfw: '', summary: ''", "main: 'Write the next line.', nsfw: plain"])(
  'a text is no state of what it is about: %s',
  async values => {
    expect(await told('defaultPrompts', values)).toEqual([]);
  },
);

it.each([
  ['defaultPrompts', "main: '', nsfw: true"],
  ['defaultPrompts', "main: 'short', nsfw: ''"],
  ['promptSettings', "main: '', nsfw: ''"],
])('unlike among other values, or under another name: %s { %s }', async (holder, values) => {
  expect(await told(holder, values)).toContain('sensitive-content');
});
