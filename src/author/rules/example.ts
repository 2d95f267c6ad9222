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
  const files = { ...example.files, 'childproof.yaml': complete(example.files['childproof.yaml'] ?? '') };
  const { report } = await run({
    tree: memoryTree(files),
    library: { rules: [{ ...rule, origin: 'local' }], policies: [], concepts: library.concepts },
    asOf: EXAMPLE_DAY,
    version: 'example',
  });
  return { rule: rule.id, example: example.name, faults: faultsOf(example, report) };
}

function complete(manifest: string): string {
  const missing = Object.entries(MINIMAL).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(manifest));
  return [manifest.trimEnd(), ...missing.map(([, line]) => line), ''].join('\n').replace(/^\n/, '');
}

function faultsOf(example: RuleExample, report: Report): string[] {
  const wrong = report.notices.filter(notice => laneOf(notice) === 'wrong');
  if (wrong.length > 0)
    return wrong.map(
      notice =>
        `the example itself is wrong: ${notice.at ? `${notice.at.path}:${notice.at.start.line} ` : ''}${notice.message}`,
    );
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
