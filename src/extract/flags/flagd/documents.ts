import type { LoadedFlags } from '../provider.ts';
import { trouble } from '../written.ts';

/** Other resources stand in one file with those of flags: a service, a deployment. */
export function isOtherResource(text: string): boolean {
  const kind = /^kind:\s*["']?(\w+)/m.exec(text)?.[1];
  return kind !== undefined && kind !== 'FeatureFlag' && /^apiVersion:/m.test(text);
}

/** Several documents as one file. What is wrong in one of them refuses them all, as it does within one. */
export function joined(path: string, parts: readonly LoadedFlags[]): LoadedFlags {
  const seen = new Set<string>();
  const twice = parts.flatMap(({ subjects }) =>
    subjects.flatMap(({ key, at }) => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `flag "${key}" stands here a second time, in another document of ${path}`;
      return [trouble(at, message, 'keep one of the two, or give each resource a file of its own')];
    }),
  );
  const notices = [...parts.flatMap(part => part.notices), ...twice];
  return {
    subjects: notices.length > 0 ? [] : parts.flatMap(part => part.subjects),
    notices,
    async ask(...question) {
      for (const part of parts) {
        const outcome = await part.ask?.(...question);
        if (outcome) return outcome;
      }
      return null;
    },
    close: () => parts.forEach(part => part.close?.()),
  };
}
