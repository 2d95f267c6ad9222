import { resolve } from 'node:path';
import { count } from '../kit/text.ts';
import { writeWhole } from '../kit/files/write-whole.ts';
import { BASELINE_NAME } from '../settle/index.ts';
import { updatedBaseline } from '../update-baseline.ts';
import { runOptions } from './check.ts';
import { complain } from './flags/input.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

export interface BaselineFlags {
  grow?: boolean;
  cache: boolean;
}

/** `baseline update [DIR]`: writes the file anew from a run over everything, and says what that changes. */
export async function updateBaseline(folder: string, { grow = false, cache }: BaselineFlags, io: Io): Promise<number> {
  const options = runOptions(folder, { cache }, io);
  const update = await updatedBaseline(options, grow);
  if ('wrong' in update) {
    complain(update.wrong, io);
    io.err(`childproof: ${BASELINE_NAME} was not written: mend the input first\n`);
    return 2;
  }
  const { isThere, kept, gone, added, left } = update;
  if (!isThere && !grow) {
    const there = left === 0 ? 'nothing is open' : `${left} open`;
    throw new UsageError(`there is no ${BASELINE_NAME} to shrink (${there}); --grow writes one with all that is open`);
  }
  try {
    writeWhole(resolve(io.cwd, folder, BASELINE_NAME), update.text);
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new UsageError(`${BASELINE_NAME} cannot be written (${code})`, { cause });
  }
  io.out(`${BASELINE_NAME}: ${count(kept, 'line')} kept, ${gone} gone, ${added} added\n`);
  if (left > 0) io.out(`open, and not in it: ${left} (--grow adds them)\n`);
  return 0;
}
