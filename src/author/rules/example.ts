import type { RuleExample } from '../../model/rule.ts';
import type { Finding } from '../../model/finding.ts';
import { laneOf } from '../../model/notice.ts';
import type { Report } from '../../model/report.ts';
import type { Outcome } from '../../model/verdict.ts';
import type { Library, LoadedRule } from '../../load/index.ts';
import { memoryTree } from '../../kit/trees/memory.ts';
import { run } from '../../run.ts';

/** What an example showed. `faults` is empty if the rule said what the example claims. */
export interface ExampleResult {
  rule: string;
  example: string;
  faults: string[];
}

/** A fixed day, so that examples with dates mean the same for ever. */
const EXAMPLE_DAY = '2026-01-01';

/** What an example's manifest need not repeat; appended, so that line numbers of the example stay its own. */
const MINIMAL: Readonly<Record<string, string>> = {
  childproof: 'childproof: 1',
  product: 'product: { name: Example }',
  audience: 'audience: { bands: [13-15, 16-17, 18+] }',
};

/** Runs one example of a rule through the whole path: files in, verdict and places out. Only this rule runs. */
export async function runExample({ rule }: LoadedRule, example: RuleExample, library: Library): Promise<ExampleResult> {
  const files: Record<string, string> = {
    ...example.files,
    'childproof.yaml': complete(example.files['childproof.yaml'] ?? ''),
  };
  const reportOf = async (given: Readonly<Record<string, string>>) => {
    const { report } = await run({
      tree: memoryTree(given),
      library: { rules: [{ ...rule, origin: 'local' }], policies: [], concepts: library.concepts },
      asOf: EXAMPLE_DAY,
      version: 'example',
    });
    return report;
  };
  const report = await reportOf(files);
  const faults = faultsOf(example, report);
  for (const { edit, subject } of report.findings) {
    if (edit === null) continue;
    const edited = await reportOf({ ...files, [edit.at.path]: withEdit(files[edit.at.path] ?? '', edit) });
    const still = edited.findings.find(one => one.subject === subject);
    if (still) faults.push(`its edit to "${edit.to}" does not mend ${subject}: ${still.message.engineer}`);
    faults.push(...mistakesIn(edited).map(mistake => `its edit breaks the manifest: ${mistake}`));
  }
  return { rule: rule.id, example: example.name, faults };
}

function withEdit(text: string, { at: { start, end }, to }: NonNullable<Finding['edit']>): string {
  const lines = text.split('\n');
  const before = lines.slice(0, start.line - 1);
  const head = lines[start.line - 1]!.slice(0, start.column - 1);
  const tail = lines[end.line - 1]!.slice(end.column - 1);
  return [...before, `${head}${to}${tail}`, ...lines.slice(end.line)].join('\n');
}

function complete(manifest: string): string {
  const missing = Object.entries(MINIMAL).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(manifest));
  return [manifest.trimEnd(), ...missing.map(([, line]) => line), ''].join('\n').replace(/^\n/, '');
}

function faultsOf(example: RuleExample, report: Report): string[] {
  const wrong = mistakesIn(report);
  if (wrong.length > 0) return wrong.map(mistake => `the example itself is wrong: ${mistake}`);
  const outcome = outcomeOf(report);
  const faults: string[] = [];
  if (outcome !== example.verdict)
    faults.push(`expected ${example.verdict}, but the rule says ${outcome}${reasonsOf(report, outcome)}`);
  if (example.finds) {
    const found = [...new Set(report.findings.map(placeOf))].sort();
    const wanted = [...example.finds].sort();
    if (found.join() !== wanted.join())
      faults.push(
        `expected findings at ${wanted.join(', ') || 'no place'}, but they are at ${found.join(', ') || 'no place'}`,
      );
  }
  return faults;
}

function mistakesIn({ notices }: Report): string[] {
  return notices
    .filter(notice => laneOf(notice) === 'wrong')
    .map(({ at, message }) => `${at ? `${at.path}:${at.start.line} ` : ''}${message}`);
}

/** The worst verdict over all subjects; a rule that met no subject does not apply. */
function outcomeOf(report: Report): Outcome {
  const order: Outcome[] = ['fail', 'unknown', 'pass', 'not-applicable'];
  return order.find(outcome => report.verdicts.some(verdict => verdict.outcome === outcome)) ?? 'not-applicable';
}

function reasonsOf(report: Report, outcome: Outcome): string {
  const reasons = report.verdicts
    .filter(verdict => verdict.outcome === outcome)
    .map(verdict => verdict.messages?.engineer ?? verdict.reason);
  if (reasons.length === 0) return ' (it met no subject)';
  return reasons[0] ? `: ${reasons[0]}` : '';
}

function placeOf({ at }: Finding): string {
  return `${at.path}:${at.start.line}`;
}
