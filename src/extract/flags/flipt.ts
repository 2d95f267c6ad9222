import { defineProvider } from './provider.ts';

/** Flipt: files with features, as its server reads them from a folder, and what its server gives to clients. */
export default defineProvider({
  id: 'flipt',
  about:
    'Flipt, its files of features in YAML or JSON, with a document for each namespace, and snapshots for its clients',
  engine: '@flipt-io/flipt-client-js 0.5.1',
  keyAttribute: 'entityId',
  pathOf: name => name.replaceAll('.', String.raw`\.`),
  claims: (_, text) =>
    /["']?flags["']?\s*:/.test(text) &&
    (/["']?type["']?\s*:\s*["']?(BOOLEAN|VARIANT)_FLAG_TYPE/.test(text) ||
      /["']?match_?type["']?\s*:\s*["']?(ALL|ANY)_(SEGMENT_)?MATCH_TYPE/i.test(text)),
  async load(path, text) {
    const { loadFlipt } = await import('./flipt/load.ts');
    return loadFlipt(path, text);
  },
});
