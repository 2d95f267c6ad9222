import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { RenderContext } from '../../src/render/format.ts';

/** Reports as a run prints them: findings in all layers, a clean run, one full of gaps, one full of hostile text. */
export const NAMES = ['pigeon', 'clean', 'incomplete', 'hostile'] as const;
export type Name = (typeof NAMES)[number];

export function reportNamed(name: Name): Report {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'reports', `${name}.json`), 'utf8')) as Report;
}

/** Code frames come from the files beside the reports. */
export function contextFor(name: Name, given: Partial<RenderContext> = {}): RenderContext {
  const folder = join(import.meta.dirname, 'fixtures', name === 'clean' ? 'pigeon' : name);
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
