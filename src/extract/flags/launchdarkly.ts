import { defineProvider } from './provider.ts';

/** LaunchDarkly: the file data source of its server SDKs, and the payload that they download. */
export default defineProvider({
  id: 'launchdarkly',
  about: 'LaunchDarkly, the file that its SDKs read instead of the service, in JSON or YAML',
  engine: '@launchdarkly/node-server-sdk 9.13.7',
  keyAttribute: 'key',
  claims: (_, text) =>
    /["']?flagValues["']?\s*:/.test(text) ||
    // Patterns of Vercel's datafile have flags, too.
    (/["']?flags["']?\s*:/.test(text) &&
      /["']?(fallthrough|offVariation|variations)["']?\s*:/.test(text) &&
      !/["']?definitions["']?\s*:/.test(text)),
  async load(path, text) {
    const { loadLaunchDarkly } = await import('./launchdarkly/load.ts');
    return loadLaunchDarkly(path, text);
  },
});
