import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateCases } from '../../../../src/extract/flags/answers/evaluate.ts';
import { findWitness, openFlags, type WitnessAnswer } from '../../../../src/extract/flags/answers/witness.ts';
import type { FlagProvider } from '../../../../src/extract/flags/provider.ts';
import { PROVIDERS } from '../../../../src/extract/flags/providers.ts';
import { contextWith } from '../../../../src/extract/flags/search/contexts.ts';
import { CHILDREN } from '../../../../src/extract/flags/search/personas.ts';
import { whoIsServed } from '../../../../src/model/flag-answers.ts';
import { ageIn } from '../../../../src/model/flag-audience.ts';
import { band } from '../tricky.ts';
import { SYSTEMS, type System } from './systems.ts';
import { TRICKS, type Trick, type Wanted } from './tricks.ts';

const names = Object.keys(TRICKS) as Trick[];

function fileOf(id: string, trick: string) {
  const { file, mapFor } = SYSTEMS[id]!;
  const text = readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');
  return { path: file, text, provider: id, ...(mapFor && { map: mapFor(trick) }) };
}

async function askFor(id: string, trick: Trick): Promise<WitnessAnswer> {
  const value = SYSTEMS[id]!.values?.[trick] ?? true;
  const answer = await findWitness({
    ...fileOf(id, trick),
    flag: trick,
    value,
    codeDefault: { value },
    audience: trick === 'fail-open' && id !== 'object-map' ? { ...ageIn('age'), band } : ageIn('age'),
    range: CHILDREN,
    region: null,
    domains: new Map(),
    asOf: '2026-11-25',
  });
  if ('notices' in answer) throw new Error(JSON.stringify(answer.notices));
  return answer;
}

function wantedOf({ differs }: System, trick: Trick): Wanted {
  const difference = differs[trick];
  return { ...TRICKS[trick], ...(difference && 'because' in difference ? difference : {}) };
}

it('every system has its file, and is told by its form', async () => {
  expect(Object.keys(SYSTEMS).sort()).toEqual(PROVIDERS.map(({ id }) => id).sort());
  for (const id of Object.keys(SYSTEMS)) {
    const file = fileOf(id, 'fail-open');
    const opened = await openFlags({ ...file, provider: null });
    expect('provider' in opened && opened.provider.id).toBe(id);
  }
});

describe.each(Object.entries(SYSTEMS))('%s', (id, system) => {
  const can = names.filter(trick => !('cannot' in (system.differs[trick] ?? {})));
  const provider = (PROVIDERS as readonly FlagProvider[]).find(one => one.id === id)!;

  it('has each trick in its file, or says why it cannot', async () => {
    const keys = new Set<string>();
    for (const trick of names) {
      const opened = await openFlags(fileOf(id, trick));
      if ('loaded' in opened) for (const { key } of opened.loaded.subjects) keys.add(key);
    }
    expect(names.filter(trick => keys.has(trick))).toEqual(can);
  });

  it.each(can)('%s', async trick => {
    const wanted = wantedOf(system, trick);
    const { judgement, witness } = await askFor(id, trick);
    const who = whoIsServed(judgement.hits.map(({ persona: { text, age } }) => ({ persona: text, age })));
    expect({ verdict: judgement.verdict, who }).toEqual({ verdict: wanted.verdict, who: wanted.who });
    if (wanted.verdict === 'unknown') expect(judgement.reason).not.toBeNull();
    if (!witness) return;
    if (wanted.share !== undefined) expect(judgement.share! / wanted.share).toBeCloseTo(1, 2);
    if (wanted.from !== undefined) expect(new Date(witness.from!).toISOString()).toContain(wanted.from);
    else expect(witness.from).toBeNull();
    const own = Object.entries(wanted.attributes ?? {});
    const path = (name: string) => provider.pathOf?.(name) ?? name;
    if (own.length > 0)
      expect(witness.context).toEqual(
        contextWith(
          {},
          own.map(([name, of]) => [path(name), of]),
        ),
      );
    const value = system.values?.[trick] ?? true;
    const isLeft = witness.outcome.value === undefined;
    const clock = witness.from ?? Date.UTC(2026, 10, 25);
    const again = await evaluateCases({ ...fileOf(id, trick), clock }, [
      {
        flag: trick,
        context: witness.context,
        default: isLeft ? value : typeof value === 'boolean' ? !value : 'other',
      },
    ]);
    expect(again).toMatchObject({ results: [{ flag: trick, value }] });
  });
});
