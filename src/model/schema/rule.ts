import { Type } from 'typebox';
import { CONFIDENCES, LAYERS, SEVERITIES, SUBJECTS } from '../rule.ts';
import { OUTCOMES } from '../verdict.ts';
import { closed, mapOf, oneOf, text, texts } from './shape.ts';

const expression = (description: string) => text(`${description}. A CEL expression`);

const example = closed(
  {
    name: text('What the example shows'),
    verdict: oneOf(OUTCOMES, 'What the rule must say'),
    files: mapOf(Type.String(), 'Path -> content. A childproof.yaml is merged over a minimal default manifest'),
    finds: Type.Optional(texts('Places `path:line` that findings must point at, no more and no fewer')),
  },
  'A small product and what the rule says about it',
);

/** `rules/<topic>/<name>.yaml`: what must hold, why, how to mend it, and the proof that the rule works. */
export const RuleSchema = closed(
  {
    $schema: Type.Optional(Type.String({ description: 'Address of the schema, for editors' })),
    id: text('Topic and name; equals the path of the file', {
      pattern: '^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$',
    }),
    title: text('What must hold, as a short sentence'),
    severity: oneOf(SEVERITIES, 'How bad a violation is'),
    confidence: oneOf(CONFIDENCES, 'How sure the rule is when it speaks'),
    layer: oneOf(LAYERS, 'What a violation is a fault of: manifest, flags, code, or their disagreement (cross)'),
    concept: Type.Optional(
      text('The concept that a finding is about, where it is not the one of its subject: what is missing there'),
    ),
    for: oneOf(SUBJECTS, 'The kind of fact each verdict is about'),
    when: Type.Optional(expression('Condition under which the rule applies to the subject')),
    parameters: Type.Optional(
      mapOf(Type.Integer({ minimum: 0, maximum: 25 }), 'Ages that a policy may move -> default in years', {
        pattern: '^[a-z]+(-[a-z]+)*$',
      }),
    ),
    let: Type.Optional(
      mapOf(expression('Value of the name'), 'Names for values used below', { pattern: '^[a-z][a-zA-Z0-9]*$' }),
    ),
    each: Type.Optional(
      mapOf(expression('A list'), 'Names for the elements of lists; each element has its own verdict', {
        pattern: '^[a-z][a-zA-Z0-9]*$',
      }),
    ),
    expect: Type.Optional(oneOf(['some', 'any'], '`some`: no element at all is unknown. Default: any, not applicable')),
    require: expression('What must be true for each element'),
    at: Type.Optional(expression('What the finding points at. Default: the subject')),
    related: Type.Optional(
      Type.Array(
        closed({ at: expression('What to point at'), message: text('What stands there') }, 'A further place'),
        { description: 'Further places that explain the finding' },
      ),
    ),
    edit: Type.Optional(
      closed(
        {
          at: expression('The value in the manifest that is replaced'),
          to: text('What it becomes, one plain word; {expressions} are filled in'),
        },
        'A safe change of the manifest that mends a violation; it is offered to people, never made',
      ),
    ),
    message: closed(
      {
        engineer: text('To the person whose check failed; {expressions} are filled in'),
        product: text('To the product manager'),
        auditor: text('To the auditor'),
      },
      'What a finding says, to three readers',
    ),
    why: text('Why it matters to a child, for a product manager'),
    fix: text('What to do, for an engineer'),
    refs: Type.Optional(
      Type.Array(
        closed({ title: text('Name of the source'), url: text('Its address', { format: 'uri' }) }, 'A source'),
        {
          description: 'Sources',
        },
      ),
    ),
    examples: Type.Unsafe<Type.Static<typeof example>[]>({
      type: 'array',
      items: example,
      minItems: 2,
      description: 'At least one product that passes and one that fails',
      allOf: ['pass', 'fail'].map(verdict => ({
        contains: { type: 'object', properties: { verdict: { const: verdict } }, required: ['verdict'] },
      })),
    }),
  },
  'A rule: what must hold, why, how to mend it, and examples that prove it',
);

export type RuleDocument = Type.Static<typeof RuleSchema>;
export type RuleExample = Type.Static<typeof example>;
