import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { bundleAll } from './build/bundle.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** Every file below a folder, relative to it with `/`. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const wanted = await bundleAll(root);
const stale = [
  ...[...wanted]
    .filter(
      ([path, bytes]) => !existsSync(join(dist, path)) || !Buffer.from(bytes).equals(readFileSync(join(dist, path))),
    )
    .map(([path]) => path),
  ...filesBelow(dist).filter(path => !wanted.has(path)),
];

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`stale: dist/${path}`);
  if (stale.length > 0) {
    console.error('dist/ differs from what the sources build: run `npm run build` and commit the result');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) if (!wanted.has(path)) rmSync(join(dist, path));
  for (const [path, bytes] of wanted) {
    if (!stale.includes(path)) continue;
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes);
    console.log(`built dist/${path} (${Math.round(bytes.length / 1024)} KB)`);
  }
}
