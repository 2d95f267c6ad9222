import { Type } from 'typebox';
import { allKinds, REPORTING_POINTS, SAFEGUARDS } from '../catalogue.ts';
import type { SettingDefinition } from '../kind.ts';
import { closed, mapOf, oneOf, text, texts } from './shape.ts';

const words = (table: Readonly<Record<string, string>>) => Object.keys(table);

const codeDefault = {
  'code-default': Type.Optional(
    Type.Unsafe<string | number | boolean>({
      type: ['string', 'number', 'boolean'],
      description:
        'Value that the application gives where the flag is off, fails or cannot be reached. Default: what the reads found in code are given',
    }),
  ),
};

const featureFlag = closed(
  {
    key: text('Key of the flag'),
    environment: Type.Optional(text('Environment that is judged. Default: production')),
    values: Type.Optional(
      mapOf(
        oneOf(['on', 'off'], 'Whether the feature is on'),
        'Flag value -> on or off. Default: true is on, false is off; what another value means is not known',
      ),
    ),
    gate: Type.Optional(
      oneOf(
        ['flag', 'code'],
        'Who keeps the feature from children: the targeting of the flag, or a guard in code. Default: flag',
      ),
    ),
    ...codeDefault,
  },
  'The flag that switches the feature',
);

const settingFlag = closed(
  {
    key: text('Key of the flag'),
    environment: Type.Optional(text('Environment that is judged. Default: production')),
    values: mapOf(Type.String({ minLength: 1 }), 'Flag value -> option of the setting'),
    gate: Type.Optional(
      oneOf(
        ['flag', 'code'],
        'Who keeps the value from children: the targeting of the flag, or a guard in code. Default: flag',
      ),
    ),
    ...codeDefault,
  },
  'The flag that decides the default',
);

/** An option is one of the kind's, or a word of the manifest's own that `options` maps to one. */
const optionWord = { type: ['string', 'boolean'] };

function settingSchema(definition: SettingDefinition | null) {
  const about = definition
    ? `${definition.about}. Options, weakest first: ${definition.options.map(option => option.name).join(', ')}`
    : 'A setting of the kind';
  return closed(
    {
      options: Type.Optional(
        mapOf(
          definition
            ? oneOf(
                definition.options.map(option => option.name),
                'Option of the kind',
              )
            : Type.String({ minLength: 1 }),
          'Own word -> option of the kind',
        ),
      ),
      default: Type.Optional(
        Type.Unsafe<string | boolean | Record<string, string | boolean>>({ $ref: '#/$defs/settingDefault' }),
      ),
      flag: Type.Optional(Type.Unsafe<Type.Static<typeof settingFlag>>({ $ref: '#/$defs/settingFlag' })),
    },
    about,
  );
}

const plainSettings = mapOf(settingSchema(null), 'Settings of the feature; the kind says which there are');

/** Keys of one feature, without what depends on its kind. */
const feature = closed(
  {
    kind: oneOf(
      allKinds().map(kind => kind.id),
      'Kind of feature; it decides which settings and risks there are',
      {
        markdownDescription: allKinds()
          .map(kind => `* \`${kind.id}\`: ${kind.about}`)
          .join('\n'),
      },
    ),
    owner: Type.Optional(text('Team or person who answers for the feature')),
    'available-to': Type.Optional(
      Type.Unsafe<string[]>({
        type: 'array',
        items: { type: 'string', pattern: '^[0-9]{1,3}(-[0-9]{1,3}|\\+)$' },
        description:
          'Age bands that can use it. Default: every band of the audience. An empty list means off for everybody',
      }),
    ),
    flag: Type.Optional(featureFlag),
    code: Type.Optional(
      texts('Globs of its code, relative to the manifest; only needed where two features are of one kind'),
    ),
    settings: Type.Optional(plainSettings),
    safeguards: Type.Optional(
      Type.Array(oneOf(words(SAFEGUARDS), 'A safety function'), { description: 'Safety functions it has' }),
    ),
    reporting: Type.Optional(
      Type.Array(oneOf(words(REPORTING_POINTS), 'A place'), {
        description: 'Places from where something can be reported',
      }),
    ),
  },
  'A feature of the product',
);

/** Per kind: only its own settings, each with its options, so that an editor completes them and explains the choice. */
const byKind = allKinds().map(kind => ({
  if: { properties: { kind: { const: kind.id } }, required: ['kind'] },
  then: {
    properties: {
      settings: closed(
        Object.fromEntries(
          Object.entries(kind.settings).map(([name, definition]) => [name, Type.Optional(settingSchema(definition))]),
        ),
        kind.depth === 'full'
          ? `Settings of ${kind.title.toLowerCase()}`
          : `childproof knows no settings of this kind yet`,
      ),
    },
  },
}));

export const featureSchema = Type.Unsafe<Type.Static<typeof feature>>({ $ref: '#/$defs/feature' });

/** What `$ref`s above point at; both schemas that hold features carry them. Named once, so that printing stays small. */
export const FEATURE_DEFINITIONS = {
  feature: { ...feature, allOf: byKind },
  settingFlag,
  settingDefault: {
    type: ['string', 'boolean', 'object'],
    additionalProperties: optionWord,
    description: 'Option that a new account has: one for everybody, or one for each age band (and `unknown`)',
  },
};

export type FeatureDocument = Type.Static<typeof feature>;
export type FeatureFlagDocument = Type.Static<typeof featureFlag>;
export type SettingDocument = Type.Static<ReturnType<typeof settingSchema>>;
export type SettingFlagDocument = Type.Static<typeof settingFlag>;
