import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../../cli/childproof.ts';
import { commandsIn } from '../../render/runner.ts';

const main = join(import.meta.dirname, '../../../dist/action.js');
export const TOKEN = 'ghs_secretOfTheTest';
export const HEAD = 'a'.repeat(40);

export interface StepRequest {
  folder: string;
  api: string;
  inputs?: Readonly<Record<string, string>>;
  event?: { name: string; payload: object };
  node?: string;
}

/** Runs the built Action as a runner does, against a GitHub of the test's own. */
export async function runStep({ folder, api, inputs = {}, event, node = process.execPath }: StepRequest) {
  if (!existsSync(main)) throw new Error('dist/action.js is not there: run `npm run build`, then this test');
  const temp = workspace({ output: '', summary: '' });
  const { name, payload } = event ?? { name: 'push', payload: {} };
  writeFileSync(join(temp, 'event.json'), JSON.stringify(payload));
  const child = spawn(node, [main], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: api,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_REPOSITORY: 'pigeon/app',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: HEAD,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      ...Object.fromEntries(
        Object.entries({ token: TOKEN, ...inputs }).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  const summary = readFileSync(join(temp, 'summary'), 'utf8');
  const output = readFileSync(join(temp, 'output'), 'utf8');
  return { status, stdout, stderr, summary, output, commands: commandsIn(stdout) };
}
