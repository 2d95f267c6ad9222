import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../dist/action.js');

/** What a runner has after the step. */
export interface Step {
  status: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  workspace: string;
}

/**
 * Runs the built Action as a runner does: a process of its own in the workspace, with `INPUT_*`, the command files and
 * nothing else of the environment.
 */
export function runStep(fixture: string, inputs: Readonly<Record<string, string>>): Step {
  if (!existsSync(main)) throw new Error('dist/action.js is not there: run `npm run build`, then this test');
  const temp = mkdtempSync(join(tmpdir(), 'childproof-action-'));
  const workspace = join(temp, 'workspace');
  cpSync(join(import.meta.dirname, 'fixtures', fixture), workspace, { recursive: true });
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      ...files,
      ...Object.fromEntries(given),
    },
  });
  return {
    status,
    stdout,
    stderr,
    outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    workspace,
  };
}

/** `name<<delimiter`, the value, `delimiter`: how a step hands over outputs. */
function outputsIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm)].map(([, name, , value]) => [name, value]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
