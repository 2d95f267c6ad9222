import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of package.json as a module: known without reading a file at start-up. */
export function printVersion(root: string): Record<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    'src/generated/version.ts': `// Printed by \`npm run gen\` from package.json; not edited by hand.\nexport const VERSION = '${version}';\n`,
  };
}
