import { defineProvider } from './provider.ts';
import { attributePath } from './firebase/attributes.ts';

/** Firebase Remote Config: the template of a project, for apps or for servers, as the Firebase CLI saves it. */
export default defineProvider({
  id: 'firebase',
  about: 'Firebase Remote Config, the template of a project for apps or for servers',
  engine: 'the rules of firebase-admin 13.10.0',
  keyAttribute: 'randomizationId',
  pathOf: attributePath,
  claims: (_, text) =>
    /["']?(parameters|parameterGroups)["']?\s*:/.test(text) &&
    /["']?(defaultValue|conditionalValues)["']?\s*:\s*[{\n]/.test(text) &&
    !/["']?(features|flags|definitions)["']?\s*:\s*[[{\n]/.test(text),
  async load(path, text) {
    const { loadTemplate } = await import('./firebase/load.ts');
    return loadTemplate(path, text);
  },
});
