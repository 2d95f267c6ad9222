import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printFormatNames, printLists } from './gen/lists.ts';
import { printVersion } from './gen/version.ts';

const root = join(import.meta.dirname, '../..');
type Printed = Record<string, string>;

/**
 * Everything that a program prints. Each step is imported only after the one before it is written: schemas are made of
 * the printed lists, the docs of a run with the printed validators. One `npm run gen` is enough after any change.
 */
async function* printAll(): AsyncGenerator<Printed> {
  yield { ...printLists(root), ...printVersion(root), ...printFormatNames(root) };
  const { printSchemas } = await import('./gen/schemas.ts');
  const { printValidators } = await import('./gen/validators.ts');
  yield { ...printSchemas(), ...(await printValidators()) };
  const { printDocs } = await import('./gen/docs.ts');
  yield await printDocs(root);
}

const check = process.argv.includes('--check');
let stale = 0;
for await (const printed of printAll()) {
  for (const [path, content] of Object.entries(printed)) {
    if (currentOf(path) === content) continue;
    stale++;
    if (check) console.error(`stale: ${path}`);
    else write(path, content);
  }
}
if (check && stale > 0) {
  console.error(`${stale} printed files differ from their sources: run \`npm run gen\` and commit the result`);
  process.exitCode = 1;
}

/** A file that is not there yet is stale like one that differs. */
function currentOf(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(`printed ${path}`);
}
