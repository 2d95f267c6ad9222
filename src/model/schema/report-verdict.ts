import { Type } from 'typebox';
import { BASES, OUTCOMES } from '../verdict.ts';
import { magnitude, mark, messages, parameters, witness } from './report-finding.ts';
import { amount, evidenceList, listOf, nullable, placeOf, string } from './report-shape.ts';
import { closed, mapOf, oneOf } from './shape.ts';

export const outcomes = (description: string) =>
  closed(
    {
      pass: amount('Verdicts that the rule is met'),
      fail: amount('Verdicts that it is not met'),
      unknown: amount('Verdicts that could not be decided'),
      'not-applicable': amount('Verdicts that the rule does not apply'),
    },
    description,
  );

const element = closed(
  {
    outcome: oneOf(['pass', 'fail', 'unknown'], 'What the rule says about the element'),
    bindings: mapOf(Type.String(), 'Name in the rule -> the element in words'),
    reason: nullable(string(), 'Why it could not be decided'),
  },
  'One element that the rule was asked about, such as an age band',
);

export const verdict = closed(
  {
    rule: string('Id of the rule'),
    product: nullable(string(), 'Id of the product; null where no manifest declares one'),
    subject: string('What was judged: a key path, a flag, or path and symbol'),
    concept: nullable(string(), 'Concept of the vocabulary, for code'),
    parameters,
    outcome: oneOf(OUTCOMES, 'What the rule says'),
    basis: nullable(oneOf(BASES, 'What it rests on'), 'What a pass rests on, null for other outcomes'),
    reason: nullable(string(), 'Why it does not apply or could not be decided'),
    at: placeOf('Where the subject is'),
    related: evidenceList('Further places that explain the verdict'),
    evidence: evidenceList('What was looked at'),
    count: amount('Elements looked at; a pass has at least one'),
    elements: listOf(element, 'Verdict of each element'),
    messages: nullable(messages, 'What the verdict says to three readers; null where it says nothing'),
    witness: nullable(witness, 'A hypothetical child for whom it fails'),
    magnitude,
    trace: nullable(evidenceList('Steps'), 'Calls from an entry point to the subject; null where there are none'),
    mark,
  },
  'One rule about one subject',
);
