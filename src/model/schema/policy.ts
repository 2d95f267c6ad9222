import { Type } from 'typebox';
import { STRENGTHS } from '../policy.ts';
import { closed, date, mapOf, oneOf, text, texts } from './shape.ts';

const ruleLink = closed(
  {
    rule: text('Id of the rule'),
    strength: oneOf(STRENGTHS, 'How much of the provision the rule covers'),
    rationale: text('Why this rule serves this provision, and what it leaves open'),
    exception: Type.Optional(
      Type.Boolean({
        description: 'Whether the text itself allows an exception here, such as a compelling reason. Default: false',
      }),
    ),
  },
  'A rule that serves the provision',
);

const provision = closed(
  {
    id: text('Number or name of the provision inside the text'),
    title: text('Title of the provision'),
    summary: text('What it asks for, in our own words'),
    source: text('Where it stands', { format: 'uri' }),
    checked: date('Day on which the summary was last compared with its source, YYYY-MM-DD'),
    confirmed: oneOf(
      ['publisher', 'secondary', 'unconfirmed'],
      "How well it is confirmed: the publisher's own page, a secondary source, or not at all",
    ),
    rules: Type.Array(ruleLink, { description: 'Rules that serve it; may be empty where only a person can judge' }),
    questions: texts('Questions that only a person can answer'),
  },
  'One provision of the text',
);

/** `policies/<name>.yaml`: one legal or voluntary text, its provisions mapped to rules. */
export const PolicySchema = closed(
  {
    $schema: Type.Optional(Type.String({ description: 'Address of the schema, for editors' })),
    id: text('Name of the policy; equals the file name', { pattern: '^(local/)?[a-z0-9]+(-[a-z0-9]+)*$' }),
    title: text('Name of the text'),
    publisher: text('Who publishes it'),
    edition: text('Edition the summaries rest on'),
    jurisdiction: texts('Countries or regions it applies in', { minItems: 1 }),
    binding: oneOf(['law', 'statutory-code', 'guidance', 'voluntary', 'internal'], 'What kind of text it is'),
    'in-force': closed(
      { from: date('First day, YYYY-MM-DD'), until: Type.Optional(date('Last day, YYYY-MM-DD')) },
      'When it is in force',
    ),
    source: text('Where the text is', { format: 'uri' }),
    about: text('What the text is and who it is for, in our own words'),
    disclaimer: text('What the mapping does not claim'),
    parameters: Type.Optional(
      mapOf(
        closed(
          {
            default: Type.Integer({ minimum: 0, maximum: 25, description: 'Years' }),
            regions: Type.Optional(
              mapOf(
                Type.Integer({ minimum: 0, maximum: 25, description: 'Years' }),
                'Country -> years, where it differs',
              ),
            ),
          },
          'An age',
        ),
        'Ages that the text sets',
      ),
    ),
    provisions: Type.Array(provision, {
      minItems: 1,
      description: 'Every provision of the text, also those no rule can test',
    }),
  },
  'A legal or voluntary text and the rules that serve its provisions',
);

export type PolicyDocument = Type.Static<typeof PolicySchema>;
export type Provision = Type.Static<typeof provision>;
