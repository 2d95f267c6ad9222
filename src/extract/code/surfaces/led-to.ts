import { literally } from '../../../kit/text.ts';
import type { Component } from '../components/components.ts';
import { isOpened } from '../reached/files.ts';
import type { Slice } from '../slice.ts';
import type { SurfaceSite } from './surfaces.ts';

/** Folders whose files a framework opens by their place. */
const OPENED_BY_PLACE = /(^|\/)(pages|routes|app)\//;
/** What a bundler makes of a folder: `import.meta.glob('./pages/*.tsx')`. */
const OPENS_FOLDER = /\b(import\.meta\.glob|require\.context)\b/;

/**
 * Whether anything leads to where something is shown whole: a framework opens the file, or the file or what shows it there is
 * named in the code of anything else. What was left over from a former design stands for nothing, whatever is still said of it.
 */
export function isLedTo({ file: { path, indexed } }: SurfaceSite, shown: Component | null, slice: Slice): boolean {
  if (isOpened(path) || isOfOpenedFolder(path, slice)) return true;
  const name = shown?.name ?? '';
  const stem = path.replace(/^.*\//, '').replace(/\..*$/, '');
  // One text holds it in what is commented on as well as in what runs.
  const isSaid = (word: string, test: RegExp) =>
    slice.textsWith(word, test).some(one => one.path !== path && test.test(withoutComments(one.text)));
  // `track('PostPage')` is a word for it only.
  if (/^\w{2,}$/.test(name) && isSaid(name, new RegExp(`(?<!['"\`\\w-])${literally(name)}\\b`))) return true;
  const inText = new RegExp(`(?<![\\w-])${literally(stem)}(\\.\\w+)*['"\`]`);
  const [first = ''] = stem.split(/[^\w$]+/).filter(Boolean);
  if (first !== '' && isSaid(first, inText)) return true;
  // Shown by another one of its own file.
  return (
    name !== '' &&
    new RegExp(`<${literally(name)}\\b|[:,(]\\s*${literally(name)}\\s*[,)}]`).test(withoutComments(indexed.text))
  );
}

function isOfOpenedFolder(path: string, slice: Slice): boolean {
  const [, , folder] = OPENED_BY_PLACE.exec(path) ?? [];
  if (folder === undefined) return false;
  return slice.isOpenedByPlace(path) || slice.textsWith(folder, OPENS_FOLDER).length > 0;
}

/** `'/talk/*'` and `https://…` begin none. */
const COMMENT = /(?<=^|[\s{}()[\],;])(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)|<!--[\s\S]*?-->/g;
const withoutComments = (text: string): string => text.replace(COMMENT, ' ');
