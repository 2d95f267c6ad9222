import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = '// Printed by `npm run gen` from this folder; not edited by hand.\n';

/** The list of a plug-in folder: every file but the list itself, in alphabetical order. */
export function filesOf(root: string, folder: string, except: readonly string[] = []): string[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.ts') && name !== 'index.ts' && !except.includes(name))
    .map(name => name.slice(0, -3))
    .sort();
}

export function identifierOf(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function printKinds(root: string): Record<string, string> {
  const names = filesOf(root, 'src/model/kinds');
  return {
    'src/model/kinds/index.ts': [
      `${HEADER}${names.map(name => `import ${identifierOf(name)} from './${name}.ts';`).join('\n')}`,
      '',
      'export const KINDS = [',
      ...names.map(name => `  ${identifierOf(name)},`),
      '] as const;',
      '',
    ].join('\n'),
  };
}
