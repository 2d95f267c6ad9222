import type { ErrorObject } from 'ajv';
import type { Notice, NoticeCode } from '../model/notice.ts';
import { topOf } from '../model/place.ts';
import { describeTroubles } from './schema-trouble.ts';
import type { KeyPath, YamlFile } from './yaml.ts';
import { MAX_YAML_BYTES, parseYaml } from './yaml.ts';

/** A validator compiled ahead of time, as `npm run gen` prints them. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export interface DocumentKind {
  validate: Validator;
  /** Codes for a file that cannot be parsed, and for one that parses and is wrong. */
  syntax: NoticeCode;
  invalid: NoticeCode;
  tooLarge: NoticeCode;
  /** Names that may stand in the object at a key path, for did-you-mean. */
  known: (path: KeyPath, value: unknown) => string[];
}

/** A YAML file that people write: its value if it is right, and a notice with a place for each thing that is not. */
export function readDocument<Value>(
  path: string,
  text: string,
  kind: DocumentKind,
): { value: Value | null; file: YamlFile | null; notices: Notice[] } {
  if (Buffer.byteLength(text) > MAX_YAML_BYTES) {
    const size = (Buffer.byteLength(text) / 1024 / 1024).toFixed(1);
    const message = `${size} MB is more than a file of this kind can have (1 MB)`;
    return {
      value: null,
      file: null,
      notices: [
        { code: kind.tooLarge, message, at: topOf(path), hint: 'split it, or check whether it is the right file' },
      ],
    };
  }
  const file = parseYaml(path, text);
  if (file.troubles.length > 0) {
    const notices = file.troubles.map(({ message, at, hint }) => ({ code: kind.syntax, message, at, hint }));
    return { value: null, file, notices };
  }
  if (file.value === null) {
    return {
      value: null,
      file,
      notices: [{ code: kind.invalid, message: 'the file is empty', at: topOf(path), hint: 'write it, or delete it' }],
    };
  }
  if (kind.validate(file.value)) return { value: file.value as Value, file, notices: [] };
  const troubles = describeTroubles(kind.validate.errors ?? [], file.value, keys => kind.known(keys, file.value));
  const notices = troubles.map(({ path: keys, onKey, message }) => ({
    code: kind.invalid,
    message: `${keyPath(keys)}: ${message}`.replace(/^: /, ''),
    at: onKey ? file.placeOfKey(keys) : file.placeOf(keys),
    hint: null,
  }));
  return { value: null, file, notices };
}

/** `features.direct-messages.kind`, `waivers[0].until`. */
export function keyPath(keys: KeyPath): string {
  return keys.map((key, index) => (/^\d+$/.test(String(key)) ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');
}
