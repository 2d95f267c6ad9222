import type { ErrorObject } from 'ajv';
import type { KeyPath } from './yaml.ts';
import { didYouMean, listOf } from './text.ts';

/** One mistake against a schema, in words for people. `onKey` means the key itself is at fault, not its value. */
export interface SchemaTrouble {
  path: KeyPath;
  onKey: boolean;
  message: string;
}

/**
 * Turns the validator's errors into one message per mistake. A schema with conditions reports the same mistake from
 * several branches; only the nearest to the author's intent is kept.
 *
 * @param known Names that may stand where an unknown key was found, by the key path of the object (for did-you-mean).
 */
export function describeTroubles(
  errors: readonly ErrorObject[],
  value: unknown,
  known: (path: KeyPath) => string[],
): SchemaTrouble[] {
  const kept = chooseBranches(errors.filter(error => error.keyword !== 'if' && error.keyword !== 'propertyNames'));
  const seen = new Set<string>();
  const troubles: SchemaTrouble[] = [];
  for (const error of kept) {
    const trouble = describe(error, value, known);
    // A key that no branch knows is the mistake; what its value looks like no longer matters.
    const place = JSON.stringify([trouble.path, error.keyword === 'required' ? trouble.message : '']);
    if (seen.has(place)) continue;
    seen.add(place);
    troubles.push(trouble);
  }
  const unknownKeys = troubles
    .filter(trouble => trouble.onKey)
    .map(trouble => JSON.stringify(trouble.path).slice(0, -1));
  return troubles.filter(
    trouble => trouble.onKey || !unknownKeys.some(key => JSON.stringify(trouble.path).startsWith(key)),
  );
}

function describe(error: ErrorObject, value: unknown, known: (path: KeyPath) => string[]): SchemaTrouble {
  const path = steps(error.instancePath);
  const params = error.params as Record<string, unknown>;
  const given = at(value, path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return {
        path: [...path, key],
        onKey: true,
        message: `"${key}" is not a key here${didYouMean(key, known(path))}`,
      };
    }
    case 'required':
      return { path, onKey: true, message: `"${String(params['missingProperty'])}" is missing` };
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      const guess = didYouMean(String(given), allowed);
      const choice =
        guess ||
        (allowed.length > 12
          ? ''
          : `; it can be ${listOf(
              allowed.map(word => `"${word}"`),
              'or',
            )}`);
      return { path, onKey: false, message: `${show(given)} is not ${nounOf(path)}${choice}` };
    }
    case 'const':
      return { path, onKey: false, message: `must be ${show(params['allowedValue'])}, not ${show(given)}` };
    case 'type':
      return { path, onKey: false, message: `must be ${typeWords(params['type'])}, not ${typeOf(given)}` };
    case 'pattern': {
      const name = error.propertyName;
      if (name !== undefined) {
        return {
          path: [...path, name],
          onKey: true,
          message: `"${name}" cannot be a key: use small letters, digits and hyphens`,
        };
      }
      return {
        path,
        onKey: false,
        message: `${show(given)} is not written as it must be${patternHint(String(params['pattern']))}`,
      };
    }
    case 'format':
      return { path, onKey: false, message: `${show(given)} is not ${formatWords(String(params['format']))}` };
    case 'minLength':
      return { path, onKey: false, message: 'must not be empty' };
    case 'minItems':
      return {
        path,
        onKey: false,
        message: `needs at least ${Number(params['limit']) === 1 ? 'one entry' : `${String(params['limit'])} entries`}`,
      };
    case 'contains':
      return {
        path,
        onKey: true,
        message: 'needs at least one example with verdict "pass" and one with verdict "fail"',
      };
    case 'minimum':
    case 'maximum':
      return {
        path,
        onKey: false,
        message: `must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])}, not ${show(given)}`,
      };
    case 'anyOf':
      return { path, onKey: true, message: 'has none of the forms that are allowed here' };
    default:
      return { path, onKey: false, message: `is not allowed here (${error.keyword})` };
  }
}

/** Of the branches of an `anyOf`, keeps the one whose keys the author used; if none stands out, the `anyOf` itself. */
function chooseBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  let rest = [...errors];
  for (const choice of errors.filter(error => error.keyword === 'anyOf')) {
    const inside = rest.filter(error => error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`));
    const branches = new Map<string, ErrorObject[]>();
    for (const error of inside) {
      const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0]!;
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    const meant = [...branches.values()].filter(branch =>
      branch.every(error => error.instancePath !== choice.instancePath),
    );
    rest = rest.filter(error => !inside.includes(error));
    if (meant.length === 1) rest = [...rest.filter(error => error !== choice), ...meant[0]!];
  }
  return rest;
}

function steps(pointer: string): KeyPath {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function at(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return typeof value === 'object' && value !== null ? typeOf(value) : String(value);
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return {
    object: 'a group of keys',
    string: `the text ${show(value)}`,
    number: `the number ${String(value)}`,
    boolean: String(value),
  }[typeof value as 'object' | 'string' | 'number' | 'boolean'];
}

function typeWords(type: unknown): string {
  const words: Record<string, string> = {
    object: 'a group of keys',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
  };
  return listOf(
    [type].flat().map(one => words[String(one)] ?? String(one)),
    'or',
  );
}

function nounOf(path: KeyPath): string {
  const key = [...path].reverse().find(step => !/^\d+$/.test(String(step)));
  if (key === 'kind' && path.includes('features')) return 'a kind of feature';
  return key === undefined ? 'allowed here' : `a value for "${key}"`;
}

function formatWords(format: string): string {
  return { date: 'a day of the calendar, written YYYY-MM-DD', uri: 'a web address' }[format] ?? `a ${format}`;
}

function patternHint(pattern: string): string {
  if (pattern.includes('\\+')) return ', like 13-15 or 18+';
  if (pattern === '^[A-Z]{2}$') return ', two capital letters like GB';
  return ` (${pattern})`;
}
