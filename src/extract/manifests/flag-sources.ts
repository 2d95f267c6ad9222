import { parseBand } from '../../model/band.ts';
import type { FlagAudience } from '../../model/flag-audience.ts';
import type { FlagMap } from '../../model/flag-map.ts';
import type { Notice } from '../../model/notice.ts';
import type { FlagSource } from '../../model/product.ts';
import type { FlagSourceDocument } from '../../model/schema/flag-source.ts';
import type { ManifestDocument } from '../../model/schema/manifest.ts';
import { readGlobs } from './features.ts';
import type { ReadManifest } from './read.ts';

/** Nobody is older, as far as bands go. */
const OLDEST = 130;

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
    map: mapOf(source),
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

function mapOf({ map }: FlagSourceDocument): FlagMap | null {
  if (!map) return null;
  return {
    at: map.at ?? '',
    value: map.value ?? '',
    gates: {
      minimumAge: map['minimum-age'] ?? null,
      countries: map.countries ?? null,
      rollout: map.rollout ?? null,
    },
    audiences: map.audiences ? rangesOf(map.audiences) : null,
  };
}

/** A band whose end lies before its start holds nobody. */
function rangesOf(bands: Readonly<Record<string, string>>): Record<string, readonly [from: number, below: number]> {
  return Object.fromEntries(
    Object.entries(bands).map(([name, text]) => {
      const band = parseBand(text);
      return [name, band ? [band.from, (band.to ?? OLDEST) + 1] : [0, 0]] as const;
    }),
  );
}
