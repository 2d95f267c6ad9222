import type { Earlier } from './model/known.ts';
import { laneOf } from './model/notice.ts';
import type { Report } from './model/report.ts';
import type { Tree } from './model/tree.ts';
import { stoodFor, toldBy } from './settle/index.ts';
import { assess } from './assess.ts';
import type { Assessment, AssessOptions } from './assess.ts';
import type { PolicyOfBase } from './gather.ts';

/** The state that a change started from. */
export interface Base {
  tree: Tree;
  /** What to call it: `main` or `5f2c1ab`. */
  name: string;
  /** How a path of now was called then; the path itself where it was not renamed. */
  pathThen(path: string): string;
  /** Files that were renamed: path of now -> path of then. */
  renames: ReadonlyMap<string, string>;
  /** Whose policy keys hold: those of this state, or those of the change itself. */
  policyFrom: 'base' | 'head';
}

export interface BaseRun {
  assessment: Assessment;
  earlier: Earlier;
  held: PolicyOfBase | null;
}

/** Runs the base through the same pipeline: what it said then is not news now. */
export async function runBase(base: Base, options: AssessOptions): Promise<BaseRun> {
  const assessment = await assess({ ...options, tree: base.tree });
  const { gathered, results, notices, textAt } = assessment;
  const troubles = new Set([
    ...gathered.sources.filter(({ status }) => status === 'failed').map(({ path, reason }) => key(path, reason ?? '')),
    ...notices.filter(one => laneOf(one) === 'incomplete').map(({ at, message }) => key(at?.path ?? '', message)),
  ]);
  const told = toldBy(results, textAt, path => path);
  const earlier: Earlier = {
    by: 'diff',
    reason: `it was there before (${base.name})`,
    findings: [
      ...stoodFor(
        told.map(({ verdict }) => verdict),
        gathered.facts,
        textAt,
      ),
      ...told.map(({ fingerprint, placeless, verdict }) => ({
        fingerprint,
        placeless,
        path: verdict.at.path,
        magnitude: verdict.magnitude,
      })),
    ],
    hadTrouble: (path, reason) => troubles.has(key(path, reason)),
    pathThen: base.pathThen,
  };
  const { products, library, directives } = gathered;
  const held =
    base.policyFrom === 'base'
      ? {
          products,
          library,
          directives,
          facts: gathered.facts,
          sources: gathered.sources,
          pathThen: base.pathThen,
          renames: base.renames,
        }
      : null;
  return { assessment, earlier, held };
}

const key = (path: string, reason: string) => `${path}\0${reason}`;

/** What the change's own policy would make of it, next to what counts: known findings can be silenced as well. */
export function previewOf(counted: Report, own: Report): Report['preview'] {
  const speaking = ({ findings }: Report) =>
    new Set(
      findings
        .filter(({ mark }) => mark.state === 'open' || mark.state === 'known')
        .map(({ fingerprint }) => fingerprint),
    );
  const [now, then] = [speaking(counted), speaking(own)];
  return {
    open: own.findings.filter(({ mark }) => mark.state === 'open').length,
    silenced: [...now].filter(one => !then.has(one)).sort(),
    opened: [...then].filter(one => !now.has(one)).sort(),
  };
}
