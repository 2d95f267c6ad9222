import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/program.ts';
import type { Report } from '../../src/model/report.ts';

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

const made: string[] = [];
afterAll(() => made.splice(0).forEach(folder => rmSync(folder, { recursive: true, force: true })));

/** A folder of its own with these files, gone when the tests of the file are done. */
export function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'childproof-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return folder;
}

/** Runs a command line as a user would, in the process; standard output and error are kept apart. */
export async function childproof(
  args: readonly string[],
  cwd: string,
  io: { isTerminal?: boolean; env?: Record<string, string>; build?: string; input?: string } = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const status = await main(args, {
    cwd,
    out: text => void (stdout += text),
    err: text => void (stderr += text),
    input: async () => io.input ?? '',
    today: '2026-11-25',
    isTerminal: io.isTerminal ?? false,
    width: 100,
    env: io.env ?? {},
    build: io.build ?? null,
  });
  return { status, stdout, stderr };
}

/** Checks files and gives the report with the exit code. */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ status: number; report: Report; folder: string }> {
  const folder = workspace(files);
  return { ...(await reportOf(folder, ...args)), folder };
}

export async function reportOf(folder: string, ...args: string[]): Promise<{ status: number; report: Report }> {
  const { status, stdout } = await childproof(['check', '.', '--format', 'json', ...args], folder);
  return { status, report: JSON.parse(stdout) as Report };
}

/** Notices as `code path:line:column`, the form tests compare. */
export function noticesOf(report: Report): string[] {
  return report.notices.map(({ code, at }) => (at ? `${code} ${at.path}:${at.start.line}:${at.start.column}` : code));
}

/** A small product that nothing is wrong with, to break in one place at a time. */
export const GOOD_MANIFEST = `childproof: 1
product: { name: Example }
audience:
  likely-accessed-by-children: true
  minimum-age: 13
  bands: [13-15, 16-17, 18+]
age-assurance:
  - { method: facial-age-estimation, at: sign-up }
assessments:
  - { kind: dpia, ref: docs/dpia.md, approved: 2026-01-15, review-by: 2027-01-15, covers: [alerts] }
features:
  alerts:
    kind: push-notifications
    owner: "@example/alerts"
    settings:
      notifications: { default: off }
      night-notifications: { default: off }
      lock-screen-content: { default: hidden }
      re-engagement: { default: off }
policies: [uk-aadc]
`;
