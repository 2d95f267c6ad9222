import { findSetting } from '../../model/catalogue.ts';
import { listOf } from '../../kit/text.ts';
import { minorBands } from '../bands.ts';
import type { DefaultEntity, OptionEntity } from '../entities.ts';
import { defineType } from '../type.ts';
import { Unknown } from '../unknown.ts';
import { featuresOf } from '../world.ts';

const scaleOf = (setting: string) => findSetting(setting)?.options.map(option => option.name) ?? [];

function optionOf({ fact }: DefaultEntity, option: string | null): OptionEntity {
  const { setting, text } = fact.value;
  const scale = scaleOf(setting);
  if (option === null)
    throw new Unknown(`what ${text} means for ${setting} is not in the vocabulary (${listOf(scale, 'or')})`, fact.at);
  return { name: option, scale, setting, at: fact.at };
}

export default defineType<DefaultEntity>({
  name: 'Default',
  about: 'A default value in code with an owner: a schema, a settings object, a user entity, a fallback',
  basis: 'code-seen',
  placeOf: one => one.fact.at,
  alsoAt: ({ fact }) => fact.value.also ?? [],
  doubtOf: ({ fact }) => fact.value.unreached ?? fact.value.replaced,
  exposureOf({ fact: { value } }): Record<string, number> {
    const rank = value.option === null ? -1 : scaleOf(value.setting).indexOf(value.option);
    return rank < 0 ? {} : { option: scaleOf(value.setting).length - rank };
  },
  fields: {
    setting: {
      type: 'string',
      catalogue: 'setting',
      about: 'The setting that its name stands for',
      get: ({ fact }) => fact.value.setting,
    },
    symbol: { type: 'string', about: 'Its name in code', get: ({ fact }) => fact.value.symbol },
    text: { type: 'string', about: 'The value as written', get: ({ fact }) => fact.value.text },
    owner: { type: 'string', about: 'What makes it a default, in words', get: ({ fact }) => fact.value.owner },
    option: {
      type: 'Option',
      about: 'The option that the value means; unknown if the vocabulary does not know the value',
      get: one => optionOf(one, one.fact.value.option),
    },
    dependsOnAge: {
      type: 'bool',
      about: 'Whether an age decides between the value for a child, which is `option`, and one for adults',
      get: ({ fact }) => fact.value.adult !== undefined,
    },
    adultOption: {
      type: 'Option',
      about: 'Where an age decides: the option that adults get instead; else the same as `option`',
      get: one => optionOf(one, one.fact.value.adult === undefined ? one.fact.value.option : one.fact.value.adult),
    },
    protective: {
      type: 'Option',
      about: 'The option that protects a child when nobody has decided',
      get: ({ fact }): OptionEntity => ({
        name: findSetting(fact.value.setting)?.protective ?? '',
        scale: scaleOf(fact.value.setting),
        setting: fact.value.setting,
        at: fact.at,
      }),
    },
    features: {
      type: 'list<Feature>',
      about: 'Declared features that have the setting',
      get: ({ fact, product }) => featuresOf(fact, product),
    },
    declared: {
      type: 'list<Setting>',
      about: 'The settings that the manifest declares for it',
      get: ({ fact, product }) =>
        featuresOf(fact, product).flatMap(feature =>
          feature.settings.filter(
            setting => setting.fact.value.name === fact.value.setting && setting.fact.value.declared,
          ),
        ),
    },
    isBoolean: {
      type: 'bool',
      about: 'Whether it is only true or false, which cannot say more than two options',
      get: ({ fact }) => /^(true|false)$/.test(fact.value.text),
    },
    reachesMinors: {
      type: 'bool',
      about: 'Whether a declared feature with the setting reaches children; also if no feature is declared for it',
      get: ({ fact, product }) => {
        const features = featuresOf(fact, product);
        return features.length === 0 || features.some(feature => minorBands(feature).length > 0);
      },
    },
    isRepeated: {
      type: 'bool',
      about: 'Whether another one says the same and stands for it',
      get: ({ fact }) => fact.value.isRepeated === true,
    },
    isReplaced: {
      type: 'bool',
      about: 'Whether it only stands on a page until a service answers, which says what a new account has',
      get: ({ fact }) => fact.value.replaced !== undefined,
    },
    product: { type: 'Product', about: 'Its product', get: ({ product }) => product },
  },
  methods: {},
});
