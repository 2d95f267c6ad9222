import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { SCHEMAS } from './schemas.ts';

/**
 * Validators compiled ahead of time: start-up must not pay for compiling schemas, and generated code must not be made
 * on a user's machine. The result is bundled so that it needs neither ajv nor its runtime.
 */
export async function printValidators(): Promise<Record<string, string>> {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,

    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const names: Record<string, string> = {};
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    if (name === 'report') continue;
    ajv.addSchema(withoutProse(schema) as object, name);
    names[`validate${name[0]!.toUpperCase()}${name.slice(1)}`] = name;
  }
  const source = standalone.default(ajv, names);
  const bundled = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    charset: 'utf8',
  });
  const types = Object.keys(names).map(name => `export const ${name}: Validator;`);
  return {
    'src/generated/validators.js': `// Printed by \`npm run gen\` from src/model/schema; not edited by hand.\n${bundled.outputFiles[0]!.text}`,
    'src/generated/validators.d.ts': [
      '// Printed by `npm run gen` from src/model/schema; not edited by hand.',
      "import type { ErrorObject } from 'ajv';",
      'interface Validator {',
      '  (value: unknown): boolean;',
      '  errors?: ErrorObject[] | null;',
      '}',
      ...types,
      '',
    ].join('\n'),
  };
}

/** Descriptions are for editors; compiled in, they would be most of the validator. */
function withoutProse(schema: unknown, insideProperties = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => withoutProse(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key]) => insideProperties || !/^(markdownD|d)escription$|^title$/.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !insideProperties && ['properties', '$defs'].includes(key))]),
  );
}
