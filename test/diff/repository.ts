import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { reportOf, workspace } from '../cli/childproof.ts';

const WHO = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];

export type Files = Readonly<Record<string, string | null>>;

/** A real repository with a commit on `main`, to be changed on a branch. */
export class Repository {
  readonly folder: string;
  constructor(files: Files) {
    this.folder = workspace();
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit(files);
    this.git('checkout', '--quiet', '-b', 'change');
  }

  git(...args: string[]): string {
    return execFileSync('git', [...WHO, ...args], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  /** Writes files (null removes one) and commits everything. */
  commit(files: Files): this {
    for (const [path, text] of Object.entries(files)) {
      const full = join(this.folder, path);
      mkdirSync(dirname(full), { recursive: true });
      if (text === null) rmSync(full);
      else writeFileSync(full, text);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'x');
    return this;
  }

  async checked(...args: string[]) {
    const { status, report } = await reportOf(this.folder, '--diff-base', 'main', ...args);
    const at = (state: string) => report.findings.filter(({ mark }) => mark.state === state).map(inWords);
    return { status, report, open: at('open'), known: at('known'), waived: at('waived') };
  }
}

const inWords = ({ rule, at, mark }: Finding) =>
  `${rule} ${at.path}:${at.start.line}${mark.state === 'open' && mark.reason !== null ? ` (${mark.reason})` : ''}`;

export const MANIFEST = `childproof: 1
product: { name: Pigeon }
audience: { likely-accessed-by-children: true, minimum-age: 13, bands: [13-15, 16-17, 18+] }
age-assurance:
  - { method: facial-age-estimation, at: sign-up }
policies: [uk-aadc]
`;

/** An age that is made up where it is missing: a finding of \`age/missing-age-is-not-adult\` on its own line. */
export const madeUp = (name: string, value = 18) => `export function ${name}(user: User) {
  const age = user.age ?? ${value};
  return age >= 18;
}
`;
