import type { Notice } from '../../../model/notice.ts';
import type { KeyPath, YamlFile } from '../../../kit/yaml.ts';
import { parseYaml } from '../../../kit/yaml.ts';
import { isMap, trouble } from '../written.ts';
import { atomsOf, named, type Condition } from './condition.ts';
import { readExpression } from './expression.ts';
import { readServerCondition } from './server-condition.ts';
import { readServed, typedBy, type Served } from './values.ts';

export interface Rule {
  /** The name of its condition. */
  name: string;
  condition: Condition;
  served: Served;
  path: KeyPath;
}

export interface Parameter {
  key: string;
  path: KeyPath;
  /** In the order in which they are tried. */
  rules: readonly Rule[];
  fallback: Served;
  typed(text: string): unknown;
  /** What is missing or ambiguous in what it asks, as whole sentences. */
  unknowns: readonly string[];
}

export interface Template {
  file: YamlFile;
  parameters: ReadonlyMap<string, Parameter>;
  /** True if some condition asks what only an app can be asked: an app always has something that percentages hash. */
  isForApps: boolean;
}

const ASK = 'save the template with `firebase remoteconfig:get -o`, or as the server SDK downloads it';

export function readTemplate(path: string, text: string): { template: Template; notices: Notice[] } {
  const file = parseYaml(path, text);
  const parameters = new Map<string, Parameter>();
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const done = (isForApps = false) => ({ template: { file, parameters, isForApps }, notices });
  if (notices.length > 0) return done();
  const root = isMap(file.value) ? file.value : {};
  const conditions = readConditions(file, root['conditions'] ?? [], notices);
  const groups = root['parameterGroups'] ?? {};
  if (!isMap(root['parameters'] ?? {}) || !isMap(groups))
    notices.push(trouble(file.placeOf([]), '`parameters` and `parameterGroups` are maps', ASK));
  const places: KeyPath[] = [
    ['parameters'],
    ...Object.keys(groups).map(name => ['parameterGroups', name, 'parameters']),
  ];
  for (const at of places)
    for (const [key, written] of Object.entries(at.reduce<unknown>(into, root) ?? {})) {
      const one: KeyPath = [...at, key];
      if (parameters.has(key)) {
        notices.push(
          trouble(file.placeOfKey(one), `parameter "${key}" stands here a second time`, 'keep one of the two'),
        );
        continue;
      }
      const read = readParameter(file, key, written, one, conditions);
      if ('key' in read) parameters.set(key, read);
      else notices.push(...read);
    }
  const asked = [...conditions.values()].flatMap(({ condition }) => atomsOf(condition));
  return done(asked.some(atom => atom.kind === 'clock' || (atom.kind === 'test' && atom.origin !== 'signal')));
}

function into(from: unknown, step: string | number): unknown {
  return isMap(from) ? from[step] : undefined;
}

interface Named {
  condition: Condition;
  /** How often the name is given: the later one wins, in the place of the first. */
  count: number;
}

function readConditions(file: YamlFile, written: unknown, notices: Notice[]): Map<string, Named> {
  const conditions = new Map<string, Named>();
  if (!Array.isArray(written)) {
    notices.push(trouble(file.placeOf(['conditions']), '`conditions` is not a list', ASK));
    return conditions;
  }
  written.forEach((one: unknown, index) => {
    const at = file.placeOf(['conditions', index]);
    const name = isMap(one) ? one['name'] : null;
    if (!isMap(one) || typeof name !== 'string') notices.push(trouble(at, 'a condition has no name', ASK));
    else if (one['condition'] === undefined && typeof one['expression'] !== 'string')
      notices.push(trouble(at, `condition "${name}" says nothing: it has no \`expression\``, ASK));
    else {
      const { condition, expression } = one;
      const read = condition === undefined ? readExpression(String(expression)) : readServerCondition(condition);
      conditions.set(name, { condition: named(read, name), count: (conditions.get(name)?.count ?? 0) + 1 });
    }
  });
  return conditions;
}

function readParameter(
  file: YamlFile,
  key: string,
  written: unknown,
  path: KeyPath,
  conditions: ReadonlyMap<string, Named>,
): Parameter | Notice[] {
  if (!isMap(written)) return [trouble(file.placeOf(path), `parameter "${key}" is not a map`, ASK)];
  const type = typeof written['valueType'] === 'string' ? written['valueType'] : null;
  const conditional = written['conditionalValues'] ?? {};
  if (!isMap(conditional))
    return [trouble(file.placeOf([...path, 'conditionalValues']), '`conditionalValues` is not a map', ASK)];
  const notices: Notice[] = [];
  const served = (value: unknown, at: KeyPath): Served => {
    const read = readServed(value, type);
    if (read === null)
      notices.push(trouble(file.placeOf(at), `a value of "${key}" is not a text, and no other form`, ASK));
    return read ?? { kind: 'in-app' };
  };
  const values = new Map(
    Object.entries(conditional).map(([name, value]) => {
      const at: KeyPath = [...path, 'conditionalValues', name];
      return [name, { served: served(value, at), path: at }];
    }),
  );
  const { defaultValue } = written;
  const fallback = defaultValue === undefined ? IN_APP : served(defaultValue, [...path, 'defaultValue']);
  if (notices.length > 0) return notices;
  const rules = [...conditions].flatMap(([name, { condition }]): Rule[] => {
    const value = values.get(name);
    return value ? [{ name, condition, ...value }] : [];
  });
  const texts = [...rules.map(rule => rule.served), fallback].flatMap(textsOf);
  const missing = [...values.keys()].filter(name => !conditions.has(name));
  const twice = rules.filter(({ name }) => conditions.get(name)!.count > 1);
  const unknowns = [
    ...missing.map(name => `the condition "${name}" is not in the file`),
    ...twice.map(({ name }) => `several conditions are called "${name}"`),
  ];
  return { key, path, rules, fallback, typed: typedBy(type, texts), unknowns };
}

const IN_APP: Served = { kind: 'in-app' };

export function textsOf(served: Served): string[] {
  if (served.kind === 'text') return [served.text];
  if (served.kind === 'in-app' || served.options === 'anything') return [];
  return served.options.filter(option => option !== null);
}
