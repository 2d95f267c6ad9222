import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, childproof, GOOD_MANIFEST, noticesOf, reportOf, workspace } from './childproof.ts';

describe('input that is not there', () => {
  it('an empty folder is incomplete and says what was looked for', async () => {
    const { status, stdout } = await childproof(['check'], workspace());
    expect(status).toBe(3);
    expect(stdout).toContain('nothing here to check');
    for (const name of ['childproof.yaml', 'flagd.json', 'TypeScript', 'childproof init'])
      expect(stdout).toContain(name);
  });

  it('a folder that does not exist, and a file in its place, are usage mistakes', async () => {
    const folder = workspace({ 'a.txt': '' });
    expect(await childproof(['check', 'nowhere'], folder)).toMatchObject({
      status: 2,
      stderr: 'childproof: there is no folder nowhere\n',
    });
    expect((await childproof(['check', 'a.txt'], folder)).stderr).toContain('a.txt is a file');
  });

  it('a glob that matches nothing is a mistake at its line', async () => {
    const { status, report } = await checkFiles({
      'childproof.yaml': `${GOOD_MANIFEST}flags:\n  - { files: [flags/*.json], provider: flagd }\n`,
    });
    expect(status).toBe(2);
    expect(noticesOf(report)).toContain('glob-empty childproof.yaml:22:14');
  });
});

describe('a manifest that is wrong', () => {
  it.each<[name: string, manifest: string, place: string, words: string]>([
    ['broken YAML', 'childproof: 1\nproduct: { name: Example\n', 'manifest-syntax childproof.yaml:3:1', 'bracket'],
    [
      'a key that stands twice',
      'childproof: 1\nproduct: { name: A }\nproduct: { name: B }\n',
      'manifest-syntax childproof.yaml:3:1',
      'second time',
    ],
    ['tabs', 'childproof: 1\nproduct:\n\tname: A\n', 'manifest-syntax childproof.yaml:3:1', 'tab'],
    [
      'a __proto__ key',
      'childproof: 1\nproduct: { name: A }\n__proto__: { admin: true }\n',
      'manifest-syntax childproof.yaml:3:1',
      '__proto__',
    ],
    [
      'an unknown version',
      'childproof: 7\nproduct: { name: A, colour: red }\n',
      'manifest-version childproof.yaml:1:13',
      'version 7',
    ],
    [
      'a wrong kind',
      GOOD_MANIFEST.replace('push-notifications', 'push-notificatons'),
      'manifest-invalid childproof.yaml:13:11',
      'did you mean "push-notifications"?',
    ],
    [
      'a glob that leaves the folder',
      `${GOOD_MANIFEST}code: { include: ["../secrets/**"] }\n`,
      'manifest-invalid childproof.yaml:21:19',
      'leaves the folder',
    ],
  ])('%s: one message, at its place, exit 2', async (_, manifest, place, words) => {
    const { status, report } = await checkFiles({ 'childproof.yaml': manifest });
    expect(status).toBe(2);
    const wrong = report.notices.filter(notice => notice.code.startsWith('manifest-'));
    expect(noticesOf({ ...report, notices: wrong })).toEqual([place]);
    expect(`${wrong[0]!.message} ${wrong[0]!.hint}`).toContain(words);
  });

  it('an alias bomb ends at once', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`,
    );
    const { status, report } = await checkFiles({
      'childproof.yaml': ['childproof: 1', 'l0: &l0 [x, x]', ...levels].join('\n'),
    });
    expect(status).toBe(2);
    expect(report.notices[0]!.message).toMatch(/alias/);
  });

  it('five megabytes are refused with their size', async () => {
    const { status, report } = await checkFiles({
      'childproof.yaml': `${GOOD_MANIFEST}# ${'x'.repeat(5 * 1024 * 1024)}\n`,
    });
    expect(status).toBe(2);
    expect(report.notices[0]).toMatchObject({ code: 'manifest-too-large', message: expect.stringContaining('5.0 MB') });
  });

  it.each([
    ['a byte order mark', `\uFEFF${GOOD_MANIFEST}`],
    ['Windows line ends', GOOD_MANIFEST.replaceAll('\n', '\r\n')],
  ])('%s is no mistake', async (_, manifest) => {
    const { status, report } = await checkFiles({ 'childproof.yaml': manifest });
    expect(report.notices).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('files that cannot be trusted', () => {
  it('a manifest that is a link out of the repository is not followed', async () => {
    const outside = workspace({ 'secret.yaml': GOOD_MANIFEST });
    const folder = workspace({ 'README.md': '' });
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'childproof.yaml'));
    const { status, report } = await reportOf(folder);
    expect(status).toBe(3);
    expect(report.products).toEqual([]);
    expect(report.sources).toContainEqual(
      expect.objectContaining({
        path: 'childproof.yaml',
        status: 'failed',
        reason: expect.stringContaining('leaves the repository'),
      }),
    );
  });

  it('a folder that is a link out of the repository makes the run incomplete', async () => {
    const outside = workspace({ 'messages.ts': '' });
    const folder = workspace({ 'childproof.yaml': GOOD_MANIFEST });
    symlinkSync(outside, join(folder, 'src'));
    const { status, report } = await reportOf(folder);
    expect(status).toBe(3);
    expect(JSON.stringify([report.notices, report.sources])).toContain('leaves the repository');
  });

  it('ages of children that no band holds are a mistake', async () => {
    const { status, report } = await checkFiles({
      'childproof.yaml': GOOD_MANIFEST.replace('[13-15, 16-17, 18+]', '[13-15, 18+]'),
    });
    expect(status).toBe(2);
    expect(report.notices[0]!.message).toBe('audience.bands: ages 16-17 are in no band; add one');
  });

  it('a flag file that cannot be read leaves open whether a flag exists', async () => {
    const { report } = await checkFiles({
      'childproof.yaml':
        GOOD_MANIFEST.replace(
          '    owner: "@example/alerts"\n',
          '    owner: "@example/alerts"\n    flag: { key: alerts.on }\n',
        ) + 'flags:\n  - { files: [flags/*.flagd.json], provider: flagd, complete: true }\n',
      'flags/a.flagd.json': '{ "flags": ',
    });
    expect(
      report.findings.filter(finding => finding.rule === 'flags/bound-flag-exists').map(finding => finding.verdict),
    ).toEqual(['unknown']);
  });

  it('an invalid flag file is an incompleteness at its place, and others are judged', async () => {
    const flags = `${GOOD_MANIFEST}flags:\n  - { files: [flags/*.flagd.json], provider: flagd }\n`;
    const { status, report } = await checkFiles({
      'childproof.yaml': flags,
      'flags/broken.flagd.json': '{ "flags": { "a": { "state": "SOMETIMES" } } }',
      'flags/good.flagd.json':
        '{ "flags": { "b": { "state": "ENABLED", "variants": { "on": true }, "defaultVariant": "on" } } }',
    });
    expect(status).toBe(3);
    expect(report.notices.map(notice => notice.code)).toContain('flags-invalid');
    expect(report.sources.filter(source => source.role === 'flags').map(({ path, status }) => [path, status])).toEqual([
      ['flags/broken.flagd.json', 'failed'],
      ['flags/good.flagd.json', 'read'],
    ]);
  });

  it('a syntax error in code is an incompleteness, and other files go on', async () => {
    const { status, report } = await checkFiles({
      'childproof.yaml': GOOD_MANIFEST,
      'src/broken.ts': 'export function sendDirectMessage(senderId: string, recipientId: string { return ; \n',
      'src/messages.ts':
        'export async function deliver(senderId: string, recipientId: string, text: string) {\n  return prisma.directMessage.create({ data: { senderId, recipientId, text } });\n}\n',
    });
    expect(status).toBe(1);
    expect(noticesOf(report).some(notice => notice.startsWith('code-syntax src/broken.ts:1:'))).toBe(true);
    expect(report.complete).toBe(false);
    expect(report.findings.map(finding => finding.at.path)).toContain('src/messages.ts');
  });

  it('nothing of the checked repository is executed', async () => {
    const trap = join(workspace(), 'executed');
    const bomb = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trap)}, 'x');\nexport const sendDirectMessage = (senderId, recipientId) => prisma.directMessage.create({ data: { senderId, recipientId } });\n`;
    await checkFiles({
      'childproof.yaml': GOOD_MANIFEST,
      'src/dm.js': bomb,
      'vitest.config.ts': bomb,
      'package.json': JSON.stringify({ name: 'x', scripts: { postinstall: `touch ${trap}` } }),
      '.childproof/rules/x.js': bomb,
    });
    expect(() => writeFileSync(trap, '', { flag: 'wx' })).not.toThrow();
  });
});
