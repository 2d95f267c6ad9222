import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { builtInLibrary, VERSION } from '../builtin.ts';
import { writeWhole } from '../kit/files/write-whole.ts';
import { diskTree } from '../kit/trees/disk.ts';
import { exitCode, whyExit } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';
import { FORMATS } from '../render/index.ts';
import type { FormatId } from '../render/index.ts';
import { openBase } from '../open-base.ts';
import { run } from '../run.ts';
import type { RunOptions } from '../run.ts';
import { didYouMean, listOf } from '../kit/text.ts';
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
  const targets = flags.format.map(parseFormat);
  if (targets.filter(target => target.path === null).length > 1)
    throw new UsageError('only one --format can go to standard output; write `--format json=FILE` for the others');
  const { report, source } = await run(runOptions(folder, flags, io));
  for (const { id, path } of targets) {
    const context = {
      source,
      color: path === null && usesColor(flags, io),
      width: path === null && io.isTerminal ? io.width : 100,
      prefix: prefixOf(resolve(io.cwd, folder)),
      quiet: flags.quiet ?? false,
    };
    const text = FORMATS[id].render(report, context);
    if (path === null) io.out(text);
    else writeReport(resolve(io.cwd, path), text);
  }
  if (!flags.quiet && targets.every(target => target.path !== null)) io.err(`${closingLine(report)}\n`);
  return exitCode(report);
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

function parseFormat(text: string): { id: FormatId; path: string | null } {
  const equals = text.indexOf('=');
  const id = equals < 0 ? text : text.slice(0, equals);
  const ids = Object.keys(FORMATS);
  if (!ids.includes(id))
    throw new UsageError(`--format: there is no format "${id}"${didYouMean(id, ids)} (${listOf(ids, 'or')})`);
  const path = equals < 0 ? null : text.slice(equals + 1);
  if (path === '') throw new UsageError(`--format ${text}: name a file after "="`);
  return { id: id as FormatId, path };
}

export function parseDay(text: string): string {
  if (day(text) === null) throw new UsageError(`--as-of: "${text}" is not a day of the calendar, written YYYY-MM-DD`);
  return text;
}

export function usesColor(flags: Pick<CheckFlags, 'color'>, io: Io): boolean {
  if (flags.color !== 'auto') return flags.color === 'always';
  return io.isTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}

function writeReport(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (cause) {
    throw new UsageError(
      `the report cannot be written to ${path} (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
      { cause },
    );
  }
}

function closingLine(report: Report): string {
  return whyExit(report);
}
