import { Type } from 'typebox';
import { AGE_METHODS } from '../catalogue.ts';
import { SEVERITIES } from '../rule.ts';
import { closed, date, mapOf, oneOf, text, texts } from './shape.ts';
import { featureSchema } from './feature.ts';
import { flagSource } from './flag-source.ts';

const product = closed(
  {
    name: text('Name of the product as its users know it'),
    owner: Type.Optional(text('Team or person who answers for it, such as "@pigeon/product"')),
    regions: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), {
        description: 'Countries it is offered in, as ISO 3166 codes such as GB',
      }),
    ),
    platforms: Type.Optional(
      Type.Array(oneOf(['web', 'ios', 'android', 'desktop', 'console', 'device', 'vr'], 'A platform'), {
        description: 'Where people use it',
      }),
    ),
  },
  'The product that this folder and everything below it belongs to',
);

const bandPattern = { type: 'string', pattern: '^[0-9]{1,3}(-[0-9]{1,3}|\\+)$' };

const audience = closed(
  {
    'likely-accessed-by-children': Type.Optional(
      Type.Boolean({
        description: 'Whether people under 18 are likely to use it, also where it is not meant for them',
      }),
    ),
    'minimum-age': Type.Optional(
      Type.Integer({ minimum: 0, maximum: 21, description: 'The youngest age that the terms allow' }),
    ),
    bands: Type.Optional(
      Type.Unsafe<string[]>({
        type: 'array',
        items: bandPattern,
        minItems: 1,
        description: 'Age bands that are told apart, such as 13-15 and 18+. Default: 0-5 6-9 10-12 13-15 16-17 18+',
      }),
    ),
    'unknown-age': Type.Optional(
      oneOf(['child', 'adult', 'refused'], 'What a person of unknown age is treated as. childproof counts on `child`'),
    ),
  },
  'Who uses the product, by age',
);

const ageAssurance = closed(
  {
    method: oneOf(Object.keys(AGE_METHODS), 'How age is established'),
    provider: Type.Optional(text('Company or library that does it')),
    at: Type.Optional(oneOf(['sign-up', 'first-use', 'feature', 'periodic'], 'When it happens')),
    appeal: Type.Optional(text('Where a person can challenge a wrong result')),
  },
  'One way in which the age of a person is established',
);

const assessment = closed(
  {
    kind: oneOf(
      ['dpia', 'best-interests', 'children-access', 'children-risk', 'illegal-content-risk', 'conformance'],
      'Kind of assessment; `dpia` is the data protection impact assessment',
    ),
    ref: text('Where the document is: a path in the repository or a link'),
    approved: Type.Optional(date('Day of approval, YYYY-MM-DD')),
    'review-by': Type.Optional(date('Day by which it must be looked at again, YYYY-MM-DD')),
    covers: Type.Optional(texts('Keys of the features it covers')),
  },
  'A written assessment. childproof checks that it is there, dated and covers the features; it does not judge it',
);

const dataItem = closed(
  {
    item: text('The data, such as "birth date" or "contacts"'),
    purpose: text('What it is needed for'),
    features: Type.Optional(texts('Keys of the features that need it')),
    required: Type.Optional(Type.Boolean({ description: 'Whether the person cannot leave it out' })),
    retention: Type.Optional(text('How long it is kept, such as "30 days"')),
  },
  'One item of personal data',
);

const thirdParty = closed(
  {
    name: text('Company or package that receives data'),
    purpose: text('Why it receives data'),
    data: Type.Optional(texts('Items of data it receives')),
    reason: Type.Optional(text('Why sharing serves the child, if it does')),
  },
  'Somebody outside who receives data about people',
);

const elsewhere = closed(
  {
    capability: text('Concept or safeguard that is enforced outside this repository, such as age-check'),
    where: text('The system that enforces it'),
    evidence: Type.Optional(text('Document or link that shows it')),
    owner: text('Team or person who answers for it'),
    until: date('Day until which this statement may be relied on, YYYY-MM-DD'),
  },
  'Something enforced in another repository or language. It gives "not evaluated", never a pass',
);

const exception = closed(
  {
    rule: text('Id of the rule'),
    subject: text('Key path that the exception is for, such as features.direct-messages.settings.who-can-message'),
    reason: text('The compelling reason'),
    'best-interests': text('Why it serves the best interests of the child'),
    dpia: text('Section of the impact assessment that weighs it'),
    owner: text('Who answers for it'),
    'approved-by': text('Who approved it'),
    until: date('Last day on which it holds, YYYY-MM-DD'),
  },
  'A weaker choice that the text itself allows for a compelling reason. Registered, never silent',
);

const waiver = closed(
  {
    rule: text('Id of the rule'),
    subject: Type.Optional(text('Key path that the waiver is for')),
    path: Type.Optional(text('Glob of files that the waiver is for')),
    reason: text('Why the finding is tolerated for now'),
    owner: text('Who mends it'),
    added: date('Day it was added, YYYY-MM-DD'),
    until: date('Last day on which it holds, YYYY-MM-DD'),
  },
  'A finding that is known and tolerated until a day. It never turns into conformance',
);

const code = closed(
  {
    include: Type.Optional(
      texts(
        'Globs of code that belongs to the product. Default: everything below the manifest. A glob that names a folder which is left out by its name, such as src/admin/**, brings it in',
      ),
    ),
    exclude: Type.Optional(texts('Globs of code to leave out, such as back-office tools')),
    words: Type.Optional(
      mapOf(
        texts('Names in the code, in any case style'),
        'Concept -> own words for it, such as report-entry-point: [flag]',
      ),
    ),
  },
  'Which code belongs to the product and what its own words mean',
);

const version = Type.Literal(1, { description: 'Version of the manifest format', type: 'integer' });
const schemaHint = Type.Optional(Type.String({ description: 'Address of the schema, for editors' }));
const features = Type.Optional(mapOf(featureSchema, 'Features by key', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }));

/** Keys that a `*.childproof.yaml` addition may have: declarations that another team keeps beside its code. */
const shared = {
  $schema: schemaHint,
  childproof: version,
  features,
  'age-assurance': Type.Optional(Type.Array(ageAssurance, { description: 'How age is established' })),
  assessments: Type.Optional(Type.Array(assessment, { description: 'Written assessments' })),
  data: Type.Optional(Type.Array(dataItem, { description: 'Personal data that is used' })),
  'third-parties': Type.Optional(Type.Array(thirdParty, { description: 'Recipients of data' })),
  elsewhere: Type.Optional(Type.Array(elsewhere, { description: 'Capabilities enforced outside this repository' })),
};

/** `*.childproof.yaml`: adds declarations to the product it lies in. */
export const AdditionSchema = closed(shared, 'Declarations added to the product of the nearest childproof.yaml');

/** `childproof.yaml`: what product managers write. */
export const ManifestSchema = closed(
  {
    ...shared,
    product,
    audience: Type.Optional(audience),
    policies: Type.Optional(texts('Ids of the policies to check against. Default: uk-aadc', { minItems: 1 })),
    parameters: Type.Optional(
      mapOf(
        Type.Integer({ minimum: 0, maximum: 25, description: 'An age in years' }),
        'Ages that override those of the policies',
      ),
    ),
    severities: Type.Optional(mapOf(oneOf(SEVERITIES, 'A severity'), 'Rule id -> severity')),
    exceptions: Type.Optional(
      Type.Array(exception, { description: 'Choices that the text allows for a compelling reason' }),
    ),
    waivers: Type.Optional(Type.Array(waiver, { description: 'Findings tolerated until a day' })),
    flags: Type.Optional(Type.Array(flagSource, { description: 'Feature-flag files' })),
    code: Type.Optional(code),
    shared: Type.Optional(texts('Globs of code that this product shares with others, from the root of the repository')),
  },
  'A product, its audience and its features, declared for childproof',
);

export type ManifestDocument = Type.Static<typeof ManifestSchema>;
export type AdditionDocument = Type.Static<typeof AdditionSchema>;
export type WaiverDocument = Type.Static<typeof waiver>;
export type ExceptionDocument = Type.Static<typeof exception>;
