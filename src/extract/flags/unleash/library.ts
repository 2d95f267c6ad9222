import type { Strategy } from 'unleash-client';
import clientModule from 'unleash-client/lib/client.js';
import strategyModule from 'unleash-client/lib/strategy/index.js';

/** What the client asks of a repository: files in memory instead of a server. */
export interface Repository {
  getToggle(name: string): unknown;
  getToggles(): unknown[];
  getSegment(id: number): unknown;
}

export interface Variant {
  name: string;
  enabled: boolean;
  feature_enabled?: boolean;
  payload?: { type: string; value: string };
}

export interface Client {
  isEnabled(name: string, context: object, fallback: () => boolean): boolean;
  getVariant(name: string, context: object): Variant;
}

type Open = new (repository: Repository, strategies: readonly Strategy[]) => Client;

/** The part of the SDK that decides. The root of the package would open a network repository, metrics and timers. */
const UnleashClient = ((clientModule as unknown as { default?: Open }).default ?? clientModule) as unknown as Open;
const { defaultStrategies } = strategyModule as unknown as { defaultStrategies: readonly Strategy[] };

/** Whether the library takes a constraint for met, asked for itself. */
export function isMet(constraint: object, context: object): boolean {
  const [plain] = defaultStrategies as unknown as readonly { checkConstraint(one: object, of: object): boolean }[];
  return plain!.checkConstraint(constraint, context);
}

export function openClient(repository: Repository): Client {
  return new UnleashClient(repository, defaultStrategies);
}
