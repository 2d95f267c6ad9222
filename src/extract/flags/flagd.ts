import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'flagd',
  about: 'Flag files of flagd, the OpenFeature daemon, in JSON or YAML',
  engine: '@openfeature/flagd-core 4.0.1',
  keyAttribute: 'targetingKey',
  claims: (path, text) =>
    (/\.(json|ya?ml)$/i.test(path) || /^\uFEFF?\s*\{/.test(text)) && /(^|[\s{,])["']?flags["']?\s*:/.test(text),
  async load(path, text) {
    const { loadFlagd } = await import('./flagd/load.ts');
    return loadFlagd(path, text);
  },
});
