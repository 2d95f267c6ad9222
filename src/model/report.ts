import type { Finding, Mark } from './finding.ts';
import type { Notice } from './notice.ts';
import type { Place } from './place.ts';
import type { Strength } from './policy.ts';
import type { Severity } from './rule.ts';
import type { Source } from './source.ts';
import type { Outcome, Verdict } from './verdict.ts';

/**
 * State of a provision. There is no "conforms": rules cover provisions in part, so the best that a run can say is that
 * the named rules found no non-conformity.
 */
export type ProvisionState =
  | 'non-conformity'
  | 'undecided'
  | 'excepted'
  | 'no-non-conformity-found'
  | 'not-applicable'
  | 'not-evaluated';

export interface Attested {
  question: string;
  answer: string;
  who: string;
  role: string;
  date: string;
  evidence: string;
  until: string;
  at: Place;
}

export interface ProvisionResult {
  policy: string;
  id: string;
  title: string;
  product: string | null;
  state: ProvisionState;
  /** One sentence that says why the state is what it is. */
  reason: string;
  /** The strongest coverage that the evaluated rules give. */
  strength: Strength | null;
  rules: readonly { id: string; strength: Strength; outcomes: Readonly<Record<Outcome, number>> }[];
  /** What only a person can answer. */
  questions: readonly string[];
  /** What people have answered, by name; absent if nobody has. Evidence with the basis `attested`: it changes no state. */
  attestations?: readonly Attested[];
}

/** Everything a run found, serialisable. Every format and the exit code come from it alone. */
export interface Report {
  schemaVersion: 1;
  tool: { name: 'childproof'; version: string };
  asOf: string;
  /** False if something in scope was not read or not decided: then nothing is claimed about it. */
  complete: boolean;
  /** Severity from which an open finding fails the run. */
  failOn: Severity | 'never';
  /** The state that the run was compared with, and whose policy held; null for a run over everything. */
  comparedWith: { name: string; policyFrom: 'base' | 'head' } | null;
  /** Where the change touches policy: what is open by its own policy, and fingerprints of what that would silence or open. */
  preview: { open: number; silenced: readonly string[]; opened: readonly string[] } | null;
  products: readonly { id: string; name: string; manifest: string }[];
  summary: {
    findings: Record<Severity, number>;
    verdicts: Record<Outcome, number>;
    marks: Record<Mark['state'], number>;
    sources: Record<Source['status'], number>;
  };
  findings: readonly Finding[];
  verdicts: readonly Verdict[];
  provisions: readonly ProvisionResult[];
  notices: readonly Notice[];
  sources: readonly Source[];
}
