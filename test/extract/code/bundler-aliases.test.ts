import { expect, it } from 'vitest';
import { resolver } from '../../../src/extract/code/resolve.ts';
import { memoryTree } from '../../../src/kit/trees/memory.ts';

const FILES = {
  'package.json': '{}',
  'app/ui/card.jsx': '',
  'web/ui/card.jsx': '',
  'app/start.jsx': '',
  'lib/card.jsx': '',
};

const leads = (configurations: Record<string, string>, specifier: string, from = 'app/start.jsx') =>
  resolver(memoryTree({ ...FILES, ...configurations }))(from, specifier);

const root = (paths: string) => `module.exports = { plugins: [['babel-plugin-root-import', { paths: [${paths}] }]] };`;
const vite = (alias: string) => `import { fileURLToPath, URL } from 'node:url';
import path from 'path';
export default defineConfig({ resolve: { alias: ${alias} } });
`;

it.each<[string, Record<string, string>, string]>([
  [
    'the prefix of a plug-in of Babel',
    { 'babel.config.js': root("{ rootPathPrefix: '!ui/', rootPathSuffix: './app/ui' }") },
    '!ui/card',
  ],
  ['its root', { 'babel.config.js': root("{ rootPathPrefix: '^/', rootPathSuffix: './' }") }, '^/app/ui/card.jsx'],
  [
    'a resolver of modules',
    { '.babelrc': '{ "plugins": [["module-resolver", { "alias": { "ui": "./app/ui" } }]] }' },
    'ui/card',
  ],
  ['where it looks names up', { '.babelrc': '{ "plugins": [["module-resolver", { "root": ["./app"] }]] }' }, 'ui/card'],
  [
    'webpack',
    {
      'webpack.config.js':
        "module.exports = { resolve: { alias: { kit$: path.join(__dirname, 'app', 'ui', 'card.jsx') } } };",
    },
    'kit',
  ],
  [
    'a configuration in a folder',
    {
      'webpack/common.js':
        "const ui = path.resolve(__dirname, '../app/ui');\nmodule.exports = { resolve: { alias: { kit: ui } } };",
    },
    'kit/card',
  ],
  [
    'where webpack looks names up',
    { 'webpack.config.js': "module.exports = { resolve: { modules: ['app', 'node_modules'] } };" },
    'ui/card',
  ],
  ['Vite', { 'vite.config.ts': vite("{ ui: fileURLToPath(new URL('./app/ui', import.meta.url)) }") }, 'ui/card'],
  ['Vite from the root of the project', { 'vite.config.ts': vite("{ ui: '/app/ui' }") }, 'ui/card'],
  ['a list', { 'vite.config.ts': vite("[{ find: 'ui', replacement: path.resolve(__dirname, 'app/ui') }]") }, 'ui/card'],
  ['a text with the folder in it', { 'vite.config.ts': vite('{ ui: `${__dirname}/app/ui` }') }, 'ui/card'],
  ['a constant', { 'vite.config.ts': `const alias = { ui: __dirname + '/app/ui' };\n${vite('alias')}` }, 'ui/card'],
])('an alias of %s is followed', (_, configurations, specifier) => {
  expect(leads(configurations, specifier)).toEqual({ path: 'app/ui/card.jsx' });
});

const kit = (alias: string, before = '') => ({
  'svelte.config.js': `import path from 'path';\n${before}\nexport default { kit: { alias: ${alias} } };`,
});

it.each<[string, Record<string, string>, string]>([
  ['a text', kit("{ '$ui/*': './app/ui/*' }"), '$ui/card'],
  ['a path of the folder in which it is run', kit("{ $ui: path.resolve('./app/ui') }"), '$ui/card'],
  ['a pattern of such a path', kit("{ '$ui/*': path.resolve('./app/ui/*') }"), '$ui/card'],
  ['a dollar alone', kit("{ $: path.resolve('app') }"), '$/ui/card'],
  [
    'a path from the folder of the file',
    kit("{ $ui: path.join(here, 'app/ui') }", 'const here = path.dirname(fileURLToPath(import.meta.url));'),
    '$ui/card',
  ],
  ['an address', kit("{ $ui: fileURLToPath(new URL('./app/ui', import.meta.url)) }"), '$ui/card'],
  ['a constant', kit('{ $ui: ui }', "const ui = './app/ui';"), '$ui/card'],
])('an alias of SvelteKit that is %s is followed', (_, configurations, specifier) => {
  expect(leads(configurations, specifier)).toEqual({ path: 'app/ui/card.jsx' });
});

it.each([
  ['is only known when it runs', '{ $ui: process.env.UI }'],
  ['is asked of a function', "{ $ui: place('app/ui') }"],
  ['is of another name', "{ $uikit: path.resolve('app/ui') }"],
])('and not one that %s', (_, alias) => {
  expect(leads(kit(alias), '$ui/card')).not.toEqual({ path: 'app/ui/card.jsx' });
});

it.each<[string, Record<string, string>, string]>([
  ['without a configuration', {}, 'ui/card'],
  ['by the beginning of a name', { 'vite.config.ts': vite("{ ui: '/app/ui' }") }, 'uikit/card'],
  [
    'by a function of its own',
    { 'vite.config.ts': `function resolve(name) {\n  return place(name);\n}\n${vite("{ ui: resolve('app/ui') }")}` },
    'ui/card',
  ],
  ['by what is only known when it runs', { 'vite.config.ts': vite('{ ui: process.env.UI }') }, 'ui/card'],
  ['by what is no configuration', { 'app/table.js': vite("{ ui: '/app/ui' }") }, 'ui/card'],
  ['by a file that cannot be parsed', { 'vite.config.ts': 'export default {{{' }, 'ui/card'],
  [
    'by what another package says',
    { 'other/package.json': '{}', 'other/vite.config.ts': vite("{ ui: '/app/ui' }") },
    'ui/card',
  ],
])('and not %s', (_, configurations, specifier) => {
  expect(leads(configurations, specifier)).toBe('package');
});

it('a name of the root is what it says, beside longer paths with the same end', () => {
  expect(leads({}, '~/app/ui/card')).toEqual({ path: 'app/ui/card.jsx' });
  expect(leads({}, '~/ui/card')).toEqual({ path: 'app/ui/card.jsx' });
  expect(leads({}, '~/ui/card', 'other/start.jsx')).toBe(null);
});
