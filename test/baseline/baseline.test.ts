import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childproof, noticesOf, reportOf, workspace } from '../cli/childproof.ts';
import { MANIFEST, madeUp, Repository } from '../diff/repository.ts';

const RULE = 'age/missing-age-is-not-adult';
const NAME = 'childproof-baseline.txt';
const FILES = {
  'childproof.yaml': MANIFEST,
  'package.json': '{ "name": "pigeon", "dependencies": { "express": "5.0.0" } }\n',
  'src/a.ts': madeUp('mayPost'),
  'src/b b.ts': madeUp('maySend'),
};

const update = (folder: string, ...args: string[]) => childproof(['baseline', 'update', ...args], folder);
const linesOf = (folder: string) =>
  readFileSync(join(folder, NAME), 'utf8')
    .split('\n')
    .filter(line => line.includes(` ${RULE} `))
    .map(line => line.split(' ')[0]);

/** A product that began with two findings, both in its baseline. */
async function adopted(files: Readonly<Record<string, string>> = FILES) {
  const folder = workspace(files);
  expect((await update(folder, '--grow')).status).toBe(0);
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const marks = async (...args: string[]) => {
    const { status, report } = await reportOf(folder, ...args);
    const of = (state: string) =>
      report.findings.filter(({ rule, mark }) => rule === RULE && mark.state === state).map(({ at }) => at.path);
    return { status, report, open: of('open'), known: of('known') };
  };
  return { folder, write, marks };
}

describe('a baseline', () => {
  it('carries all that is open, a line each, and the run is green', async () => {
    const { folder, marks } = await adopted();
    expect(linesOf(folder)).toEqual(['src/a.ts', 'src/b%20b.ts']);
    const { status, known, report } = await marks();
    expect({ status, known }).toEqual({ status: 0, known: ['src/a.ts', 'src/b b.ts'] });
    expect(report.findings.every(({ mark }) => mark.state === 'known' && mark.by === 'baseline')).toBe(true);
    expect(report.provisions.map(({ state }) => state)).toContain('non-conformity');
  });

  it('does not carry what comes later, and says how to shrink when something is mended', async () => {
    const { write, marks } = await adopted();
    write('src/c.ts', madeUp('mayCall'));
    write('src/a.ts', 'export {};\n');
    const { status, open, known, report } = await marks();
    expect({ status, open, known }).toEqual({ status: 1, open: ['src/c.ts'], known: ['src/b b.ts'] });
    expect(noticesOf(report)).toContain(`suppression-unused ${NAME}:${lineOf(report)}:1`);
  });

  it('survives lines that move and a file that is moved', async () => {
    const { folder, write, marks } = await adopted();
    write('src/a.ts', `// one\n\n${madeUp('mayPost')}`);
    rmSync(join(folder, 'src/b b.ts'));
    write('src/d.ts', madeUp('maySend'));
    expect(await marks()).toMatchObject({ status: 0, open: [], known: ['src/a.ts', 'src/d.ts'] });
    await update(folder);
    expect(linesOf(folder)).toEqual(['src/a.ts', 'src/d.ts']);
  });

  it('is ignored with --no-suppressions', async () => {
    const { marks } = await adopted();
    expect(await marks('--no-suppressions')).toMatchObject({ status: 1, known: [] });
  });

  it('answers for a file that cannot be read, and claims nothing about it', async () => {
    const { write, marks } = await adopted({ ...FILES, 'src/broken.ts': `${madeUp('mayRead')}export const = ;\n` });
    const { status, report } = await marks();
    expect({ status, complete: report.complete }).toEqual({ status: 0, complete: true });
    expect(report.notices.find(({ at }) => at?.path === 'src/broken.ts')).toMatchObject({ known: 'baseline' });
    expect(report.provisions.map(({ state }) => state)).not.toContain('no-non-conformity-found');
    write('src/broken.ts', `${madeUp('mayRead')}}}\nexport const = ;\n`);
    expect((await marks()).status).toBe(3);
  });

  it('carries undecided findings, which are open again when they become failures', async () => {
    const { folder } = await adopted();
    const path = join(folder, NAME);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\{"fails":1\}$/m, '{}'));
    const { status, report } = await reportOf(folder);
    expect(status).toBe(1);
    expect(report.findings.filter(({ mark }) => mark.state === 'open').map(({ mark }) => mark.reason)).toEqual([
      'worse than before: fails',
    ]);
  });
});

describe('baseline update', () => {
  it('takes out what is mended and adds nothing', async () => {
    const { folder, write } = await adopted();
    write('src/a.ts', 'export {};\n');
    write('src/c.ts', madeUp('mayCall'));
    const { status, stdout } = await update(folder);
    expect({ status, lines: linesOf(folder) }).toEqual({ status: 0, lines: ['src/b%20b.ts'] });
    expect(stdout).toMatch(/^childproof-baseline\.txt: \d+ lines? kept, 1 gone, 0 added\nopen, and not in it: 1 /);
    await update(folder, '--grow');
    expect(linesOf(folder)).toEqual(['src/b%20b.ts', 'src/c.ts']);
  });

  it('writes no first one unless it is told to', async () => {
    const folder = workspace(FILES);
    const { status, stderr } = await update(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('--grow writes one');
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  it('keeps the lines of a file that cannot be read at the moment', async () => {
    const { folder, write } = await adopted();
    write('src/a.ts', `${madeUp('mayPost')}export const = ;\n`);
    await update(folder);
    expect(linesOf(folder)).toEqual(['src/a.ts', 'src/b%20b.ts']);
  });

  it('writes nothing while the manifest is wrong', async () => {
    const { folder, write } = await adopted();
    write('childproof.yaml', MANIFEST.replace('minimum-age', 'minimal-age'));
    const before = readFileSync(join(folder, NAME), 'utf8');
    const { status, stderr } = await update(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean "minimum-age"?');
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe(before);
  });

  it('two runs write the same bytes, and both sides of a merge can stand in it', async () => {
    const { folder, marks } = await adopted();
    const path = join(folder, NAME);
    const once = readFileSync(path, 'utf8');
    appendFileSync(path, once);
    expect((await marks()).status).toBe(0);
    await update(folder);
    expect(readFileSync(path, 'utf8')).toBe(once);
  });

  it.each([
    ['<<<<<<< HEAD', 'delete its markers'],
    ['src/a.ts age/missing-age-is-not-adult v1:12', 'delete it'],
    [`a b v1:${'0'.repeat(32)} v1:${'0'.repeat(32)} {"fails":"many"}`, 'delete it'],
  ])('a line that is none is wrong input at its place: %s', async (line, hint) => {
    const { folder, marks } = await adopted();
    const path = join(folder, NAME);
    writeFileSync(path, `${line}\n${readFileSync(path, 'utf8')}`);
    const { status, report } = await marks();
    expect(status).toBe(2);
    expect(report.notices.find(({ code }) => code === 'baseline-invalid')).toMatchObject({
      at: { path: NAME, start: { line: 1, column: 1 } },
      hint: expect.stringContaining(hint),
    });
  });
});

describe('the baseline of a change', () => {
  const grown = async (repository: Repository) => {
    await update(repository.folder, '--grow');
    return repository.commit({});
  };

  const lineFor = async (change: Readonly<Record<string, string | null>>) => {
    const { folder } = await grown(new Repository(FILES).commit(change));
    return readFileSync(join(folder, NAME), 'utf8')
      .split('\n')
      .filter(line => line.includes(` ${RULE} `));
  };

  it('lines that the change adds do not count yet and are said', async () => {
    const repository = new Repository(FILES).commit({ 'src/c.ts': madeUp('mayCall') });
    await grown(repository);
    const { status, open, report } = await repository.checked('--rule', RULE);
    expect({ status, open }).toEqual({ status: 1, open: [`${RULE} src/c.ts:2`] });
    expect(report.notices.filter(({ code }) => code === 'policy-change')).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/\d+ lines of the baseline are new or larger/) }),
    ]);
    expect(report.preview).toMatchObject({ open: 0 });
  });

  it('a line that is made to answer for another finding is a new one', async () => {
    const bad = 'src/b b.ts';
    const [line] = await lineFor({ 'src/a.ts': 'export {};\n', [bad]: null, 'src/new.ts': madeUp('maySend') });
    const repository = await grown(new Repository({ ...FILES, 'src/a.ts': 'export {};\n' }));
    repository.git('branch', '--force', 'main');
    const old = readFileSync(join(repository.folder, NAME), 'utf8');
    const forged = old.replace(/^src\/b%20b\.ts (\S+ \S+) \S+/m, `src/gone.ts $1 ${line!.split(' ')[3]}`);
    expect(forged).not.toBe(old);
    repository.commit({ [NAME]: forged, [bad]: 'export {};\n', 'src/new.ts': madeUp('maySend') });
    const { status, open, report } = await repository.checked('--rule', RULE);
    expect({ status, open }).toEqual({ status: 1, open: [`${RULE} src/new.ts:2`] });
    expect(noticesOf(report).filter(one => one.startsWith('policy-change'))).toHaveLength(1);
  });

  it('with the policy of the change they do', async () => {
    const repository = new Repository(FILES).commit({ 'src/c.ts': madeUp('mayCall') });
    await grown(repository);
    expect(await repository.checked('--rule', RULE, '--policy-from', 'head')).toMatchObject({ status: 0, open: [] });
  });
});

const lineOf = (report: Awaited<ReturnType<typeof reportOf>>['report']) =>
  report.notices.find(({ code }) => code === 'suppression-unused')?.at?.start.line;
