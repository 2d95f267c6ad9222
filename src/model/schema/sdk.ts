import { Type } from 'typebox';
import { closed, mapOf, text, texts } from './shape.ts';

const trait = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const some = (description: string) => Type.Optional(texts(description, { minItems: 1 }));

/**
 * A product that code uses through a library, a global variable or a script of its vendor. It is recognised by where a
 * name comes from and never by the name alone: a module of the product's own may be called `analytics`.
 */
export const sdk = closed(
  {
    product: text('Name of the product'),
    traits: some('What every operation of it is, in traits of the concept'),
    packages: some('npm packages, entry points allowed (`firebase/analytics`); `*` for all of a scope'),
    general: Type.Optional(
      Type.Boolean({
        description: 'The packages serve other ends as well: a dependency on them says nothing. Default: false',
      }),
    ),
    globals: some('Global variables; with `window.` in front where the bare name says too little'),
    members: some('Names of fields and parameters that hold it, where it is handed in from elsewhere'),
    scripts: some(
      'How the address of its script or service begins, without the protocol; a host without a path, or another word, counts ' +
        'wherever it stands in a text',
    ),
    calls: Type.Optional(
      mapOf(
        texts(
          'Ends of what is called, from the package on: `init`, `checkout.sessions.create`, `new Client`, `useClient()` for ' +
            'a call of what a hook returned, a component, `*` for whatever the package gives; an argument in brackets, as `(config)`',
          { minItems: 1 },
        ),
        'Trait of the concept -> calls that have it',
        trait,
      ),
    ),
    options: Type.Optional(
      mapOf(
        mapOf(
          Type.Union([
            Type.Boolean(),
            Type.String(),
            Type.Number(),
            Type.Array(Type.Union([Type.Boolean(), Type.String(), Type.Number()])),
          ]),
          'Option -> the value or values that mean it; the last word of an enum member; `any` for every value, `on` for every ' +
            'value that does not switch it off',
        ),
        'Trait of the concept -> options that give it',
        trait,
      ),
    ),
  },
  'A product, by its library, global variable or script',
);

export type SdkDocument = Type.Static<typeof sdk>;
