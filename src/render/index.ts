// Printed by `npm run gen` from this folder; not edited by hand.
import format from './format.ts';
import github from './github.ts';
import json from './json.ts';
import summary from './summary.ts';
import text from './text.ts';

export const FORMATS = {
  format,
  github,
  json,
  summary,
  text,
} as const;
export type FormatId = keyof typeof FORMATS;
