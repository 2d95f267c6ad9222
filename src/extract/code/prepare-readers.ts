import { formatOf } from './files.ts';
import { mayHoldFlow, prepareFlow } from './flow/flow-types.ts';
import type { TextFile } from './format.ts';
import { mayHoldTemplates } from './templates/may-hold.ts';
import { prepareTemplates } from './templates/write.ts';

/** Loads what only files of this kind need, before the first of them is parsed: libraries that most products never use. */
export async function prepareReaders({ path, text }: TextFile): Promise<void> {
  const format = formatOf(path);
  await format?.prepare?.();
  if (mayHoldFlow(path, text)) await prepareFlow();
  const isScript = format === null || format.script !== undefined;
  if (isScript && mayHoldTemplates(text)) await prepareTemplates();
}
