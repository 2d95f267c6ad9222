import { Type } from 'typebox';
import { settingNames } from '../catalogue.ts';
import { GUARD_KINDS } from '../code-fact.ts';
import { closed, mapOf, oneOf, text, texts } from './shape.ts';

const phrases = (description: string) => texts(`${description}. Whole words in any case style`, { minItems: 1 });
export const NEEDS = ['recipient-argument', 'dm-type', 'dm-route', 'dm-file'] as const;

const call = closed(
  {
    name: phrases('What the called function or method is named, or its leading verb if `object` is given'),
    object: Type.Optional(phrases('What follows the verb in the name')),
    receiver: Type.Optional(phrases('What stands before the dot')),
    argument: Type.Optional(oneOf(['string'], 'What the first argument must be')),
    needs: Type.Optional(
      closed(
        {
          any: Type.Array(oneOf(NEEDS, 'A kind of evidence'), {
            minItems: 1,
            description: 'One of these must be seen too',
          }),
        },
        'Further evidence that the name alone does not give',
      ),
    ),
  },
  'A call',
);

const matcher = Type.Union(
  [
    closed({ call }, 'A call by name'),
    closed(
      {
        import: closed(
          { package: text('Package'), name: Type.Optional(text('Exported name, dots allowed')) },
          'Import',
        ),
      },
      'A call of something imported from a package',
    ),
    closed(
      { route: closed({ method: text('HTTP method'), path: text('Glob of the route path') }, 'Route') },
      'A server route',
    ),
    closed({ jsx: closed({ name: phrases('Words of the component name') }, 'JSX tag') }, 'A rendered component'),
    closed(
      { property: closed({ name: phrases('Words of the name') }, 'Name of a property, attribute or JSX prop') },
      'A property or prop',
    ),
    closed(
      { text: closed({ words: phrases('Words of a label or i18n key of a control') }, 'Label') },
      'A control by its label',
    ),
    closed(
      { condition: closed({ name: phrases('Words of a name used in a condition') }, 'Name') },
      'A name that is tested',
    ),
  ],
  { description: 'One way in which the concept shows in code' },
);

const unlike = Type.Union(
  [
    closed({ call: closed({ name: phrases('Name') }, 'Call') }, 'A call that only looks like it'),
    closed({ receiver: phrases('What stands before the dot') }, 'A receiver that rules it out'),
    closed({ argument: phrases('Words of an argument that rule it out') }, 'An argument that rules it out'),
    closed({ word: phrases('Words of the name that rule it out') }, 'A word in the name that rules it out'),
  ],
  { description: 'A look-alike' },
);

const settingWords = closed(
  {
    setting: oneOf(settingNames(), 'Setting of the catalogue'),
    name: phrases('Words of the property'),
    values: mapOf(texts('Literal values, in any case style'), 'Option of the setting -> how code writes it'),
  },
  'How code names a setting and its options',
);

/** `rules/vocabulary/<concept>.yaml`: what something looks like in code, as data. */
export const VocabularySchema = closed(
  {
    $schema: Type.Optional(Type.String({ description: 'Address of the schema, for editors' })),
    concept: text('Id; equals the file name', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    about: text('What it is, in a sentence'),
    fact: oneOf(['operation', 'surface', 'control', 'guard', 'default'], 'What recognising it yields'),
    side: oneOf(['server', 'client', 'either'], 'Who alone can enforce it'),
    guard: Type.Optional(oneOf(GUARD_KINDS, 'Kind of guard, for a concept that yields guards')),
    match: Type.Optional(
      closed({ any: Type.Array(matcher, { minItems: 1, description: 'Any of these' }) }, 'How it is recognised'),
    ),
    unlike: Type.Optional(Type.Array(unlike, { description: 'Look-alikes that are not it' })),
    settings: Type.Optional(Type.Array(settingWords, { description: 'For defaults: names and values of settings' })),
    owners: Type.Optional(phrases('For defaults: words of a name that makes its literals defaults')),
    detector: Type.Optional(text('Name of a detector file, where data cannot say it')),
  },
  'A concept of code: what it looks like and what only looks like it',
);

export type ConceptDocument = Type.Static<typeof VocabularySchema>;
export type Matcher = Type.Static<typeof matcher>;
export type Unlike = Type.Static<typeof unlike>;
export type SettingWords = Type.Static<typeof settingWords>;
