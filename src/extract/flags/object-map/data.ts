import type { KeyPath, YamlFile } from '../../../kit/yaml.ts';
import type { Entry, Part } from './part.ts';

/** A file of data as parts with their places. */
export function readData(file: YamlFile): Part {
  return partOf(file, file.value, []);
}

function partOf(file: YamlFile, value: unknown, path: KeyPath): Part {
  const at = file.placeOf(path);
  if (Array.isArray(value))
    return { kind: 'list', at, items: value.map((item, index) => partOf(file, item, [...path, index])) };
  if (typeof value === 'object' && value !== null) {
    const entries = new Map<string, Entry>();
    for (const [key, of] of Object.entries(value))
      entries.set(key, { at: file.placeOfKey([...path, key]), part: partOf(file, of, [...path, key]) });
    return { kind: 'map', at, entries };
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? { kind: 'value', at, value }
    : { kind: 'open', at, why: 'it is no plain value' };
}
