import colors from 'picocolors';
import type { Finding } from '../../model/finding.ts';

type Brush = (text: string) => string;

/** What each part of the text looks like; without colour every brush leaves the text alone. */
export interface Paint {
  error: Brush;
  warning: Brush;
  note: Brush;
  undecided: Brush;
  good: Brush;
  place: Brush;
  strong: Brush;
  faint: Brush;
}

export function paintFor(color: boolean): Paint {
  const { bold, red, yellow, cyan, magenta, green, dim } = colors.createColors(color);
  return {
    error: text => bold(red(text)),
    warning: text => bold(yellow(text)),
    note: text => bold(cyan(text)),
    undecided: text => bold(magenta(text)),
    good: green,
    place: bold,
    strong: bold,
    faint: dim,
  };
}

/** The brush of a finding: its severity's, unless nobody knows yet whether it is one. */
export function brushOf(paint: Paint, finding: Pick<Finding, 'verdict' | 'severity'>): Brush {
  return finding.verdict === 'unknown' ? paint.undecided : paint[finding.severity];
}
