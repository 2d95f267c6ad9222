import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
/** A whole report is larger than what is kept of a program's output by itself. */
const LARGE = 64 * 1024 * 1024;

/** The oldest Node that must work, the one between, and the one that runs the Action. */
describe.each(['node20', 'node22', 'node24'])('the built program on %s', name => {
  const node = join(import.meta.dirname, 'node_modules', name, 'bin/node');
  const check = (...args: string[]) =>
    spawnSync(node, [cli, 'check', ...args, '--as-of', '2026-11-25'], { encoding: 'utf8', maxBuffer: LARGE });

  it('finds what is wrong with pigeon, and says the same as every other Node', () => {
    const { status, stdout, stderr } = check(join(root, 'examples/pigeon'), '--format', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const here = spawnSync(
      process.execPath,
      [cli, 'check', join(root, 'examples/pigeon'), '--format', 'json', '--as-of', '2026-11-25'],
      { encoding: 'utf8', maxBuffer: LARGE },
    );
    expect(stdout).toBe(here.stdout);
  });

  it('finds nothing open in pigeon-fixed', () => {
    expect(check(join(root, 'examples/pigeon-fixed')).status).toBe(0);
  });

  it('is incomplete in an empty folder', () => {
    expect(check(mkdtempSync(join(tmpdir(), 'childproof-'))).status).toBe(3);
  });

  it('proves its rules', () => {
    const { status, stdout } = spawnSync(node, [cli, 'rules', 'test'], { encoding: 'utf8', cwd: root });
    expect(stdout).toMatch(/all hold\n$/);
    expect(status).toBe(0);
  });
});
