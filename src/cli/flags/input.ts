import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseBand } from '../../model/band.ts';
import { flagMapOf, type FlagMap } from '../../model/flag-map.ts';
import type { Notice } from '../../model/notice.ts';
import { formatPlace } from '../../model/place.ts';
import { flagMap } from '../../model/schema/flag-source.ts';
import { didYouMean, visible } from '../../kit/text.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';

/** The text of a file, or of standard input for `-`. */
export async function readInput(path: string, io: Io): Promise<string> {
  if (path === '-') {
    if (!io.input) throw new UsageError('there is no standard input to read');
    return await io.input();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(resolve(io.cwd, path)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder, and one file is asked for'
          : 'it cannot be read as text';
    throw new UsageError(`${visible(path)}: ${why}`);
  }
}

/** JSON that was given as an option or in a file. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${what} is not JSON: ${visible((error as Error).message)}`);
  }
}

/** A value that was given as an option. A text without its quotes is the usual mistake. */
export function parseValue(text: string, option: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const quoted = /['\\]/.test(text) ? null : `'${JSON.stringify(text)}'`;
    throw new UsageError(
      `${option} is not JSON: ${visible(text)}${quoted ? `; a text has its quotes: ${option} ${visible(quoted)}` : ''}`,
    );
  }
}

/** What is wrong with a file, for people; the exit code is that of wrong input. */
export function complain(notices: readonly Notice[], io: Io): 2 {
  for (const { at, message, hint } of notices) {
    io.err(`childproof: ${at ? `${visible(formatPlace(at))} ` : ''}${visible(message)}\n`);
    if (hint !== null) io.err(`  ${visible(hint)}\n`);
  }
  return 2;
}

/** `--map`: how a map of one's own is built, with the keys of `flags[].map` in a manifest. */
export function mapIn(text: string | undefined, attributes: FlagMap['attributes']): { map?: FlagMap } {
  if (text === undefined) return {};
  const document = parseJson(text, '--map');
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new UsageError('--map is not an object');
  const strange = Object.keys(document).find(key => !Object.hasOwn(flagMap.properties, key));
  if (strange !== undefined)
    throw new UsageError(
      `--map: "${visible(strange)}" is no key${didYouMean(strange, Object.keys(flagMap.properties))}`,
    );
  for (const [key, value] of Object.entries(document)) {
    if (key !== 'audiences' && typeof value !== 'string') throw new UsageError(`--map: "${key}" is not a text`);
    if (key === 'audiences') checkAudiences(value);
  }
  return { map: flagMapOf(document as Parameters<typeof flagMapOf>[0], attributes) };
}

function checkAudiences(audiences: unknown): void {
  if (typeof audiences !== 'object' || audiences === null || Array.isArray(audiences))
    throw new UsageError('--map: "audiences" is no map of names to bands');
  for (const [name, band] of Object.entries(audiences))
    if (typeof band !== 'string' || !parseBand(band))
      throw new UsageError(`--map: "${visible(name)}" of "audiences" is no band such as 0-12 or 18+`);
}
