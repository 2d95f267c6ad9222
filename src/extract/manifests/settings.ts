import type { Band } from '../../model/band.ts';
import type { FlagBinding, SettingFact } from '../../model/fact.ts';
import type { KindDefinition } from '../../model/kind.ts';
import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import type { SettingDocument, SettingFlagDocument } from '../../model/schema/feature.ts';
import { count, didYouMean, listOf } from '../../kit/text.ts';
import type { KeyPath, YamlFile } from '../../kit/yaml.ts';
import { keyPath } from '../../kit/document.ts';

interface SettingContext {
  product: string;
  feature: string;
  featurePath: KeyPath;
  /** Bands that can use the feature, youngest first. */
  bands: readonly Band[];
  allBands: readonly Band[];
  unknownAge: 'child' | 'adult' | 'refused';
  file: YamlFile;
}

/** One fact for every setting that the kind has, declared or not: silence is something that rules must see. */
export function settingFacts(
  kind: KindDefinition,
  declared: Readonly<Record<string, SettingDocument>>,
  context: SettingContext,
) {
  const facts: SettingFact[] = [];
  const notices: Notice[] = [];
  for (const [name, definition] of Object.entries(kind.settings)) {
    const scale = definition.options.map(option => option.name);
    const document = declared[name];
    const path = [...context.featurePath, 'settings', name];
    const words = readWords(scale, document?.options ?? {}, [...path, 'options'], context.file, notices);
    const defaults =
      document?.default === undefined ? {} : readDefaults(document.default, path, words, context, notices);
    facts.push({
      kind: 'setting',
      product: context.product,
      subject: `features.${context.feature}.settings.${name}`,
      at: document ? context.file.placeOfKey(path) : context.file.placeOfKey(context.featurePath),
      by: 'manifests',
      value: {
        feature: context.feature,
        name,
        declared: document?.default !== undefined,
        scale,
        protective: definition.protective,
        defaults,
        flag: document?.flag ? bindSetting(document.flag, [...path, 'flag'], words, context, notices) : null,
      },
    });
  }
  return { facts, notices };
}

/** The kind's options and the manifest's own words for them. Giving one option the name of another would reorder them. */
function readWords(
  scale: readonly string[],
  own: Readonly<Record<string, string>>,
  path: KeyPath,
  file: YamlFile,
  notices: Notice[],
): Record<string, string> {
  for (const [word, option] of Object.entries(own)) {
    if (!scale.includes(word) || word === option) continue;
    const message = `"${word}" is an option of the kind itself and cannot stand for "${option}"; take another word`;
    notices.push(invalid([...path, word], message, file, true));
  }
  return { ...own, ...Object.fromEntries(scale.map(option => [option, option])) };
}

/**
 * Normalises `default` to one option of the kind for each band. What is not said for `unknown` is the youngest served
 * band's value, since a person of unknown age is treated as a child.
 */
function readDefaults(
  given: NonNullable<SettingDocument['default']>,
  path: KeyPath,
  words: Record<string, string>,
  context: SettingContext,
  notices: Notice[],
) {
  const result: Record<string, { option: string; at: Place }> = {};
  const put = (band: string, word: string | boolean, where: KeyPath) => {
    const option = optionOf(word, where, words, context.file, notices);
    if (option !== null) result[band] = { option, at: context.file.placeOf(where) };
  };
  if (typeof given !== 'object') {
    for (const band of [...context.bands.map(one => one.name), 'unknown']) put(band, given, [...path, 'default']);
    return dedupe(result, notices);
  }
  const known = [...context.allBands.map(band => band.name), 'unknown'];
  for (const [band, word] of Object.entries(given)) {
    const where = [...path, 'default', band];
    if (known.includes(band)) put(band, word, where);
    else
      notices.push(
        invalid(
          where,
          `"${band}" is not one of the age bands (${known.join(', ')})${didYouMean(band, known)}`,
          context.file,
          true,
        ),
      );
  }
  // Where the youngest served band has none, an older band's value would be a guess in the wrong direction.
  const youngest = result[context.bands[0]?.name ?? ''];
  if (!Object.hasOwn(given, 'unknown') && youngest && context.unknownAge === 'child') result['unknown'] = youngest;
  return result;
}

/** One wrong word that stands for every band is one mistake. */
function dedupe<Value>(result: Value, notices: Notice[]): Value {
  const seen = new Set<string>();
  for (let index = notices.length - 1; index >= 0; index--) {
    const key = JSON.stringify([notices[index]!.message, notices[index]!.at]);
    if (seen.has(key)) notices.splice(index, 1);
    seen.add(key);
  }
  return result;
}

function bindSetting(
  flag: SettingFlagDocument,
  path: KeyPath,
  words: Record<string, string>,
  context: SettingContext,
  notices: Notice[],
): FlagBinding {
  const values: Record<string, string> = {};
  for (const [value, word] of Object.entries(flag.values)) {
    const option = optionOf(word, [...path, 'values', value], words, context.file, notices);
    if (option !== null) values[value] = option;
  }
  return {
    key: flag.key,
    environment: flag.environment ?? 'production',
    values,
    gate: flag.gate ?? 'flag',
    ...(flag['code-default'] !== undefined && { codeDefault: flag['code-default'] }),
    at: context.file.placeOf([...path, 'key']),
  };
}

function optionOf(
  word: string | boolean,
  where: KeyPath,
  words: Record<string, string>,
  file: YamlFile,
  notices: Notice[],
): string | null {
  const option = typeof word === 'string' && Object.hasOwn(words, word) ? words[word]! : null;
  if (option !== null) return option;
  const names = Object.keys(words);
  const guess =
    (word === true || /^(yes|true)$/i.test(String(word))) && names.includes('on')
      ? '; did you mean on?'
      : (word === false || /^(no|false)$/i.test(String(word))) && names.includes('off')
        ? '; did you mean off?'
        : didYouMean(String(word), names);
  const choice = guess || `; ${count(names.length, 'option')}: ${listOf(names, 'or')}`;
  notices.push(
    invalid(
      where,
      `${typeof word === 'string' ? `"${word}"` : String(word)} is not an option of this setting${choice}`,
      file,
    ),
  );
  return null;
}

export function invalid(path: KeyPath, message: string, file: YamlFile, onKey = false): Notice {
  return {
    code: 'manifest-invalid',
    message: `${keyPath(path)}: ${message}`,
    at: onKey ? file.placeOfKey(path) : file.placeOf(path),
    hint: null,
  };
}
