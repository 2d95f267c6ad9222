import { ADULT_AGE } from '../../model/band.ts';
import { topOf } from '../../model/place.ts';
import { nearest } from '../../kit/text.ts';
import { closedBands } from '../bands.ts';
import type { BandEntity, FlagEntity, OperationEntity } from '../entities.ts';
import { heldFacts, isHeld, keepsFrom, meaningOf, optionOf } from '../flag-answers.ts';
import { fallsBackSafely, readsOf } from '../flag-reads.ts';
import { readsAge, treatsUnknownAsYoungest } from '../unknown-age.ts';
import { defineType } from '../type.ts';
import { Unknown } from '../unknown.ts';

/**
 * Whether a value of a feature's flag means on; null if the manifest does not say. `false` and nothing are off by
 * themselves, but only where the manifest names no values of another kind.
 */
function isOn(flag: FlagEntity, value: unknown): boolean | null {
  const word = meaningOf(flag, value);
  if (word !== null) return word === 'on';
  const isYesOrNo = Object.keys(flag.binding?.values ?? {}).every(name => name === 'true' || name === 'false');
  return isYesOrNo && (value === false || value === null) ? false : null;
}

/** Whether a value of the flag means what children must not get; null if the manifest does not say what it means. */
function isKeptBack(flag: FlagEntity, value: unknown): boolean | null {
  if (!flag.setting) return isOn(flag, value);
  const option = optionOf(flag, value);
  const { scale, protective } = flag.setting.fact.value;
  return option === null ? null : scale.indexOf(option.name) < scale.indexOf(protective);
}

export default defineType<FlagEntity>({
  name: 'Flag',
  about: 'A feature flag: what the manifest binds it to, and what the judged files give to children',
  basis: 'declared',
  placeOf: flag => flag.facts[0]?.at ?? flag.binding?.at ?? null,
  fields: {
    key: { type: 'string', about: 'Its key', get: flag => flag.key },
    environment: { type: 'string', about: 'The environment that is judged', get: flag => flag.environment },
    isBound: { type: 'bool', about: 'Whether the manifest binds it', get: flag => flag.binding !== null },
    decidesSetting: {
      type: 'bool',
      about: 'Whether it decides a setting, not a whole feature',
      get: flag => flag.setting !== null,
    },
    gate: {
      type: 'string',
      catalogue: 'gate',
      about: 'Who keeps its value from children: `flag` or `code`',
      get: flag => flag.binding?.gate ?? 'flag',
    },
    binding: {
      type: 'Part',
      about: 'The binding in the manifest, to point at',
      get(flag) {
        if (flag.binding) return { at: flag.binding.at };
        throw new Unknown('no manifest binds the flag');
      },
    },
    lookAlike: {
      type: 'list<Part>',
      about: 'The flag of the judged files whose key is nearest, to point at; else the tops of those files',
      get(flag) {
        const facts = flag.product.flagFacts.filter(fact => fact.value.environment === flag.environment);
        const key = nearest(
          flag.key,
          facts.map(fact => fact.value.key),
        );
        const alike = facts.filter(fact => fact.value.key === key).map(({ at }) => ({ at }));
        return alike.length > 0
          ? alike
          : [...new Set(facts.map(fact => fact.at.path))].map(path => ({ at: topOf(path) }));
      },
    },
    feature: {
      type: 'Feature',
      about: 'The feature it belongs to; unknown if nothing binds it',
      get(flag) {
        if (flag.feature) return flag.feature;
        throw new Unknown('no manifest binds the flag');
      },
    },
    keepsBack: {
      type: 'bool',
      about: 'Whether it decides something that is kept from children: a setting, or a feature that is off for a band',
      get: flag => flag.setting !== null || (flag.feature !== null && closedBands(flag.feature).length > 0),
    },
    reads: {
      type: 'list<Operation>',
      about: 'Places where the code reads it, or says what it gives where nothing else does',
      get: flag => readsOf(flag).map(fact => ({ fact, product: flag.product })),
    },
    isHeld: {
      type: 'bool',
      about: 'Whether a judged flag file holds it; unknown if none does and none says that it is complete',
      get: isHeld,
    },
    state: {
      type: 'string',
      catalogue: 'state',
      about: '`enabled` or `disabled` in the files that hold it; unknown if none does',
      get: flag => (heldFacts(flag).some(fact => fact.value.state === 'disabled') ? 'disabled' : 'enabled'),
    },
    readsAge: {
      type: 'bool',
      about: 'Whether its rules read the declared age of the person',
      get: flag => heldFacts(flag).some(readsAge),
    },
    treatsUnknownAsYoungest: {
      type: 'bool',
      about: 'Whether a person of unknown age gets what the youngest child gets; one who does not is the witness',
      get: treatsUnknownAsYoungest,
    },
    answersEveryChild: {
      type: 'bool',
      about: 'Whether the file, not the application, decides for every child that was tried',
      get(flag, world) {
        const facts = heldFacts(flag);
        const minors = facts
          .flatMap(fact => fact.value.answers)
          .filter(answer => answer.age === null || answer.age < ADULT_AGE);
        const open = minors.find(answer => answer.value === undefined);
        if (open)
          world.recorder.saw(
            facts[0]!.at,
            `a ${open.persona} is left to the application's own default (${open.reason})`,
          );
        return open === undefined;
      },
    },
  },
  methods: {
    fallsBackSafely: {
      parameters: [{ name: 'read', type: 'Operation' }],
      returns: 'bool',
      about:
        'Whether a read gives children nothing that is kept from them when the flag cannot be asked: it stands behind an age check, or its fallback protects',
      call: (flag, [read], world) =>
        fallsBackSafely(flag, (read as OperationEntity).fact, world, value => isKeptBack(flag, value)),
    },
    isOffFor: {
      parameters: [{ name: 'band', type: 'Band' }],
      returns: 'bool',
      about: 'Whether it keeps the feature off for every child of a band; a child who gets it is the witness',
      call: (flag, [band], world) => keepsFrom(flag, band as BandEntity, world, value => isOn(flag, value)),
    },
  },
});
