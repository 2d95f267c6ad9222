import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(path: string, list: string): Promise<number> {
  const { facts } = await runFiles({
    [path]: `${list}\nexport function ReportDialog({ onSubmit }) { return onSubmit; }\n`,
  });
  return operationsOf(facts, 'self-harm-reason').length;
}

it('a list of words that one can report for may hold self-harm', async () =>
  expect(await found('src/ReportDialog.tsx', "const REASONS = ['Spam', 'Self-harm or suicide'];")).toBe(1));

it.each([
  ['src/ReportDialog.tsx', "const KEYWORDS = ['spam', 'suicide'];"],
  ['src/ReportDialog.tsx', "const REASONS = ['Spam', 'Harassment'];"],
  ['src/report-model.ts', "const REASONS = ['spam', 'self-harm'];"],
])('and other lists not: %s %s', async (path, list) => expect(await found(path, list)).toBe(0));
