import { baseName, folderOf } from '../../../kit/path.ts';
import { camelName, componentName, listenerName } from '../vue/names.ts';

/** Files that a router shows by themselves (SvelteKit, routing): `+page.svelte`, `+layout@.svelte`. */
const ROUTED = /^\+(page|layout|error)\b.*$/;
/** Folders that are no part of the address (SvelteKit, layout groups). */
const GROUP = /^\(.*\)$/;

/**
 * The name by which a single-file component goes: that of its file, of its folder for `index.svelte`, and of what its address
 * holds for a file of the router (`users/[id]/+page.svelte` is `UsersIdPage`).
 */
export function nameOfFile(path: string): string {
  const base = baseName(path).replace(/\.svelte$/i, '');
  const routed = ROUTED.exec(base)?.[1];
  if (routed === undefined) return componentName(base === 'index' ? baseName(folderOf(path)) : base);
  const folders = folderOf(path).split('/');
  const address = folders.slice(folders.lastIndexOf('routes') + 1).filter(one => !GROUP.test(one));
  return componentName([...address.slice(-2), routed].join('-'));
}

/** `onclick` -> `onClick` (Svelte 5, event attributes); null for what is no listener. */
export function listenerOf(name: string): string | null {
  const event = /^on([a-z][a-z0-9-]*)$/.exec(name)?.[1];
  return event === undefined ? null : listenerName(camelName(event));
}
