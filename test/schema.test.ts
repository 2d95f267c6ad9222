import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../src/author/gen/schemas.ts';
import { allKinds, findSetting } from '../src/model/catalogue.ts';
import { ADDITION_KEYS, MANIFEST_KEYS, RULE_KEYS } from '../src/model/document-keys.ts';

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Key paths of every property without words for the editor; a `$ref` is followed to its definition. */
function withoutDescription(schema: Schema, root: Schema, path = ''): string[] {
  const silent: string[] = [];
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    const key = `${path}.${name}`;
    if (!describes(property, root) && !isInCondition(path)) silent.push(key);
    silent.push(...withoutDescription(property, root, key));
  }
  for (const [word, part] of Object.entries(schema)) {
    if (word === 'properties') continue;
    const parts = Array.isArray(part) ? part : word === '$defs' && isSchema(part) ? Object.values(part) : [part];
    for (const one of parts) if (isSchema(one)) silent.push(...withoutDescription(one, root, `${path}/${word}`));
  }
  return silent;
}

/** `if` only asks; what it names is described where it is declared. `contains` counts, it declares nothing. */
function isInCondition(path: string): boolean {
  return /\/(if|contains)$/.test(path);
}

function describes(schema: Schema, root: Schema): boolean {
  if (typeof schema['description'] === 'string' && schema['description'] !== '') return true;
  const target = /^#\/\$defs\/(\w+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
  return target !== undefined && describes((root['$defs'] as Record<string, Schema>)[target]!, root);
}

describe.each(Object.entries(SCHEMAS))('the schema of a %s', (_, schema) => {
  it('has words for every key', () => {
    expect(withoutDescription(schema as Schema, schema as Schema)).toEqual([]);
  });

  it('has a draft, a name of its own and a title', () => {
    expect(schema).toMatchObject({
      $schema: expect.stringContaining('2020-12'),
      title: expect.stringMatching(/^childproof /),
    });
  });
});

it('no two schemas share a name', () => {
  const ids = Object.values(SCHEMAS).map(schema => (schema as Schema)['$id']);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('keys that are offered for a slip are those of the schema', () => {
  it.each([
    ['manifest', MANIFEST_KEYS],
    ['addition', ADDITION_KEYS],
    ['rule', RULE_KEYS],
  ])('%s', (name, keys) => {
    const properties = Object.keys((SCHEMAS[name] as Schema)['properties'] as object).filter(key => key !== '$schema');
    expect([...keys].sort()).toEqual(properties.sort());
  });
});

describe('the catalogue of kinds', () => {
  const settings = allKinds().flatMap(kind =>
    Object.entries(kind.settings).map(([name, setting]) => ({ kind: kind.id, name, setting })),
  );

  it('a name that several kinds use means the same scale in each', () => {
    for (const { kind, name, setting } of settings) {
      const first = findSetting(name)!;
      expect(
        setting.options.map(option => option.name),
        `${kind} ${name}`,
      ).toEqual(first.options.map(option => option.name));
      expect(setting.protective, `${kind} ${name}`).toBe(first.protective);
    }
  });

  it('what protects is an option, never the weakest, and no option stands twice', () => {
    for (const { kind, name, setting } of settings) {
      const options = setting.options.map(option => option.name);
      expect(options.indexOf(setting.protective), `${kind} ${name}`).toBeGreaterThan(0);
      expect(new Set(options).size, `${kind} ${name}`).toBe(options.length);
    }
  });

  it('a kind has settings exactly if they are modelled, and says what can go wrong', () => {
    for (const { id, depth, settings, risks, about } of allKinds()) {
      expect(Object.keys(settings).length > 0, id).toBe(depth === 'full');
      expect(risks.length, id).toBeGreaterThan(0);
      expect(about, id).toMatch(/\.$/);
    }
  });
});
