import { listOf } from './text.ts';
import type { KeyPath } from './yaml.ts';

/** A value as a message quotes it, shortened. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return typeof value === 'object' && value !== null ? typeOf(value) : String(value);
}

/** What was found where something else belongs. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return `the text ${show(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** What belongs there, by the names of JSON Schema. */
export function typeWords(type: unknown): string {
  const words: Record<string, string> = {
    object: 'a group of keys',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
  };
  return listOf(
    [type].flat().map(one => words[String(one)] ?? String(one)),
    'or',
  );
}

/** What a wrong word of a closed list was meant as. */
export function nounOf(path: KeyPath): string {
  const key = [...path].reverse().find(step => !/^\d+$/.test(String(step)));
  if (key === 'kind' && path.includes('features')) return 'a kind of feature';
  return key === undefined ? 'allowed here' : `a value for "${key}"`;
}

export function formatWords(format: string): string {
  return { date: 'a day of the calendar, written YYYY-MM-DD', uri: 'a web address' }[format] ?? `a ${format}`;
}

export function patternHint(pattern: string): string {
  if (pattern.includes('\\+')) return ', like 13-15 or 18+';
  if (pattern === '^[A-Z]{2}$') return ', two capital letters like GB';
  return ` (${pattern})`;
}
