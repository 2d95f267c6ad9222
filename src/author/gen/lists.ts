import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = '// Printed by `npm run gen` from this folder; not edited by hand.';

/** A folder of plug-ins: one file is one plug-in, its default export is the plug-in. */
interface PluginFolder {
  folder: string;
  /** Where the list is printed, relative to the folder. */
  list: string;
  /** Files of the folder that are no plug-ins. */
  except: readonly string[];
  print(names: readonly string[]): string;
}

const imports = (names: readonly string[]) => names.map(name => `import ${identifierOf(name)} from './${name}.ts';`);
const asArray = (constant: string) => (names: readonly string[]) =>
  [
    ...imports(names),
    '',
    `export const ${constant} = [`,
    ...names.map(name => `  ${identifierOf(name)},`),
    '] as const;',
    '',
  ].join('\n');

/** A plug-in under its own name. */
const keyed = (name: string) => `  ${name === identifierOf(name) ? name : `'${name}': ${identifierOf(name)}`},`;

const asRecord = (names: readonly string[]) =>
  [
    ...imports(names),
    '',
    'export const FORMATS = {',
    ...names.map(keyed),
    '} as const;',
    'export type FormatId = keyof typeof FORMATS;',
    '',
  ].join('\n');

/** Plug-ins that data asks for by name. */
const byName = (type: string, constant: string) => (names: readonly string[]) =>
  [
    ...imports(names),
    `import type { ${type} } from '../${type.toLowerCase()}.ts';`,
    '',
    `export const ${constant}: Readonly<Record<string, ${type}>> = {`,
    ...names.map(keyed),
    '};',
    '',
  ].join('\n');

const FOLDERS: readonly PluginFolder[] = [
  { folder: 'src/model/kinds', list: 'index.ts', except: [], print: asArray('KINDS') },
  {
    folder: 'src/extract/flags',
    list: 'providers.ts',
    except: ['detect', 'files', 'index', 'provider', 'written'],
    print: asArray('PROVIDERS'),
  },
  { folder: 'src/render', list: 'index.ts', except: ['format'], print: asRecord },
  {
    folder: 'src/extract/code/detectors',
    list: 'index.ts',
    except: [],
    print: byName('Detector', 'DETECTORS'),
  },
  { folder: 'src/extract/code/formats', list: 'index.ts', except: [], print: asArray('FORMATS') },
  { folder: 'src/evaluate/types', list: 'index.ts', except: [], print: asArray('TYPES') },
];

/** Prints the list of every plug-in folder, so that adding a plug-in is adding its file. */
export function printLists(root: string): Record<string, string> {
  return Object.fromEntries(
    FOLDERS.map(one => [`${one.folder}/${one.list}`, `${HEADER}\n${one.print(namesIn(root, one))}`]),
  );
}

function namesIn(root: string, { folder, list, except }: PluginFolder): string[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.ts') && name !== list && !except.includes(name.slice(0, -3)))
    .map(name => name.slice(0, -3))
    .sort();
}

/** The names of formats as a module: help names them without loading one. */
export function printFormatNames(root: string): Record<string, string> {
  const names = namesIn(
    root,
    FOLDERS.find(({ folder }) => folder === 'src/render')!,
  );
  const header = HEADER.replace('this folder', 'src/render');
  const lines = names.map(name => `  '${name}',`).join('\n');
  return { 'src/generated/format-names.ts': `${header}\nexport const FORMAT_NAMES = [\n${lines}\n] as const;\n` };
}

/** `push-notifications` -> `pushNotifications`; a reserved word gets a trailing underscore. */
function identifierOf(name: string): string {
  const identifier = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return ['default', 'import', 'export', 'package'].includes(identifier) ? `${identifier}_` : identifier;
}
