import { reachesBelow } from '../../model/band.ts';
import { minorsOf } from '../bands.ts';
import type { ProductEntity } from '../entities.ts';
import { defineType } from '../type.ts';
import { Unknown } from '../unknown.ts';

const declared = (product: ProductEntity) => {
  if (product.fact) return product.fact.value;
  throw new Unknown('there is no manifest');
};

export default defineType<ProductEntity>({
  name: 'Product',
  about: 'A product as its childproof.yaml declares it',
  basis: 'declared',
  placeOf: product => product.fact?.at ?? null,
  fields: {
    name: { type: 'string', about: 'Its name', get: product => product.product.name },
    isDeclared: { type: 'bool', about: 'Whether there is a manifest at all', get: product => product.fact !== null },
    childrenLikely: {
      type: 'string',
      catalogue: 'likely',
      about: 'Whether children are likely to use it: `yes`, `no` or `unstated`',
      get: product =>
        ({ true: 'yes', false: 'no', null: 'unstated' })[String(declared(product).likelyAccessedByChildren)],
    },
    hasMinimumAge: {
      type: 'bool',
      about: 'Whether a minimum age is declared',
      get: product => declared(product).minimumAge !== null,
    },
    minimumAge: {
      type: 'int',
      about: 'The declared minimum age in years; unknown if none is declared',
      get(product) {
        const { minimumAge } = declared(product);
        if (minimumAge === null) throw new Unknown('the manifest declares no minimum age');
        return minimumAge;
      },
    },
    unknownAge: {
      type: 'string',
      catalogue: 'unknown-age',
      about: 'What a person of unknown age is treated as',
      get: product => declared(product).unknownAge,
    },
    minorBands: {
      type: 'list<Band>',
      about: 'Bands of the audience with children in them',
      get: product =>
        minorsOf(product).map(band => ({ band, at: product.fact?.value.parts['audience.bands'] ?? null })),
    },
    ageAssurance: {
      type: 'list<AgeAssurance>',
      about: 'Ways in which age is established',
      get: product => declared(product).ageAssurance,
    },
    features: { type: 'list<Feature>', about: 'Its features', get: product => product.features },
    assessments: { type: 'list<Assessment>', about: 'Its written assessments', get: product => product.assessments },
  },
  methods: {
    declares: {
      parameters: [{ name: 'key', type: 'string', catalogue: 'part' }],
      returns: 'bool',
      about: 'Whether the manifest has the key',
      call: (product, [key]) => Object.hasOwn(declared(product).parts, key as string),
    },
    part: {
      parameters: [{ name: 'key', type: 'string', catalogue: 'part' }],
      returns: 'Part',
      about: 'The key of the manifest, to point at; the product if it is not there',
      call: (product, [key]) => ({ at: declared(product).parts[key as string] ?? declared(product).parts['product'] }),
    },
    servesBelow: {
      parameters: [{ name: 'age', type: 'int' }],
      returns: 'bool',
      about: 'Whether the audience holds people below an age, by its bands and minimum age',
      call(product, [age]) {
        const { bands, minimumAge } = declared(product);
        return bands.some(band => reachesBelow(band, Number(age))) && (minimumAge === null || minimumAge < Number(age));
      },
    },
  },
});
