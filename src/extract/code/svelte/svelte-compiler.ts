/** The one door to Svelte's own compiler, of which only the parser is used; loaded when the first `.svelte` file is read. */
export { parse } from 'svelte/compiler';
export type { AST } from 'svelte/compiler';
