import picomatch from 'picomatch';

/** A test for paths relative to the folder the globs were written in. A bare folder name covers all below it. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(glob => {
    const plain = glob.replace(/^(\.\/)+/, '').replace(/(\/\.?)+$/, '');
    if (plain === '' || plain === '.') return ['**'];
    // What a backslash escapes is meant literally, so it does not make a pattern of a folder's name.
    return /[*?[\]{}()!]/.test(plain.replace(/\\./g, '')) ? [plain] : [plain, `${plain}/**`];
  });
  if (patterns.length === 0) return () => false;
  // With `s`, a name that holds a line break is matched like any other: it must not slip through.
  return picomatch(patterns, { dot: true, nonegate: true, flags: 's' });
}

/** True for a glob that could reach outside the folder it is written in. */
export function leavesFolder(glob: string): boolean {
  return glob.startsWith('/') || /^[A-Za-z]:/.test(glob) || glob.includes('\\') || glob.split('/').includes('..');
}

/** A folder name is meant literally, also when it holds characters that mean something in a glob. */
export function escapeGlob(folder: string): string {
  return folder.replace(/[*?[\]{}()!+@\\]/g, '\\$&');
}
