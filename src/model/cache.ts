/**
 * Where results of earlier runs are kept, so that the same question is answered once. It may forget anything at any time and
 * never fails: a value that is not there, or not whole, is null.
 */
export interface Cache {
  get(key: string): string | null;
  put(key: string, value: string): void;
}
