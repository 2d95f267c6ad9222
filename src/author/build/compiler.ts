import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { withLeanNodes } from './lean-nodes.ts';

/** TypeScript's compiler as ts-morph brings it along: one script that puts two thousand getters on one object. */
const COMPILER = /@ts-morph[\\/]common[\\/]dist[\\/]typescript\.js$/;
const OPENS = 'var ts = {}; ((module) => {';
/** The table of getters, and where it becomes what the module exports. */
const TABLE = 'var typescript_exports = {};';
const GIVEN_OUT = 'module.exports = __toCommonJS(typescript_exports);';
const CLOSES = '// Annotate the CommonJS export names';

/**
 * The compiler as an ES module. Its functions are then plain names of one scope, and loading it costs half the time and two
 * thirds of the memory: nobody makes an object too large for the engine's shapes only to read it out again, and the rest of
 * ts-morph, of which nothing is used, stays away.
 */
const asModule: Plugin = {
  name: 'compiler-as-module',
  setup({ onLoad }) {
    onLoad({ filter: COMPILER }, ({ path }) => ({
      contents: moduleOf(withLeanNodes(readFileSync(path, 'utf8'))),
      loader: 'js',
    }));
  },
};

function moduleOf(script: string): string {
  const [, opened] = cut(script, OPENS);
  const [helpers, rest] = cut(opened, TABLE);
  const [table, compiler] = cut(rest, GIVEN_OUT);
  const [body] = cut(compiler, CLOSES);
  const names = [...table.matchAll(/(\w+): \(\) => (\w+)/g)].map(([, name, own]) => `${own} as ${name}`);
  return `${helpers}${body}\nexport { ${names.join(', ')} };`;
}

function cut(text: string, at: string): [string, string] {
  const from = text.indexOf(at);
  if (from < 0) throw new Error(`the compiler that ts-morph brings is written in another way: no \`${at}\``);
  return [text.slice(0, from), text.slice(from + at.length)];
}

/**
 * The compiler's names behind plain members: of a namespace, and of the table of kinds, each `ts.isIdentifier` and
 * `ts.SyntaxKind.Block` is a look-up. Members of a prototype are known to the engine once and for all.
 */
export const COMPILER_BUNDLE: BuildOptions = {
  stdin: {
    contents: `
      import * as compiler from '@ts-morph/common/dist/typescript.js';
      const quick = object => Object.create(object);
      export const ts = quick({ ...compiler, SyntaxKind: quick({ ...compiler.SyntaxKind }) });`,
    resolveDir: import.meta.dirname,
  },
  plugins: [asModule],
};
