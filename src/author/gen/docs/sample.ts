import { join } from 'node:path';
import { builtInLibrary, VERSION } from '../../../builtin.ts';
import { visible } from '../../../kit/text.ts';
import { diskTree } from '../../../kit/trees/disk.ts';
import type { Finding } from '../../../model/finding.ts';
import { formatPlace } from '../../../model/place.ts';
import type { Report } from '../../../model/report.ts';
import { LAYERS } from '../../../model/rule.ts';
import { FORMATS } from '../../../render/index.ts';
import { byPlace, worstFirst } from '../../../render/words/order.ts';
import { run } from '../../../run.ts';

/** The day of the run that the README shows; dates in the example are compared with it. */
const AS_OF = '2026-11-25';
const WIDTH = 88;

/**
 * What `check examples/pigeon` prints, cut: one failing finding of each layer, and how the run ends. Lines are left out,
 * none is changed; `…` stands where some are missing.
 */
export async function printSample(root: string): Promise<string> {
  const tree = diskTree(join(root, 'examples/pigeon'));
  const { report, source } = await run({ tree, library: builtInLibrary(), asOf: AS_OF, version: VERSION });
  const text = FORMATS.text.render(report, { source, color: false, width: WIDTH });
  return cut(text.split('\n'), oneOfEachLayer(report));
}

/** The worst and surest of each layer, in the order of the printed text. An undecided one would show less of a layer. */
function oneOfEachLayer({ findings }: Report): Finding[] {
  const failing = worstFirst(findings).filter(({ verdict, mark }) => verdict === 'fail' && mark.state === 'open');
  const chosen = LAYERS.flatMap(layer => failing.find(finding => finding.layer === layer) ?? []);
  return chosen.sort(byPlace);
}

function cut(lines: readonly string[], findings: readonly Finding[]): string {
  const heads = findings.map(({ at, rule }) => lines.findIndex(line => isHead(line, visible(formatPlace(at)), rule)));
  if (heads.includes(-1)) throw new Error('the text of the report does not show a finding as its head line');
  const kept = new Set<number>();
  for (const head of heads) {
    for (let index = head; index < endOf(lines, head); index++) kept.add(index);
    kept.add(headingAbove(lines, head));
  }
  const result = lines.findIndex(line => line.startsWith('── Result '));
  for (let index = result; index < lines.length - 1; index++) kept.add(index);
  return joined(
    lines,
    [...kept].sort((a, b) => a - b),
  );
}

function isHead(line: string, place: string, rule: string): boolean {
  return line.startsWith(`${place}  `) && line.endsWith(`  ${rule}`);
}

/** A finding ends where the next one, or the next heading, begins: at a line that is neither empty nor indented. */
function endOf(lines: readonly string[], head: number): number {
  let end = head + 1;
  while (end < lines.length && !/^\S/.test(lines[end]!)) end++;
  while (lines[end - 1] === '') end--;
  return end;
}

function headingAbove(lines: readonly string[], index: number): number {
  let heading = index;
  while (!lines[heading]!.startsWith('── ')) heading--;
  return heading;
}

/** An empty line between parts that stood together, `…` between parts with something left out. */
function joined(lines: readonly string[], kept: readonly number[]): string {
  return kept
    .flatMap((index, position) => {
      const between = position === 0 ? [] : lines.slice(kept[position - 1]! + 1, index);
      const gap = between.length === 0 ? [] : between.every(line => line === '') ? [''] : ['', '…', ''];
      return [...gap, lines[index]!];
    })
    .join('\n');
}
