import type { Band } from '../../model/band.ts';
import { findKind } from '../../model/catalogue.ts';
import type { FeatureFact, FlagBinding, SettingFact } from '../../model/fact.ts';
import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import type { FeatureDocument, FeatureFlagDocument } from '../../model/schema/feature.ts';
import { escapeGlob, leavesFolder } from '../../kit/glob.ts';
import { joinPath } from '../../kit/path.ts';
import { didYouMean } from '../../kit/text.ts';
import type { KeyPath, YamlFile } from '../../kit/yaml.ts';
import { invalid, settingFacts } from './settings.ts';

export interface FeatureContext {
  product: string;
  folder: string;
  bands: readonly Band[];
  unknownAge: 'child' | 'adult' | 'refused';
}

/** A feature and all settings of its kind. */
export function featureFacts(key: string, document: FeatureDocument, file: YamlFile, context: FeatureContext) {
  const path: KeyPath = ['features', key];
  const notices: Notice[] = [];
  const availableTo = readBands(document['available-to'], [...path, 'available-to'], file, context.bands, notices);
  const parts: Record<string, Place> = {};
  for (const part of ['kind', 'owner', 'available-to', 'flag', 'settings', 'safeguards', 'reporting'] as const) {
    if (document[part] !== undefined)
      parts[part] = part === 'kind' ? file.placeOf([...path, part]) : file.placeOfKey([...path, part]);
  }
  const feature: FeatureFact = {
    kind: 'feature',
    product: context.product,
    subject: `features.${key}`,
    at: file.placeOfKey(path),
    by: 'manifests',
    value: {
      key,
      kind: document.kind,
      owner: document.owner ?? null,
      availableTo,
      flag: document.flag ? bindFeature(document.flag, [...path, 'flag'], file) : null,
      code: readGlobs(document.code ?? [], [...path, 'code'], file, context.folder, notices),
      safeguards: document.safeguards ?? [],
      reporting: document.reporting ?? [],
      parts,
    },
  };
  const kind = findKind(document.kind)!;
  const settings = settingFacts(kind, document.settings ?? {}, {
    product: context.product,
    feature: key,
    featurePath: path,
    bands: availableTo,
    allBands: context.bands,
    unknownAge: context.unknownAge,
    file,
  });
  const facts: (FeatureFact | SettingFact)[] = [feature, ...settings.facts];
  return { facts, notices: [...notices, ...settings.notices] };
}

function bindFeature(flag: FeatureFlagDocument, path: KeyPath, file: YamlFile): FlagBinding {
  return {
    key: flag.key,
    environment: flag.environment ?? 'production',
    values: flag.values ?? { true: 'on' },
    gate: flag.gate ?? 'flag',
    ...(flag['code-default'] !== undefined && { codeDefault: flag['code-default'] }),
    at: file.placeOf([...path, 'key']),
  };
}

/** Bands by name, youngest first; every name must be one of the audience's. */
function readBands(
  names: readonly string[] | undefined,
  path: KeyPath,
  file: YamlFile,
  known: readonly Band[],
  notices: Notice[],
): Band[] {
  if (names === undefined) return [...known];
  const bands: Band[] = [];
  for (const [index, name] of names.entries()) {
    const band = known.find(one => one.name === name);
    if (band && bands.includes(band)) notices.push(invalid([...path, index], `"${name}" stands here twice`, file));
    else if (band) bands.push(band);
    else {
      const all = known.map(one => one.name);
      notices.push(
        invalid(
          [...path, index],
          `"${name}" is not one of the audience's bands (${all.join(', ')})${didYouMean(name, all)}`,
          file,
        ),
      );
    }
  }
  return bands.sort((a, b) => a.from - b.from);
}

/** Globs as written, relative to the manifest, turned into globs from the root of the checked directory. */
export function readGlobs(
  globs: readonly string[],
  path: KeyPath,
  file: YamlFile,
  folder: string,
  notices: Notice[],
): string[] {
  return globs.flatMap((glob, index) => {
    if (!leavesFolder(glob)) return [joinPath(escapeGlob(folder), glob.replace(/^\.\//, ''))];
    notices.push(invalid([...path, index], `"${glob}" leaves the folder of the manifest`, file));
    return [];
  });
}
