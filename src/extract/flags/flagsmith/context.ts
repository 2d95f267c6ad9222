/** What the engine is asked with, without the person: flags of an environment and the segments that override them. */
export interface EngineContext {
  environment: { key: string; name: string };
  features: Record<string, Feature>;
  segments: Record<string, Segment>;
}

export interface Feature {
  key: string;
  name: string;
  enabled: boolean;
  value: unknown;
  variants?: { value: unknown; weight: number; priority?: number | bigint }[];
  priority?: number;
  metadata?: object;
}

export interface Segment {
  key: string;
  name: string;
  rules: Rule[];
  overrides?: Feature[];
  metadata?: object;
}

export interface Rule {
  type: string;
  conditions?: Condition[];
  rules?: Rule[];
}

export interface Condition {
  property?: string | null;
  operator: string;
  value?: unknown;
}

/** The trait that a condition asks for; null if it asks for something else of the context. */
export function traitOf(property: string): string | null {
  if (!property.startsWith('$.')) return property;
  const found = /^\$\.identity\.traits(?:\.(.+)|\['(.+)'\])$/.exec(property);
  return found ? (found[1] ?? found[2]!) : null;
}
