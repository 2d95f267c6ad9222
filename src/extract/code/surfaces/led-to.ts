import { literally } from '../../../kit/text.ts';
import type { Component } from '../components/components.ts';
import { isOpened } from '../reached/files.ts';
import type { Slice } from '../slice.ts';
import type { SurfaceSite } from './surfaces.ts';

/** Folders whose files a framework opens by their place. */
const OPENED_BY_PLACE = /(^|\/)(pages|routes|app)\//;

/**
 * Whether anything leads to where something is shown whole: a framework opens the file, or the file or what shows it there is
 * named anywhere else. What was left over from a former design stands for nothing.
 */
export function isLedTo({ file: { path, indexed } }: SurfaceSite, shown: Component | null, slice: Slice): boolean {
  if (isOpened(path) || OPENED_BY_PLACE.test(path)) return true;
  const name = shown?.name ?? '';
  const stem = path.replace(/^.*\//, '').replace(/\..*$/, '');
  const isNamed = (word: string) =>
    /^\w{2,}$/.test(word) &&
    slice.textsWith(word, new RegExp(`\\b${literally(word)}\\b`)).some(one => one.path !== path);
  if (isNamed(name)) return true;
  const inText = new RegExp(`(?<![\\w-])${literally(stem)}(\\.\\w+)*['"\`]`);
  const [first = ''] = stem.split(/[^\w$]+/).filter(Boolean);
  if (first !== '' && slice.textsWith(first, inText).some(one => one.path !== path)) return true;
  // Shown by another one of its own file.
  return name !== '' && new RegExp(`<${literally(name)}\\b|[:,(]\\s*${literally(name)}\\s*[,)}]`).test(indexed.text);
}
