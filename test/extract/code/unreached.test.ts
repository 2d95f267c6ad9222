import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const SEND = 'sendDirectMessage(from, to)';
const THREE = Object.fromEntries(
  ['a', 'b', 'c'].map(name => [`src/talk/${name}.ts`, `export const ${name} = () => '${name}!';\n`]),
);
const APP = `import { a } from './talk/a.ts';\nimport { b } from './talk/b.ts';\nimport { c } from './talk/c.ts';\na(b(c()));\n`;
const told = (body = SEND) => `export const tell = (from: Person, to: Person) => ${body};\n`;

/** What the messages of some files are said to stand in, without what is common. */
async function left(files: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
  const { facts } = await runFiles(files);
  return facts
    .filter(({ concept }) => concept === 'dm-send')
    .map(({ value }) => value.unreached?.message.replace(/^it stands (in )?|, which.*$/g, ''));
}

describe('a file that nothing leads to', () => {
  it.each<[name: string, files: Record<string, string>]>([
    ['beside files that are imported one by one', {}],
    ['that only another such file imports', { 'src/talk/more.ts': "import { tell } from './old.ts';\ntell(1, 2);\n" }],
    ['that a test imports', { 'src/talk/old.test.ts': "import { tell } from './old.ts';\ntell(1, 2);\n" }],
    [
      'that a page for development imports',
      { 'src/pages/debug/talk.ts': "import { tell } from '../../talk/old.ts';\n" },
    ],
    [
      'beside one that opens another folder',
      { 'src/talk/b.ts': "export const b = require.context('../help', true);\n" },
    ],
    [
      'that one which imports another of them passes by',
      { 'src/start.ts': "import { a } from './talk/a.ts';\nfor (const one of readdirSync('help')) a(one);\n" },
    ],
  ])('%s', async (_, more) => {
    expect(await left({ ...THREE, 'src/app.ts': APP, 'src/talk/old.ts': told(), ...more })).toContain('old.ts');
  });

  it.each<[name: string, files: Record<string, string>]>([
    ['it is imported', { 'src/start.ts': "import { tell } from './talk/old.ts';\ntell(1, 2);\n" }],
    ['a page for all imports it', { 'src/pages/talk.ts': "import { tell } from '../talk/old.ts';\n" }],
    ['a worker is made of it', { 'src/start.ts': "new Worker(new URL('./talk/old.ts', import.meta.url));\n" }],
    ['the package runs it', { 'package.json': '{ "scripts": { "tell": "node src/talk/old.ts" } }' }],
    ['all files of the folder are read', { 'src/start.ts': "for (const one of readdirSync('src/talk')) open(one);\n" }],
    ['one of them opens its own folder', { 'src/talk/b.ts': "export const b = import.meta.glob('./*.ts');\n" }],
    ['all below the folder are read', { 'src/start.ts': "for (const one of glob('src/talk/*.ts')) open(one);\n" }],
    ['the others are not imported either', { 'src/app.ts': 'start();\n' }],
    ['it is a page by its name', { 'src/talk/old.ts': 'export {};\n', 'src/talk/page.ts': told() }],
  ])('not where %s', async (_, more) => {
    expect(await left({ ...THREE, 'src/app.ts': APP, 'src/talk/old.ts': told(), ...more })).toEqual([undefined]);
  });
});

describe('a ring of files that import each other, and that no other file imports', () => {
  const ring = (start: string) => ({
    ...THREE,
    [`src/talk/${start}.ts`]:
      "import { a } from './a.ts';\nimport { b } from './b.ts';\nimport { c } from './c.ts';\nimport { tell } from './old.ts';\nexport const title = a(b(c(tell)));\n",
    'src/talk/old.ts': `import { title } from './${start}.ts';\n${told('sendDirectMessage(from, to, title)')}`,
  });

  it('is left where none of them is opened', async () => expect(await left(ring('older'))).toEqual(['old.ts']));
  it('not where one of them is a start by its name', async () => expect(await left(ring('App'))).toEqual([undefined]));
  it('is left where a file that is left imports it', async () => {
    const more = { 'src/talk/older.ts': "import { title } from './App.ts';\nexport const older = title;\n" };
    expect(await left({ ...ring('App'), ...more })).toEqual(['old.ts']);
  });
});

describe('a file of an application that is bundled from what it imports', () => {
  const app = (more: Record<string, string>, dependencies: readonly string[] = ['react-scripts']) =>
    left({
      'package.json': JSON.stringify({
        dependencies: Object.fromEntries(['react-dom', ...dependencies].map(one => [one, '5.0.0'])),
      }),
      'src/index.ts': "import { start } from './start.ts';\nstart();\n",
      'src/start.ts': 'export const start = () => 1;\n',
      'src/talk/Letter.ts': told(),
      ...more,
    });

  it.each<[name: string, files: Record<string, string>]>([
    ['and nobody imports', {}],
    [
      'that a model of the same name tells of',
      { 'server/models/Letter.ts': "export const L = define('Letter', {});\n" },
    ],
    [
      'that a sheet of the same name lies beside',
      { 'src/start.ts': "import './talk/Letter.css';\nexport const start = () => 1;\n" },
    ],
    [
      'that another folder is opened beside',
      { 'src/start.ts': 'export const start = (name: string) => import(`./help/${name}.ts`);\n' },
    ],
  ])('%s', async (_, more) => {
    expect(await app(more)).toEqual(['Letter.ts']);
  });

  it.each<[name: string, files: Record<string, string>, dependencies?: readonly string[]]>([
    ['it is imported', { 'src/start.ts': "import { tell } from './talk/Letter.ts';\nexport const start = tell;\n" }],
    ['a framework opens files by their place', {}, ['react-scripts', 'next']],
    ['nothing says that it is bundled', {}, ['react-router']],
    ['a bundler builds something else', {}, ['vite']],
    ['a server lies in the same package', {}, ['react-scripts', 'express']],
    [
      'one of the folder is imported by its name',
      { 'src/start.ts': 'export const start = (name: string) => import(`./talk/${name}.ts`);\n' },
    ],
    [
      'all of the program is opened',
      { 'src/start.ts': "export const start = () => import.meta.glob('../src/**/*.ts');\n" },
    ],
    ['a string leads to it', { 'src/start.ts': "export const start = () => open('talk/Letter');\n" }],
  ])('not where %s', async (_, more, dependencies) => {
    expect(await app(more, dependencies)).toEqual([undefined]);
  });
});

describe('a file of an application that imports what its pages show', () => {
  const app = (more: Record<string, string>, dependencies: readonly string[] = ['next']) =>
    left({
      'package.json': JSON.stringify({
        dependencies: Object.fromEntries(['react-dom', ...dependencies].map(one => [one, '15.0.0'])),
      }),
      'src/app/talk/page.tsx': "import { start } from '../../features/start.ts';\nexport default start;\n",
      'src/features/start.ts': 'export const start = () => 1;\n',
      'src/features/talk/Letter.ts': told(),
      ...more,
    });

  it.each<[name: string, files: Record<string, string>]>([
    ['and nobody imports', {}],
    ['that a list of a tool names', { 'eslint-suppressions.json': '{ "src/features/talk/Letter.ts": { "no-x": 1 } }' }],
    [
      'beside another one of that name, which is imported',
      {
        'src/features/post/Letter.ts': 'export const letter = () => 1;\n',
        'src/features/start.ts': "import { letter } from './post/Letter.ts';\nexport const start = letter;\n",
      },
    ],
    [
      'that only another such file imports',
      { 'src/features/b.ts': "import { tell } from './talk/Letter.ts';\ntell(1, 2);\n" },
    ],
  ])('%s', async (_, more) => {
    expect(await app(more)).toContain('Letter.ts');
  });

  it.each<[name: string, files: Record<string, string>, dependencies?: readonly string[]]>([
    [
      'a page imports it',
      { 'src/app/talk/page.tsx': "import { tell } from '../../features/talk/Letter.ts';\nexport default tell;\n" },
    ],
    [
      'a page shows it that is imported for a type',
      {
        'src/app/talk/page.tsx':
          "import { tell } from '../../features/talk/Letter.ts';\nexport type Two = [Person, Person];\nexport default tell;\n",
        'src/features/talk/Letter.ts': `import type { Two } from '../../app/talk/page.tsx';\n${told()}`,
      },
    ],
    [
      'it is loaded later',
      { 'src/app/talk/page.tsx': "export default dynamic(() => import('../../features/talk/Letter.ts'));\n" },
    ],
    [
      'both of that name are meant',
      {
        'src/features/post/Letter.ts': 'export const letter = () => 1;\n',
        'src/features/start.ts':
          "import { letter } from './post/Letter.ts';\nexport const start = () => open('talk/Letter', letter);\n",
      },
    ],
    ['something else opens files by their place', {}, ['next', 'expo']],
    ['a package of its own holds it', { 'src/features/package.json': '{}' }],
  ])('not where %s', async (_, more, dependencies) => {
    expect(await app(more, dependencies)).toEqual([undefined]);
  });

  it('not in a folder of which it is not known who opens it', async () => {
    expect(await app({ 'src/features/talk/Letter.ts': 'export {};\n', 'tasks/Letter.ts': told() })).toEqual([
      undefined,
    ]);
  });
});

describe('a function that nothing uses', () => {
  const used = (text: string, use = "import { other } from './talk.ts';\nother();\n", more = {}) =>
    left({ 'src/talk.ts': `export const other = () => 1;\n${text}`, 'src/app.ts': use, ...more });

  it.each<[name: string, text: string]>([
    ['exported, and named nowhere', told()],
    ['kept for itself', `const tell = (from: Person, to: Person) => ${SEND};\n`],
    ['commented out', `function tell(from: Person, to: Person) {\n  ${SEND};\n}\n// tell(a, b);\n`],
    ['calling itself', `function tell(from: Person, to: Person) {\n  ${SEND};\n  tell(to, from);\n}\n`],
    ['with a name for a tool', `${told()}tell.displayName = 'Tell';\n`],
    ['wrapped to be shown', `export const Tell = memo(({ from, to }: Two) => ${SEND});\n`],
    ['exported below', `const tell = (from: Person, to: Person) => ${SEND};\nexport { tell };\n`],
  ])('%s', async (_, text) => {
    expect(await used(text)).toEqual([expect.stringMatching(/^tell$/i)]);
  });

  it('what only such a function calls', async () => {
    const text = `const tell = (from: Person, to: Person) => ${SEND};\nexport const greet = () => tell(1, 2);\n`;
    expect(await used(text)).toEqual(['tell']);
  });

  it.each<[name: string, text: string, use?: string, more?: Record<string, string>]>([
    ['the file runs it', `${told()}tell(1, 2);\n`],
    ['another file takes it', told(), "import { other, tell } from './talk.ts';\nother(tell);\n"],
    ['another file takes all', told(), "import * as talk from './talk.ts';\ntalk.other();\nrun(talk);\n"],
    ['an index hands all on', told(), "export * from './talk.ts';\nexport const x = () => other();\n"],
    ['nobody imports the file', told(), 'start();\n'],
    ['a table gives its name', told(), "import { other } from './talk.ts';\nconst NAMES = ['tell'];\nother(NAMES);\n"],
    ['a page names it', told(), undefined, { 'public/index.html': '<button onclick="tell()">' }],
    ['the file gives its name', `${told()}export const NAME = 'tell';\n`],
    ['a call may register it', `export const tell = onEvent((from: Person, to: Person) => ${SEND});\n`],
    ['it is the default', `export default ${told().replace('export const tell = ', '')}`],
    [
      'a class is decorated',
      `@Service()\nexport class Talks {\n  tell(from: Person, to: Person) {\n    ${SEND};\n  }\n}\n`,
    ],
  ])('not where %s', async (_, text, use, more) => {
    expect(await used(text, use, more)).toEqual([undefined]);
  });
});

describe('a test that lets nothing through', () => {
  const inside = (test: string, more = '') =>
    left({ 'src/talk.ts': `${more}export function tell(from: Person, to: Person) {\n  ${test}\n}\n` });

  it.each<[test: string, more?: string]>([
    [`if (false) ${SEND};`],
    [`if (TELLS) ${SEND};`, 'const TELLS = false;\n'],
    [`if (to.isOpen && TELLS) ${SEND};`, 'const TELLS = false;\n'],
    [`if (!TELLS) return;\n  ${SEND};`, 'const TELLS = false;\n'],
    [`return OLD ? null : ${SEND};`, 'const OLD = true;\n'],
  ])('%s', async (test, more) => {
    expect(await inside(test, more)).toEqual([expect.stringMatching(/^behind a test of (false|TELLS|OLD)$/)]);
  });

  it.each<[test: string, more?: string]>([
    [`if (TELLS) ${SEND};`, 'const TELLS = true;\n'],
    [`if (TELLS) ${SEND};`, 'let TELLS = false;\nexport const turnOn = () => {\n  TELLS = true;\n};\n'],
    [`if (TELLS || to.isOpen) ${SEND};`, 'const TELLS = false;\n'],
    [`if (OPTIONS.tells) ${SEND};`, 'const OPTIONS = { tells: false };\n'],
    [`if (TELLS) return;\n  ${SEND};`, 'const TELLS = false;\n'],
  ])('not %s, %s', async (test, more) => {
    expect(await inside(test, more)).toEqual([undefined]);
  });
});

describe('what an index hands on and nobody takes', () => {
  const app = (more: Record<string, string>, dependencies: readonly string[] = ['next']) =>
    left({
      'package.json': JSON.stringify({
        dependencies: Object.fromEntries(['react-dom', ...dependencies].map(one => [one, '15.0.0'])),
      }),
      'src/app/talk/page.tsx': "import { other } from '../../features/talk';\nexport default other;\n",
      'src/features/talk/index.ts': "export { tell } from './tell.ts';\nexport { other } from './other.ts';\n",
      'src/features/talk/other.ts': 'export const other = () => 1;\n',
      'src/features/talk/tell.ts': told(),
      ...more,
    });

  it('is left', async () => expect(await app({})).toEqual(['tell']));
  it.each<[name: string, files: Record<string, string>, dependencies?: readonly string[]]>([
    [
      'under another name',
      {
        'src/features/talk/index.ts': "export { tell as say } from './tell.ts';\nexport { other } from './other.ts';\n",
      },
    ],
    [
      'for a page',
      {
        'src/app/talk/page.tsx': "import { other, tell } from '../../features/talk';\nexport default [other, tell];\n",
      },
    ],
    ['for others than an application', {}, ['react-router']],
    [
      'for whoever takes the package',
      { 'package.json': '{ "exports": "./src/features/talk/index.ts", "dependencies": { "next": "15.0.0" } }' },
    ],
  ])('not %s', async (_, more, dependencies) => expect(await app(more, dependencies)).toEqual([undefined]));
});
