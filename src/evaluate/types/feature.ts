import { findKind } from '../../model/catalogue.ts';
import { closedBands, minorBands } from '../bands.ts';
import type { FeatureEntity } from '../entities.ts';
import { defineType } from '../type.ts';
import { Elsewhere, Unknown } from '../unknown.ts';
import { featuresOf } from '../world.ts';

/** A safeguard of the manifest and the concept that shows it in code. */
const SAFEGUARD_CONCEPTS: Readonly<Record<string, string>> = { report: 'report-entry-point', block: 'block-user' };

const owned = (feature: FeatureEntity) =>
  feature.product.code.filter(({ fact }) => featuresOf(fact, feature.product).includes(feature));

export default defineType<FeatureEntity>({
  name: 'Feature',
  about: 'A feature as the manifest declares it, with its flag and its code',
  basis: 'declared',
  placeOf: feature => feature.fact.at,
  fields: {
    key: { type: 'string', about: 'Its key in the manifest', get: feature => feature.fact.value.key },
    kind: { type: 'string', catalogue: 'kind', about: 'Its kind', get: feature => feature.fact.value.kind },
    title: {
      type: 'string',
      about: 'Title of its kind, in small letters',
      get: feature => findKind(feature.fact.value.kind)?.title.toLowerCase(),
    },
    risks: {
      type: 'list<string>',
      about: 'What can go wrong with it for a child',
      get: feature => findKind(feature.fact.value.kind)?.risks ?? [],
    },
    product: { type: 'Product', about: 'Its product', get: feature => feature.product },
    hasOwner: {
      type: 'bool',
      about: 'Whether somebody answers for it',
      get: feature => feature.fact.value.owner !== null,
    },
    reachesMinors: {
      type: 'bool',
      about: 'Whether children or people of unknown age can use it, as declared',
      get: feature => minorBands(feature).length > 0,
    },
    minorBands: {
      type: 'list<Band>',
      about: 'Bands of children it is available to; unknown age is one of them',
      get: minorBands,
    },
    closedBands: { type: 'list<Band>', about: 'Bands of children it is declared off for', get: closedBands },
    hasFlag: { type: 'bool', about: 'Whether a flag switches it', get: feature => feature.flag !== null },
    flag: {
      type: 'Flag',
      about: 'The flag that switches it; unknown if none is bound',
      get(feature) {
        if (feature.flag) return feature.flag;
        throw new Unknown('no flag is bound to the feature', feature.fact.at);
      },
    },
    settings: { type: 'list<Setting>', about: 'All settings of its kind', get: feature => feature.settings },
    safeguards: {
      type: 'list<string>',
      catalogue: 'safeguard',
      about: 'Declared safety functions',
      get: feature => feature.fact.value.safeguards,
    },
    reporting: {
      type: 'list<string>',
      catalogue: 'reporting',
      about: 'Declared places from where a report can be made',
      get: feature => feature.fact.value.reporting,
    },
    showsOthersContent: {
      type: 'bool',
      about: 'Whether people meet the content of others in it',
      get: feature => findKind(feature.fact.value.kind)?.concepts.includes('ugc-surface') ?? false,
    },
  },
  methods: {
    setting: {
      parameters: [{ name: 'name', type: 'string', catalogue: 'setting' }],
      returns: 'Setting',
      about: 'A setting of its kind by name; unknown if the kind has none of that name',
      call(feature, [name]) {
        const setting = feature.settings.find(one => one.fact.value.name === name);
        if (setting) return setting;
        throw new Unknown(
          `a feature of kind ${feature.fact.value.kind} has no setting ${String(name)}`,
          feature.fact.at,
        );
      },
    },
    part: {
      parameters: [{ name: 'key', type: 'string', catalogue: 'part' }],
      returns: 'Part',
      about: 'A key of the feature, to point at; the feature if it is not there',
      call: (feature, [key]) => ({ at: feature.fact.value.parts[key as string] ?? feature.fact.at }),
    },
    operations: {
      parameters: [{ name: 'concept', type: 'string', catalogue: 'concept' }],
      returns: 'list<Operation>',
      about: 'Operations in code that belong to it',
      call: (feature, [concept]) =>
        owned(feature).filter(({ fact }) => fact.kind === 'operation' && fact.concept === concept),
    },
    surfaces: {
      parameters: [],
      returns: 'list<Surface>',
      about: 'Surfaces in code that belong to it',
      call: feature => owned(feature).filter(({ fact }) => fact.kind === 'surface'),
    },
    hasControl: {
      parameters: [{ name: 'concept', type: 'string', catalogue: 'concept' }],
      returns: 'bool',
      about: 'Whether some surface of it offers a working control; unknown if no surface of it was recognised in code',
      call(feature, [concept], world) {
        const surfaces = owned(feature).flatMap(({ fact }) => (fact.kind === 'surface' ? [fact] : []));
        world.recorder.touched.add('code-seen');
        const controls = surfaces.flatMap(surface =>
          surface.value.controls.filter(control => control.concept === concept),
        );
        const working = controls.find(control => control.state === 'works');
        if (working) world.recorder.saw(working.at, `${working.symbol} offers it`);
        if (working) return true;
        const elsewhere = feature.product.elsewhere.find(
          one =>
            (one.value.capability === concept || SAFEGUARD_CONCEPTS[one.value.capability] === concept) &&
            one.value.until >= world.asOf,
        );
        if (elsewhere)
          throw new Elsewhere(
            `${String(concept)} is enforced by ${elsewhere.value.where}, as the manifest declares`,
            elsewhere.at,
          );
        if (surfaces.length === 0) {
          throw new Unknown(
            `no surface of ${feature.fact.value.key} was recognised in code; name the product's own words under \`code.words\``,
            feature.fact.at,
          );
        }
        const cut = surfaces.find(surface => !surface.value.complete);
        if (cut?.value.gap) world.recorder.saw(cut.value.gap.at, cut.value.gap.message);
        if (cut) throw new Unknown(`${cut.value.symbol} could not be followed to its end`, cut.at);
        return false;
      },
    },
  },
});
