import { defineProvider } from './provider.ts';
import { isMap } from './written.ts';

/** Words of other systems whose files have a map `features`, too. */
const OTHERS =
  /["']?(strategies|schemaVersion|traffic|parameterGroups|conditionalValues|match_type|childproof)["']?\s*:/;

/** GrowthBook: what its SDK endpoint answers, also kept as a file, and the bare map of features out of it. */
export default defineProvider({
  id: 'growthbook',
  about: 'GrowthBook, the payload of its SDK endpoint in JSON or YAML',
  engine: '@growthbook/growthbook 1.8.0',
  keyAttribute: 'id',
  claims(_, text) {
    if (/["']?encryptedFeatures["']?\s*:/.test(text)) return true;
    if (OTHERS.test(text)) return false;
    if (!/^\s*\{/.test(text)) return looksLikeYaml(text);
    return looksLikeFeatures(text);
  },
  async load(path, text) {
    const { loadGrowthBook } = await import('./growthbook/load.ts');
    return loadGrowthBook(path, text);
  },
});

function looksLikeYaml(text: string): boolean {
  if (!/^\s+["']?defaultValue["']?\s*:/m.test(text)) return false;
  if (/^["']?features["']?\s*:/m.test(text)) return true;
  const isRule = /^\s+(-\s+)?["']?(force|coverage|hashAttribute|variations)["']?\s*:/m.test(text);
  return isRule && !/^["']?(flags|parameters|definitions)["']?\s*:/m.test(text);
}

function looksLikeFeatures(text: string): boolean {
  if (!/"(features|defaultValue|rules)"\s*:/.test(text)) return false;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    // With a comma too many it is still one of ours, and the reader says where.
    return /"features"\s*:\s*\{/.test(text) && /"defaultValue"\s*:/.test(text);
  }
  if (!isMap(root)) return false;
  const features = 'features' in root ? root['features'] : root;
  if (!isMap(features)) return false;
  const all = Object.values(features);
  return all.length === 0 ? 'features' in root : all.every(isFeature);
}

function isFeature(one: unknown): boolean {
  const isBare = isMap(one) && Object.keys(one).length === 0;
  return isBare || (isMap(one) && ('defaultValue' in one || Array.isArray(one['rules'])));
}
