import { nameOfFile as nameOfSvelte } from './svelte/names.ts';
import { nameOfFile as nameOfVue } from './vue/names.ts';

const SVELTE = /\.svelte$/i;

/** A file that is a component: it has no name for it in its text, and its template is read as one line of a script. */
export const isSingleFile = (path: string): boolean => /\.vue$/i.test(path) || SVELTE.test(path);

/** The name by which such a component goes. */
export const nameOfFile = (path: string): string => (SVELTE.test(path) ? nameOfSvelte(path) : nameOfVue(path));
