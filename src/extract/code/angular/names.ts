import { baseName } from '../../../kit/path.ts';
import { componentName } from '../vue/names.ts';

/** Templates that stand in a file of their own; Ionic calls those of a page so. */
export const isAngularTemplate = (path: string): boolean =>
  /\.(component|page|view|dialog|modal|ng)\.html$/i.test(path);

/** `post-card.component.html` -> `PostCard`. */
export const nameOfTemplate = (path: string): string =>
  componentName(baseName(path).replace(/(\.(component|page|view|dialog|modal|ng))?\.html$/i, ''));

/** Prefixes of libraries: what they are called with them says more. */
const LIBRARY = /^(ion|mat|cdk|ng|dm|my|new|top|own|all|one)-/;

/** `app-post-card`, `xy-post-card` -> `PostCard`: projects put a prefix of their own before every name. */
export function nameOfElement(tag: string): string {
  const bare = LIBRARY.test(tag) ? tag : tag.replace(/^(app|[a-z]{2,3})-(?=[a-z])/, '');
  return componentName(bare);
}
