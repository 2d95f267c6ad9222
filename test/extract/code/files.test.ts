import { describe, expect, it } from 'vitest';
import { isCodePath, selectFiles } from '../../../src/extract/code/files.ts';
import { matcher } from '../../../src/kit/glob.ts';
import { runFiles } from './run-case.ts';

const reasonFor = (path: string, size = 1, scope = { include: [] as string[], exclude: [] as string[] }) =>
  selectFiles([{ path, size }], scope, () => true)[0]?.excluded;

describe('which files are code', () => {
  it.each([
    'a.ts',
    'a.tsx',
    'a.mts',
    'a.cts',
    'a.js',
    'a.jsx',
    'a.mjs',
    'a.cjs',
    'prisma/schema.prisma',
    'app/[id]/(chat)/page.tsx',
    'src/setup.ts',
    'src/administrations.ts',
    'src/prototypes/list.js',
    'server/prototypes/list.js',
    'src/factories/message-factory.ts',
  ])('%s is read', path => {
    expect(reasonFor(path)).toBeNull();
    expect(isCodePath(path)).toBe(true);
  });

  it.each(['emails/a.html', 'a.json', 'a.tsx.snap', 'README.md'])('%s is no code', path => {
    expect(reasonFor(path)).toBeUndefined();
    expect(isCodePath(path)).toBe(false);
  });

  it.each([
    ['detox/support/users.ts', 'test'],
    ['src/__tests__/a.ts', 'test'],
    ['src/a.test.tsx', 'test'],
    ['src/split-test.test.tsx', 'test'],
    ['src/lab-test.ts', 'test'],
    ['src/split.test.ts', 'test'],
    ['src/ab.spec.ts', 'test'],
    ['e2e/a.ts', 'test'],
    ['src/__mocks__/a.ts', 'mock data'],
    ['src/bubble.stories.tsx', 'story'],
    ['src/locales/en-GB.ts', 'locale'],
    ['src/schema.gen.ts', 'generated'],
    ['src/generated/client.ts', 'generated'],
    ['src/types.d.ts', 'type declarations'],
    ['vendor/lib.js', 'vendored'],
    ['third_party/lib.js', 'vendored'],
    ['public/maps-sdk@1.4.0/sdk.js', 'vendored'],
    ['public/player@3.2.1.js', 'vendored'],
    ['dist/a.js', 'build output'],
    ['web/.next/a.js', 'build output'],
    ['android/app/src/main/assets/public/assets/Chat-lBUE_lfK.js', 'build output'],
    ['ios/App/App/public/main.js', 'build output'],
    ['public/assets/index-4JrybDns.js', 'build output'],
    ['web/static/js/main.3f2a1b9c.chunk.js', 'build output'],
    ['src/pages/Home_backup_20260104.tsx', 'copy'],
    ['server/seedData.ts', 'mock data'],
    ['prisma/seed.ts', 'mock data'],
    ['src/rpc/rpc.mocked.ts', 'mock data'],
    ['database/factories/user.ts', 'mock data'],
    ['prototypes/list.js', 'prototype'],
    ['design/prototypes/list.js', 'prototype'],
    ['public/app.min.js', 'minified'],
    ['src/setupTests.js', 'test'],
    ['web/vitest.setup.ts', 'test'],
    ['src/admin/users.tsx', 'back office'],
    ['frontend/administration/users.vue', 'back office'],
    ['src/app/modules/admin-console/list.component.html', 'back office'],
    ['src/adminConsole/list.tsx', 'back office'],
    ['src/app/(admin)/page.tsx', 'back office'],
    ['modtools/pages/members.vue', 'back office'],
    ['packages/e2e-tests/login.ts', 'test'],
    ['packages/integration-tests/src/send.ts', 'test'],
    ['vite.config.ts', 'build script'],
  ])('%s is left out: %s', (path, reason) => {
    expect(reasonFor(path)).toBe(reason);
  });

  it.each([
    'src/contest/a.ts',
    'src/api@2/messages.ts',
    'apps/chat@2.1.0/src/send.ts',
    'apps/chat@2.1.0/src/send.js',
    'packages/chat@next/send.js',
    'src/personality-tests/answer.ts',
    'src/hooks/use-ab-test.ts',
    'src/split-test.tsx',
    'src/e2e/encrypt.ts',
    'src/latest.ts',
    'src/administrator.ts',
    'src/assets/user-settings.js',
    'src/assets/load-profile.js',
    'src/seedling.ts',
    'android/app/src/index.ts',
    'src/mod/tools.ts',
    'src/distance/a.ts',
    'src/buildings.ts',
    'src/messages/ui/bubble.tsx',
  ])('%s only looks like something to leave out', path => expect(reasonFor(path)).toBeNull());

  it('a file above 1 MiB fails, one of 1 MiB or one that nobody wrote does not', () => {
    const problemOf = (path: string, size: number) =>
      selectFiles([{ path, size }], { include: [], exclude: ['data'] }, () => true)[0]!.problem;
    expect(problemOf('a.ts', 1024 * 1024)).toBeNull();
    expect(problemOf('a.ts', 1024 * 1024 + 1)).toBe('larger than 1 MiB');
    expect(problemOf('a.min.js', 1024 * 1024 + 1)).toBeNull();
    expect(problemOf('data/a.ts', 1024 * 1024 + 1)).toBeNull();
  });

  it('the manifest narrows the choice', () => {
    const scope = { include: ['web', 'server/**/*.ts'], exclude: ['web/tools'] };
    expect(reasonFor('web/a.ts', 1, scope)).toBeNull();
    expect(reasonFor('server/x/a.ts', 1, scope)).toBeNull();
    expect(reasonFor('ios/a.ts', 1, scope)).toBe('outside code.include');
    expect(reasonFor('web/tools/a.ts', 1, scope)).toBe('in code.exclude');
  });

  it('a folder that the manifest names is read, whatever its name says', () => {
    const scope = { include: ['web/**', 'web/admin/**', 'lib/vendor/ours'], exclude: [] };
    expect(reasonFor('web/admin/users.ts', 1, scope)).toBeNull();
    expect(reasonFor('lib/vendor/ours/a.ts', 1, scope)).toBeNull();
    expect(reasonFor('web/vendor/a.ts', 1, scope)).toBe('vendored');
    expect(reasonFor('web/admin/users.test.ts', 1, scope)).toBe('test');
    expect(reasonFor('web/admin/users.d.ts', 1, scope)).toBe('type declarations');
  });
});

describe('every file is accounted for', () => {
  it('as read with its digest, or skipped with a reason; files of other products are not mentioned', async () => {
    const { sources } = await runFiles(
      { 'a/a.ts': 'let a;', 'a/a.test.ts': 'let b;', 'b/b.ts': 'let c;' },
      { claimed: matcher(['a']) },
    );
    expect(sources).toEqual([
      { path: 'a/a.test.ts', role: 'code', status: 'skipped', reason: 'test', digest: null },
      {
        path: 'a/a.ts',
        role: 'code',
        status: 'read',
        reason: null,
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
    ]);
  });

  it('a script that a tool packed is left out by its text, however large; one with a long text in it is not', async () => {
    const packed = 'function a(){b({c:1})}function d(){e({f:2})}'.repeat(50);
    const { sources, facts } = await runFiles({
      'public/js/app.js': `/*! see LICENSE */\n${packed}sendDirectMessage(to)`,
      'public/js/vendor.js': packed.repeat(600),
      'src/picture.js': `const picture = '${'{data'.repeat(2)}${'A'.repeat(5000)}';\nsendDirectMessage(to);\n`,
      'src/written.js': `${packed.replaceAll(';', ';\n').replaceAll('}', '}\n')}\nsendDirectMessage(to);\n`,
    });
    expect(sources.map(({ path, status, reason }) => [path, status, reason])).toEqual([
      ['public/js/app.js', 'skipped', 'minified'],
      ['public/js/vendor.js', 'skipped', 'minified'],
      ['src/picture.js', 'read', null],
      ['src/written.js', 'read', null],
    ]);
    expect(facts.map(({ at }) => at.path)).toEqual(['src/picture.js', 'src/written.js']);
  });

  it('a library that is bundled into one file under its licence is left out, wherever it lies; one’s own module is not', async () => {
    const head =
      "(function (global, factory) {\n  typeof exports === 'object' && typeof module !== 'undefined' ? 0 : 1;\n});\n";
    const lines = 'function pass(one) {\n  return one;\n}\n'.repeat(1000);
    const banner = '/**\n * @license\n * A player 7.1\n * Copyright of its makers\n */\n';
    const send = 'sendDirectMessage(to);\n';
    const { sources } = await runFiles({
      'www/js/player.js': `${banner}${head}${lines}${send}`,
      'www/js/talk.js': `${banner}${lines}${send}`,
      'www/js/small.js': `${banner}${head}${send}`,
      'www/js/whole.js': `${head}${lines}${send}`,
    });
    expect(sources.map(({ path, reason }) => [path, reason])).toEqual([
      ['www/js/player.js', 'vendored'],
      ['www/js/small.js', null],
      ['www/js/talk.js', null],
      ['www/js/whole.js', null],
    ]);
  });

  it('a library that lies among others with its licence and its version is left out; a module of the program is not', async () => {
    const banner = (said: string) => `/**\n * toast.js ${said}\n * @license MIT\n * Copyright of its makers\n */\n`;
    const plain = '!function (name, context) {\n  context[name] = to => sendDirectMessage(to);\n}("toast", this);\n';
    const loaded = plain.replace('  context', "  if (typeof module !== 'undefined') return;\n  context");
    const signed = banner('1.2.0').replace('its makers', 'The Sparrow People, https://sparrow.example');
    const { sources } = await runFiles({
      'package.json': '{ "name": "@sparrow/client", "license": "MIT" }',
      'web/js/toast.js': banner('1.2.0') + loaded,
      'web/lib/asks.js': `${banner('1.2.0')}${loaded}fetch('/api/messages');\n`,
      'web/lib/own.js': `${banner('')}const own = ${loaded}`,
      'web/lib/part.js': `${banner('1.2.0')}${loaded}module.exports = class Part {};\n`,
      'web/lib/plain.js': banner('1.2.0') + plain,
      'web/lib/signed.js': signed + loaded,
      'web/lib/toast.js': banner('1.2.0') + loaded,
    });
    expect(sources.map(({ path, reason }) => [path, reason])).toEqual([
      ['package.json', null],
      ['web/js/toast.js', null],
      ['web/lib/asks.js', null],
      ['web/lib/own.js', null],
      ['web/lib/part.js', null],
      ['web/lib/plain.js', null],
      ['web/lib/signed.js', null],
      ['web/lib/toast.js', 'vendored'],
    ]);
  });

  it('what is too large to be read is left out where it is another’s or holds only data, and is a gap where it is not', async () => {
    const font = `'${'AAEA+/'.repeat(200_000)}'`;
    const banner = '/*! @name player @license Apache-2.0 */\n';
    const head = "(function (a) {\n  typeof exports === 'object' && typeof module !== 'undefined' ? 0 : 1;\n});\n";
    const lines = 'function pass(one) {\n  return one;\n}\n'.repeat(30_000);
    const { sources } = await runFiles({
      'src/fonts.js': `this.kit = this.kit || {};\nthis.kit.fonts = {\n  'Roboto.ttf':\n    ${font},\n};\n`,
      'src/fonts-and-more.js': `const font = ${font};\n${'export const one = () => send(font);\n'.repeat(80)}`,
      'src/packed-talk.js': `const a = ${font};const send=to=>sendDirectMessage(to);`,
      'www/player.js': `${banner}${head}${lines}`,
      'www/talk.js': lines,
      'api/generated.ts': lines,
    });
    expect(sources.map(({ path, status, reason }) => [path, status, reason])).toEqual([
      ['api/generated.ts', 'skipped', 'generated'],
      ['src/fonts-and-more.js', 'failed', 'larger than 1 MiB'],
      ['src/fonts.js', 'skipped', 'data'],
      ['src/packed-talk.js', 'failed', 'larger than 1 MiB'],
      ['www/player.js', 'skipped', 'vendored'],
      ['www/talk.js', 'failed', 'larger than 1 MiB'],
    ]);
  });

  it('a template of a component in another language is a gap that is named once, with its place', async () => {
    const script = '<script setup>\ndefineProps(["post"]);\n</script>\n';
    const { notices, sources } = await runFiles({
      'src/A.vue': `${script}<template lang="pug">\np {{ post.body }}\n</template>\n`,
      'src/B.vue': `<template  functional lang='pug'>\np {{ post.body }}\n</template>\n${script}`,
      'src/C.vue': `<template lang="html">\n<p>{{ post.body }}</p>\n</template>\n${script}`,
      'src/D.vue': `${script}<template>\n<Code text="template lang='pug'" />\n</template>\n`,
    });
    expect(notices.map(({ code, message, at }) => [code, message, `${at?.path}:${at?.start.line}`])).toEqual([
      [
        'code-syntax',
        'the templates of 2 components, of which this is the first, are written in pug, which is not read: what they show is not known',
        'src/A.vue:4',
      ],
    ]);
    expect(sources.every(({ status }) => status === 'read')).toBe(true);
  });

  it('other languages are counted and named, tests and foreign code not', async () => {
    const { notices } = await runFiles({
      'ios/A.swift': '',
      'ios/B.swift': '',
      'android/A.kt': '',
      'web/App.astro': '',
      'vendor/c.swift': '',
      'web/index.html': '',
      'web/mail.ejs': '',
      'README.md': '',
    });
    expect(notices).toEqual([
      {
        code: 'other-languages',
        message:
          '2 Swift files, 1 Astro file and 1 Kotlin file are outside what childproof reads; of 1 EJS file and 1 HTML file the scripts are read, what of people they print, and buttons and links to report or block',
        at: null,
        hint: 'declare under `elsewhere:` what these files enforce',
      },
    ]);
  });

  it('what becomes a script of a page is named as well, and so are templates of other kinds', async () => {
    const { notices } = await runFiles({
      'player/youtube.coffee': '',
      'player/vimeo.coffee': '',
      'player/Main.elm': '',
      'player/Store.res': '',
      'views/page.haml': '',
      'views/mail.twig': '',
      'views/list.j2': '',
      'types/player.d.ts': '',
    });
    expect(notices.find(({ code }) => code === 'other-languages')?.message).toBe(
      '2 CoffeeScript files, 1 Elm file, 1 Haml file, 1 Jinja file and 1 ReScript file are outside what childproof reads; of 1 Twig file the scripts are read, what of people they print, and buttons and links to report or block',
    );
  });
});
