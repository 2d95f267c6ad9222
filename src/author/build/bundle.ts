import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { diskTree } from '../../kit/trees/disk.ts';
import { loadLibrary } from '../../load/index.ts';
import { COMPILER_BUNDLE } from './compiler.ts';
import { kindsWrittenOut } from './kinds.ts';
import { printLicences } from './licences.ts';

/** What the Action uses of the toolkit. The rest brings an HTTP client along, which every start would pay for. */
const RUNNER = ['getInput', 'setOutput', 'info', 'error', 'warning', 'notice', 'setFailed', 'isDebug', 'summary'];

/** Leaves out modules of which nothing is used. */
const unusedLeftOut: Plugin = {
  name: 'unused-left-out',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...given }) => {
      if (pluginData === 'resolved' || given.kind === 'entry-point') return null;
      const { path: found, external, namespace } = await resolve(path, { ...given, pluginData: 'resolved' });
      return { path: found, external, namespace, sideEffects: false };
    });
  },
};

/**
 * Libraries that are large or seldom needed. Each is a bundle of its own that our chunks load when they need it, so that
 * a change of ours neither renames nor rewrites them.
 */
const VENDORS: readonly Vendor[] = [
  { name: 'ts-morph', entry: COMPILER_BUNDLE, imported: /\/ts-morph\.ts$/ },
  // CommonJS too.
  {
    name: 'vue-compiler',
    entry: { entryPoints: ['src/extract/code/vue/vue-compiler.ts'] },
    imported: /\/vue-compiler\.ts$/,
  },
  {
    name: 'svelte-compiler',
    entry: { entryPoints: ['src/extract/code/svelte/svelte-compiler.ts'], plugins: [unusedLeftOut] },
    imported: /\/svelte-compiler\.ts$/,
  },
  {
    name: 'flow-parser',
    entry: { entryPoints: ['src/extract/code/flow/flow-parser.ts'] },
    imported: /\/flow-parser\.ts$/,
  },
  { name: 'actions-github', entry: { entryPoints: ['src/act/github/toolkit.ts'] }, imported: /\/toolkit\.ts$/ },
  {
    name: 'actions-core',
    entry: { ...reexport('@actions/core', RUNNER), plugins: [unusedLeftOut] },
    imported: /^@actions\/core$/,
  },
];

/** The libraries of flag systems: one bundle for each `library.ts` in a folder of its own. */
const FLAG_SYSTEMS = 'src/extract/flags';

function flagLibraries(root: string): string[] {
  return readdirSync(join(root, FLAG_SYSTEMS)).filter(name => existsSync(join(root, FLAG_SYSTEMS, name, 'library.ts')));
}

interface Vendor {
  name: string;
  entry: BuildOptions;
  /** How our sources import it. */
  imported: RegExp;
}

function reexport(name: string, names: readonly string[]): BuildOptions {
  return { stdin: { contents: `export { ${names.join(', ')} } from '${name}';`, resolveDir: import.meta.dirname } };
}

/** ES modules that hold CommonJS packages need these names; three lines instead of a wrapper for each package. */
const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  "import { dirname as __dirnameOf } from 'node:path';",
  'const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);',
].join('\n');

const SHARED: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  metafile: true,
  legalComments: 'none',
  // Text that is all ASCII is kept and scanned at half the size; a single line-drawing character in the compiler doubles it.
  charset: 'ascii',
  logLevel: 'error',
};

/** Everything in `dist/`, by path: own chunks, vendor bundles, the pack of rules, third-party licences. */
export async function bundleAll(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const metafiles: Metafile[] = [];
  const options = { ...SHARED, absWorkingDir: root };
  const systems = flagLibraries(root).map(name => ({
    name: `flags-${name}`,
    entry: { entryPoints: [`${FLAG_SYSTEMS}/${name}/library.ts`] },
  }));
  for (const { name, entry } of [...VENDORS, ...systems]) {
    const result = await build({
      ...options,
      ...entry,
      banner: { js: BANNER },
      minify: true,
      outfile: `dist/vendor/${name}.js`,
    });
    files.set(`vendor/${name}.js`, result.outputFiles![0]!.contents);
    metafiles.push(result.metafile!);
  }
  const own = await build({
    ...options,
    banner: { js: BANNER },
    entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
    outdir: 'dist',
    splitting: true,
    // Beside the entries, so that `./vendor/` means the same from each of them.
    chunkNames: 'chunk-[hash]',
    plugins: [vendorsApart, kindsWrittenOut],
  });
  for (const file of own.outputFiles!)
    files.set(file.path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'), file.contents);
  metafiles.push(own.metafile!);
  files.set('pack.json', encode(printPack(root)));
  files.set('third-party-licences.txt', encode(printLicences(root, metafiles)));
  return files;
}

/** Leaves vendors out of our chunks; they are loaded from beside them when they are needed. */
const vendorsApart: Plugin = {
  name: 'vendors-apart',
  setup({ onResolve }) {
    for (const { name, imported } of VENDORS) {
      onResolve({ filter: imported }, () => ({ path: `./vendor/${name}.js`, external: true }));
    }
    onResolve({ filter: /\/library\.ts$/ }, ({ path, resolveDir }) => {
      const folder = dirname(join(resolveDir, path));
      return { path: `./vendor/flags-${basename(folder)}.js`, external: true };
    });
  },
};

/** Rules, policies and vocabulary in one file: with the places of their parts, without the examples. */
function printPack(root: string): string {
  const { library, notices } = loadLibrary(diskTree(root));
  if (notices.length > 0)
    throw new Error(notices.map(notice => `${notice.at?.path ?? ''} ${notice.message}`).join('\n'));
  // The order of names under `let` and `each` means something, so keys stay as their authors wrote them.
  return `${JSON.stringify(library)}\n`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
