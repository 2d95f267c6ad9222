import type { Notice } from '../../../model/notice.ts';
import type { Place } from '../../../model/place.ts';
import { isMap, trouble } from '../written.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';

/** One flag as the file writes it. */
export interface WrittenFlag {
  key: string;
  value: Readonly<Record<string, unknown>>;
  /** Key path of the flag in the file: by its key, or by its position where `flags` is a list. */
  path: KeyPath;
  at: Place;
}

/** A flag file that parses and has the outer shape of flagd's format. */
export interface FlagdDocument {
  file: YamlFile;
  flags: readonly WrittenFlag[];
  /** The file with `flags` as a map, the only form that the library reads. */
  content: Readonly<Record<string, unknown>>;
  /** Where `content` stands in the file: at its root, or in the resource of the operator. */
  base: KeyPath;
}

/** Parses JSON or YAML and finds the flags; what is wrong comes back as notices, and then the flags are not complete. */
export function readFlagdDocument(path: string, text: string): { document: FlagdDocument; notices: Notice[] } {
  const file = parseYaml(path, text);
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const base = isResource(file.value) ? ['spec', 'flagSpec'] : [];
  const value = base.reduce<unknown>((part, step) => (isMap(part) ? part[step] : undefined), file.value);
  const root = isMap(value) ? value : {};
  const flags: WrittenFlag[] = [];
  if (notices.length === 0) {
    if (!isMap(value)) notices.push(trouble(file.placeOf(base), 'the file holds no flags', SHAPE));
    else if (!('flags' in root)) notices.push(trouble(file.placeOf(base), 'the key `flags` is missing', SHAPE));
    else notices.push(...collect(file, root['flags'], [...base, 'flags'], flags));
  }
  const byKey = Object.fromEntries(flags.map(({ key, value: of }) => [key, of]));
  return { document: { file, flags, content: { ...root, flags: byKey }, base }, notices };
}

/** The form in which the OpenFeature operator keeps flags in Kubernetes. */
function isResource(value: unknown): boolean {
  return isMap(value) && value['kind'] === 'FeatureFlag' && typeof value['apiVersion'] === 'string';
}

const SHAPE = 'write `flags:` with one entry for each flag, as flagd reads it';

function collect(file: YamlFile, written: unknown, at: KeyPath, flags: WrittenFlag[]): Notice[] {
  if (Array.isArray(written)) return collectList(file, written, at, flags);
  if (!isMap(written)) return [trouble(file.placeOf(at), '`flags` is neither a map nor a list', SHAPE)];
  return Object.entries(written).flatMap(([key, value]) => {
    const path = [...at, key];
    if (!isMap(value)) return [trouble(file.placeOf(path), `flag "${key}" is not a map`, SHAPE)];
    flags.push({ key, value, path, at: file.placeOfKey(path) });
    return [];
  });
}

/** The form with a list: each flag carries its own `key`. */
function collectList(file: YamlFile, written: readonly unknown[], base: KeyPath, flags: WrittenFlag[]): Notice[] {
  const seen = new Set<string>();
  return written.flatMap((item, index) => {
    const path = [...base, index];
    if (!isMap(item)) return [trouble(file.placeOf(path), 'an entry of `flags` is not a map', SHAPE)];
    const { key, ...value } = item;
    if (typeof key !== 'string' || key === '') {
      return [trouble(file.placeOf([...path, 'key']), 'a flag of the list has no `key`', 'give each flag a `key`')];
    }
    const at = file.placeOf([...path, 'key']);
    if (seen.has(key)) return [trouble(at, `flag "${key}" stands here a second time`, 'keep one of the two')];
    seen.add(key);
    flags.push({ key, value, path, at });
    return [];
  });
}
