import type { Report } from '../../model/report.ts';
import type { RenderContext } from '../format.ts';
import { widthOf } from './cells.ts';
import { linesOf } from './frame.ts';
import type { Paint } from './paint.ts';
import { paintFor } from './paint.ts';

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the screen. */
const WIDEST = 120;

/** What every part of the text needs: the brushes, the room, and the files that frames show. */
export interface Page {
  paint: Paint;
  width: number;
  /** True if findings have to name their product, because there are several. */
  namesProducts: boolean;
  linesOf(path: string): readonly string[] | null;
}

export function pageFor(report: Report, { color, width, source }: RenderContext): Page {
  let last: { path: string; lines: readonly string[] | null } | null = null;
  return {
    paint: paintFor(color),
    width: Math.min(Math.max(NARROWEST, width), WIDEST),
    namesProducts: report.products.length > 1,
    linesOf(path) {
      // Findings come file by file, so one remembered file is enough.
      if (last?.path !== path) last = { path, lines: linesOf(source(path)) };
      return last.lines;
    },
  };
}

/** A heading that runs to the edge: the eye finds the next file by it. */
export function heading(page: Page, title: string, aside = ''): string {
  const { paint, width } = page;
  const tail = aside === '' ? '' : ` ${aside}`;
  const fill = Math.max(3, width - widthOf(title) - tail.length - 4);
  return `${paint.faint('──')} ${paint.strong(title)} ${paint.faint(`${'─'.repeat(fill)}${tail}`)}`;
}
