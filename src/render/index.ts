// Printed by `npm run gen` from this folder; not edited by hand.
import github from './github.ts';
import json from './json.ts';
import markdown from './markdown.ts';
import text from './text.ts';

export const FORMATS = {
  github,
  json,
  markdown,
  text,
} as const;
export type FormatId = keyof typeof FORMATS;
