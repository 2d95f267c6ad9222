import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const SEND = 'sendDirectMessage(from, to)';

/** What the messages of some files are said to stand in, without what is common. */
async function left(files: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
  const { facts } = await runFiles(files);
  return facts
    .filter(({ concept }) => concept === 'dm-send')
    .map(({ value }) => value.unreached?.message.replace(/^it stands (in )?|, which.*$/g, ''));
}

describe('a hook, which is called by its name alone', () => {
  const hook = (name: string) => ({
    'src/hooks/talk.ts': `export const ${name} = (from: Person, to: Person) => ${SEND};\n`,
    'src/hooks/talk.test.ts': `import { ${name} } from './talk.ts';\n${name}(me, you);\n`,
    'src/main.ts': 'start();\n',
  });
  it('that nothing but its test names', async () => {
    expect(await left(hook('useTalk'))).toEqual(['useTalk']);
  });
  it('not where a file says it without importing it, and not a function of another name', async () => {
    expect(await left({ ...hook('useTalk'), 'src/main.ts': 'useTalk(me, you);\n' })).toEqual([undefined]);
    expect(await left({ ...hook('useTalk'), 'src/app.vue': '<script setup>\nuseTalk(me, you);\n</script>\n' })).toEqual(
      [undefined],
    );
    expect(await left(hook('tell'))).toEqual([undefined]);
  });
});
