import type { Notice } from '../../../model/notice.ts';
import { isMap, trouble } from '../written.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';
import { prepareConfig } from './library.ts';

/** A test of one attribute: `a` by the comparator `c` with a text, a number or a list of texts. */
export interface UserCondition {
  a: string;
  c: number;
  s?: string;
  d?: number;
  l?: string[];
}

export interface Condition {
  u?: UserCondition;
  /** Another flag, by its value. */
  p?: { f: string; c: number; v: unknown };
  /** A segment, by its position. */
  s?: { s: number; c: number };
}

export interface Served {
  /** The value, below the letter of its type. */
  v: Record<string, unknown>;
  /** The id of the variation. */
  i?: string;
}

export interface Option extends Served {
  /** Percent. */
  p: number;
}

export interface Rule {
  c?: Condition[];
  s?: Served;
  p?: Option[];
}

export interface Setting extends Served {
  t: number;
  /** The attribute that percentages hash. */
  a?: string;
  r?: Rule[];
  p?: Option[];
}

export interface Segment {
  n: string;
  r?: UserCondition[];
}

export interface Config {
  p?: { s?: string };
  s?: Segment[];
  f?: Record<string, Setting>;
}

export interface ConfigCatDocument {
  file: YamlFile;
  config: Config;
}

const ASK = 'save the config JSON of the environment (`configuration-files/…/config_v6.json` of the CDN)';

/** @returns No document where there is nothing that the SDK could be given. */
export function readDocument(path: string, text: string): { document: ConfigCatDocument | null; notices: Notice[] } {
  const file = parseYaml(path, text);
  if (file.troubles.length > 0)
    return { document: null, notices: file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)) };
  const root = file.value;
  if (!isMap(root) || !isMap(root['f']))
    return { document: null, notices: [trouble(file.placeOf([]), 'there is no map `f` of settings', ASK)] };
  const { f, ...frame } = root;
  const notices = shapeOf(file, frame);
  // The library stops at the first mistake, so each setting is shown to it by itself.
  if (notices.length === 0)
    for (const [key, setting] of Object.entries(f)) notices.push(...shapeOf(file, { f: { [key]: setting } }));
  return { document: { file, config: root as Config }, notices };
}

function shapeOf(file: YamlFile, config: unknown): Notice[] {
  try {
    prepareConfig(structuredClone(config) as never);
    return [];
  } catch (error) {
    const { message } = error as Error;
    const [, what = message, where = '$'] = /(Missing required value|Type mismatch) at (.*)$/.exec(message) ?? [];
    const at = pathIn(config, where.slice(1));
    return [trouble(file.placeOf(at), `${what.toLowerCase()} at \`${where.slice(2)}\``, ASK)];
  }
}

/** The way to a place that the library writes as `.f.key.r[0]`; a key may hold dots. */
function pathIn(config: unknown, written: string): KeyPath {
  const path: (string | number)[] = [];
  let [at, rest] = [config, written];
  while (rest !== '') {
    const index = /^\[(\d+)\]/.exec(rest);
    const step = index ? Number(index[1]) : keyAt(at, rest.slice(1));
    path.push(step);
    rest = rest.slice(index ? index[0].length : step.toString().length + 1);
    at = (at as Record<string | number, unknown> | null)?.[step];
  }
  return path;
}

function keyAt(map: unknown, written: string): string {
  const keys = isMap(map)
    ? Object.keys(map).filter(key => written.startsWith(key) && /^([.[]|$)/.test(written.slice(key.length)))
    : [];
  return keys.sort((a, b) => b.length - a.length)[0] ?? written;
}
