/** One file of a tree. `problem` says why it must not be read (it leaves the repository, it is no plain file). */
export interface TreeEntry {
  path: string;
  size: number;
  problem?: string;
}

/**
 * The only way a stage reads files. Disk, a git commit and memory implement it, so the base of a pull request, the
 * example inside a rule and an editor buffer run through the same code. Paths are relative with `/`.
 */
export interface Tree {
  /** Every file, sorted by path. Folders that are never the product's own (`.git`, `node_modules`) are left out. */
  list(): readonly TreeEntry[];
  /** UTF-8 text of a listed file. Throws `UnreadableFile` for anything else. */
  read(path: string): string;
  /** `sha256:` and the hex digest of the file's bytes. */
  digest(path: string): string;
}

/** A file that cannot be read: missing, outside the repository, not text. The message is fit for a person. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly path: string;
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.path = path;
  }
}
