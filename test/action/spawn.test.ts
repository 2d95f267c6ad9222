import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../render/runner.ts';
import { runStep } from './step.ts';

describe('the built Action in a process of its own', () => {
  it('marks a wrong manifest on its line, seen from the workspace, and ends with 2', () => {
    const { status, stdout, stderr, outputs, summary } = runStep('wrong-manifest', {
      'working-directory': 'apps/pigeon',
    });
    expect(stderr).toBe('');
    expect(status).toBe(2);
    const errors = commandsIn(stdout).filter(command => command.name === 'error');
    expect(errors).toContainEqual({
      name: 'error',
      message: expect.stringContaining('"minimum_age" is not a key here; did you mean "minimum-age"?') as string,
      properties: expect.objectContaining({ file: 'apps/pigeon/childproof.yaml', line: '5', endLine: '5' }) as object,
    });
    expect(errors.at(-1)!.message).toMatch(
      /^childproof ends with exit code 2: \d mistakes? in the input must be mended/,
    );
    expect(outputs).toMatchObject({ 'exit-code': '2', complete: 'false', reports: '' });
    expect(summary).toContain('## ❌ childproof: wrong input');
  });

  it('checks a product, sets its outputs and writes the report', () => {
    const step = runStep('product', { formats: 'json=out/report.json', 'fail-on': 'never' });
    const report = JSON.parse(readFileSync(join(step.workspace, 'out/report.json'), 'utf8')) as {
      findings: { rule: string; at: { path: string } }[];
      verdicts: unknown[];
    };
    expect(step.stderr).toBe('');
    expect(report.verdicts.length).toBeGreaterThan(0);
    expect(report.findings.map(finding => finding.rule)).toContain('messaging/strangers-cannot-message-children');
    expect(step.outputs).toMatchObject({
      'exit-code': String(step.status),
      findings: String(report.findings.length),
      'json-file': 'out/report.json',
    });
    expect(step.summary).toContain('messaging/strangers-cannot-message-children');
    expect(commandsIn(step.stdout).map(command => command.properties['file'])).toContain('childproof.yaml');
  });

  it('fails on findings, and not below the level that is asked for', () => {
    expect(runStep('product', {}).status).toBe(1);
    expect(runStep('product', { 'fail-on': 'never' }).status).not.toBe(1);
  });

  it('says which input is wrong', () => {
    const { status, stdout, outputs } = runStep('product', { 'working-directory': 'nowhere' });
    expect(status).toBe(2);
    expect(commandsIn(stdout)).toEqual([
      {
        name: 'error',
        message: expect.stringContaining('input working-directory: there is no folder') as string,
        properties: {},
      },
    ]);
    expect(outputs).toEqual({});
  });
});
