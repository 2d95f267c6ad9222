import type { Slice } from '../slice.ts';

const ENDING = /(\.(native|ios|android|web))?\.[jt]sx?$/;
const PLATFORMS = ['', '.native', '.ios', '.android', '.web'];
const LANGUAGES = ['.tsx', '.ts', '.jsx', '.js'];

/** Whether the file of another platform that stands for the same module holds a name: `row.web.tsx` beside `row.tsx`. */
export function isNamedByTwin(path: string, name: string, slice: Slice): boolean {
  if (!ENDING.test(path)) return false;
  const stem = path.replace(ENDING, '');
  const twins = PLATFORMS.flatMap(platform => LANGUAGES.map(language => stem + platform + language));
  return twins.some(twin => twin !== path && slice.textOf(twin).includes(name));
}
