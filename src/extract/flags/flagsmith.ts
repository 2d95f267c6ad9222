import { defineProvider } from './provider.ts';

/** Flagsmith: the document of an environment, which its SDKs read to evaluate locally. */
export default defineProvider({
  id: 'flagsmith',
  about: 'Flagsmith, the document of an environment that its SDKs evaluate locally, in JSON or YAML',
  engine: 'flagsmith-nodejs 8.1.2',
  keyAttribute: 'identifier',
  pathOf: name =>
    name === 'identifier' || name.startsWith('traits.') ? name : `traits.${name.replaceAll('.', String.raw`\.`)}`,
  claims: (_, text) =>
    /["']?feature_states["']?\s*:/.test(text) ||
    (/["']?features["']?\s*:/.test(text) &&
      /["']?segments["']?\s*:/.test(text) &&
      /["']?environment["']?\s*:\s*[{\n]/.test(text) &&
      /["']?overrides["']?\s*:/.test(text)),
  async load(path, text) {
    const { loadFlagsmith } = await import('./flagsmith/load.ts');
    return loadFlagsmith(path, text);
  },
});
