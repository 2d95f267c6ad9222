import { Type } from 'typebox';
import type { NoticeCode } from '../notice.ts';
import { NOTICE_LANES } from '../notice.ts';
import { STRENGTHS } from '../policy.ts';
import type { Report } from '../report.ts';
import { SEVERITIES } from '../rule.ts';
import { finding } from './report-finding.ts';
import { amount, listOf, nullable, placeOf, SHAPE_DEFINITIONS, string } from './report-shape.ts';
import { outcomes, verdict } from './report-verdict.ts';
import { closed, date, oneOf } from './shape.ts';

const STATES = [
  'non-conformity',
  'undecided',
  'excepted',
  'no-non-conformity-found',
  'not-applicable',
  'not-evaluated',
] as const;

const provision = closed(
  {
    policy: string('Id of the policy'),
    id: string('Number or name of the provision inside the text'),
    title: string('Title of the provision'),
    product: nullable(string(), 'Id of the product; null where no manifest declares one'),
    state: oneOf(STATES, 'The worst that was seen. There is no "conforms": rules cover provisions in part'),
    reason: string('Why the state is what it is, in a sentence'),
    strength: nullable(
      oneOf(STRENGTHS, 'A coverage'),
      'The strongest coverage that the rules which judged something give',
    ),
    rules: listOf(
      closed(
        {
          id: string('Id of the rule'),
          strength: oneOf(STRENGTHS, 'How much of the provision the rule covers'),
          outcomes: outcomes('Its verdicts by outcome; all zero where it judged nothing'),
        },
        'A rule that serves the provision',
      ),
      'Rules that serve the provision',
    ),
    questions: listOf(string(), 'What only a person can answer'),
    attestations: Type.Optional(
      listOf(
        closed(
          {
            question: string('The question'),
            answer: string('The answer'),
            who: string('Name of the person who answers'),
            role: string('In which role'),
            date: date('Day of the answer'),
            evidence: string('Where it can be checked'),
            until: date('Last day on which it may be relied on'),
            at: placeOf('Where it is written'),
          },
          'An answer',
        ),
        'What people have answered; evidence with the basis attested, which changes no state',
      ),
    ),
  },
  'One provision for one product',
);

const known = Type.Optional(
  oneOf(['diff', 'baseline'], 'Set where it was there before: shown, and no reason to fail. Never set for wrong input'),
);

const notice = closed(
  {
    code: oneOf(
      Object.keys(NOTICE_LANES) as NoticeCode[],
      'Kind of trouble; it decides what the trouble does to the run',
    ),
    message: string('What is wrong'),
    at: nullable(placeOf('Where it is'), 'Where; null where there is no file to point at'),
    hint: nullable(string(), 'What to do'),
    known,
  },
  'Trouble with an input or a rule',
);

const source = closed(
  {
    path: string('Path relative to the checked directory'),
    role: oneOf(['manifest', 'flags', 'code', 'policy'], 'What it was read as'),
    status: oneOf(
      ['read', 'skipped', 'failed'],
      'Skipped is out of scope on purpose; failed is in scope and not understood',
    ),
    reason: nullable(string(), 'Why it was skipped or failed'),
    digest: nullable(
      string('', { pattern: '^sha256:[0-9a-f]{64}$' }),
      'Digest of its bytes; null where they were never read',
    ),
    known,
  },
  'A file that was looked at, or left out',
);

const summary = closed(
  {
    findings: closed(
      {
        error: amount('Errors, whatever their mark'),
        warning: amount('Warnings, whatever their mark'),
        note: amount('Notes, whatever their mark'),
      },
      'Findings by severity',
    ),
    verdicts: outcomes('Verdicts by outcome'),
    marks: closed(
      {
        open: amount('Findings that nobody answers for'),
        waived: amount('Findings that a team tolerates until a day'),
        excepted: amount('Findings for which the text itself allows an exception'),
        known: amount('Findings that were there before'),
      },
      'Findings by mark',
    ),
    sources: closed(
      {
        read: amount('Files that were read'),
        skipped: amount('Files that were left out on purpose'),
        failed: amount('Files in scope that were not understood'),
      },
      'Files by status',
    ),
  },
  'Counts',
);

const comparedWith = closed(
  {
    name: string('The commit, as it was asked for'),
    policyFrom: oneOf(['base', 'head'], 'Whose policy keys held'),
  },
  'The state that a change started from',
);

const preview = closed(
  {
    open: amount("Findings that are open by the change's own policy"),
    silenced: listOf(string(), 'Fingerprints of findings that are open now and would not be'),
    opened: listOf(string(), 'Fingerprints of findings that would be open and are not now'),
  },
  'What a change of policy would do once it is merged',
);

const report = closed(
  {
    comparedWith: nullable(comparedWith, 'What the run was compared with; null for a run over everything'),
    preview: nullable(preview, 'What a change of policy would do; null where none is changed'),
    schemaVersion: Type.Literal(1, { type: 'integer', description: 'Version of this format' }),
    tool: closed(
      {
        name: Type.Literal('childproof', { type: 'string', description: 'Always childproof' }),
        version: string('Version of the tool'),
      },
      'What wrote the report',
    ),
    asOf: date('Day that dates were compared with, YYYY-MM-DD'),
    complete: Type.Boolean({
      description: 'False if something in scope was not read or not decided: nothing is claimed about it',
    }),
    failOn: oneOf([...SEVERITIES, 'never'], 'Severity from which an open finding fails the run'),
    products: listOf(
      closed(
        { id: string('Id, used by findings'), name: string('Name'), manifest: string('Path of its childproof.yaml') },
        'A product',
      ),
      'Declared products; empty where there is no manifest',
    ),
    summary,
    findings: listOf(finding, 'What fails or could not be decided, in the order of place'),
    verdicts: listOf(verdict, 'Everything that was judged'),
    provisions: listOf(provision, 'Every provision of every selected policy, for every product'),
    notices: listOf(notice, 'Trouble with inputs and rules, the worst first'),
    sources: listOf(source, 'Files that were looked at, or left out'),
  },
  'What a run of childproof found. Keys are sorted, there is no clock time in it: one input gives the same bytes',
);

/** What `check --format json` prints. */
export const ReportSchema = { ...report, $defs: SHAPE_DEFINITIONS };

export type ReportDocument = Type.Static<typeof report>;

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;
type Fits<A, B> = [Frozen<A>] extends [Frozen<B>] ? true : never;

/** The schema and the type are one contract: this does not compile if either can hold what the other cannot. */
export const SCHEMA_IS_THE_TYPE: { toType: Fits<ReportDocument, Report>; toSchema: Fits<Report, ReportDocument> } = {
  toType: true,
  toSchema: true,
};
