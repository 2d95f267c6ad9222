import type { Place } from '../../model/place.ts';
import type { RenderContext } from '../format.ts';

/** Characters of a line that count. */
const LENGTH = 100;
const BASE = 37n;
const LEAVING = BASE ** BigInt(LENGTH);
const END = 0xffff;

/**
 * The fingerprint that GitHub recognises an alert by, of every line of a text: what its upload action computes where a log
 * has none, so that both ways of uploading agree. A polynomial of 64 bits over the first hundred characters from the line's
 * beginning on, blanks left out, and how many lines before had the same.
 */
export function lineHashes(text: string): string[] {
  const { codes, starts } = charactersThatCount(text);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  for (let at = 0; hashes.length < starts.length; at++) {
    const entering = BigInt(codes[at] ?? 0);
    const leaving = BigInt(codes[at - LENGTH] ?? 0);
    hash = BigInt.asUintN(64, hash * BASE + entering - LEAVING * leaving);
    if (at - LENGTH + 1 !== starts[hashes.length]) continue;
    const value = hash.toString(16);
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    hashes.push(`${value}:${times}`);
  }
  return hashes;
}

/** Codes without blanks, every end of a line as one line feed, and a sign for the end; with where each line begins. */
function charactersThatCount(text: string): { codes: number[]; starts: number[] } {
  const codes: number[] = [];
  const starts: number[] = [];
  let isStart = true;
  let wasReturn = false;
  const add = (code: number) => {
    if (isStart) starts.push(codes.length);
    isStart = code === 0x0a;
    codes.push(code);
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSkipped = code === 0x20 || code === 0x09 || (wasReturn && code === 0x0a);
    wasReturn = code === 0x0d;
    if (!isSkipped) add(wasReturn ? 0x0a : code);
  }
  add(END);
  return { codes, starts };
}

/** Hashes of the lines of checked files; each text is gone through once. */
export function lineHashIn({ source }: Pick<RenderContext, 'source'>): (at: Place) => string | null {
  const known = new Map<string, readonly string[]>();
  return ({ path, start }) => {
    let hashes = known.get(path);
    if (hashes === undefined) {
      const text = source(path);
      known.set(path, (hashes = text === null ? [] : lineHashes(text)));
    }
    return hashes[start.line - 1] ?? null;
  };
}
