// Cuts the requests that the Action sends out of GitHub's own description of its REST API, for the stand-in of the tests:
//   npm install --prefix FOLDER @octokit/openapi && node scripts/cut-github-api.mjs FOLDER
// The package has 385 MB, so the cut is committed and the package is not installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'checks/create',
  'checks/get',
  'checks/update',
  'checks/list-for-ref',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/create-review',
];
/** Words for people; what is left says what a request must be. */
const WORDS = new Set(['description', 'example', 'examples', 'title', 'x-github']);

const [folder] = process.argv.slice(2);
const home = join(folder, 'node_modules/@octokit/openapi');
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const { paths } = JSON.parse(readFileSync(join(home, 'generated/api.github.com.deref.json'), 'utf8'));

const found = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => OPERATIONS.includes(operation.operationId))
    .map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters.map(({ name, in: where, required = false, schema }) => ({
        name,
        in: where,
        required,
        schema: bare(schema),
      })),
      body: bare(operation.requestBody?.content['application/json'].schema ?? null),
      answers: Object.keys(operation.responses).map(Number),
    })),
);
const missing = OPERATIONS.filter(id => !found.some(one => one.id === id));
if (missing.length > 0) throw new Error(`not in this description: ${missing.join(', ')}`);
found.sort((a, b) => (a.id < b.id ? -1 : 1));
const text = JSON.stringify({ from: `@octokit/openapi ${version}`, operations: found }, null, 1);
writeFileSync(join(import.meta.dirname, '../test/action/github/api.json'), `${text}\n`);

/** A schema without its words; a property may be called like one of them. */
function bare(schema, isProperties = false) {
  if (Array.isArray(schema)) return schema.map(one => bare(one));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isProperties || !WORDS.has(key))
      .map(([key, value]) => [key, bare(value, key === 'properties' && !isProperties)]),
  );
}
