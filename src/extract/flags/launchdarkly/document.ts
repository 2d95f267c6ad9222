import type { Notice } from '../../../model/notice.ts';
import { ENDLESS_HINT, ENDLESS_PATTERN, isEndless } from '../search/patterns.ts';
import { isMap, trouble } from '../written.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';

export interface Clause {
  attribute: string;
  op: string;
  values: unknown[];
  negate?: boolean;
  contextKind?: string;
}

export interface WeightedVariation {
  variation: number;
  weight: number;
}

export interface Rollout {
  kind?: string;
  variations: WeightedVariation[];
  bucketBy?: string;
  seed?: number;
  contextKind?: string;
}

export interface Served {
  variation?: number | null;
  rollout?: Rollout | null;
}

export interface Rule extends Served {
  id?: string;
  clauses?: Clause[];
}

export interface Target {
  contextKind?: string;
  values: string[];
  variation: number;
}

export interface Flag extends Record<string, unknown> {
  key: string;
  on: boolean;
  variations: unknown[];
  salt?: string;
  fallthrough?: Served;
  rules?: Rule[];
  targets?: Target[];
  contextTargets?: Target[];
  prerequisites?: { key: string; variation: number }[];
}

export interface SegmentRule {
  clauses?: Clause[];
  weight?: number | null;
  bucketBy?: string;
  rolloutContextKind?: string;
}

export interface Segment extends Record<string, unknown> {
  key: string;
  salt?: string;
  included?: string[];
  excluded?: string[];
  includedContexts?: Target[];
  excludedContexts?: Target[];
  rules?: SegmentRule[];
  unbounded?: boolean;
}

/** A data file; flags that it gives as bare values are written out, as the SDK does. */
export interface LaunchDarklyDocument {
  file: YamlFile;
  flags: ReadonlyMap<string, Flag>;
  segments: ReadonlyMap<string, Segment>;
  pathOf: ReadonlyMap<string, KeyPath>;
}

const ASK =
  'save what the SDK downloads for the environment (`sdk/latest-all`), or write the file that its file data source reads';

export function readDocument(path: string, text: string): { document: LaunchDarklyDocument; notices: Notice[] } {
  const file = parseYaml(path, text);
  const [flags, segments, pathOf] = [new Map<string, Flag>(), new Map<string, Segment>(), new Map<string, KeyPath>()];
  const document = { file, flags, segments, pathOf };
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  if (notices.length > 0) return { document, notices };
  const root = isMap(file.value) ? file.value : {};
  if (!isMap(root['flags']) && !isMap(root['flagValues']))
    return { document, notices: [trouble(file.placeOf([]), 'there is no map `flags`', ASK)] };
  for (const [key, value] of Object.entries(isMap(root['flags']) ? root['flags'] : {})) {
    const at: KeyPath = ['flags', key];
    const wrong = flagTrouble(file, key, value, at);
    notices.push(...wrong);
    if (wrong.length > 0) continue;
    flags.set(key, { salt: '', ...(value as object), key } as Flag);
    pathOf.set(key, at);
  }
  for (const [key, value] of Object.entries(isMap(root['flagValues']) ? root['flagValues'] : {})) {
    const at: KeyPath = ['flagValues', key];
    if (flags.has(key)) {
      notices.push(trouble(file.placeOfKey(at), `flag "${key}" stands here a second time`, 'keep one of the two'));
      continue;
    }
    flags.set(key, { key, on: true, version: 1, salt: '', variations: [value], fallthrough: { variation: 0 } });
    pathOf.set(key, at);
  }
  for (const [key, value] of Object.entries(isMap(root['segments']) ? root['segments'] : {})) {
    const at: KeyPath = ['segments', key];
    if (!isMap(value)) notices.push(trouble(file.placeOf(at), `segment "${key}" is not a map`, ASK));
    else {
      notices.push(...clausesTrouble(file, value['rules'], [...at, 'rules']));
      segments.set(key, { salt: '', ...value, key } as Segment);
    }
  }
  return { document, notices };
}

function flagTrouble(file: YamlFile, key: string, value: unknown, at: KeyPath): Notice[] {
  if (!isName(key)) return [trouble(file.placeOfKey(at), `no flag can be called "${key}"`, 'choose another name')];
  if (!isMap(value)) return [trouble(file.placeOf(at), `flag "${key}" is not a map`, ASK)];
  const wrong: Notice[] = [];
  if (typeof value['on'] !== 'boolean')
    wrong.push(trouble(file.placeOfKey(at), `flag "${key}" does not say whether it is on`, ASK));
  if (!Array.isArray(value['variations']))
    wrong.push(trouble(file.placeOfKey(at), `flag "${key}" has no list \`variations\``, ASK));
  for (const list of ['rules', 'targets', 'contextTargets', 'prerequisites'])
    if (value[list] !== undefined && value[list] !== null && !Array.isArray(value[list]))
      wrong.push(trouble(file.placeOf([...at, list]), `\`${list}\` is not a list`, ASK));
  if (value['fallthrough'] !== undefined && !isMap(value['fallthrough']))
    wrong.push(trouble(file.placeOf([...at, 'fallthrough']), '`fallthrough` is not a map', ASK));
  // The SDK goes through these by itself later on, where nobody could catch what it throws.
  for (const [list, isGood] of Object.entries(ENTRIES))
    for (const [index, one] of (Array.isArray(value[list]) ? (value[list] as unknown[]) : []).entries())
      if (!isMap(one) || !isGood(one))
        wrong.push(trouble(file.placeOf([...at, list, index]), `an entry of \`${list}\` lacks something`, ASK));
  for (const [served, place] of servedIn(value, at))
    if (!isServed(served))
      wrong.push(trouble(file.placeOf(place), 'a rollout has no list of variations with weights', ASK));
  return wrong.length > 0 ? wrong : clausesTrouble(file, value['rules'], [...at, 'rules']);
}

/** The SDK keeps what depends on what in plain objects, which have some names from the start. */
const isName = (key: unknown): boolean => !(String(key) in {});

const ENTRIES: Readonly<Record<string, (one: Record<string, unknown>) => boolean>> = {
  rules: () => true,
  targets: ({ values }) => Array.isArray(values),
  contextTargets: ({ values }) => values === undefined || values === null || Array.isArray(values),
  prerequisites: ({ key }) => typeof key === 'string' && isName(key),
};

function servedIn(flag: Record<string, unknown>, at: KeyPath): [unknown, KeyPath][] {
  const rules: unknown[] = Array.isArray(flag['rules']) ? flag['rules'] : [];
  return [
    [flag['fallthrough'], [...at, 'fallthrough']],
    ...rules.map((rule, index): [unknown, KeyPath] => [rule, [...at, 'rules', index]]),
  ];
}

function isServed(served: unknown): boolean {
  const rollout = isMap(served) ? served['rollout'] : null;
  if (rollout === undefined || rollout === null) return true;
  const variations: unknown = isMap(rollout) ? rollout['variations'] : null;
  return Array.isArray(variations) && variations.every(one => isMap(one) && typeof one['weight'] === 'number');
}

function clausesTrouble(file: YamlFile, rules: unknown, at: KeyPath): Notice[] {
  if (rules === undefined || rules === null) return [];
  if (!Array.isArray(rules)) return [trouble(file.placeOf(at), '`rules` is not a list', ASK)];
  return rules.flatMap((rule: unknown, index) => {
    const place: KeyPath = [...at, index];
    if (!isMap(rule)) return [trouble(file.placeOf(place), 'a rule is not a map', ASK)];
    if (rule['clauses'] === undefined) return [];
    if (!Array.isArray(rule['clauses'])) return [trouble(file.placeOf(place), '`clauses` is not a list', ASK)];
    return rule['clauses'].flatMap((clause: unknown, position) => {
      const one: KeyPath = [...place, 'clauses', position];
      if (!isMap(clause) || typeof clause['op'] !== 'string' || !Array.isArray(clause['values']))
        return [trouble(file.placeOf(one), 'a clause needs `op` and a list `values`', ASK)];
      if (typeof clause['attribute'] !== 'string' && clause['op'] !== 'segmentMatch')
        return [trouble(file.placeOf(one), 'a clause names no attribute', ASK)];
      if (clause['op'] === 'segmentMatch' && !clause['values'].every(isName))
        return [trouble(file.placeOf(one), 'no segment can be called like this', 'choose another name')];
      const endless = clause['op'] === 'matches' && clause['values'].some(one => isEndless(String(one)));
      return endless ? [trouble(file.placeOf(one), ENDLESS_PATTERN, ENDLESS_HINT)] : [];
    });
  });
}
