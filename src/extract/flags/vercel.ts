import { defineProvider } from './provider.ts';

/** Vercel Flags: the datafile that `@vercel/flags-core` evaluates, also embedded at build time. */
export default defineProvider({
  id: 'vercel',
  about: 'Vercel Flags, the datafile of its SDK in JSON or YAML',
  engine: '@vercel/flags-core 1.8.2',
  keyAttribute: 'user.id',
  pathOf: name => (name.includes('.') ? name : `user.${name}`),
  claims: (_, text) =>
    /["']?definitions["']?\s*:/.test(text) &&
    /["']?environments["']?\s*:/.test(text) &&
    /["']?variants["']?\s*:/.test(text),
  async load(path, text) {
    const { loadVercel } = await import('./vercel/load.ts');
    return loadVercel(path, text);
  },
});
