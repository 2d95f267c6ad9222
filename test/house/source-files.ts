import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
  /** Without comments and quoted strings: what is left is code. */
  code: string;
  imports: readonly { specifier: string; isType: boolean; line: number }[];
}

/** TypeScript of a folder, without what others wrote and without the small products that tests read. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !/(^|\/)(node_modules|fixtures)\//.test(path))
    .sort()
    .map(path => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, code: codeOf(text), imports: importsOf(text) };
    });
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(text: string): SourceFile['imports'] {
  const bare = text.replace(/\/\*[^]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(IMPORT)].map(match => ({
    specifier: (match[2] ?? match[3] ?? match[4])!,
    isType: match[1] !== undefined,
    line: bare.slice(0, match.index).split('\n').length,
  }));
}

function codeOf(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** Where a relative import leads, from the root; a package or built-in module stays as it is. */
export function target(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}
