import type { FlagAudience } from '../../model/flag-audience.ts';
import { flagMapOf, rangesOf } from '../../model/flag-map.ts';
import type { Notice } from '../../model/notice.ts';
import type { FlagSource } from '../../model/product.ts';
import type { FlagSourceDocument } from '../../model/schema/flag-source.ts';
import type { ManifestDocument } from '../../model/schema/manifest.ts';
import { readGlobs } from './features.ts';
import type { ReadManifest } from './read.ts';

export function flagSources(
  { document, file }: ReadManifest<ManifestDocument>,
  folder: string,
  notices: Notice[],
): FlagSource[] {
  return (document.flags ?? []).map((source, index) => ({
    files: readGlobs(source.files, ['flags', index, 'files'], file, folder, notices),
    provider: source.provider ?? null,
    environment: source.environment ?? 'production',
    audience: audienceOf(source),
    regionAttribute: source.region?.attribute ?? null,
    domains: source.attributes ?? {},
    map: flagMapOf(source.map ?? {}, {
      age: source.age?.attribute ?? 'age',
      region: source.region?.attribute ?? 'country',
    }),
    complete: source.complete ?? false,
    at: file.placeOf(['flags', index, 'files']),
  }));
}

function audienceOf(source: FlagSourceDocument): FlagAudience {
  const { age, minor } = source;
  const birthDate = source['birth-date'];
  const band = source['age-band'];
  return {
    age: { attribute: age?.attribute ?? 'age', type: age?.type ?? 'number' },
    birthDate: birthDate ? { attribute: birthDate.attribute, format: birthDate.format ?? 'date' } : null,
    band: band ? { attribute: band.attribute, values: rangesOf(band.values) } : null,
    minor: minor ? { attribute: minor.attribute, when: minor.when ?? true } : null,
  };
}
