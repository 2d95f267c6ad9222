import type { DefaultFact, Guard, OperationFact, SurfaceFact } from '../../src/model/code-fact.ts';
import type { FlagAnswer, FlagFact } from '../../src/model/flag-fact.ts';
import type { Place } from '../../src/model/place.ts';

export function placeIn(path: string, line: number): Place {
  return { path, start: { line, column: 1 }, end: { line, column: 9 } };
}

export const guard = (kind: Guard['kind'], line = 3): Guard => ({
  kind,
  at: placeIn('src/a.ts', line),
  text: `${kind}()`,
});

export function operation(concept: string, more: Partial<OperationFact['value']> & { line?: number } = {}) {
  const { line = 5, ...value } = more;
  return (product: string): OperationFact => ({
    kind: 'operation',
    product,
    concept,
    subject: `src/a.ts#send${line}`,
    at: placeIn('src/a.ts', line),
    by: 'code',
    value: { symbol: 'send', side: 'server', guards: [], argument: null, traits: [], options: [], trace: [], ...value },
  });
}

export function surface(more: Partial<SurfaceFact['value']> = {}) {
  return (product: string): SurfaceFact => ({
    kind: 'surface',
    product,
    concept: 'ugc-surface',
    subject: 'src/Chat.tsx#Chat',
    at: placeIn('src/Chat.tsx', 2),
    by: 'code',
    value: { symbol: 'Chat', side: 'client', controls: [], complete: true, guards: [], ...more },
  });
}

export function defaultValue(setting: string, option: string | null, text: string) {
  return (product: string): DefaultFact => ({
    kind: 'default',
    product,
    concept: 'default-setting',
    subject: 'src/user.ts#settings',
    at: placeIn('src/user.ts', 4),
    by: 'code',
    value: { symbol: 'who', side: 'server', setting, option, text, owner: 'zod object settings' },
  });
}

/** Age (null for unknown) -> what the flag serves; undefined leaves it to the application. */
export type Served = readonly (readonly [age: number | null, value: unknown])[];

export function flag(key: string, served: Served, more: Partial<FlagFact['value']> & { path?: string } = {}) {
  const { path = 'flags/production.flagd.json', ...value } = more;
  return (product: string): FlagFact => ({
    kind: 'flag',
    product,
    subject: `flags.${key}`,
    at: placeIn(path, 7),
    by: 'flagd',
    value: {
      key,
      provider: 'flagd',
      environment: 'production',
      engine: 'engine 1.0',
      answers: served.map(([age, one]) => answerOf(age, one, placeIn(path, 7))),
      open: [],
      ageAttributes: ['age'],
      reads: ['age'],
      proof: true,
      doubt: null,
      state: 'enabled',
      ...value,
    },
  });
}

function answerOf(age: number | null, value: unknown, at: Place): FlagAnswer {
  return {
    persona: age === null ? 'person of unknown age' : `${age}-year-old`,
    age,
    context: age === null ? {} : { age },
    value,
    variant: value === undefined ? null : String(value),
    reason: value === undefined ? 'DISABLED' : 'TARGETING_MATCH',
    share: 1,
    from: null,
    at,
  };
}

/** Every age below 18 and age unknown. */
export function everyChild(valueOf: (age: number | null) => unknown): Served {
  return [...Array.from({ length: 18 }, (_, age) => age), null].map(age => [age, valueOf(age)] as const);
}
