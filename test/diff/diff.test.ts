import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { childproof, GOOD_MANIFEST, reportOf, workspace } from '../cli/childproof.ts';
import { MANIFEST, madeUp, Repository } from './repository.ts';

const RULE = 'age/missing-age-is-not-adult';
const only = ['--rule', RULE];
const package_ = '{ "name": "pigeon", "dependencies": { "express": "5.0.0" } }\n';
const BASE = { 'childproof.yaml': MANIFEST, 'package.json': package_, 'src/a.ts': madeUp('mayPost') };

describe('only what a change causes is open', () => {
  it('a finding that was there before is known, and the run is green', async () => {
    const { status, open, known } = await new Repository(BASE).commit({ 'src/b.ts': 'export {};\n' }).checked(...only);
    expect({ status, open, known }).toEqual({ status: 0, open: [], known: [`${RULE} src/a.ts:2`] });
  });

  it('a new one is open beside it', async () => {
    const { status, open, known } = await new Repository(BASE)
      .commit({ 'src/b.ts': madeUp('maySend') })
      .checked(...only);
    expect({ status, open, known }).toEqual({
      status: 1,
      open: [`${RULE} src/b.ts:2`],
      known: [`${RULE} src/a.ts:2`],
    });
  });

  it.each([
    ['lines move', { 'src/a.ts': `// one\n\n// two\n${madeUp('mayPost')}` }],
    [
      'the code is reformatted',
      { 'src/a.ts': madeUp('mayPost').replaceAll('  ', '      ').replace(' ?? ', '\n  ?? ') },
    ],
    ['the file is renamed', { 'src/a.ts': null, 'src/posts/permission.ts': madeUp('mayPost') }],
    [
      'the function moves into another file that is new',
      { 'src/a.ts': null, 'src/b.ts': `${'// x\n'.repeat(40)}${madeUp('mayPost')}` },
    ],
  ])('it stays known when %s', async (_, files) => {
    const { status, open, known } = await new Repository(BASE).commit(files).checked(...only);
    expect({ status, open, known: known.length }).toEqual({ status: 0, open: [], known: 1 });
  });

  it('a fix does not pay for a new one: a swap is open', async () => {
    const { status, open, known } = await new Repository(BASE)
      .commit({ 'src/a.ts': madeUp('mayPost').replace(' ?? 18', ' ?? 0') + madeUp('maySend') })
      .checked(...only);
    expect({ status, open, known }).toEqual({ status: 1, open: [`${RULE} src/a.ts:6`], known: [] });
  });

  it('a copy is new, though the file that it was copied from is still there', async () => {
    const { open, known } = await new Repository(BASE).commit({ 'src/b.ts': madeUp('mayPost') }).checked(...only);
    expect({ open, known }).toEqual({ open: [`${RULE} src/b.ts:2`], known: [`${RULE} src/a.ts:2`] });
  });

  describe('one finding for several places', () => {
    const rule = 'settings/code-default-is-protective';
    const settings = (start: boolean) => `export class UserSettings {\n  gif_auto_play: boolean = ${start};\n}\n`;
    const gifs = 'export const gifs = (settings: Partial<UserSettings>) => settings.gifAutoPlay ?? true;\n';
    const one = { ...BASE, 'src/a.ts': 'export {};\n', 'src/settings.ts': settings(true) };
    const both = { ...one, 'src/gifs.ts': gifs };

    it('is no news where the place that stood for them is mended', async () => {
      const { status, open, known } = await new Repository(both)
        .commit({ 'src/settings.ts': settings(false) })
        .checked('--rule', rule);
      expect({ status, open, known }).toEqual({ status: 0, open: [], known: [`${rule} src/gifs.ts:1`] });
    });

    it('is open again with one place more', async () => {
      const { open } = await new Repository(one).commit({ 'src/gifs.ts': gifs }).checked('--rule', rule);
      expect(open).toEqual([`${rule} src/settings.ts:2 (worse than before: places)`]);
    });
  });

  it('what has grown is open again, and says so', async () => {
    const schema = (option: string) =>
      `enum Visibility {\n  FRIENDS\n  MEMBERS\n  PUBLIC\n}\nmodel Settings {\n  id Int @id\n  profileVisibility Visibility @default(${option})\n}\n`;
    const rule = 'settings/code-default-is-protective';
    const repository = new Repository({ ...BASE, 'prisma/schema.prisma': schema('MEMBERS') });
    const same = await repository.checked('--rule', rule);
    expect(same).toMatchObject({ open: [], known: [expect.stringContaining(rule)] });
    const worse = await repository.commit({ 'prisma/schema.prisma': schema('PUBLIC') }).checked('--rule', rule);
    expect(worse).toMatchObject({ status: 1, open: [expect.stringMatching(/worse than before: option/)], known: [] });
  });

  it('a change of YAML alone judges the code that is bound to it again', async () => {
    const dm = (who: string) =>
      `${MANIFEST}features:\n  chat:\n    kind: direct-messaging\n    available-to: [13-15, 16-17, 18+]\n    settings: { who-can-message: { default: ${who} } }\n`;
    const code =
      'model UserSettings {\n  id Int @id\n  whoCanMessage Who @default(FRIENDS)\n}\nenum Who {\n  EVERYONE\n  FRIENDS\n  NOBODY\n}\n';
    const rule = 'settings/code-default-matches-manifest';
    const repository = new Repository({ 'childproof.yaml': dm('friends'), 'prisma/schema.prisma': code });
    expect(await repository.checked('--rule', rule)).toMatchObject({ status: 0, open: [], known: [] });
    const { open } = await repository.commit({ 'childproof.yaml': dm('nobody') }).checked('--rule', rule);
    expect(open).toEqual([`${rule} prisma/schema.prisma:3`]);
  });

  it('a file that could not be read before either is no reason to fail', async () => {
    const broken = { ...BASE, 'src/broken.ts': 'export const userAge = (\n' };
    const { status, report } = await new Repository(broken).commit({ 'src/b.ts': 'export {};\n' }).checked(...only);
    expect({ status, complete: report.complete }).toEqual({ status: 0, complete: true });
    expect(report.sources.find(({ path }) => path === 'src/broken.ts')).toMatchObject({
      status: 'failed',
      known: 'diff',
    });
  });

  it('and nothing good is said about what was not read then either', async () => {
    const broken = { 'childproof.yaml': GOOD_MANIFEST, 'src/broken.ts': 'export const userAge = (\n' };
    const repository = new Repository(broken).commit({ 'src/b.ts': 'export {};\n' });
    const { report } = await repository.checked();
    const states = report.provisions.map(({ state }) => state);
    expect(states).toContain('undecided');
    expect(states).not.toContain('no-non-conformity-found');
    const { stdout } = await childproof(['check', '.', '--diff-base', 'main'], repository.folder);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nothing is claimed about what was not read or not decided');
  });
});

describe('without its base', () => {
  it('everything is open, and the run says that it is incomplete', async () => {
    const repository = new Repository(BASE);
    repository.git('checkout', '--quiet', '--detach');
    repository.git('branch', '-D', 'main');
    const { status, open, report } = await repository.checked(...only);
    expect({ status, open }).toEqual({ status: 1, open: [`${RULE} src/a.ts:2`] });
    expect(report.complete).toBe(false);
    expect(report.notices).toContainEqual(
      expect.objectContaining({ code: 'no-base', hint: expect.stringContaining('fetch-depth') }),
    );
  });

  it.each(['--upload-pack=x', 'main..change', 'a b', ''])('a name like "%s" is not given to git', async name => {
    const { report } = await new Repository(BASE).checked(...only, '--diff-base', name);
    expect(report.notices.find(({ code }) => code === 'no-base')?.message).toContain('is not the name of a commit');
  });
});

it('a partial clone is not completed from the network, and the reason is said', async () => {
  const origin = new Repository(BASE).commit({ 'src/a.ts': 'export {};\n' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const folder = workspace();
  execFileSync('git', ['clone', '--quiet', '--filter=blob:none', pathToFileURL(origin.folder).href, folder]);
  const { status, report } = await reportOf(folder, '--diff-base', 'origin/main', ...only);
  expect(status).toBe(3);
  expect(report.notices.find(({ code }) => code === 'no-base')!.message).toContain('partial clone');
});
