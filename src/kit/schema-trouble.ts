import type { ErrorObject } from 'ajv';
import type { KeyPath } from './yaml.ts';
import { formatWords, nounOf, patternHint, show, typeOf, typeWords } from './schema-words.ts';
import { didYouMean, listOf, nearest } from './text.ts';

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
  const chosen = chooseBranches(errors.filter(error => !isEcho(error)));
  const kept = withoutConsequences(chosen);
  const knownOrMissing = (path: KeyPath) => [...known(path), ...missingAt(chosen, path)];
  const seen = new Set<string>();
  const troubles: (SchemaTrouble & { isUnknownKey: boolean })[] = [];
  for (const error of kept) {
    const trouble = describe(error, value, knownOrMissing);
    // A key that no branch knows is the mistake; what its value looks like no longer matters.
    const place = JSON.stringify([trouble.path, error.keyword === 'required' ? trouble.message : '']);
    if (seen.has(place)) continue;
    seen.add(place);
    troubles.push({
      ...trouble,
      isUnknownKey: error.keyword === 'additionalProperties' || error.propertyName !== undefined,
    });
  }
  const unknownKeys = troubles.filter(trouble => trouble.isUnknownKey).map(trouble => trouble.path);
  return troubles.filter(
    trouble =>
      trouble.isUnknownKey || !unknownKeys.some(key => key.every((step, index) => step === trouble.path[index])),
  );
}

/** Errors that only say again, in terms of the schema, what another one says in terms of the file. */
function isEcho({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === 'if' || keyword === 'propertyNames' || schemaPath.includes('/contains/');
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
      const name = error.propertyName;
      if (name !== undefined)
        return {
          path: [...path, name],
          onKey: true,
          message: `"${name}" is not a key here${didYouMean(name, allowed)}`,
        };
      const guess = didYouMean(String(given), allowed);
      const choice =
        guess ||
        (allowed.length > 30
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

/**
 * A required key that was misspelt is one mistake, the unknown key. Examples that are wrong cannot be counted, so that
 * one is lacking is not said before they are right.
 */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(error => {
    if (error.keyword === 'contains') return !errors.some(one => one.instancePath.startsWith(`${error.instancePath}/`));
    if (error.keyword !== 'required') return true;
    const missing = missingAt(errors, steps(error.instancePath));
    const meant = errors
      .filter(one => one.keyword === 'additionalProperties' && one.instancePath === error.instancePath)
      .map(one => nearest(String(one.params['additionalProperty']), missing));
    return !meant.includes(String(error.params['missingProperty']));
  });
}

/** Names of the required keys that the object at a path lacks. */
function missingAt(errors: readonly ErrorObject[], path: KeyPath): string[] {
  const pointer = JSON.stringify(path);
  return errors
    .filter(error => error.keyword === 'required' && JSON.stringify(steps(error.instancePath)) === pointer)
    .map(error => String(error.params['missingProperty']));
}

/** Of the branches of an `anyOf`, keeps the one whose keys the author used; if none stands out, the `anyOf` itself. */
function chooseBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  let rest = [...errors];
  for (const choice of errors.filter(error => error.keyword === 'anyOf')) {
    const inside = rest.filter(error => error !== choice && isBelow(error, choice));
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

/** A list of choices has one `anyOf` in the schema and one value for each item. */
function isBelow(error: ErrorObject, choice: ErrorObject): boolean {
  const isSamePart =
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return isSamePart && error.schemaPath.startsWith(`${choice.schemaPath}/`);
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
