import { baseName } from '../../../kit/path.ts';
import { componentName } from '../vue/names.ts';

/** Templates that stand in a file of their own; Ionic calls those of a page so. */
export const isAngularTemplate = (path: string): boolean =>
  /\.(component|page|view|dialog|modal|ng)\.html$/i.test(path);

/** `post-card.component.html` -> `PostCard`. */
export const nameOfTemplate = (path: string): string =>
  componentName(baseName(path).replace(/(\.(component|page|view|dialog|modal|ng))?\.html$/i, ''));

/** Prefixes of libraries: what they are called with them says more. */
const LIBRARY = /^(ion|mat|mdc|cdk|ng|ngx|ngb|nz|p|fa|dm|my|new|top|own|all|one)-/;

/**
 * `app-post-card`, `xy-post-card`, `x-postCard__menu` -> `PostCard`, `PostCardMenu`: projects put a prefix of their own before
 * every name.
 */
export function nameOfElement(tag: string): string {
  const bare = LIBRARY.test(tag) ? tag : tag.replace(/^(app|[a-z]{1,3})-(?=[a-z])/, '');
  return componentName(bare.replace(/_+/g, '-'));
}

/** What stands for an element of a library or of Angular, or for one that the browser is taught by a package. */
export const isOfLibrary = (tag: string, prefixes: ReadonlySet<string>): boolean => {
  const prefix = prefixOf(tag);
  return LIBRARY.test(tag) || OF_PACKAGES.test(tag) || (prefix !== null && prefixes.size > 0 && !prefixes.has(prefix));
};
const OF_PACKAGES = /^(router-outlet|google-map|swiper-(container|slide)|emoji-mart|ng-[\w-]+)$/;

/** `app` of `app-post-card`; null for what is not written so. */
export const prefixOf = (tag: string): string | null => /^([a-z][a-z0-9]*)-/.exec(tag)?.[1] ?? null;
