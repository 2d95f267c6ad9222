import { isAngularTemplate, nameOfTemplate } from '../angular/names.ts';
import { exclusionOf } from '../files.ts';
import { componentName, nameOfFile } from '../vue/names.ts';

/** Files whose templates may name components that they do not import. */
export const isTemplateFile = (path: string): boolean => /\.vue$/i.test(path) || isAngularTemplate(path);

/**
 * Component name -> the file that a framework registers under it: by the file's own name, or with the folders below
 * `components` before it (`components/status/Card.vue` is `StatusCard`). Null where several files share a name.
 */
export function autoImported(paths: Iterable<string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const path of paths) {
    if (!isTemplateFile(path) || exclusionOf(path) !== null) continue;
    const names = isAngularTemplate(path) ? [nameOfTemplate(path)] : [nameOfFile(path), prefixedName(path)];
    for (const name of new Set(names)) found.set(name, found.has(name) ? null : path);
  }
  return found;
}

/** A folder that the name repeats is said once: `status/StatusCard.vue` is `StatusCard`. */
function prefixedName(path: string): string {
  const below = /(?:^|\/)components\/(.+)\/[^/]+$/.exec(path)?.[1];
  const own = nameOfFile(path);
  if (!below) return own;
  const prefix = componentName(below);
  return own.startsWith(prefix) ? own : prefix + own;
}
