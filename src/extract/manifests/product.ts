import { ADULT_AGE, DEFAULT_BANDS, parseBand } from '../../model/band.ts';
import type { Band } from '../../model/band.ts';
import type { ProductFact } from '../../model/fact.ts';
import type { Notice } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import type { Product } from '../../model/product.ts';
import type { ManifestDocument } from '../../model/schema/manifest.ts';
import { escapeGlob, leavesFolder } from '../../kit/glob.ts';
import { joinPath } from '../../kit/path.ts';
import type { KeyPath } from '../../kit/yaml.ts';
import { readGlobs } from './features.ts';
import { flagSources } from './flag-sources.ts';
import type { ReadManifest } from './read.ts';
import { invalid } from './settings.ts';

/** The product of a manifest: what other stages need to know, and the fact that rules judge. */
export function readProduct(read: ReadManifest<ManifestDocument>, folder: string, additions: readonly string[]) {
  const { document, file } = read;
  const notices: Notice[] = [];
  const bands = readAudienceBands(read, notices);
  const id = slug(document.product.name);
  const product: Product = {
    id,
    name: document.product.name,
    folder,
    manifest: read.path,
    additions,
    bands,
    regions: document.product.regions ?? [],
    policies:
      document.policies?.map((policy, index) => ({ id: policy, at: file.placeOf(['policies', index]) })) ?? null,
    parameters: placed(document.parameters, 'parameters', (value, at) => ({ value, at }), file.placeOf),
    severities: placed(document.severities, 'severities', (severity, at) => ({ severity, at }), file.placeOf),
    waivers: (document.waivers ?? []).map((waiver, index) => ({ ...waiver, at: file.placeOf(['waivers', index]) })),
    exceptions: (document.exceptions ?? []).map((exception, index) => ({
      ...exception,
      at: file.placeOf(['exceptions', index]),
    })),
    attestations: [],
    flags: flagSources(read, folder, notices),
    code: {
      include: document.code?.include
        ? readGlobs(document.code.include, ['code', 'include'], file, folder, notices)
        : [joinPath(escapeGlob(folder), '**')],
      exclude: readGlobs(document.code?.exclude ?? [], ['code', 'exclude'], file, folder, notices),
      words: document.code?.words ?? {},
    },
    shared: sharedGlobs(read, notices),
  };
  return { product, fact: productFact(read, product), notices };
}

function productFact({ document, file }: ReadManifest<ManifestDocument>, product: Product): ProductFact {
  const { audience = {} } = document;
  const parts: Record<string, Place> = { product: file.placeOfKey(['product']) };
  const note = (path: KeyPath) => {
    const steps = path.map(String);
    if (
      path.reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key as string],
        document,
      ) !== undefined
    ) {
      parts[steps.join('.')] = file.placeOfKey(path);
    }
  };
  for (const key of ['likely-accessed-by-children', 'minimum-age', 'bands', 'unknown-age']) note(['audience', key]);
  for (const key of ['audience', 'age-assurance', 'assessments', 'features']) note([key]);
  return {
    kind: 'product',
    product: product.id,
    subject: 'product',
    at: file.placeOfKey(['product']),
    by: 'manifests',
    value: {
      name: product.name,
      folder: product.folder,
      owner: document.product.owner ?? null,
      regions: product.regions,
      platforms: document.product.platforms ?? [],
      likelyAccessedByChildren: audience['likely-accessed-by-children'] ?? null,
      minimumAge: audience['minimum-age'] ?? null,
      bands: product.bands,
      unknownAge: audience['unknown-age'] ?? 'child',
      ageAssurance: (document['age-assurance'] ?? []).map((one, index) => ({
        method: one.method,
        provider: one.provider ?? null,
        stage: one.at ?? null,
        appeal: one.appeal ?? null,
        at: file.placeOf(['age-assurance', index, 'method']),
      })),
      parts,
    },
  };
}

/** Bands as the audience tells them apart; they must not overlap, or an age would be judged twice. */
function readAudienceBands({ document, file }: ReadManifest<ManifestDocument>, notices: Notice[]): Band[] {
  const names = document.audience?.bands;
  if (!names) return [...DEFAULT_BANDS];
  const bands: Band[] = [];
  for (const [index, name] of names.entries()) {
    const path = ['audience', 'bands', index];
    const band = parseBand(name);
    const clash = band && bands.find(other => overlap(other, band));
    if (!band) notices.push(invalid(path, `"${name}" ends before it begins`, file));
    else if (clash) notices.push(invalid(path, `"${name}" overlaps with "${clash.name}"`, file));
    else bands.push(band);
  }
  bands.sort((a, b) => a.from - b.from);
  if (bands.length < names.length) return bands;
  const hole = holeIn(
    bands,
    document.audience?.['minimum-age'] ?? null,
    document.audience?.['likely-accessed-by-children'] ?? null,
  );
  if (hole !== null) notices.push(invalid(['audience', 'bands'], hole, file));
  return bands;
}

/** Ages of children that no band holds would be judged by nobody. */
function holeIn(bands: readonly Band[], minimumAge: number | null, childrenLikely: boolean | null): string | null {
  const first = bands[0]!;
  if (childrenLikely && first.from >= ADULT_AGE)
    return 'children are likely to use the product, but no band holds them; add the bands they are in, such as 13-15 and 16-17';
  let next = minimumAge ?? first.from;
  for (const band of bands) {
    if (next >= ADULT_AGE) break;
    if (band.from > next) return `${agesText(next, Math.min(band.from, ADULT_AGE) - 1)} in no band; add one`;
    next = Math.max(next, (band.to ?? ADULT_AGE) + 1);
  }
  return next < ADULT_AGE ? `${agesText(next, ADULT_AGE - 1)} in no band; add one` : null;
}

function agesText(from: number, to: number): string {
  return from === to ? `age ${from} is` : `ages ${from}-${to} are`;
}

function overlap(a: Band, b: Band): boolean {
  return a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity);
}

/** `shared` reaches beside the product, so it counts from the root of the checked directory; never out of it. */
function sharedGlobs({ document, file }: ReadManifest<ManifestDocument>, notices: Notice[]): string[] {
  return (document.shared ?? []).filter((glob, index) => {
    if (!leavesFolder(glob)) return true;
    notices.push(invalid(['shared', index], `"${glob}" leaves the repository`, file));
    return false;
  });
}

function placed<Value, Result>(
  map: Record<string, Value> | undefined,
  key: string,
  make: (value: Value, at: Place) => Result,
  placeOf: (path: KeyPath) => Place,
): Record<string, Result> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([name, value]) => [name, make(value, placeOf([key, name]))]),
  );
}

/** `Pigeon Chat` -> `pigeon-chat`: an id that can stand in a path or an anchor. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'product' : words;
}

/** Ids come from names and tell products apart in every list; a second product of a name is a mistake at that name. */
export function tellApart(
  product: Product,
  earlier: readonly Product[],
  { file }: ReadManifest<ManifestDocument>,
): Notice[] {
  const first = earlier.find(other => other.id === product.id);
  if (!first) return [];
  const path = ['product', 'name'];
  const message =
    first.name === product.name
      ? `the product of ${first.manifest} is called "${product.name}" too`
      : `"${product.name}" is too much like "${first.name}", the product of ${first.manifest}`;
  return [{ ...invalid(path, message, file), hint: 'give each product a name of its own' }];
}
