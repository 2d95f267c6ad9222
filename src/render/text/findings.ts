import type { Finding } from '../../model/finding.ts';
import { comparePlaces, formatPlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { visible } from '../../kit/text.ts';
import { byPlace } from '../words/order.ts';
import { markedWords, openWords, tally } from '../words/tally.ts';
import { findingLines } from './finding.ts';
import type { Page } from './page.ts';
import { heading } from './page.ts';

/** Most known findings that are named; the JSON report has them all. */
const MOST_KNOWN = 10;

/** Every finding that is not known from before, file by file, in the order of place; then those that are, a line each. */
export function findingsLines({ findings }: Pick<Report, 'findings'>, page: Page): string[] {
  const known = findings.filter(({ mark }) => mark.state === 'known');
  const files = byFile(findings.filter(({ mark }) => mark.state !== 'known'));
  const fixes = fixesSaid(files.flatMap(([, group]) => group));
  const told = files.flatMap(([path, group]) => [
    heading(page, visible(path), asideOf(group)),
    '',
    ...group.flatMap((finding, index) => [
      ...findingLines(finding, page, {
        fix: fixSaidElsewhere(fixes, finding),
        frame: showsSamePlace(group[index - 1], finding),
      }),
      '',
    ]),
  ]);
  return known.length === 0 ? told : [...told, ...knownLines([...known].sort(byPlace), page)];
}

function knownLines(known: readonly Finding[], page: Page): string[] {
  const { paint } = page;
  const shown = known.slice(0, MOST_KNOWN);
  return [
    heading(page, 'Known from before, so no reason to fail', String(known.length)),
    '',
    ...shown.map(({ at, rule }) => `${paint.place(visible(formatPlace(at)))}  ${paint.faint(visible(rule))}`),
    ...(known.length > shown.length
      ? [paint.faint(`and ${known.length - shown.length} more; --format json has them all`)]
      : []),
    '',
  ];
}

/** Several rules can speak about one place; its code is shown once. */
function showsSamePlace(previous: Finding | undefined, finding: Finding): boolean {
  return previous !== undefined && previous.mark.state === 'open' && comparePlaces(previous.at, finding.at) === 0;
}

/**
 * Each fix is said once: with the first finding that fails, since that is what there is to mend, else with the first
 * question. The others point there.
 */
function fixesSaid(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const said = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.mark.state !== 'open') continue;
    const before = said.get(finding.fix);
    if (!before || (before.verdict === 'unknown' && finding.verdict === 'fail')) said.set(finding.fix, finding);
  }
  return said;
}

function fixSaidElsewhere(fixes: ReadonlyMap<string, Finding>, finding: Finding): string | null {
  const place = fixes.get(finding.fix);
  return place && place !== finding && finding.mark.state === 'open' ? visible(formatPlace(place.at)) : null;
}

function byFile(findings: readonly Finding[]): [string, Finding[]][] {
  const files = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const group = files.get(finding.at.path);
    if (group) group.push(finding);
    else files.set(finding.at.path, [finding]);
  }
  return [...files];
}

function asideOf(group: readonly Finding[]): string {
  const sums = tally(group);
  return [...openWords(sums), ...markedWords(sums)].join(', ');
}
