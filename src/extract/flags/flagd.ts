import { defineProvider } from './provider.ts';

/** Words of other systems whose files have `flags` too. */
const FOREIGN = 'fallthrough|offVariation|flagValues|feature_states|match_type|matchType|definitions';
/** How the files of Flipt call what a flag is. */
const FLIPT = /(BOOLEAN|VARIANT)_FLAG_TYPE/;

function hasKey(names: string, text: string): boolean {
  return new RegExp(`(^|[\\s{,])["']?(${names})["']?\\s*:`).test(text);
}

export default defineProvider({
  id: 'flagd',
  about: 'Flag files of flagd, the OpenFeature daemon, and FeatureFlag resources of its operator, in JSON or YAML',
  engine: '@openfeature/flagd-core 4.0.1',
  keyAttribute: 'targetingKey',
  claims: (path, text) =>
    (/\.(json|ya?ml)$/i.test(path) || /^\uFEFF?\s*\{/.test(text)) &&
    hasKey('flags', text) &&
    !hasKey(FOREIGN, text) &&
    !FLIPT.test(text),
  async load(path, text) {
    const { loadFlagd } = await import('./flagd/load.ts');
    return loadFlagd(path, text);
  },
});
