import type { Notice } from '../../../model/notice.ts';
import { isMap, trouble } from '../written.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';

export interface Constraint {
  contextName: string;
  operator: string;
  value?: string;
  values?: string[];
  inverted?: boolean;
  caseInsensitive?: boolean;
}

export interface Variant {
  name: string;
  weight: number;
  stickiness?: string;
  overrides?: { contextName: string; values: string[] }[];
}

export interface Strategy {
  name: string;
  parameters?: Record<string, unknown>;
  constraints?: Constraint[];
  segments?: number[];
  variants?: Variant[];
}

export interface Feature {
  name: string;
  enabled: boolean;
  strategies?: Strategy[];
  variants?: Variant[];
  dependencies?: { feature: string; enabled?: boolean; variants?: string[] }[];
}

export interface Segment {
  id: number;
  constraints?: Constraint[];
}

/** A features document; features and segments as the SDK would hold them, each with its path in the file. */
export interface UnleashDocument {
  file: YamlFile;
  features: ReadonlyMap<string, Feature>;
  segments: ReadonlyMap<number, Segment>;
  pathOf: ReadonlyMap<string, KeyPath>;
}

const ASK = 'save what `/api/client/features` of the environment answers, the document that backend SDKs read';

export function readUnleashDocument(path: string, text: string): { document: UnleashDocument; notices: Notice[] } {
  const file = parseYaml(path, text);
  const features = new Map<string, Feature>();
  const segments = new Map<number, Segment>();
  const pathOf = new Map<string, KeyPath>();
  const document = { file, features, segments, pathOf };
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  if (notices.length > 0) return { document, notices };
  const root = isMap(file.value) ? file.value : {};
  if ('featureStrategies' in root || 'featureEnvironments' in root) {
    const message = 'this is an export of the admin API: it leaves out what segments ask for';
    return { document, notices: [trouble(file.placeOf([]), message, ASK)] };
  }
  const add = (value: unknown, at: KeyPath, isNew: boolean): Notice[] => {
    if (!isMap(value) || typeof value['name'] !== 'string')
      return [trouble(file.placeOf(at), 'an entry of `features` has no name', ASK)];
    const { name } = value;
    const wrong = shapeOf(file, value, at);
    if (wrong.length > 0) return wrong;
    if (isNew && features.has(name))
      return [
        trouble(file.placeOf([...at, 'name']), `flag "${name}" stands here a second time`, 'keep one of the two'),
      ];
    features.set(name, value as unknown as Feature);
    pathOf.set(name, at);
    return [];
  };
  const addSegment = (value: unknown, at: KeyPath): Notice[] => {
    if (!isMap(value) || typeof value['id'] !== 'number')
      return [trouble(file.placeOf(at), 'a segment has no number as `id`', ASK)];
    const wrong = listOf(value, 'constraints', at);
    segments.set(value['id'], value as unknown as Segment);
    return wrong.flatMap(({ item, at: one }) => constraintTrouble(file, item, one));
  };
  if (Array.isArray(root['events'])) {
    // What a streaming SDK has heard so far, in order.
    root['events'].forEach((event, index) => {
      const at: KeyPath = ['events', index];
      if (!isMap(event)) return;
      if (event['type'] === 'hydration') {
        itemsOf(event['features']).forEach((one, i) => notices.push(...add(one, [...at, 'features', i], true)));
        itemsOf(event['segments']).forEach((one, i) => notices.push(...addSegment(one, [...at, 'segments', i])));
      } else if (event['type'] === 'feature-updated') notices.push(...add(event['feature'], [...at, 'feature'], false));
      else if (event['type'] === 'feature-removed') features.delete(String(event['featureName']));
      else if (event['type'] === 'segment-updated') notices.push(...addSegment(event['segment'], [...at, 'segment']));
      else if (event['type'] === 'segment-removed') segments.delete(Number(event['segmentId']));
    });
    return { document, notices };
  }
  if (!Array.isArray(root['features']))
    return { document, notices: [trouble(file.placeOf([]), 'there is no list `features`', ASK)] };
  root['features'].forEach((one, index) => notices.push(...add(one, ['features', index], true)));
  itemsOf(root['segments']).forEach((one, index) => notices.push(...addSegment(one, ['segments', index])));
  return { document, notices };
}

/** What the library would stumble over. What it answers with "off", such as an operator it does not know, is no trouble. */
function shapeOf(file: YamlFile, feature: Record<string, unknown>, at: KeyPath): Notice[] {
  const name = String(feature['name']);
  const strategies = listOf(feature, 'strategies', at);
  const wrong = [
    ...(typeof feature['enabled'] === 'boolean'
      ? []
      : [trouble(file.placeOf(at), `flag "${name}" does not say whether it is enabled`, ASK)]),
    ...('strategies' in feature && !Array.isArray(feature['strategies'])
      ? [trouble(file.placeOf([...at, 'strategies']), '`strategies` is not a list', ASK)]
      : []),
    ...listOf(feature, 'variants', at).flatMap(({ item, at: one }) => variantTrouble(file, item, one)),
  ];
  for (const { item, at: one } of strategies) {
    if (typeof item['name'] !== 'string') wrong.push(trouble(file.placeOf(one), 'a strategy has no name', ASK));
    if ('parameters' in item && !isMap(item['parameters']))
      wrong.push(trouble(file.placeOf([...one, 'parameters']), '`parameters` is not a map', ASK));
    for (const { item: constraint, at: place } of listOf(item, 'constraints', one))
      wrong.push(...constraintTrouble(file, constraint, place));
    for (const { item: variant, at: place } of listOf(item, 'variants', one))
      wrong.push(...variantTrouble(file, variant, place));
  }
  return wrong;
}

function constraintTrouble(file: YamlFile, constraint: Record<string, unknown>, at: KeyPath): Notice[] {
  const { contextName, operator, values } = constraint;
  if (typeof contextName !== 'string' || typeof operator !== 'string')
    return [trouble(file.placeOf(at), 'a constraint names no attribute or no operator', ASK)];
  const isList = Array.isArray(values) && values.every(one => typeof one === 'string');
  return isList || (values === undefined && !/^(NOT_)?IN|^STR_/.test(operator))
    ? []
    : [trouble(file.placeOf(at), `the constraint on "${contextName}" has no list of texts as \`values\``, ASK)];
}

function variantTrouble(file: YamlFile, variant: Record<string, unknown>, at: KeyPath): Notice[] {
  const isGood = typeof variant['name'] === 'string' && typeof variant['weight'] === 'number';
  return isGood ? [] : [trouble(file.placeOf(at), 'a variant needs a name and a weight', ASK)];
}

function listOf(parent: Record<string, unknown>, key: string, at: KeyPath) {
  return itemsOf(parent[key]).flatMap((item, index) => (isMap(item) ? [{ item, at: [...at, key, index] }] : []));
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
