import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { error, getInput, info, isDebug, notice, setFailed, setOutput, summary, warning } from '@actions/core';
import { act } from './act/act.ts';
import { baseOfRun } from './act/base-of-run.ts';
import { proposesChange, readEvent } from './act/event.ts';
import { connect } from './act/github/connect.ts';
import { targetOf } from './act/github/target.ts';
import { InputError } from './act/inputs.ts';
import type { CheckRequest } from './act/ports.ts';
import { builtInLibrary, VERSION } from './builtin.ts';
import { gitIn } from './kit/git/command.ts';
import { writeWhole } from './kit/files/write-whole.ts';
import { expectShortRun } from './kit/short-run.ts';
import { diskTree } from './kit/trees/disk.ts';
import { openBase } from './open-base.ts';
import { run } from './run.ts';

expectShortRun(process.versions.v8);

const code = await act({
  runner: { getInput, setOutput, info, error, warning, notice, setFailed },
  workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  color: !process.env['NO_COLOR'],
  isDebug: isDebug(),
  github: {
    connect: token => connect(token, process.env['GITHUB_API_URL'] ?? 'https://api.github.com'),
    target: folder => targetOf(eventOfRun(), process.env, { folder, id: runId() }),
  },
  check: ({ folder, diffBase, policyFrom, ...request }: CheckRequest) =>
    run({
      ...request,
      tree: openFolder(folder),
      base: baseFor(folder, diffBase, policyFrom),
      library: builtInLibrary(),
      asOf: new Date().toISOString().slice(0, 10),
      version: VERSION,
    }),
  write: writeWhole,
  summarise: process.env['GITHUB_STEP_SUMMARY']
    ? async markdown => void (await summary.addRaw(markdown, true).write())
    : null,
});
// `setFailed` knows only 1; the codes are ours.
process.exitCode = code;

/** The base that the workflow names, else that of the event; a run over everything where nobody proposes a change. */
function baseFor(folder: string, diffBase: string | null, policyFrom: 'base' | 'head') {
  if (diffBase !== null) return openBase(folder, diffBase, policyFrom);
  const event = eventOfRun();
  if (!proposesChange(event)) return null;
  const base = baseOfRun(event, gitIn(folder));
  return 'missing' in base ? { ...base, policyFrom } : openBase(folder, base.name, policyFrom);
}

function openFolder(folder: string) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`input working-directory: there is no folder ${folder}`);
  }
  return diskTree(folder);
}

function eventOfRun() {
  const path = process.env['GITHUB_EVENT_PATH'];
  return readEvent(process.env, path && existsSync(path) ? readFileSync(path, 'utf8') : null);
}

/** Belongs to this step of this attempt alone. */
function runId(): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env;
  return [run, attempt, randomUUID()].filter(part => part !== undefined).join('-');
}
