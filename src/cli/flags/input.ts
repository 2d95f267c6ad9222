import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
    const why = code === 'ENOENT' ? 'there is no such file' : 'it cannot be read as text';
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
  if (typeof document !== 'object' || document === null) throw new UsageError('--map is not an object');
  const strange = Object.keys(document).find(key => !Object.hasOwn(flagMap.properties, key));
  if (strange !== undefined)
    throw new UsageError(
      `--map: "${visible(strange)}" is no key${didYouMean(strange, Object.keys(flagMap.properties))}`,
    );
  return { map: flagMapOf(document as Parameters<typeof flagMapOf>[0], attributes) };
}
