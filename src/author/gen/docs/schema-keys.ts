import { code } from './markdown.ts';

/** What is used of a JSON Schema here; the schemas are ours, so no other keyword occurs. */
export interface Schema {
  type?: string | readonly string[];
  description?: string;
  enum?: readonly string[];
  const?: unknown;
  format?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: readonly Schema[];
  minimum?: number;
  maximum?: number;
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
}

/** A key of a file format: its path with `[]` for each entry of a list and `<key>` for a free key. */
export interface Key {
  path: string;
  required: boolean;
  value: string;
  about: string;
}

/** Every key below a schema, in the order of the schema; `$ref`s are followed. */
export function keysOf(schema: Schema, defs: Readonly<Record<string, Schema>>): Key[] {
  const visit = (given: Schema, path: string): Key[] => {
    const one = resolve(given, defs);
    if (one.items) return visit(one.items, `${path}[]`);
    const free = typeof one.additionalProperties === 'object' ? visit(one.additionalProperties, `${path}.<key>`) : [];
    const named = Object.entries(one.properties ?? {}).flatMap(([name, member]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      const known = resolve(member, defs);
      const key = {
        path: inner,
        required: one.required?.includes(name) ?? false,
        value: valueInWords(known, defs),
        about: known.description ?? '',
      };
      return [key, ...visit(member, inner)];
    });
    return [...named, ...free];
  };
  return visit(schema, '');
}

function resolve(schema: Schema, defs: Readonly<Record<string, Schema>>): Schema {
  if (!schema.$ref) return schema;
  const target = defs[schema.$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`the schema refers to ${schema.$ref}, which is not there`);
  return target;
}

/** What may stand there, in words: `text`, `one of …`, `list of text`. */
export function valueInWords(schema: Schema, defs: Readonly<Record<string, Schema>>): string {
  const one = resolve(schema, defs);
  if (one.enum) return one.enum.length > 12 ? 'one of a list' : one.enum.map(word => code(word)).join(' ');
  if (one.const !== undefined) return code(JSON.stringify(one.const));
  if (one.anyOf) return 'one of several forms';
  const types = [one.type ?? 'object'].flat();
  return types.map(type => typeInWords(type, one, defs)).join(', or ');
}

function typeInWords(type: string, schema: Schema, defs: Readonly<Record<string, Schema>>): string {
  switch (type) {
    case 'array': {
      const inner = schema.items ? resolve(schema.items, defs) : {};
      return inner.properties || inner.anyOf ? 'list of entries' : `list of ${valueInWords(inner, defs)}`;
    }
    case 'object':
      if (typeof schema.additionalProperties !== 'object') return 'keys below';
      return resolve(schema.additionalProperties, defs).properties
        ? 'keys of your own'
        : `map of key to ${valueInWords(schema.additionalProperties, defs)}`;
    case 'string':
      return schema.format === 'date' ? 'day' : schema.format === 'uri' ? 'address' : 'text';
    case 'integer':
      return schema.minimum === undefined ? 'whole number' : `${schema.minimum} to ${schema.maximum ?? '…'}`;
    case 'boolean':
      return '`true` `false`';
    default:
      return type;
  }
}
