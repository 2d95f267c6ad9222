import type { Notice } from '../../../model/notice.ts';
import type { KeyPath, YamlFile } from '../../../kit/yaml.ts';
import { isMap, trouble } from '../written.ts';

export const HINT = 'write it as `flipt export` does, or save what the server gives to its clients';

type Map = Readonly<Record<string, unknown>>;

/** Reads parts of a file, and notes what has another form than the library takes. */
export class Form {
  readonly notices: Notice[] = [];
  readonly #file: YamlFile;

  constructor(file: YamlFile) {
    this.#file = file;
  }

  wrong(at: KeyPath, message: string): null {
    this.notices.push(trouble(this.#file.placeOf(at), message, HINT));
    return null;
  }

  map(value: unknown, at: KeyPath, what: string): Map | null {
    return isMap(value) ? value : this.wrong(at, `${what} is not a map`);
  }

  /** What is left out is an empty list. */
  list(parent: Map, name: string, at: KeyPath): unknown[] {
    const value = parent[name] ?? [];
    if (Array.isArray(value)) return value;
    this.wrong([...at, name], `\`${name}\` is not a list`);
    return [];
  }

  /** A text, or a number or boolean that is written without quotes. */
  text(parent: Map, name: string, at: KeyPath, otherwise?: string): string {
    const value = parent[name] ?? otherwise;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.wrong([...at, name], value === undefined ? `\`${name}\` is missing` : `\`${name}\` is not a text`);
    return '';
  }

  truth(parent: Map, name: string, at: KeyPath): boolean {
    const value = parent[name] ?? false;
    if (typeof value === 'boolean') return value;
    this.wrong([...at, name], `\`${name}\` is neither true nor false`);
    return false;
  }

  share(parent: Map, name: string, at: KeyPath): number {
    const value = parent[name] ?? 0;
    if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e9) return value;
    this.wrong([...at, name], `\`${name}\` is not a number`);
    return 0;
  }
}
