import type { Notice } from '../../../model/notice.ts';
import { listOf } from '../../../kit/text.ts';
import { isMap, trouble } from '../written.ts';
import { type FlagdDocument, type WrittenFlag } from './document.ts';

/** An error as the library's validator words it (a subset of Ajv's). */
interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
  message?: string;
}

const STATES = ['ENABLED', 'DISABLED'];

/** What the library leaves to luck or reports without a place: state, variants and the default among them. */
export function checkFlag({ file }: FlagdDocument, { key, value, path, at }: WrittenFlag): Notice[] {
  const notices: Notice[] = [];
  const variants = value['variants'];
  if (!('state' in value)) {
    notices.push(trouble(at, `flag "${key}" has no \`state\``, 'write `state: ENABLED` or `state: DISABLED`'));
  } else if (!STATES.includes(value['state'] as string)) {
    const state = file.placeOf([...path, 'state']);
    notices.push(trouble(state, `flag "${key}": the state must be ${listOf(STATES, 'or')}`));
  }
  if (!isMap(variants) || Object.keys(variants).length === 0) {
    const place = 'variants' in value ? file.placeOf([...path, 'variants']) : at;
    notices.push(trouble(place, `flag "${key}" has no variants`, 'name each value that the flag can have'));
    return notices;
  }
  const types = new Map(Object.entries(variants).map(([name, of]) => [typeName(of), name]));
  if (types.size > 1) {
    const odd = file.placeOf([...path, 'variants', [...types.values()].at(-1)!]);
    notices.push(
      trouble(odd, `flag "${key}" has variants of different types`, `they are ${listOf([...types.keys()])}`),
    );
  }
  const fallback = value['defaultVariant'];
  if (typeof fallback === 'string' && fallback !== '' && !Object.hasOwn(variants, fallback)) {
    const names = listOf(Object.keys(variants).map(name => `"${name}"`));
    const place = file.placeOf([...path, 'defaultVariant']);
    notices.push(trouble(place, `flag "${key}" has no variant "${fallback}"`, `its variants are ${names}`));
  }
  return notices;
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

/** The errors that the library puts into the message of a refusal; empty if it says nothing of the kind. */
export function errorsIn(message: string): SchemaError[] {
  const start = message.indexOf('[');
  if (start < 0) return [];
  try {
    return JSON.parse(message.slice(start)) as SchemaError[];
  } catch {
    return [];
  }
}

/**
 * One notice for the refusal of a flag, or of what stands around the flags. The schema is a choice among many operators
 * at every level, and the validator complains once for each that does not fit; the deepest complaint is on the branch
 * that the author meant.
 */
export function describeRefusal(
  { file, content, base }: FlagdDocument,
  flag: WrittenFlag | null,
  errors: readonly SchemaError[],
): Notice {
  const own = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if', 'not'].includes(keyword));
  const depth = Math.max(0, ...own.map(error => stepsOf(error).length));
  const deepest = own.filter(error => stepsOf(error).length === depth);
  const best = deepest.find(({ keyword }) => keyword !== 'additionalProperties') ?? deepest[0];
  const name = flag ? `flag "${flag.key}"` : 'the file';
  if (!best) return trouble(flag?.at ?? file.placeOf([]), `${name} does not have the form that flagd reads`, SCHEMA);
  const inside = flag ? stepsOf(best).slice(2) : stepsOf(best);
  if (flag && stepsOf(best).length < 2) return trouble(flag.at, `${name}: flagd does not take this key`, SCHEMA);
  const path = [...(flag?.path ?? base), ...inside];
  const value = inside.reduce<unknown>(partOf, flag?.value ?? content);
  const isRule = inside.includes('targeting') || inside.includes('$evaluators');
  const strange = deepest.find(({ keyword }) => keyword === 'additionalProperties');
  if (!strange || !isMap(value)) return trouble(file.placeOf(path), `${name}: ${say(best)}`, SCHEMA);
  const keys = Object.keys(value);
  if (isRule && keys.length > 1) {
    const first = file.placeOfKey([...path, keys[1]!]);
    return trouble(first, `${name}: a rule has one operator, here are ${keys.length}`, 'nest them with `and` or `or`');
  }
  const key = isRule ? keys[0]! : String(strange.params['additionalProperty']);
  const what = isRule ? `flagd knows no operator "${key}"` : `"${key}" is not a key here`;
  return trouble(file.placeOfKey([...path, key]), `${name}: ${what}`, SCHEMA);
}

const SCHEMA = 'compare it with the schema at https://flagd.dev/schema/v0/flags.json';

function partOf(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
}

function stepsOf({ instancePath }: SchemaError): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function say({ keyword, params, message }: SchemaError): string {
  if (keyword === 'required') return `"${String(params['missingProperty'])}" is missing`;
  if (keyword === 'type') return `this must be of type ${listOf([params['type']].flat().map(String), 'or')}`;
  if (keyword === 'enum') return `this must be ${listOf((params['allowedValues'] as unknown[]).map(String), 'or')}`;
  return `this ${message ?? 'does not fit the schema'}`;
}
