import { defineProvider } from './provider.ts';

/** Attributes that Unleash keeps beside `properties` in a context. */
const OWN = new Set(['userId', 'sessionId', 'remoteAddress', 'environment', 'appName', 'currentTime']);

/** Unleash: the document that its servers give to backend SDKs (`/api/client/features`), also kept as a bootstrap file. */
export default defineProvider({
  id: 'unleash',
  about: 'Unleash, the features document of its client API in JSON or YAML',
  engine: 'unleash-client 6.12.1',
  keyAttribute: 'userId',
  pathOf: name => (OWN.has(name) || name.startsWith('properties.') ? name : `properties.${name}`),
  claims: (_, text) =>
    /["']?features["']?\s*:/.test(text) &&
    /["']?(strategies|featureStrategies|featureEnvironments)["']?\s*:/.test(text),
  async load(path, text) {
    const { loadUnleash } = await import('./unleash/load.ts');
    return loadUnleash(path, text);
  },
});
