import { baseName, folderOf } from '../../../kit/path.ts';

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `report-button` -> `reportButton`, as Vue names props and events in script. */
export function camelName(name: string): string {
  return name.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `report-button`, `reportButton` -> `ReportButton`, as Vue names components in script. */
export function componentName(name: string): string {
  const words = name.split(/[^\w$]+/).filter(word => word !== '');
  const joined = words.map(upper).join('');
  return /^[A-Za-z_$]/.test(joined) ? joined : `C${joined}`;
}

/** `BookCard`, `bookCard` -> `book-card`, as templates write it. */
export const dashed = (name: string): string => name.replace(/(?<=[a-z\d])([A-Z])/g, '-$1').toLowerCase();

/** The name by which a single-file component goes: that of its file, or of its folder for `index.vue`. */
export function nameOfFile(path: string): string {
  const base = baseName(path).replace(/(\.(client|server|global))?\.vue$/i, '');
  // `[status].vue` is called like what its address holds, and shows a whole page.
  if (/^\[.*\]$/.test(base)) return `${componentName(base)}Route`;
  return componentName(base === 'index' ? baseName(folderOf(path)) : base);
}

/** `report` -> `onReport`: the prop under which a listener reaches a component. */
export function listenerName(event: string): string {
  return `on${upper(camelName(event))}`;
}
