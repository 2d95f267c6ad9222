import { join, resolve } from 'node:path';
import type { Report } from './model/report.ts';
import { didYouMean, listOf } from './kit/text.ts';
import { writeWhole } from './kit/files/write-whole.ts';
import type { RenderContext } from './render/format.ts';
import { FORMATS } from './render/index.ts';
import type { FormatId } from './render/index.ts';

/** A report that somebody asked for: which format, and the file it goes to; null for standard output. */
export interface Target {
  id: FormatId;
  /** Absolute path. */
  path: string | null;
}

/** A target that cannot be meant or written; the message is for whoever asked, who knows how they asked. */
export class TargetError extends Error {
  override name = 'TargetError';
}

/** `sarif=out.sarif`, or several with commas between them. A comma that no format follows belongs to the path. */
const BETWEEN = /\s*,\s*(?=[a-z][a-z-]*(?:=|,|$))/i;

/** Reads what formats are wanted; relative paths start at `from`. Nothing is written yet. */
export function parseTargets(texts: readonly string[], from: string): Target[] {
  const targets = texts.flatMap(text => text.split(BETWEEN)).map(text => parseTarget(text.trim(), from));
  const printed = targets.filter(({ path }) => path === null);
  if (printed.length > 1)
    throw new TargetError(
      `only one format can go to standard output; write \`${printed[1]!.id}=FILE\` for the others (${printed.map(({ id }) => id).join(', ')})`,
    );
  for (const [index, { id, path }] of targets.entries()) {
    const other = targets.findIndex(one => one.path !== null && one.path === path);
    if (other >= 0 && other < index)
      throw new TargetError(`${targets[other]!.id} and ${id} cannot both be written to ${path}`);
  }
  return targets;
}

function parseTarget(text: string, from: string): Target {
  const equals = text.indexOf('=');
  const id = equals < 0 ? text : text.slice(0, equals);
  const path = equals < 0 ? null : text.slice(equals + 1).trim();
  const ids = Object.keys(FORMATS);
  if (!ids.includes(id))
    throw new TargetError(`there is no format "${id}"${didYouMean(id, ids)} (${listOf(ids, 'or')})`);
  if (path === '' || path?.endsWith('/')) throw new TargetError(`"${text}": name a file after "="`);
  return { id: id as FormatId, path: path === null ? null : resolve(from, path) };
}

export interface WriteOptions {
  /** Absolute path of the folder that the report is about: no file that was checked is overwritten. */
  checked: string;
  context: RenderContext;
  write?: (path: string, text: string) => void;
}

/**
 * Writes every report that goes to a file, each whole or not at all, with the folders it needs. All are rendered before the
 * first is written.
 * @returns The paths, in the order of the targets.
 */
export function writeReports(report: Report, targets: readonly Target[], options: WriteOptions): string[] {
  const { checked, context, write = writeWhole } = options;
  const sources = new Set(report.sources.map(({ path }) => join(checked, path)));
  const drafts = targets.flatMap(({ id, path }) => (path === null ? [] : [{ id, path, text: '' }]));
  for (const draft of drafts) {
    if (sources.has(draft.path))
      throw new TargetError(`${draft.id} would overwrite ${draft.path}, which was checked; choose another name`);
    draft.text = FORMATS[draft.id].render(report, { ...context, color: false });
  }
  for (const { id, path, text } of drafts) attempt(id, path, () => write(path, text));
  return drafts.map(({ path }) => path);
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'there is a folder of that name',
  ENOTEMPTY: 'there is a folder of that name',
  EEXIST: 'a part of the path is a file',
  ENOTDIR: 'a part of the path is a file',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

function attempt(id: FormatId, path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw new TargetError(`${id} cannot be written to ${path}: ${REASONS[code] ?? (code || 'unknown reason')}`, {
      cause,
    });
  }
}
