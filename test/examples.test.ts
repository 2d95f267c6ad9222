import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../src/author/gen/schemas.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Report } from '../src/model/report.ts';
import { childproof } from './cli/childproof.ts';

const examples = join(import.meta.dirname, '../examples');
const check = (name: string, ...args: string[]) =>
  childproof(['check', name, '--as-of', '2026-11-25', ...args], examples);

describe('examples/pigeon', () => {
  let once: ReturnType<typeof check> | undefined;
  const open = async () => {
    const { status, stdout } = await (once ??= check('pigeon', '--format', 'json'));
    const report = JSON.parse(stdout) as Report;
    return {
      status,
      findings: report.findings.filter(finding => finding.verdict === 'fail' && finding.mark.state === 'open'),
    };
  };

  it('prints what stands in its expected output', async () => {
    const { status, stdout } = await check('pigeon');
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot(join(examples, 'pigeon/expected/check.txt'));
  });

  it('prints a report that fits the published schema, with what an edit would change said by the finding', async () => {
    const { stdout } = await (once ??= check('pigeon', '--format', 'json'));
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const fits = ajv.compile(SCHEMAS['report']!);
    const report = JSON.parse(stdout) as Report;
    fits(report);
    expect(fits.errors ?? []).toEqual([]);
    expect(report.findings.some(finding => finding.edit !== null)).toBe(true);
  });

  it('has an open finding in every layer, each on a line of its own file', async () => {
    const { status, findings } = await open();
    expect(status).toBe(1);
    expect(new Set(findings.map(finding => finding.layer))).toEqual(new Set(['manifest', 'flags', 'code', 'cross']));
    for (const { at } of findings) {
      expect(at.path).not.toBe('');
      expect(at.end.line > at.start.line || at.end.column > at.start.column).toBe(true);
    }
  });

  it('shows a child for every flag finding', async () => {
    const { findings } = await open();
    const flag = findings.find(finding => finding.rule === 'flags/children-get-protective-value')!;
    expect(flag.witness).toMatchObject({ flag: 'dm.open', context: { age: 16, country: 'GB' }, value: true });
  });

  it('points from one layer into another in every cross-layer finding', async () => {
    const { findings } = await open();
    const cross = findings.filter(finding => finding.layer === 'cross');
    expect(cross.length).toBeGreaterThanOrEqual(3);
    for (const finding of cross)
      expect(finding.related.map(related => layerOf(related.at.path))).toContainEqual(
        expect.not.stringMatching(layerOf(finding.at.path)),
      );
  });
});

describe('examples/pigeon-fixed', () => {
  it('has nothing open, nothing undecided, nothing suppressed', async () => {
    const { status, stdout } = await check('pigeon-fixed', '--format', 'json', '--no-suppressions');
    const report = JSON.parse(stdout) as Report;
    expect(report.findings.map((finding: Finding) => finding.id)).toEqual([]);
    expect(report.complete).toBe(true);
    expect(status).toBe(0);
  });

  it('prints what stands in its expected output', async () => {
    const { stdout } = await check('pigeon-fixed');
    await expect(stdout).toMatchFileSnapshot(join(examples, 'pigeon-fixed/expected/check.txt'));
  });
});

function layerOf(path: string): string {
  if (path.endsWith('childproof.yaml')) return 'manifest';
  return path.includes('flagd') ? 'flags' : 'code';
}
