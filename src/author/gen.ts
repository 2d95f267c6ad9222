import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printLists } from './gen/lists.ts';
import { printSchemas } from './gen/schemas.ts';
import { printVersion } from './gen/version.ts';
import { printValidators } from './gen/validators.ts';

const root = join(import.meta.dirname, '../..');

/** Everything that a program prints: lists of plug-ins, schemas, validators, docs. */
async function printAll(): Promise<Record<string, string>> {
  return { ...printLists(root), ...printVersion(root), ...printSchemas(), ...(await printValidators()) };
}

const check = process.argv.includes('--check');
let stale = 0;
for (const [path, content] of Object.entries(await printAll())) {
  const file = join(root, path);
  let current: string | null = null;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // A file that is not there yet is stale like one that differs.
  }
  if (current === content) continue;
  stale++;
  if (check) {
    console.error(`stale: ${path}`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`printed ${path}`);
  }
}
if (check && stale > 0) {
  console.error(`${stale} printed files differ from their sources: run \`npm run gen\` and commit the result`);
  process.exitCode = 1;
}
