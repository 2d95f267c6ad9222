import type { Notice } from '../../../model/notice.ts';
import type { KeyPath, YamlFile } from '../../../kit/yaml.ts';
import { ENDLESS_HINT, ENDLESS_PATTERN, isEndless } from '../search/patterns.ts';
import { isMap, trouble } from '../written.ts';

const HINT = 'write it as the datafile of the SDK does';

type Check = (file: YamlFile, value: unknown, at: KeyPath) => Notice[];

const isNumber = (value: unknown) => typeof value === 'number';
const isPair = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isNumber);

/** What is wrong with rules, so that the library would fail on them. */
export function rulesTrouble(file: YamlFile, rules: unknown, at: KeyPath, outcome: Check): Notice[] {
  if (!Array.isArray(rules)) return [trouble(file.placeOf(at), '`rules` is not a list', HINT)];
  return rules.flatMap((rule: unknown, index) => {
    const place: KeyPath = [...at, index];
    if (!isMap(rule) || !Array.isArray(rule['conditions']))
      return [trouble(file.placeOf(place), 'a rule has no list `conditions`', HINT)];
    return [
      ...rule['conditions'].flatMap((one: unknown, position) =>
        conditionTrouble(file, one, [...place, 'conditions', position]),
      ),
      ...outcome(file, rule['outcome'], [...place, 'outcome']),
    ];
  });
}

function conditionTrouble(file: YamlFile, condition: unknown, at: KeyPath): Notice[] {
  const [of, comparator, value] = Array.isArray(condition) ? (condition as unknown[]) : [];
  const isAccessor = Array.isArray(of) && of.length > 0 && of.every(one => typeof one === 'string' || isNumber(one));
  if ((!isAccessor && of !== 'segment') || typeof comparator !== 'string')
    return [trouble(file.placeOf(at), 'a condition names no attribute or no comparator', HINT)];
  if (of === 'segment') {
    const isGood = /^!?eq$/.test(comparator)
      ? typeof value === 'string'
      : /^!?oneOf$/.test(comparator) && Array.isArray(value);
    return isGood ? [] : [trouble(file.placeOf(at), 'a condition on segments names none', HINT)];
  }
  if (isMap(value) && typeof value['pattern'] === 'string' && isEndless(value['pattern']))
    return [trouble(file.placeOf(at), ENDLESS_PATTERN, ENDLESS_HINT)];
  return [];
}

export const outcomeTrouble: Check = (file, outcome, at) => {
  if (isNumber(outcome)) return [];
  const wrong = (what: string) => [trouble(file.placeOf(at), what, HINT)];
  if (!isMap(outcome)) return wrong('an outcome is neither a variant nor a map');
  const { type, base, weights, slots, defaultVariant, startTimestamp, rollFromVariant, rollToVariant } = outcome;
  if (type === 'experiment') return [];
  if (!Array.isArray(base) || !isNumber(defaultVariant)) return wrong('a draw needs `base` and `defaultVariant`');
  if (type === 'split')
    return Array.isArray(weights) && weights.every(isNumber) ? [] : wrong('a split needs a list of numbers `weights`');
  if (type !== 'rollout') return wrong('an outcome is of a type that the library does not know');
  const isGood = [startTimestamp, rollFromVariant, rollToVariant].every(isNumber);
  return isGood && Array.isArray(slots) && slots.every(isPair)
    ? []
    : wrong('a rollout needs `startTimestamp`, `slots` and its two variants');
};

export const targetsTrouble: Check = (file, targets, at) => {
  const isList = (value: unknown) => Array.isArray(value);
  const isGood = isMap(targets) && Object.values(targets).every(one => isMap(one) && Object.values(one).every(isList));
  return isGood ? [] : [trouble(file.placeOf(at), 'targets are not lists by entity and attribute', HINT)];
};
