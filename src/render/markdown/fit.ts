import type { Block } from './escape.ts';

/** Kept free for the words that say what was left out. */
const RESERVE = 300;

/**
 * Blocks as Markdown of at most `limit` bytes. GitHub refuses what is longer as a whole, so items are left out from
 * the end on, and words say how many.
 */
export function fit(blocks: readonly Block[], limit: number): string {
  const parts: string[] = [];
  let room = limit - RESERVE;
  let missing = 0;
  for (const { head, items, tail } of blocks) {
    const kept: string[] = [];
    let rest = room - sizeOf(head) - sizeOf(tail ?? '') - 3;
    for (const item of items) {
      rest -= sizeOf(item) + 1;
      if (rest < 0) break;
      kept.push(item);
    }
    missing += items.length - kept.length;
    if (rest < 0 && kept.length === 0) {
      missing += items.length === 0 ? 1 : 0;
      // What comes later could still fit, but a page with holes would mislead: from here on nothing does.
      room = 0;
      continue;
    }
    room = kept.length < items.length ? 0 : rest;
    parts.push([head, ...kept, ...(tail === undefined ? [] : [tail])].join('\n'));
  }
  if (missing > 0)
    parts.push(`**Cut here:** ${missing} more entries do not fit here. The JSON report has all of them.`);
  return `${parts.join('\n\n')}\n`;
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
