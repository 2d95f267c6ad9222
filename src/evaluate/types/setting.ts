import { bandInWords } from '../../model/band.ts';
import { keepsFrom, optionOf } from '../flag-answers.ts';
import type { BandEntity, OptionEntity, SettingEntity } from '../entities.ts';
import { defineType } from '../type.ts';
import { Unknown } from '../unknown.ts';

const scaleOf = (setting: SettingEntity) => setting.fact.value.scale;

export default defineType<SettingEntity>({
  name: 'Setting',
  about: 'A setting of a feature: its declared defaults and the flag that decides it',
  basis: 'declared',
  placeOf: setting => setting.fact.at,
  fields: {
    name: { type: 'string', catalogue: 'setting', about: 'Its name', get: setting => setting.fact.value.name },
    feature: { type: 'Feature', about: 'Its feature', get: setting => setting.feature },
    product: { type: 'Product', about: 'Its product', get: setting => setting.feature.product },
    isDeclared: {
      type: 'bool',
      about: 'Whether the manifest gives it a default',
      get: setting => setting.fact.value.declared,
    },
    protective: {
      type: 'Option',
      about: 'The option that protects a child when nobody has decided',
      get: (setting): OptionEntity => ({
        name: setting.fact.value.protective,
        scale: scaleOf(setting),
        setting: setting.fact.value.name,
        at: setting.fact.at,
      }),
    },
    hasFlag: { type: 'bool', about: 'Whether a flag decides its default', get: setting => setting.flag !== null },
    flag: {
      type: 'Flag',
      about: 'The flag that decides it; unknown if none is bound',
      get(setting) {
        if (setting.flag) return setting.flag;
        throw new Unknown('no flag is bound to the setting', setting.fact.at);
      },
    },
  },
  methods: {
    defaultFor: {
      parameters: [{ name: 'band', type: 'Band' }],
      returns: 'Option',
      about: 'The declared default of a band; unknown if the manifest is silent',
      call(setting, [band], world): OptionEntity {
        const { defaults, name } = setting.fact.value;
        const given = defaults[(band as BandEntity).band.name];
        if (!given)
          throw new Unknown(
            `the manifest does not say what ${name} is for ${bandInWords((band as BandEntity).band)} when an account is new`,
            setting.fact.at,
          );
        world.recorder.saw(given.at, `${name} is "${given.option}" for ${bandInWords((band as BandEntity).band)}`);
        return { name: given.option, scale: scaleOf(setting), setting: name, at: given.at };
      },
    },
    servesAtLeast: {
      parameters: [
        { name: 'band', type: 'Band' },
        { name: 'option', type: 'Option' },
      ],
      returns: 'bool',
      about:
        'Whether its flag gives every child of a band this option or a more protective one; a child who gets less is the witness',
      call(setting, [band, option], world) {
        const { flag } = setting;
        if (!flag) throw new Unknown('no flag is bound to the setting', setting.fact.at);
        const least = scaleOf(setting).indexOf((option as OptionEntity).name);
        return keepsFrom(flag, band as BandEntity, world, value => {
          const served = optionOf(flag, value);
          return served === null ? null : scaleOf(setting).indexOf(served.name) < least;
        });
      },
    },
  },
});
