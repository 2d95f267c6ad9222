import { canonicalJson } from '../kit/digest.ts';
import { defineFormat } from './format.ts';

export default defineFormat({
  id: 'json',
  about: 'the whole report for programs, keys sorted, the same bytes for the same input',
  render: report => `${harmless(canonicalJson(report, 2))}\n`,
});

/**
 * The same value in characters that are safe to print: a log or terminal would obey some that JSON lets stand. They only
 * occur inside strings, where an escape means the same.
 */
function harmless(json: string): string {
  return json
    .replace(/##(?=[\w.-]*\[)/g, '#\\u0023')
    .replace(
      /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
