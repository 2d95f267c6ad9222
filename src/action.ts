import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as core from '@actions/core';
import { act } from './act/act.ts';
import { InputError } from './act/inputs.ts';
import type { CheckRequest } from './act/ports.ts';
import { builtInLibrary, VERSION } from './builtin.ts';
import { diskTree } from './kit/trees/disk.ts';
import { run } from './run.ts';

const code = await act({
  runner: core,
  workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  color: !process.env['NO_COLOR'],
  isDebug: core.isDebug(),
  check: ({ folder, ...request }: CheckRequest) =>
    run({
      ...request,
      tree: openFolder(folder),
      library: builtInLibrary(),
      asOf: new Date().toISOString().slice(0, 10),
      version: VERSION,
    }),
  write(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  summarise: process.env['GITHUB_STEP_SUMMARY']
    ? async markdown => void (await core.summary.addRaw(markdown, true).write())
    : null,
});
// `setFailed` knows only 1; the codes are ours.
process.exitCode = code;

function openFolder(folder: string) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(`input directory: there is no folder ${folder}`);
  }
  return diskTree(folder);
}
