import type { Notice } from '../../../model/notice.ts';
import { isMap, trouble } from '../written.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';
import { shapeOf, troublesOfCondition } from './shape.ts';

/** Conditions as MongoDB writes queries: paths of attributes, or operators that begin with `$`. */
export type Condition = Record<string, unknown>;

export interface Filter {
  attribute?: string;
  seed: string;
  hashVersion?: number;
  ranges: [number, number][];
}

export interface Rule extends Record<string, unknown> {
  id?: string;
  condition?: Condition;
  parentConditions?: { id: string; condition?: Condition; gate?: boolean }[];
  filters?: Filter[];
  force?: unknown;
  variations?: unknown[];
  contextualVariations?: unknown[];
  contextualBanditRef?: string;
  weights?: number[];
  ranges?: [number, number][];
  range?: [number, number];
  coverage?: number;
  namespace?: [string, number, number];
  meta?: { key?: string; passthrough?: boolean }[];
  key?: string;
  seed?: string;
  hashAttribute?: string;
  hashVersion?: number;
  /** Hashed for people whose variation is kept and who lack the first. */
  fallbackAttribute?: string;
  disableStickyBucketing?: boolean;
}

export interface Feature extends Record<string, unknown> {
  defaultValue?: unknown;
  rules?: Rule[];
}

/** Weights of an experiment that change with who is asked, by the first context whose condition they meet. */
export interface Bandit {
  contexts?: { condition?: Condition; weights: number[] }[];
}

export type Groups = Record<string, unknown>;

/** A payload as the SDK holds it. */
export interface Payload {
  features: Record<string, Feature>;
  savedGroups: Groups;
  contextualBandits: Record<string, Bandit>;
}

export interface GrowthBookDocument extends Payload {
  file: YamlFile;
  /** Where the features stand: below `features`, or at the top of a bare map. */
  base: KeyPath;
}

const ASK = 'save what the SDK endpoint of the environment answers (`/api/features/…`)';

/** @returns No document where there is nothing that the SDK could be given. */
export function readDocument(path: string, text: string): { document: GrowthBookDocument | null; notices: Notice[] } {
  const file = parseYaml(path, text);
  const fail = (...notices: Notice[]) => ({ document: null, notices });
  if (file.troubles.length > 0)
    return fail(...file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)));
  const root = isMap(file.value) ? file.value : {};
  const sealed = 'encryptedFeatures' in root ? 'encryptedFeatures' : null;
  if (sealed !== null) {
    const hint = 'save the payload of an SDK connection without encryption, or the decrypted one';
    return fail(trouble(file.placeOfKey([sealed]), 'the features are encrypted: what they serve cannot be read', hint));
  }
  const base: KeyPath = 'features' in root ? ['features'] : [];
  const features = base.length > 0 ? root['features'] : root;
  if (!isMap(features) || !isMap(file.value))
    return fail(trouble(file.placeOf(base), 'there is no map `features`', ASK));
  const document = {
    file,
    base,
    features: features as Record<string, Feature>,
    savedGroups: base.length > 0 && isMap(root['savedGroups']) ? root['savedGroups'] : {},
    contextualBandits: (base.length > 0 && isMap(root['contextualBandits']) ? root['contextualBandits'] : {}) as Record<
      string,
      Bandit
    >,
  };
  const notices = Object.entries(features).flatMap(([key, value]) => shapeOf(file, key, value, [...base, key]));
  for (const [id, group] of Object.entries(document.savedGroups))
    if (isMap(group) && group['type'] === 'condition')
      notices.push(...troublesOfCondition(file, group['condition'], ['savedGroups', id, 'condition']));
  for (const [id, bandit] of Object.entries(document.contextualBandits))
    notices.push(...banditTrouble(file, bandit, ['contextualBandits', id]));
  return { document, notices };
}

function banditTrouble(file: YamlFile, bandit: unknown, at: KeyPath): Notice[] {
  const contexts = isMap(bandit) ? (bandit['contexts'] ?? []) : null;
  if (!Array.isArray(contexts)) return [trouble(file.placeOf(at), 'a bandit has no list `contexts`', ASK)];
  return contexts.flatMap((one: unknown, index) => {
    const place: KeyPath = [...at, 'contexts', index];
    if (!isMap(one) || !Array.isArray(one['weights']))
      return [trouble(file.placeOf(place), 'a context of a bandit has no `weights`', ASK)];
    return troublesOfCondition(file, one['condition'] ?? {}, [...place, 'condition']);
  });
}
