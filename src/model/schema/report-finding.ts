import { Type } from 'typebox';
import { STRENGTHS } from '../policy.ts';
import { CONFIDENCES, LAYERS, SEVERITIES } from '../rule.ts';
import { evidenceList, listOf, nullable, placeOf, string } from './report-shape.ts';
import { closed, mapOf, oneOf } from './shape.ts';

export const MARKS = ['open', 'waived', 'excepted', 'known'] as const;

export const mark = closed(
  {
    state: oneOf(MARKS, 'Open, or what silences it'),
    by: nullable(string(), 'What or who silences it'),
    reason: nullable(string(), 'Why'),
    owner: nullable(string(), 'Who answers for it'),
    until: nullable(string(), 'Last day on which it holds, YYYY-MM-DD'),
  },
  'Whether it is open, and who answers for it if not. Marked, never dropped',
);

export const messages = closed(
  {
    engineer: string('To the person whose check failed'),
    product: string('To the product manager'),
    auditor: string('To the auditor'),
  },
  'What is said, to three readers',
);

export const magnitude = mapOf(
  Type.Number(),
  'How bad it is, by what can get worse; larger is worse, and what is not named is 0. A known finding that grows is open',
);

export const parameters = mapOf(Type.Number(), 'Ages the rule counted with -> years');

export const witness = closed(
  {
    flag: string('Key of the flag'),
    at: placeOf('Where the flag is'),
    context: mapOf(Type.Unknown(), 'What the flag was told about the person'),
    value: Type.Unknown({ description: 'What the person gets' }),
    variant: nullable(string(), 'Name of the variant'),
    reason: string("The flag system's own reason"),
    engine: string('Library and version that answered'),
    decidedAt: Type.Optional(placeOf('The part of its rules that decided; absent where it is the flag itself')),
    share: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'The share of such people for whom a percentage gives this; absent for all of them',
      }),
    ),
    from: Type.Optional(string('The moment from which on they get it; absent for now')),
    who: string('Everybody the flag serves this value to, in words'),
  },
  'A hypothetical child for whom the flag serves the value, checked against the file as it stands',
);

const edit = closed(
  { at: placeOf('What to replace'), to: string('What to write there') },
  'A safe change of the manifest',
);

export const finding = closed(
  {
    id: string('Names the finding inside this report'),
    rule: string('Id of the rule'),
    title: string('What must hold'),
    product: nullable(string(), 'Id of the product; null where no manifest declares one'),
    subject: string('What was judged: a key path, a flag, or path and symbol'),
    concept: nullable(string(), 'Concept of the vocabulary, for code'),
    layer: oneOf(LAYERS, 'What it is a fault of: manifest, flags, code, or their disagreement (cross)'),
    severity: oneOf(SEVERITIES, 'How bad it is'),
    confidence: oneOf(CONFIDENCES, 'How sure the rule is when it speaks'),
    verdict: oneOf(['fail', 'unknown'], 'Whether it fails, or could not be decided'),
    message: messages,
    fix: string('What to do'),
    at: placeOf('What it points at'),
    related: evidenceList('Further places that explain it'),
    witness: nullable(witness, 'A hypothetical child for whom it fails; null where no flag decides'),
    trace: nullable(evidenceList('Steps'), 'Steps through calls from the entry to the sink; null where there are none'),
    parameters,
    provisions: listOf(
      closed(
        {
          policy: string('Id of the policy'),
          id: string('Number or name of the provision'),
          strength: oneOf(STRENGTHS, 'How much of the provision the rule covers'),
        },
        'A provision that asks for it',
      ),
      'Provisions that ask for it',
    ),
    fingerprint: string('What the finding is recognised by when lines have moved', { pattern: '^v1:[0-9a-f]{32}$' }),
    magnitude,
    mark,
    edit: nullable(edit, 'A safe change of the manifest that mends it; null if there is none'),
  },
  'What a failing or undecided verdict says',
);
