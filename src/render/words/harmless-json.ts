import { canonicalJson } from '../../kit/digest.ts';
import { wellFormed } from '../../kit/text.ts';

/**
 * A value as JSON in characters that are safe to print: a log or terminal would obey some that JSON lets stand. They only
 * occur inside strings, where an escape means the same. Keys are sorted, so the same value gives the same bytes.
 */
export function harmlessJson(value: unknown): string {
  const json = canonicalJson(value, 2)
    .replace(/##(?=[\w.-]*\[)/g, '#\\u0023')
    .replace(
      /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `${json}\n`;
}

/** The same for readers that refuse halves of characters. */
export function strictJson(value: unknown): string {
  const whole = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'string' ? wellFormed(member) : member,
  );
  return harmlessJson(JSON.parse(whole));
}
