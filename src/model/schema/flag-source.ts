import { Type } from 'typebox';
import { BIRTH_DATE_FORMATS } from '../flag-audience.ts';
import { FLAG_SYSTEMS } from '../flag-systems.ts';
import { closed, mapOf, oneOf, text, texts } from './shape.ts';

const attribute = text('Name of the context attribute');
const bandOf = (description: string) => mapOf(Type.String({ pattern: '^[0-9]{1,3}(-[0-9]{1,3}|\\+)$' }), description);

export const flagMap = closed(
  {
    at: Type.Optional(
      text('The map: name of a constant or `default` in code, keys joined by dots in data. Default: the whole file'),
    ),
    value: Type.Optional(text('Where the value sits in an entry, such as `enabled`. Default: the entry is the value')),
    'minimum-age': Type.Optional(text('Where an entry keeps the youngest age that may have it')),
    countries: Type.Optional(text('Where an entry keeps the list of countries that may have it')),
    rollout: Type.Optional(text('Where an entry keeps the percentage of people who get it')),
    audiences: Type.Optional(
      bandOf('Where there is a map for each audience: its key -> its ages, such as minors: 0-17'),
    ),
  },
  'How a map of your own is built (provider `object-map`), and what your code checks beside its values',
);

export const flagSource = closed(
  {
    files: texts('Globs of flag files', { minItems: 1 }),
    provider: Type.Optional(
      oneOf(FLAG_SYSTEMS, 'The flag system whose format the files have. Default: told by the form of each file'),
    ),
    environment: Type.Optional(text('Environment the files are deployed to. Default: production')),
    age: Type.Optional(
      closed(
        {
          attribute,
          type: Type.Optional(oneOf(['number', 'text', 'both'], 'How the application sends the age. Default: number')),
        },
        'The context attribute that carries the age in years',
      ),
    ),
    'birth-date': Type.Optional(
      closed(
        { attribute, format: Type.Optional(oneOf(BIRTH_DATE_FORMATS, 'How it is written. Default: date')) },
        'The context attribute that carries the birth date',
      ),
    ),
    'age-band': Type.Optional(
      closed(
        { attribute, values: bandOf('Each value -> its ages, such as child: 0-12') },
        'The context attribute that carries the band of the age',
      ),
    ),
    minor: Type.Optional(
      closed(
        {
          attribute,
          when: Type.Optional(Type.Boolean({ description: 'Its value for people under 18. Default: true' })),
        },
        'The context attribute that tells minors from adults',
      ),
    ),
    region: Type.Optional(closed({ attribute }, 'The context attribute that carries the country')),
    attributes: Type.Optional(
      mapOf(
        Type.Array(Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
        'Context attribute -> all values that it can have, besides being absent',
      ),
    ),
    map: Type.Optional(flagMap),
    complete: Type.Optional(
      Type.Boolean({ description: 'Whether the files hold every flag of the environment. Default: false' }),
    ),
  },
  'Where flag files are and what their context attributes mean',
);

export type FlagSourceDocument = Type.Static<typeof flagSource>;
