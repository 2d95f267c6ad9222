import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { builtInLibrary, VERSION } from '../builtin.ts';
import { diskTree } from '../kit/trees/disk.ts';
import { exitCode, whyExit } from '../model/exit.ts';
import type { Severity } from '../model/rule.ts';
import { FORMATS } from '../render/index.ts';
import { openBase } from '../open-base.ts';
import { parseTargets, TargetError, writeReports } from '../reports.ts';
import { run } from '../run.ts';
import type { RunOptions } from '../run.ts';
import { day } from '../kit/day.ts';
import { openCache } from './cache-folder.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

export interface CheckFlags {
  config?: string;
  format: string[];
  failOn: Severity | 'never';
  rule: string[];
  skipRule: string[];
  policy: string[];
  diffBase?: string;
  policyFrom: 'base' | 'head';
  asOf?: string;
  suppressions: boolean;
  cache: boolean;
  quiet?: boolean;
  color: 'auto' | 'always' | 'never';
}

/** `check [DIR]`: the report in each wanted format, and the exit code that the report gives. */
export async function check(folder: string, flags: CheckFlags, io: Io): Promise<number> {
  const targets = asUsage(() => parseTargets(flags.format, io.cwd));
  const { report, ...known } = await run(runOptions(folder, flags, io));
  const checked = resolve(io.cwd, folder);
  const context = { ...known, color: false, width: 100, prefix: prefixOf(checked), quiet: flags.quiet ?? false };
  asUsage(() => writeReports(report, targets, { checked, context }));
  const printed = targets.find(target => target.path === null);
  if (printed) {
    const screen = { color: usesColor(flags, io), width: io.isTerminal ? io.width : 100 };
    io.out(FORMATS[printed.id].render(report, { ...context, ...screen }));
  } else if (!flags.quiet) io.err(`${whyExit(report)}\n`);
  return exitCode(report);
}

function asUsage<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof TargetError) throw new UsageError(`--format: ${error.message}`, { cause: error });
    throw error;
  }
}

export function runOptions(folder: string, flags: Partial<CheckFlags>, io: Io): RunOptions {
  return {
    tree: openFolder(folder, io),
    library: builtInLibrary(),
    asOf: parseDay(flags.asOf ?? io.today),
    version: VERSION,
    failOn: flags.failOn ?? 'error',
    config: flags.config ?? null,
    rules: flags.rule ?? [],
    skipRules: flags.skipRule ?? [],
    policies: flags.policy ?? [],
    suppressions: flags.suppressions ?? true,
    base:
      flags.diffBase === undefined
        ? null
        : openBase(resolve(io.cwd, folder), flags.diffBase, flags.policyFrom ?? 'base'),
    kept: openCache(io, folder, flags.cache ?? true),
  };
}

export function openFolder(folder: string, io: Io) {
  const full = resolve(io.cwd, folder);
  let isFolder: boolean;
  try {
    isFolder = statSync(full).isDirectory();
  } catch {
    throw new UsageError(`there is no folder ${folder}`);
  }
  if (!isFolder) throw new UsageError(`${folder} is a file; name the folder of the product`);
  return diskTree(full);
}

/** The folder's own path from the root of its git repository: annotations count from there. */
function prefixOf(folder: string): string {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return relative(root, folder).split(sep).join('/');
    if (dirname(root) === root) return '';
  }
}

function parseDay(text: string): string {
  if (day(text) === null) throw new UsageError(`--as-of: "${text}" is not a day of the calendar, written YYYY-MM-DD`);
  return text;
}

function usesColor(flags: Pick<CheckFlags, 'color'>, io: Io): boolean {
  if (flags.color !== 'auto') return flags.color === 'always';
  return io.isTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}
