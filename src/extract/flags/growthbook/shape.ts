import type { Notice } from '../../../model/notice.ts';
import type { KeyPath, YamlFile } from '../../../kit/yaml.ts';
import { ENDLESS_HINT, ENDLESS_PATTERN, isEndless } from '../search/patterns.ts';
import { isMap, trouble } from '../written.ts';

const HINT = 'write it as the payload of the SDK endpoint does';

const isNumber = (value: unknown) => typeof value === 'number';
const isText = (value: unknown) => typeof value === 'string';
const isList = (of: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(of);
const isRange = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isFilter = (value: unknown) => isMap(value) && isText(value['seed']) && isList(isRange)(value['ranges']);
const isNamespace = (value: unknown) =>
  Array.isArray(value) && value.length === 3 && isText(value[0]) && isNumber(value[1]) && isNumber(value[2]);

/** What each part of a rule has to be; the library fails on anything else, or takes it for something else. */
const PARTS: readonly [name: string, what: string, test: (value: unknown) => boolean][] = [
  ['condition', 'a map', isMap],
  ['parentConditions', 'a list of maps with an `id`', isList(one => isMap(one) && isText(one['id']))],
  ['filters', 'a list of maps with `seed` and `ranges`', isList(isFilter)],
  ['variations', 'a list', Array.isArray],
  ['contextualVariations', 'a list', Array.isArray],
  ['weights', 'a list of numbers', isList(isNumber)],
  ['ranges', 'a list of pairs of numbers', isList(isRange)],
  ['range', 'a pair of numbers', isRange],
  ['coverage', 'a number', isNumber],
  ['namespace', 'a name with two numbers', isNamespace],
  ['meta', 'a list of maps', isList(isMap)],
  ['tracks', 'a list', Array.isArray],
  ['hashAttribute', 'a name', isText],
  ['hashVersion', 'a number', isNumber],
  ['seed', 'a text', isText],
  ['key', 'a text', isText],
  ['id', 'a text', isText],
];

/** What is wrong with a feature, so that the library could not be asked about it. */
export function shapeOf(file: YamlFile, key: string, feature: unknown, at: KeyPath): Notice[] {
  if (!isMap(feature)) return [trouble(file.placeOf(at), `flag "${key}" is not a map`, HINT)];
  const rules = feature['rules'] ?? [];
  if (!Array.isArray(rules)) return [trouble(file.placeOf([...at, 'rules']), '`rules` is not a list', HINT)];
  return rules.flatMap((rule: unknown, index) => ruleTrouble(file, rule, [...at, 'rules', index]));
}

function ruleTrouble(file: YamlFile, rule: unknown, at: KeyPath): Notice[] {
  if (!isMap(rule)) return [trouble(file.placeOf(at), 'a rule is not a map', HINT)];
  const wrong = PARTS.flatMap(([name, what, test]) =>
    name in rule && !test(rule[name]) ? [trouble(file.placeOf([...at, name]), `\`${name}\` is not ${what}`, HINT)] : [],
  );
  if (wrong.length > 0) return wrong;
  const variations = (rule['contextualVariations'] ?? rule['variations'] ?? []) as unknown[];
  const meta = rule['meta'] as unknown[] | undefined;
  if (meta && meta.length < variations.length)
    wrong.push(trouble(file.placeOf([...at, 'meta']), '`meta` does not speak of every variation', HINT));
  if ('condition' in rule) wrong.push(...troublesOfCondition(file, rule['condition'], [...at, 'condition']));
  const parents = (rule['parentConditions'] ?? []) as { condition?: unknown }[];
  for (const [index, { condition }] of parents.entries())
    wrong.push(...troublesOfCondition(file, condition ?? {}, [...at, 'parentConditions', index, 'condition']));
  return wrong;
}

export function troublesOfCondition(file: YamlFile, condition: unknown, at: KeyPath): Notice[] {
  if (!isMap(condition)) return [trouble(file.placeOf(at), 'a condition is not a map', HINT)];
  return Object.entries(condition).flatMap(([key, value]) => {
    const place: KeyPath = [...at, key];
    if (key === '$not') return troublesOfCondition(file, value, place);
    if (key === '$savedGroup') return [];
    if (key !== '$or' && key !== '$nor' && key !== '$and') return troublesOfTest(file, value, place);
    if (!Array.isArray(value)) return [trouble(file.placeOf(place), `\`${key}\` is not a list of conditions`, HINT)];
    return value.flatMap((one: unknown, index) => troublesOfCondition(file, one, [...place, index]));
  });
}

function troublesOfTest(file: YamlFile, test: unknown, at: KeyPath): Notice[] {
  if (!isOperators(test)) return [];
  return Object.entries(test).flatMap(([operator, value]) => {
    const place: KeyPath = [...at, operator];
    if (operator === '$not' || operator === '$size') return troublesOfTest(file, value, place);
    if (operator === '$elemMatch')
      return isOperators(value) ? troublesOfTest(file, value, place) : troublesOfCondition(file, value, place);
    if (operator === '$all' || operator === '$alli')
      return Array.isArray(value) ? value.flatMap((one, index) => troublesOfTest(file, one, [...place, index])) : [];
    const isPattern = operator === '$regex' || operator === '$regexi';
    if (isPattern && isText(value) && isEndless(value as string))
      return [trouble(file.placeOf(place), ENDLESS_PATTERN, ENDLESS_HINT)];
    return [];
  });
}

/** The library takes a map for operators if every key begins with `$`; any other is compared as it stands. */
export function isOperators(test: unknown): test is Record<string, unknown> {
  return isMap(test) && Object.keys(test).length > 0 && Object.keys(test).every(key => key.startsWith('$'));
}
