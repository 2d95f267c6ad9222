import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/rewriting.ts
var Rewriting = class {
  #source;
  #pieces = [];
  #parts = [];
  #length = 0;
  constructor(source) {
    this.#source = source;
  }
  copy(from, to) {
    if (to > from) this.#add(this.#source.slice(from, to), { from, to, isCopy: true });
  }
  /** Copies what stands at an offset as it is read: as long as what is written there. */
  copyText(text, from) {
    if (text !== "") this.#add(text, { from, to: from + text.length, isCopy: true });
  }
  write(text, from, to = from) {
    this.#add(text, { from, to, isCopy: false });
  }
  #add(text, piece) {
    this.#pieces.push({ at: this.#length, ...piece });
    this.#parts.push(text);
    this.#length += text.length;
  }
  finish() {
    const pieces = this.#pieces;
    const pieceOf = (offset) => {
      let [low, high] = [0, pieces.length - 1];
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if (pieces[middle].at <= offset) low = middle;
        else high = middle - 1;
      }
      return pieces[low] ?? { at: 0, from: 0, to: 0, isCopy: true };
    };
    return {
      text: this.#parts.join(""),
      originOf(offset) {
        const { at, from, isCopy } = pieceOf(offset);
        return isCopy ? from + offset - at : from;
      },
      endOf(offset) {
        const { at, from, to, isCopy } = pieceOf(Math.max(0, offset - 1));
        return isCopy ? from + offset - at : to;
      }
    };
  }
};

export {
  Rewriting
};
