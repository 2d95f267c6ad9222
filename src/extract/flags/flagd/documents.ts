import type { LoadedFlags } from '../provider.ts';
import { trouble } from '../written.ts';

/**
 * The documents of a YAML file, each with the others blanked out, so that every line and column stays where it is. A line
 * that begins with `---` or `...` parts documents wherever it stands. One document, or JSON, comes back as it is.
 */
export function documentsIn(path: string, text: string): string[] {
  if (!/\.ya?ml$/i.test(path) || !/^---/m.test(text)) return [text];
  const lines = text.split('\n');
  const parts: { from: number; to: number }[] = [{ from: 0, to: 0 }];
  lines.forEach((line, index) => {
    if (/^(---|\.\.\.)(\s|$)/.test(line)) parts.push({ from: index, to: index });
    parts.at(-1)!.to = index + 1;
  });
  const filled = parts.filter(({ from, to }) => lines.slice(from, to).some(isContent));
  if (filled.length < 2) return [text];
  return filled.map(({ from, to }) =>
    lines.map((line, index) => (index >= from && index < to ? line : line.endsWith('\r') ? '\r' : '')).join('\n'),
  );
}

/** Neither a comment, nor a mark between documents alone. */
const isContent = (line: string) =>
  !/^\s*(#.*)?$/.test(line) && !/^(---|\.\.\.)\s*(#.*)?$/.test(line) && !line.startsWith('%');

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
