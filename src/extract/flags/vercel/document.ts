import type { Notice } from '../../../model/notice.ts';
import { isMap, trouble } from '../written.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';
import { outcomeTrouble, rulesTrouble, targetsTrouble } from './shape.ts';

/** Steps into what is inside: `["user", "age"]`. */
export type Accessor = readonly (string | number)[];
/** What is tested, how, with what, and whether case counts. */
export type Condition = readonly [of: Accessor | 'segment', comparator: string, value?: unknown, options?: unknown];

export interface Split {
  type: 'split';
  base: Accessor;
  weights: number[];
  defaultVariant: number;
}

export interface Rollout {
  type: 'rollout';
  base: Accessor;
  /** In milliseconds since 1970. */
  startTimestamp: number;
  rollFromVariant: number;
  rollToVariant: number;
  defaultVariant: number;
  /** Thousandths of a percent, and for how many milliseconds. */
  slots: [number, number][];
}

export interface Experiment {
  base: Accessor;
  weights: number[];
  defaultVariant: number;
  enrollmentSeed: number;
  rampPercentage?: number;
}

/** A variant by its position, or a draw. */
export type Outcome = number | Split | Rollout | { type: 'experiment' };

export interface Rule<Of = Outcome> {
  conditions: Condition[];
  outcome: Of;
}

/** Entity -> attribute -> values. */
export type Targets = Record<string, Record<string, string[]>>;

export interface Active {
  targets?: Targets[];
  rules?: Rule[];
  fallthrough: Outcome;
}

/** A number is the variant of a flag that is paused. */
export type EnvironmentConfig = number | { reuse: string } | Active;

export interface Definition extends Record<string, unknown> {
  variants: unknown[];
  variantIds?: string[];
  seed?: number;
  experiment?: Experiment;
  environments: Record<string, EnvironmentConfig>;
}

export type SegmentOutcome = 1 | { type: 'split'; base: Accessor; passPromille: number };

export interface Segment {
  include?: Targets;
  exclude?: Targets;
  rules?: Rule<SegmentOutcome>[];
}

export interface VercelDocument {
  file: YamlFile;
  environment: string;
  definitions: Record<string, Definition>;
  segments: Record<string, Segment>;
}

const ASK = 'save the datafile of the environment, as the SDK downloads or embeds it';

/** @returns No document where there is nothing that the library could be given. */
export function readDocument(path: string, text: string): { document: VercelDocument | null; notices: Notice[] } {
  const file = parseYaml(path, text);
  if (file.troubles.length > 0)
    return { document: null, notices: file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)) };
  const root = isMap(file.value) ? file.value : {};
  const { definitions } = root;
  if (!isMap(definitions))
    return { document: null, notices: [trouble(file.placeOf([]), 'there is no map `definitions`', ASK)] };
  const environment = typeof root['environment'] === 'string' ? root['environment'] : 'production';
  const segments = isMap(root['segments']) ? root['segments'] : {};
  const notices = Object.entries(definitions).flatMap(([key, one]) =>
    definitionTrouble(file, key, one, ['definitions', key]),
  );
  for (const [id, segment] of Object.entries(segments))
    notices.push(...segmentTrouble(file, segment, ['segments', id]));
  const document = {
    file,
    environment,
    definitions: definitions as Record<string, Definition>,
    segments: segments as Record<string, Segment>,
  };
  return { document, notices };
}

function definitionTrouble(file: YamlFile, key: string, definition: unknown, at: KeyPath): Notice[] {
  if (!isMap(definition)) return [trouble(file.placeOf(at), `flag "${key}" is not a map`, ASK)];
  const { variants, environments } = definition;
  if (!Array.isArray(variants)) return [trouble(file.placeOfKey(at), `flag "${key}" has no list \`variants\``, ASK)];
  if (!isMap(environments)) return [trouble(file.placeOfKey(at), `flag "${key}" has no map \`environments\``, ASK)];
  return Object.entries(environments).flatMap(([name, config]) => {
    const place: KeyPath = [...at, 'environments', name];
    if (typeof config === 'number') return [];
    if (!isMap(config)) return [trouble(file.placeOf(place), 'an environment is neither a variant nor a map', ASK)];
    if (typeof config['reuse'] === 'string') return [];
    const targets = config['targets'] ?? [];
    if (!Array.isArray(targets)) return [trouble(file.placeOf([...place, 'targets']), '`targets` is not a list', ASK)];
    return [
      ...targets.flatMap((one, index) => targetsTrouble(file, one, [...place, 'targets', index])),
      ...rulesTrouble(file, config['rules'] ?? [], [...place, 'rules'], outcomeTrouble),
      ...outcomeTrouble(file, config['fallthrough'], [...place, 'fallthrough']),
    ];
  });
}

function segmentTrouble(file: YamlFile, segment: unknown, at: KeyPath): Notice[] {
  if (!isMap(segment)) return [trouble(file.placeOf(at), 'a segment is not a map', ASK)];
  const lists = ['include', 'exclude'].flatMap(name => targetsTrouble(file, segment[name] ?? {}, [...at, name]));
  const rules = rulesTrouble(file, segment['rules'] ?? [], [...at, 'rules'], (_, outcome, place) => {
    const isSplit = isMap(outcome) && Array.isArray(outcome['base']) && typeof outcome['passPromille'] === 'number';
    return outcome === 1 || isSplit ? [] : [trouble(file.placeOf(place), 'a segment cannot decide so', ASK)];
  });
  return [...lists, ...rules];
}
