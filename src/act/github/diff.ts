/** A file of a pull request as GitHub lists it; `patch` is absent where it is large or binary. */
export interface DiffFile {
  filename: string;
  patch?: string;
}

/** The lines of a file that a comment can stand on. */
export interface ShownLines {
  /** Whether one piece of the diff shows these lines, with these texts. */
  shows(first: number, last: number, texts: readonly string[]): boolean;
}

/** Lines that the diff shows on the side of the change, by path. Comments on others are refused, and the review with them. */
export function diffOf(files: readonly DiffFile[]): ReadonlyMap<string, ShownLines> {
  return new Map(files.map(({ filename, patch = '' }) => [filename, shownIn(patch)]));
}

function shownIn(patch: string): ShownLines {
  const lines = new Map<number, { hunk: number; text: string }>();
  let hunk = 0;
  let number = 0;
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head) {
      hunk++;
      number = Number(head[1]);
    } else if (hunk > 0 && (line.startsWith(' ') || line.startsWith('+'))) {
      lines.set(number++, { hunk, text: line.slice(1).replace(/\r$/, '') });
    }
  }
  return {
    shows: (first, last, texts) =>
      texts.length === last - first + 1 &&
      texts.every((text, index) => {
        const shown = lines.get(first + index);
        return shown?.text === text && shown.hunk === lines.get(first)?.hunk;
      }),
  };
}
