import { namedPath } from './configcat/user.ts';
import { defineProvider } from './provider.ts';

/** ConfigCat: the config JSON (version 6) that its CDN serves, also kept as a file. */
export default defineProvider({
  id: 'configcat',
  about: 'ConfigCat, the config JSON that its SDKs download (config_v6.json)',
  engine: '@configcat/sdk 1.1.0',
  keyAttribute: 'identifier',
  pathOf: namedPath,
  claims: (_, text) =>
    /(^|[\s{,])["']?f["']?\s*:/.test(text) && /["'\s{,]v["']?\s*:\s*\{?\s*["']?[bsid]["']?\s*:/.test(text),
  async load(path, text) {
    const { loadConfigCat } = await import('./configcat/load.ts');
    return loadConfigCat(path, text);
  },
});
