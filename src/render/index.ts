// Printed by `npm run gen` from this folder; not edited by hand.
import azure from './azure.ts';
import github from './github.ts';
import gitlab from './gitlab.ts';
import json from './json.ts';
import junit from './junit.ts';
import markdown from './markdown.ts';
import sarif from './sarif.ts';
import sarifFull from './sarif-full.ts';
import text from './text.ts';

export const FORMATS = {
  azure,
  github,
  gitlab,
  json,
  junit,
  markdown,
  sarif,
  'sarif-full': sarifFull,
  text,
} as const;
export type FormatId = keyof typeof FORMATS;
