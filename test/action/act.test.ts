import { describe, expect, it } from 'vitest';
import { reportNamed } from '../render/reports.ts';
import { runAction } from './world.ts';

const pigeon = reportNamed('pigeon');
const clean = reportNamed('clean');

describe('the Action', () => {
  it('hands its inputs on; lists have lines or commas', async () => {
    const { request } = await runAction(
      {
        'working-directory': 'apps/pigeon',
        config: 'childproof.yaml',
        'fail-on': 'warning',
        rules: 'a/b, c/d\ne/f\n',
        'skip-rules': 'g/h',
        policies: 'uk-aadc\nofcom-children',
      },
      clean,
    );
    expect(request).toMatchObject({
      folder: '/runner/space/apps/pigeon',
      config: 'childproof.yaml',
      failOn: 'warning',
      rules: ['a/b', 'c/d', 'e/f'],
      skipRules: ['g/h'],
      policies: ['uk-aadc', 'ofcom-children'],
    });
  });

  it('takes the defaults of a runner that has no inputs', async () => {
    const { request, annotations, summary } = await runAction({}, pigeon);
    expect(request).toMatchObject({
      folder: '/runner/space',
      config: null,
      failOn: 'error',
      rules: [],
      policies: [],
    });
    expect(annotations.length).toBeGreaterThan(0);
    expect(summary).toContain('## ❌ childproof');
  });

  it('fails the step with the report’s own code and reason', async () => {
    const { code, failed } = await runAction({}, pigeon);
    expect(code).toBe(1);
    expect(failed).toBe(
      'childproof ends with exit code 1: 5 open findings at or above "error"; the run is also incomplete',
    );
    expect(await runAction({}, clean)).toMatchObject({ code: 0, failed: null });
  });

  it('sets the outputs that later steps read', async () => {
    const { outputs } = await runAction({ formats: 'json=build/report.json' }, pigeon);
    expect(outputs).toEqual({
      conclusion: 'failure',
      'exit-code': '1',
      complete: 'false',
      findings: '8',
      errors: '5',
      warnings: '2',
      notes: '0',
      reports: 'build/report.json',
      'json-file': 'build/report.json',
      'sarif-file': '',
    });
    expect((await runAction({}, clean)).outputs).toMatchObject({
      conclusion: 'success',
      'exit-code': '0',
      findings: '0',
      reports: '',
    });
  });

  it('writes the JSON report where it is asked to', async () => {
    const { files } = await runAction({ formats: 'json=build/report.json' }, pigeon);
    expect(Object.keys(files)).toEqual(['/runner/space/build/report.json']);
    expect(JSON.parse(files['/runner/space/build/report.json']!)).toEqual(pigeon);
  });

  it('annotates with the path from the workspace when a folder is checked', async () => {
    const { annotations } = await runAction({ 'working-directory': './apps/pigeon/' }, pigeon);
    const files = annotations.flatMap(annotation => annotation.properties?.file ?? []);
    expect(files).toContain('apps/pigeon/childproof.yaml');
    expect(files.every(file => file.startsWith('apps/pigeon/'))).toBe(true);
  });

  it('annotates with an absolute path when the folder lies outside', async () => {
    const { annotations } = await runAction({ 'working-directory': '../other' }, pigeon);
    expect(annotations[0]!.properties!.file).toBe('/runner/other/childproof.yaml');
  });

  it('shows at most nine errors, and says where the rest is', async () => {
    const error = pigeon.findings.find(finding => finding.severity === 'error' && finding.mark.state === 'open')!;
    const findings = Array.from({ length: 47 }, (_, index) => ({ ...error, id: `f${index}` }));
    const many = { ...pigeon, findings };
    const withSummary = await runAction({}, many);
    expect(withSummary.annotations.filter(annotation => annotation.level === 'error')).toHaveLength(9);
    expect(withSummary.annotations.at(-1)!.message).toBe('shown 9 of 47 errors; the rest is in the job summary');
    const without = await runAction({ summary: 'false' }, many);
    expect(without.annotations.at(-1)!.message).toContain('the rest is in the log of this step');
  });

  it('leaves out what is switched off, never the log', async () => {
    const seen = await runAction({ 'report-as': 'none', summary: 'false' }, pigeon);
    expect(seen).toMatchObject({ annotations: [], summary: null, code: 1 });
    expect(seen.log).toContain('messaging/strangers-cannot-message-children');
  });

  it('does without a summary where the runner has none', async () => {
    expect(await runAction({}, clean, { summarise: null })).toMatchObject({ code: 0, summary: null });
  });

  it.each<[inputs: Record<string, string>, words: string]>([
    [{ 'fail-on': 'warn' }, 'input fail-on: "warn" is not a level'],
    [{ 'fail-on': 'eror' }, 'did you mean "error"?'],
    [{ summary: 'yes' }, 'input summary: "yes" is neither true nor false'],
    [{ 'report-as': 'check, coment' }, 'input report-as: "coment" is no way of reporting; did you mean "comment"?'],
    [{ formats: 'jsn=a.json' }, 'did you mean "json"?'],
    [{ formats: 'json' }, 'input formats: "json": name a file, as in json=FILE'],
  ])('refuses %j before it checks anything', async (inputs, words) => {
    const { code, failed, request } = await runAction(inputs, clean);
    expect({ code, request }).toEqual({ code: 2, request: null });
    expect(failed).toContain(words);
  });

  it('shows what went wrong with its cause, and nothing that a terminal would obey', async () => {
    const cause = new Error('EACCES: src/\u001b[2J.ts\n##[add-mask]x');
    const { code, failed } = await runAction({}, new Error('a file could not be read', { cause }));
    expect(code).toBe(2);
    expect(failed!.split('\n')).toEqual([
      'childproof could not finish: a file could not be read',
      'because: EACCES: src/\\u{1b}[2J.ts\\n#\\#[add-mask]x',
    ]);
  });

  it('shows the stack where the log is asked for detail', async () => {
    const { failed } = await runAction({}, new Error('oops'), { isDebug: true });
    expect(failed).toMatch(/oops\n +at /);
  });
});
