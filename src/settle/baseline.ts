import { compareText, topOf } from '../model/place.ts';
import type { Place } from '../model/place.ts';
import type { Earlier, KnownFinding } from '../model/known.ts';
import type { Notice } from '../model/notice.ts';
import { canonicalJson, sha256 } from '../kit/digest.ts';

export const BASELINE_NAME = 'childproof-baseline.txt';

/** A finding or open question that the team found when it began, or since chose to carry. */
export interface CarriedFinding extends KnownFinding {
  rule: string;
  at: Place;
}

/** Something of a file that could not be read or understood, recognised by a digest of the reason. */
export interface CarriedGap {
  path: string;
  digest: string;
  at: Place;
}

export interface Baseline {
  findings: readonly CarriedFinding[];
  gaps: readonly CarriedGap[];
}

export const NO_BASELINE: Baseline = { findings: [], gaps: [] };

const HEADER = `# What childproof found here before. It is known, fails no run, and proves nothing.
# \`childproof baseline update\` takes out what is mended; \`--grow\` adds what is open. Lines may be deleted by hand.
`;
const FINDING = /^(\S+) (\S+) (v1:[0-9a-f]{32}) (v1:[0-9a-f]{32}) (\{.*\})$/;
const GAP = /^(\S+) unread (sha256:[0-9a-f]{64})$/;

/** Reads a baseline. Each line stands for itself, so that two branches can be merged; order and repetition do not matter. */
export function parseBaseline(path: string, text: string): { baseline: Baseline; notices: Notice[] } {
  const findings = new Map<string, CarriedFinding>();
  const gaps = new Map<string, CarriedGap>();
  const notices: Notice[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const at = { path, start: { line: index + 1, column: 1 }, end: { line: index + 1, column: line.length + 1 } };
    const gap = GAP.exec(line);
    if (gap) return void gaps.set(gap[2]!, { path: decoded(gap[1]!), digest: gap[2]!, at });
    const finding = findingIn(line, at);
    if (finding) return void findings.set(finding.fingerprint, finding);
    notices.push({
      code: 'baseline-invalid',
      message: 'this line of the baseline cannot be read',
      at,
      hint: hintFor(line),
    });
  });
  return { baseline: { findings: [...findings.values()], gaps: [...gaps.values()] }, notices };
}

function hintFor(line: string): string {
  return /^(<{7}|={7}|>{7}|\|{7})/.test(line)
    ? 'keep the lines of both sides of the merge and delete its markers'
    : 'delete it, then run `childproof baseline update`';
}

function findingIn(line: string, at: Place): CarriedFinding | null {
  const [, path, rule, fingerprint, placeless, amounts] = FINDING.exec(line) ?? [];
  if (amounts === undefined) return null;
  try {
    const magnitude: unknown = JSON.parse(amounts);
    if (!Object.values(magnitude as object).every(amount => typeof amount === 'number')) return null;
    const entries = Object.entries(magnitude as Record<string, number>);
    return {
      path: decoded(path!),
      rule: rule!,
      fingerprint: fingerprint!,
      placeless: placeless!,
      magnitude: Object.fromEntries(entries),
      at,
    };
  } catch {
    return null;
  }
}

/** The file, a line for each finding, sorted by path and rule: two branches seldom touch the same place. */
export function printBaseline({ findings, gaps }: Baseline): string {
  const lines = [
    ...findings.map(one =>
      [encoded(one.path), one.rule, one.fingerprint, one.placeless, asciiJson(one.magnitude)].join(' '),
    ),
    ...gaps.map(({ path, digest }) => `${encoded(path)} unread ${digest}`),
  ];
  return `${HEADER}${[...new Set(lines)]
    .sort(compareText)
    .map(line => `${line}\n`)
    .join('')}`;
}

/** What a baseline knows, as marks are given by it. */
export function earlierIn({ findings, gaps }: Baseline): Earlier {
  const digests = new Set(gaps.map(({ digest }) => digest));
  return {
    by: 'baseline',
    reason: 'the baseline has it',
    findings,
    hadTrouble: (path, reason) => path !== '' && digests.has(gapDigest(path, reason)),
    pathThen: path => path,
  };
}

export function gapDigest(path: string, reason: string): string {
  return sha256(`${path}\0${reason}`);
}

/** Lines that a change adds, or whose amounts it raises: they count when they are merged. Lines that it takes out count at once. */
export function heldBaseline(
  now: Baseline,
  before: Baseline,
  pathThen: (path: string) => string,
): { counting: Baseline; notices: Notice[] } {
  const oldGaps = new Set(before.gaps.map(({ digest }) => digest));
  const counting: CarriedFinding[] = [];
  const added: Place[] = [];
  for (const one of now.findings) {
    const then = before.findings.find(other => isSame(one, other, pathThen));
    const grows = then && Object.entries(one.magnitude).some(([name, amount]) => amount > (then.magnitude[name] ?? 0));
    if (!then || grows) added.push(one.at);
    // What a line is recognised by is that of before, whatever the change writes there.
    if (then) counting.push({ ...then, at: one.at, magnitude: grows ? then.magnitude : one.magnitude });
  }
  const gaps = now.gaps.filter(({ digest }) => oldGaps.has(digest));
  added.push(...now.gaps.filter(({ digest }) => !oldGaps.has(digest)).map(({ at }) => at));
  added.sort((a, b) => a.start.line - b.start.line);
  return { counting: { findings: counting, gaps }, notices: added.length === 0 ? [] : [growth(added)] };
}

/** The line as it was, or that of a renamed file. Nothing else of it may differ: the form without path recognises as well. */
function isSame(one: CarriedFinding, other: CarriedFinding, pathThen: (path: string) => string): boolean {
  const isMoved = one.path !== other.path;
  return (
    one.placeless === other.placeless &&
    pathThen(one.path) === other.path &&
    (isMoved || one.fingerprint === other.fingerprint)
  );
}

/** One remark however many lines: an adoption has hundreds. */
function growth(added: readonly Place[]): Notice {
  const lines = added.length === 1 ? 'a line of the baseline is' : `${added.length} lines of the baseline are`;
  return {
    code: 'policy-change',
    message: `${lines} new or larger: this does not count until it is merged`,
    at: added[0] ?? topOf(BASELINE_NAME),
    hint: 'whoever may decide this approves the change; the preview says what it will do',
  };
}

/** A path as one word: blanks, control characters and `%` itself in percent form. */
function encoded(path: string): string {
  return path.replace(/[\s%#\p{C}\p{Z}]/gu, encodeURIComponent);
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** Names of elements come from manifests: nothing but plain ASCII gets into the file. */
function asciiJson(value: unknown): string {
  return canonicalJson(value).replace(/[^\x20-\x7e]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
