import { Type } from 'typebox';
import { closed, date, text } from './shape.ts';

const attestation = closed(
  {
    policy: text('Id of the policy, such as uk-aadc'),
    provision: text('Number or name of the provision, such as "7"; a number needs quotes'),
    question: text('The question as the policy asks it, word for word; its page in the docs lists them'),
    answer: text('The answer, in a sentence'),
    who: text('Name of the person who answers'),
    role: text('In which role they answer, such as data protection officer'),
    date: date('Day of the answer, YYYY-MM-DD'),
    evidence: text('Where it can be checked: a document in the repository or a link'),
    until: date('Last day on which the answer may be relied on, YYYY-MM-DD'),
  },
  'The answer of a named person to a question that no rule can answer',
);

/** `attestations.yaml` beside a `childproof.yaml`. */
export const AttestationsSchema = closed(
  {
    $schema: Type.Optional(Type.String({ description: 'Address of the schema, for editors' })),
    childproof: Type.Literal(1, { description: 'Version of the format', type: 'integer' }),
    attestations: Type.Array(attestation, { description: 'Answers of people' }),
  },
  'Answers of named people to the questions of policies that no rule can answer',
);

export type AttestationsDocument = Type.Static<typeof AttestationsSchema>;
export type AttestationDocument = Type.Static<typeof attestation>;
