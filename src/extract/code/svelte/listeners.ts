import { regionsOf } from './regions.ts';

/** `on:click|preventDefault=` */
const DIRECTIVE = /(?<=\s)on:([a-z])([a-zA-Z]*)((?:\|\w+)*)(?==)/g;
/** `onclick=` */
const ATTRIBUTE = /(?<=\s)on([a-z])([a-z]*)(?==)/g;

/**
 * The text of a component in which its listeners are called as JSX calls them, ` onClick={report}`, so that what looks into
 * texts for them finds them as well. Scripts stay as they are, and so does every offset.
 */
export function withListeners(text: string): string {
  if (!/\son[:a-z]/.test(text)) return text;
  let [named, done] = ['', 0];
  for (const { from, to } of regionsOf(text)) {
    named += withNames(text.slice(done, from)) + text.slice(from, to);
    done = to;
  }
  return named + withNames(text.slice(done));
}

const withNames = (template: string): string =>
  template
    .replace(DIRECTIVE, (all, first: string, rest: string) => `on${first.toUpperCase()}${rest}`.padStart(all.length))
    .replace(ATTRIBUTE, (_, first: string, rest: string) => `on${first.toUpperCase()}${rest}`);
