import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskTree } from '../../../src/kit/trees/disk.ts';
import { extractCode } from '../../../src/extract/code/index.ts';
import { EVERYTHING, runFiles } from './run-case.ts';

const SEND = 'export const send = (to: Person) => sendDirectMessage(to);\n';
const many = (text: string, times = 10_000) => text.repeat(times);

describe('one odd file does not hide the others', () => {
  it.each([
    ['sums', `sendDirectMessage(${many('a + ')}a);\n`],
    ['parentheses', `sendDirectMessage(${many('(')}a${many(')')});\n`],
    ['lists', `sendDirectMessage(${many('[')}${many(']')});\n`],
    ['blocks', `${many('{')}sendDirectMessage(a)${many('}')}\n`],
    ['functions', `${many('(() => ')}sendDirectMessage(a)${many(')')};\n`],
    ['branches', `${many('if (a) b(); else ')} sendDirectMessage(a);\n`],
    ['chains', `sendDirectMessage(a)${many('.then(b)')};\n`],
    ['negations', `if (${many('!')}isAdult(a)) sendDirectMessage(a);\n`],
    ['elements', `export const A = () => ${many('<CommentList author={a}>')}${many('</CommentList>')};\n`],
  ])('%s, ten thousand deep', async (_, text) => {
    const { facts, notices, sources } = await runFiles({ 'src/deep.tsx': text, 'src/good.ts': SEND });
    expect(facts.filter(fact => fact.at.path === 'src/good.ts')).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'code-syntax', at: { path: 'src/deep.tsx' } }]);
    expect(notices[0]!.message).toContain('too deeply nested');
    expect(sources.map(({ path, status }) => [path, status])).toEqual([
      ['src/deep.tsx', 'failed'],
      ['src/good.ts', 'read'],
    ]);
  });

  it('a zero far down in a source is a sign of its text', async () => {
    const text = `// ${many('x')}\nconst key = \`\u0000\`;\n${SEND}`;
    const folder = mkdtempSync(join(tmpdir(), 'childproof-zero-'));
    try {
      writeFileSync(join(folder, 'far.ts'), text);
      const { facts, sources } = await extractCode({ ...EVERYTHING, tree: diskTree(folder) });
      expect(facts.map(({ at }) => at.start.line)).toEqual([3]);
      expect(sources).toMatchObject([{ path: 'far.ts', status: 'read' }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('a prop of a Vue component may be called what no variable can be', async () => {
    const props = '{ default: number; for: string; class: string; of: number; posts: Post[] }';
    const { facts, notices } = await runFiles({
      'src/Feed.vue': `<template>\n  <post-card v-for="post in posts" :author="post.author" :for="of" />\n</template>\n<script setup lang="ts">\ndefineProps<${props}>();\n</script>\n`,
    });
    expect(notices).toEqual([]);
    expect(facts).toMatchObject([{ kind: 'surface', at: { start: { line: 2 } } }]);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['line ends of Windows', SEND.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', SEND.replaceAll('\n', '\r')],
    ['a separator that only the compiler takes for a line end', `'\u2028';${SEND}`],
    ['a script for a shell', `#!/usr/bin/env node\n${SEND}`],
    ['one very long line', `${many('a();', 5000)}${SEND}`],
    ['names of the prototype', `const constructor = { __proto__: null, hasOwnProperty: 1 }; ${SEND}`],
  ])('%s', async (_, text) => {
    const { facts, notices } = await runFiles({ 'src/odd.ts': text, 'src/send.ts': SEND });
    expect(notices).toEqual([]);
    expect(facts.filter(fact => fact.at.path === 'src/send.ts')).toHaveLength(1);
  });

  it('bytes that are no text, links, and more than a person writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'childproof-'));
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/good.ts'), SEND);
    writeFileSync(join(folder, 'src/latin.ts'), Buffer.from(`// caf\xe9\n${SEND}`, 'latin1'));
    writeFileSync(join(folder, 'src/zero.ts'), Buffer.from([0x61, 0, 0x62]));
    writeFileSync(join(folder, 'src/huge.ts'), `// ${many('x', 1_100_000)}\n${SEND}`);
    symlinkSync('good.ts', join(folder, 'src/linked.ts'));
    symlinkSync('missing.ts', join(folder, 'src/nowhere.ts'));
    symlinkSync('/etc/hostname', join(folder, 'src/outside.ts'));
    const { facts, sources } = await runFiles({}, { tree: diskTree(folder) });
    rmSync(folder, { recursive: true, force: true });
    expect(facts.map(fact => fact.at.path)).toEqual(['src/good.ts', 'src/linked.ts']);
    expect(Object.fromEntries(sources.map(({ path, reason }) => [path.slice(4), reason]))).toEqual({
      'good.ts': null,
      'huge.ts': 'larger than 1 MiB',
      'latin.ts': 'it is not UTF-8 text',
      'linked.ts': null,
      'nowhere.ts': 'it is a link that leads nowhere',
      'outside.ts': 'it is a link that leaves the repository',
      'zero.ts': 'it is a binary file',
    });
  });
});
