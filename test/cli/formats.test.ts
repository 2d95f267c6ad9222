import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childproof, GOOD_MANIFEST, workspace } from './childproof.ts';

const product = () => workspace({ 'childproof.yaml': GOOD_MANIFEST });
const check = (folder: string, ...formats: string[]) =>
  childproof(['check', ...formats.flatMap(one => ['--format', one])], folder);

describe('several formats', () => {
  it('are written in one run, with the folders they need, and one is printed', async () => {
    const folder = product();
    const { status, stdout, stderr } = await check(folder, 'text,json=out/deep/report.json', 'markdown=page.md');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('not legal advice');
    expect(JSON.parse(readFileSync(join(folder, 'out/deep/report.json'), 'utf8'))).toMatchObject({ complete: true });
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toContain('## ✅ childproof');
    expect(readdirSync(folder).sort()).toEqual(['childproof.yaml', 'out', 'page.md']);
  });

  it('say how the run ended where none is printed', async () => {
    const { stdout, stderr } = await check(product(), 'json=report.json');
    expect(stdout).toBe('');
    expect(stderr).toBe('nothing is open at or above "error"\n');
  });

  it('keep a comma that belongs to the name of a file', async () => {
    const folder = product();
    await check(folder, 'json=a,b.json,markdown=c.md');
    expect(existsSync(join(folder, 'a,b.json'))).toBe(true);
    expect(existsSync(join(folder, 'c.md'))).toBe(true);
  });

  it.each<[formats: string[], words: string]>([
    [['jsn=x'], '--format: there is no format "jsn"; did you mean "json"?'],
    [['text', 'json'], 'only one format can go to standard output; write `json=FILE` for the others (text, json)'],
    [['json=a', 'markdown=./x/../a'], 'json and markdown cannot both be written to '],
    [['json='], '"json=": name a file after "="'],
    [['json=out/'], '"json=out/": name a file after "="'],
    [['json=childproof.yaml'], 'which was checked; choose another name'],
    [['json=folder'], 'there is a folder of that name'],
    [['json=childproof.yaml/x.json'], 'a part of the path is a file'],
  ])('%j are refused in words', async (formats, words) => {
    const folder = product();
    mkdirSync(join(folder, 'folder/below'), { recursive: true });
    const { status, stdout, stderr } = await check(folder, ...formats);
    expect(stderr).toContain(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(readFileSync(join(folder, 'childproof.yaml'), 'utf8')).toBe(GOOD_MANIFEST);
  });

  it('leave an older report as it was where a new one cannot be written whole', async () => {
    const folder = product();
    await check(folder, 'json=locked/report.json');
    const before = readFileSync(join(folder, 'locked/report.json'), 'utf8');
    const isRoot = process.getuid?.() === 0;
    chmodSync(join(folder, 'locked'), 0o500);
    const { status } = await check(folder, 'markdown=locked/report.json');
    chmodSync(join(folder, 'locked'), 0o700);
    const now = readFileSync(join(folder, 'locked/report.json'), 'utf8');
    // Whoever may do everything writes it; nobody finds a part of it.
    expect([status, now === before]).toEqual(isRoot ? [0, false] : [2, true]);
    expect(readdirSync(join(folder, 'locked'))).toEqual(['report.json']);
  });
});
