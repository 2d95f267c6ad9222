import { Type } from 'typebox';
import { settingNames } from '../catalogue.ts';
import { GUARD_KINDS } from '../code-fact.ts';
import { sdk } from './sdk.ts';
import { closed, mapOf, oneOf, text, texts } from './shape.ts';

const phrases = (description: string) => texts(`${description}. Whole words in any case style`, { minItems: 1 });

/** Kinds of evidence beside a name, and where each is looked for. `evidence` of a file says which words count. */
const EVIDENCE = {
  'recipient-argument': 'A name or key in the arguments',
  'dm-type': 'A type, enum member, string or name in the arguments, before the dot or in a condition around the call',
  'dm-route': 'The route that the call handles, or a route that it is given',
  'dm-file': 'The file, its folder or the class',
  'talk-package': 'A package that the file imports',
  'user-author': 'A prop or field that the component renders',
  'user-maker': 'A prop or field that says who made what it shows',
  'user-bio': 'A prop or field of what a person says about themselves',
  'user-content': 'A prop or field that the component renders',
  'talk-people': 'A prop or field that says who takes part in a talk',
  'note-post': 'A word of an open network, in which a note is what somebody has posted',
  'chat-author': 'A name of whoever speaks, where it is certain that people talk to each other',
  'status-post': 'A prop or field that a post of a social network has, and the state of a person has not',
  'user-media': 'A prop or field that says that somebody has uploaded it',
  'acts-on-others': 'Something that is done with another person',
  'acts-on-content': 'Something that is done with what a person wrote',
  'request-answer': 'An answer to somebody who asks to get in touch',
  'flag-key': 'The first argument is the key of a flag that the flag files define',
} as const;
export const NEEDS = Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[];

const needs = closed(
  {
    any: Type.Array(oneOf(NEEDS, 'A kind of evidence'), {
      minItems: 1,
      description: 'One of these must be seen too',
    }),
  },
  'Further evidence that the name alone does not give',
);

const call = closed(
  {
    name: phrases('What the called function or method is named, or its leading verb if `object` is given'),
    object: Type.Optional(phrases('What follows the verb in the name')),
    receiver: Type.Optional(phrases('What stands before the dot')),
    argument: Type.Optional(oneOf(['string'], 'What the first argument must be')),
    needs: Type.Optional(needs),
  },
  'A call. In a guard: a call that throws unless the check holds',
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
    closed(
      {
        jsx: closed(
          {
            name: phrases('Words that the component name ends in, or has before `part`'),
            part: Type.Optional(phrases('What follows the name in the component name')),
            before: Type.Optional(phrases('What alone may stand before the name. Default: anything')),
            needs: Type.Optional(needs),
          },
          'JSX tag',
        ),
      },
      'A rendered component. In a guard: one that shows its children only if the check holds',
    ),
    closed(
      {
        property: closed(
          {
            name: phrases('Words of the name, or its leading word if `object` is given'),
            object: Type.Optional(phrases('What follows the leading word in the name')),
          },
          'Name of a property, attribute or JSX prop',
        ),
      },
      'A property or prop',
    ),
    closed(
      { text: closed({ words: phrases('Words of a label or i18n key of a control') }, 'Label') },
      'A control by its label',
    ),
    closed(
      {
        condition: closed(
          {
            name: phrases('Words of a name used in a condition'),
            safe: Type.Boolean({ description: 'The value under which the check protects' }),
            of: Type.Optional(phrases('For a general name: what must be in it, in the arguments or before the dot')),
            notWithin: Type.Optional(
              phrases('Words of the file, its folder or what surrounds it, where it is about something else'),
            ),
          },
          'Name',
        ),
      },
      'A name that is tested',
    ),
    closed(
      {
        compare: closed(
          {
            name: phrases('Words of the value that is compared'),
            words: Type.Optional(phrases('Words of the other side. Default: any number, date or limit')),
            safe: oneOf(['above', 'below', 'equal', 'unequal'], 'The outcome under which the check protects'),
          },
          'Comparison',
        ),
      },
      'A value that is compared',
    ),
    closed(
      { fallback: closed({ name: phrases('Words of the value that can be missing') }, 'Fallback') },
      'A literal that stands in for a missing value',
    ),
    closed({ sdk }, 'Use of a product of a vendor'),
  ],
  { description: 'One way in which the concept shows in code' },
);

const unlike = Type.Union(
  [
    closed({ call: closed({ name: phrases('Name') }, 'Call') }, 'A call that only looks like it'),
    closed({ receiver: phrases('What stands before the dot') }, 'A receiver that rules it out'),
    closed({ argument: phrases('Words of an argument that rule it out') }, 'An argument that rules it out'),
    closed({ word: phrases('Words of the name that rule it out') }, 'A word in the name that rules it out'),
    closed(
      { within: phrases('Words of the file, its folder or the class or function around it that rule it out') },
      'A surrounding that rules it out',
    ),
    closed(
      {
        namedWithin: phrases(
          'The same for what is known by its name alone; what the code proves stays, wherever its file lies',
        ),
      },
      'A surrounding that rules out what only a name says',
    ),
  ],
  { description: 'A look-alike' },
);

const settingWords = closed(
  {
    setting: oneOf(settingNames(), 'Setting of the catalogue'),
    name: phrases('Words of the property'),
    owners: Type.Optional(phrases('Owners that the name needs, where it is too general for any owner')),
    notOwners: Type.Optional(phrases('Owners of which it is another thing, though one of the others is in their name')),
    forms: Type.Optional(
      phrases('Forms on which people choose it, beside those for settings and sign-up; their first state counts'),
    ),
    prop: Type.Optional(
      Type.Boolean({ description: 'The default value of a prop of a component is one too. Default: false' }),
    ),
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
    evidence: Type.Optional(mapOf(phrases('Words'), 'Kind of evidence -> words that count as it', { enum: NEEDS })),
    stated: Type.Optional(
      Type.Boolean({ description: 'For a guard: it is also a fact of its own wherever it stands. Default: false' }),
    ),
    traits: Type.Optional(
      mapOf(text('What it means'), 'Trait of an operation -> what it means. Rules ask `operation.is("trait")`', {
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      }),
    ),
    settings: Type.Optional(
      Type.Array(settingWords, { description: 'Settings whose default values are facts of this concept' }),
    ),
    owners: Type.Optional(phrases('For defaults: words of a name that makes its literals defaults')),
    inverts: Type.Optional(phrases('For defaults: leading words that turn a yes/no name round, such as hide')),
    fillers: Type.Optional(phrases('For defaults: words around a name that do not change what it means')),
    detector: Type.Optional(text('Name of a detector file, where data cannot say it')),
  },
  'A concept of code: what it looks like and what only looks like it',
);

export type ConceptDocument = Type.Static<typeof VocabularySchema>;
export type Matcher = Type.Static<typeof matcher>;
export type Unlike = Type.Static<typeof unlike>;
export type SettingWords = Type.Static<typeof settingWords>;
