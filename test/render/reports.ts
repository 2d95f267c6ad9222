import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { LibraryTexts, RenderContext } from '../../src/render/format.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Rule } from '../../src/model/rule.ts';

/** Reports as a run prints them: findings in all layers, a change with an older state beside it, a clean run, one full of gaps, one full of hostile text. */
export const NAMES = ['pigeon', 'change', 'clean', 'incomplete', 'hostile'] as const;
export type Name = (typeof NAMES)[number];

export function reportNamed(name: Name): Report {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'reports', `${name}.json`), 'utf8')) as Report;
}

/** Code frames come from the files beside the reports. */
export function contextFor(name: Name, given: Partial<RenderContext> = {}): RenderContext {
  const folder = join(import.meta.dirname, 'fixtures', name === 'clean' || name === 'change' ? 'pigeon' : name);
  const source = (path: string) => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch {
      return null;
    }
  };
  return { source, color: false, width: 80, ...given };
}

/** An open finding to vary. */
export function findingWith(given: Partial<Finding> = {}): Finding {
  return { ...reportNamed('pigeon').findings[1]!, ...given };
}

/** The clean report with other parts. */
export function reportWith(given: Partial<Report> = {}): Report {
  return { ...reportNamed('clean'), ...given };
}

/** A rule and a policy as a library has them; every other one has no text, as one of an older report. */
export const TEXTS: LibraryTexts = {
  rule: id =>
    id === 'flags/children-get-protective-value'
      ? ({
          title: 'A flag serves children the protective value',
          severity: 'error',
          confidence: 'high',
          layer: 'flags',
          why: 'What a flag serves is what a child gets, whatever `childproof.yaml` says.',
          fix: 'Change the targeting so that everyone below 18 gets the protective variant.',
          refs: [{ title: 'A [source] | of it', url: 'https://source.example/a_b' }],
        } as unknown as Rule)
      : null,
  policy: id =>
    id === 'uk-aadc'
      ? ({
          title: 'Age appropriate design',
          publisher: 'The publisher',
          edition: 'Edition of 2020',
          source: 'https://policy.example/code',
          about: 'What the text is and who it is for.',
          disclaimer: 'This is not legal advice.',
          provisions: [{ id: '7', source: 'https://policy.example/code/7' }],
        } as unknown as Policy)
      : null,
};
