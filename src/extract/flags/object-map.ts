import { PLAIN_MAP } from '../../model/flag-map.ts';
import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'object-map',
  about: 'A map of flags that a project keeps itself, in JSON, YAML, or as an object in TypeScript or JavaScript',
  engine: 'childproof',
  keyAttribute: 'id',
  // Code is read by no other system; data has no form of its own here, so the manifest has to name this one.
  claims: path => /\.[cm]?[jt]sx?$/i.test(path),
  async load(path, text, map = PLAIN_MAP) {
    const { loadMap } = await import('./object-map/load.ts');
    return await loadMap(path, text, map);
  },
});
