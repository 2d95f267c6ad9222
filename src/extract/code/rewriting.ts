import type { EmbeddedScript } from './format.ts';

interface Piece {
  /** Where it begins in the new text. */
  at: number;
  from: number;
  to: number;
  isCopy: boolean;
}

/**
 * A text made from another: copied stretches keep their offsets one by one, written ones stand for the stretch of the
 * original that they replace.
 */
export class Rewriting {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  copy(from: number, to: number): void {
    if (to > from) this.#add(this.#source.slice(from, to), { from, to, isCopy: true });
  }

  /** Copies what stands at an offset as it is read: as long as what is written there. */
  copyText(text: string, from: number): void {
    if (text !== '') this.#add(text, { from, to: from + text.length, isCopy: true });
  }

  write(text: string, from: number, to = from): void {
    this.#add(text, { from, to, isCopy: false });
  }

  #add(text: string, piece: Omit<Piece, 'at'>): void {
    this.#pieces.push({ at: this.#length, ...piece });
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(): EmbeddedScript {
    const pieces = this.#pieces;
    const pieceOf = (offset: number): Piece => {
      let [low, high] = [0, pieces.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (pieces[middle]!.at <= offset) low = middle;
        else high = middle - 1;
      }
      return pieces[low] ?? { at: 0, from: 0, to: 0, isCopy: true };
    };
    return {
      text: this.#parts.join(''),
      originOf(offset) {
        const { at, from, isCopy } = pieceOf(offset);
        return isCopy ? from + offset - at : from;
      },
      endOf(offset) {
        const { at, from, to, isCopy } = pieceOf(Math.max(0, offset - 1));
        return isCopy ? from + offset - at : to;
      },
    };
  }
}
