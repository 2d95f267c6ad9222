import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';

interface Described {
  id: string;
  method: string;
  path: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  body: { properties?: Record<string, unknown> } | null;
}

export interface Operation extends Described {
  /** Parameters of a path that belongs to it, else null. */
  match(path: string): Record<string, string> | null;
}

/** A request as it came in. */
export interface Sent {
  operation: Operation;
  path: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
}

const { operations } = JSON.parse(readFileSync(join(import.meta.dirname, 'api.json'), 'utf8')) as {
  operations: Described[];
};
const OPERATIONS: Operation[] = operations.map(one => {
  const pattern = new RegExp(`^${one.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return {
    ...one,
    match: path => {
      const found = pattern.exec(path)?.groups;
      return found
        ? Object.fromEntries(Object.entries(found).map(([name, value]) => [name, decodeURIComponent(value)]))
        : null;
    },
  };
});

export function operationOf(method: string, path: string): Operation | null {
  return OPERATIONS.find(one => one.method === method && one.match(path) !== null) ?? null;
}

const ajv = new Ajv({ strict: false, coerceTypes: 'array', allErrors: true });
(addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);

/** What is wrong with a request: by GitHub's description, and by the limits that it states in words alone. */
export function faultsIn({ operation, path, query, body }: Sent): string[] {
  const { id, parameters } = operation;
  const given: Record<string, string> = { ...Object.fromEntries(query), ...path };
  const known = new Set(parameters.map(({ name }) => name));
  const faults = Object.keys(given)
    .filter(name => !known.has(name))
    .map(name => `${id}: no parameter ${name}`);
  for (const { name, required, schema } of parameters) {
    if (required && given[name] === undefined) faults.push(`${id}: ${name} is missing`);
    if (given[name] !== undefined && !ajv.validate(schema, given[name]))
      faults.push(`${id}: ${name} ${ajv.errorsText()}`);
  }
  if (operation.body === null) return faults;
  const copy: unknown = structuredClone(body);
  if (!new Ajv({ strict: false }).validate(withoutFormats(operation.body), copy))
    faults.push(`${id}: the body does not fit`);
  const keys = new Set(Object.keys(operation.body.properties ?? {}));
  for (const key of Object.keys((body ?? {}) as object)) if (!keys.has(key)) faults.push(`${id}: no key ${key}`);
  return [...faults, ...limitsOf(id, body as Body)];
}

function withoutFormats(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'format' ? undefined : value))) as object;
}

interface Body {
  status?: string;
  conclusion?: string;
  body?: string;
  output?: {
    title?: string;
    summary?: string;
    annotations?: {
      start_line: number;
      end_line: number;
      start_column?: number;
      message: string;
      title?: string;
      path: string;
    }[];
  };
}

function limitsOf(id: string, { status, conclusion, body, output }: Body): string[] {
  const rules: [wrong: boolean, words: string][] = [
    [status === 'completed' && conclusion === undefined, 'completed without a conclusion'],
    [conclusion === 'neutral' || conclusion === 'skipped', 'a conclusion that passes'],
    [(output?.title?.length ?? 0) > 255, 'title too long'],
    [(output?.summary?.length ?? 0) > 65_535, 'summary too long'],
    [id.endsWith('comment') && (body?.length ?? 0) > 65_536, 'comment too long'],
    [(output?.annotations?.length ?? 0) > 50, 'more than 50 annotations'],
    ...(output?.annotations ?? []).flatMap((one): [boolean, string][] => [
      [one.start_line !== one.end_line && one.start_column !== undefined, 'columns over several lines'],
      [one.end_line < one.start_line || one.start_line < 1, 'lines in the wrong order'],
      [Buffer.byteLength(one.message) > 65_536, 'message too long'],
      [(one.title?.length ?? 0) > 255, 'title of an annotation too long'],
      [one.path.startsWith('/') || one.path.startsWith('./'), 'a path that is not from the root'],
    ]),
  ];
  return rules.filter(([wrong]) => wrong).map(([, words]) => `${id}: ${words}`);
}
