import { DEFAULT_BANDS } from '../../model/band.ts';
import type { ManifestFact, ProductFact } from '../../model/fact.ts';
import { ageIn } from '../../model/flag-audience.ts';
import { PLAIN_MAP } from '../../model/flag-map.ts';
import type { Extraction, FlagSource, Product } from '../../model/product.ts';
import type { AdditionDocument } from '../../model/schema/manifest.ts';
import type { Tree } from '../../model/tree.ts';
import { attestationsBeside } from './attestations.ts';
import { checkFeatureNames, declarationFacts } from './declarations.ts';
import { featureFacts } from './features.ts';
import { readProduct, tellApart } from './product.ts';
import type { ReadManifest } from './read.ts';
import { readAddition, readManifest } from './read.ts';
import { invalid } from './settings.ts';

export interface ManifestRoot {
  folder: string;
  manifest: string | null;
  additions: readonly string[];
}

export interface ManifestExtraction extends Extraction<ManifestFact> {
  products: Product[];
}

/** Reads every manifest: products, their facts, and what is wrong with them. A manifest that is wrong yields no facts. */
export function extractManifests(tree: Tree, roots: readonly ManifestRoot[]): ManifestExtraction {
  const result: ManifestExtraction = { facts: [], notices: [], sources: [], products: [] };
  for (const root of roots) {
    if (root.manifest === null) {
      result.products.push(firstContact(root.folder));
      continue;
    }
    extractOne(tree, { ...root, manifest: root.manifest }, result);
  }
  return result;
}

function extractOne(tree: Tree, root: ManifestRoot & { manifest: string }, result: ManifestExtraction): void {
  const main = readManifest(tree, root.manifest);
  result.sources.push(main.source);
  result.notices.push(...main.notices);
  const additions = root.additions.map(path => readAddition(tree, path));
  for (const addition of additions) {
    result.sources.push(addition.source);
    result.notices.push(...addition.notices);
  }
  if (!main.read) return;
  const { product, fact, notices } = readProduct(main.read, root.folder, root.additions);
  result.notices.push(...notices, ...tellApart(product, result.products, main.read));
  const attested = attestationsBeside(tree, root.folder);
  result.sources.push(...attested.sources);
  result.notices.push(...attested.notices);
  result.products.push({ ...product, attestations: attested.attestations });
  result.facts.push(fact);
  const context = { product: product.id, folder: root.folder, bands: product.bands, unknownAge: fact.value.unknownAge };
  const files: ReadManifest<AdditionDocument>[] = [main.read, ...additions.flatMap(({ read }) => (read ? [read] : []))];
  const firstIn = new Map<string, string>();
  for (const read of files) {
    for (const [key, document] of Object.entries(read.document.features ?? {})) {
      const first = firstIn.get(key);
      if (first !== undefined) {
        result.notices.push(invalid(['features', key], `"${key}" is declared in ${first} already`, read.file, true));
        continue;
      }
      firstIn.set(key, read.path);
      const feature = featureFacts(key, document, read.file, context);
      result.facts.push(...feature.facts);
      result.notices.push(...feature.notices);
    }
    result.facts.push(...declarationFacts(read, product.id));
    if (read !== main.read) addTo(fact, read);
  }
  const keys = [...firstIn.keys()];
  for (const read of files) result.notices.push(...checkFeatureNames(read, keys));
}

/** What an addition declares about the product as a whole counts as if the manifest said it. */
function addTo(fact: ProductFact, read: ReadManifest<AdditionDocument>): void {
  fact.value.ageAssurance = [...fact.value.ageAssurance, ...assuranceOf(read)];
  const added = (['age-assurance', 'assessments', 'features'] as const).filter(key => read.document[key] !== undefined);
  const places = Object.fromEntries(added.map(key => [key, read.file.placeOfKey([key])]));
  fact.value.parts = { ...places, ...fact.value.parts };
}

function assuranceOf({ document, file }: ReadManifest<AdditionDocument>) {
  return (document['age-assurance'] ?? []).map((one, index) => ({
    method: one.method,
    provider: one.provider ?? null,
    stage: one.at ?? null,
    appeal: one.appeal ?? null,
    at: file.placeOf(['age-assurance', index, 'method']),
  }));
}

/** No manifest anywhere: code and flags are judged with default bands and unknown age, manifest rules are not. */
function firstContact(folder: string): Product {
  return {
    id: 'unnamed',
    name: 'unnamed product',
    folder,
    manifest: null,
    additions: [],
    bands: DEFAULT_BANDS,
    regions: [],
    policies: null,
    parameters: {},
    severities: {},
    waivers: [],
    exceptions: [],
    attestations: [],
    flags: [
      flagsFound('flagd', ['**/*.flagd.{json,yaml,yml}', '**/flagd.{json,yaml,yml}']),
      flagsFound('firebase', ['**/remoteconfig.template.json']),
    ],
    code: { include: ['**'], exclude: [], words: {} },
    shared: [],
  };
}

/** Files of flags that go by a name of their own. */
function flagsFound(provider: string, files: readonly string[]): FlagSource {
  return {
    files,
    provider,
    environment: 'production',
    audience: ageIn('age'),
    regionAttribute: null,
    domains: {},
    map: PLAIN_MAP,
    complete: false,
    at: { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
}
