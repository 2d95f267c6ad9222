import { describe, expect, it } from 'vitest';
import { evaluateCases } from '../../../src/extract/flags/answers/evaluate.ts';
import { findWitness } from '../../../src/extract/flags/answers/witness.ts';
import flagsmith from '../../../src/extract/flags/flagsmith.ts';
import { CHILDREN } from '../../../src/extract/flags/search/personas.ts';
import { ageIn } from '../../../src/model/flag-audience.ts';

const NOW = Date.parse('2026-11-25T00:00:00Z');

type Condition = [property: string, operator: string, value: unknown];

const state = (enabled: boolean, more: object = {}) => ({
  django_id: enabled ? 2 : 1,
  enabled,
  feature_state_value: null,
  multivariate_feature_state_values: [],
  feature: { id: 1, name: 'f', type: 'STANDARD' },
  ...more,
});

/** A flag that is off but for those of a segment with this rule. */
function documentWith(type: string, conditions: readonly Condition[], more: object = {}): string {
  const rule = {
    type,
    rules: [],
    conditions: conditions.map(([property_, operator, value]) => ({ property_, operator, value })),
  };
  return JSON.stringify({
    id: 1,
    api_key: 'key',
    name: 'production',
    project: {
      id: 1,
      name: 'p',
      organisation: { id: 1, name: 'o' },
      segments: [
        { id: 1, name: 's', rules: [rule], feature_states: [state(true, { feature_segment: { priority: 0 } })] },
      ],
    },
    feature_states: [state(false, more)],
  });
}

async function judged(text: string, type: 'number' | 'both' = 'number') {
  const audience = ageIn('age');
  const found = await findWitness({
    path: 'environment.json',
    text,
    provider: null,
    flag: 'f',
    value: true,
    codeDefault: null,
    audience: { ...audience, age: { ...audience.age, type } },
    range: CHILDREN,
    region: null,
    domains: new Map(),
    asOf: '2026-11-25',
  });
  if ('notices' in found) throw new Error(found.notices.map(({ message }) => message).join('; '));
  const { judgement, witness } = found;
  return {
    verdict: judgement.verdict,
    share: judgement.share,
    context: witness?.context ?? null,
    ages: [...new Set(judgement.hits.map(({ persona }) => persona.age))],
  };
}

describe('what the library says of odd ages', () => {
  it.each([
    ['from 18 on', 'ALL', 'GREATER_THAN_INCLUSIVE', { unknown: false, '15': false, '9': true }],
    ['not below 18', 'NONE', 'LESS_THAN', { unknown: true, '15': false, '9': true }],
  ])('%s', async (_, type, operator, wanted) => {
    const { subjects } = await flagsmith.load('e.json', documentWith(type, [['age', operator, '18']]));
    const ask = async (traits: object) => (await subjects[0]!.evaluate({ identifier: 'kim', traits }, NOW)).value;
    expect({ unknown: await ask({}), '15': await ask({ age: '15' }), '9': await ask({ age: '9' }) }).toEqual(wanted);
    expect([await ask({ age: 9 }), await ask({ age: 18 })]).toEqual([false, true]);
  });
});

describe('tricky flags', () => {
  it('an age that may be sent as a text is compared letter by letter', async () => {
    const text = documentWith('ALL', [['age', 'GREATER_THAN_INCLUSIVE', '18']]);
    expect(await judged(text)).toMatchObject({ verdict: 'safe' });
    const told = await judged(text, 'both');
    expect(told).toMatchObject({ verdict: 'witness', ages: [2, 3, 4, 5, 6, 7, 8, 9] });
    expect(told.context).toEqual({ traits: { age: '2' } });
  });

  it('off by two reaches 16 and 17 of a plan', async () => {
    const told = await judged(
      documentWith('ALL', [
        ['age', 'GREATER_THAN', '15'],
        ['plan', 'IN', 'family,team'],
      ]),
    );
    expect(told).toMatchObject({ verdict: 'witness', ages: [16, 17], share: 1 });
  });

  it('a deny list is open where the age is unknown', async () => {
    const told = await judged(documentWith('NONE', [['age', 'LESS_THAN', '18']]));
    expect(told).toMatchObject({ verdict: 'witness', ages: [null] });
  });

  it('a share is found by its key, and no share by nobody', async () => {
    const told = await judged(documentWith('ALL', [['', 'PERCENTAGE_SPLIT', 1]]));
    expect(told.verdict).toBe('witness');
    expect(told.share).toBeCloseTo(0.01, 4);
    expect(
      await judged(
        documentWith('ALL', [
          ['age', 'GREATER_THAN_INCLUSIVE', '18'],
          ['', 'PERCENTAGE_SPLIT', 50],
        ]),
      ),
    ).toMatchObject({ verdict: 'safe' });
    expect(await judged(documentWith('ALL', [['', 'PERCENTAGE_SPLIT', -1]]))).toMatchObject({ verdict: 'safe' });
  });

  it('halves of one hash never meet', async () => {
    const half: Condition = ['', 'PERCENTAGE_SPLIT', 50];
    const rule = { type: 'NONE', rules: [], conditions: [{ property_: '', operator: 'PERCENTAGE_SPLIT', value: 60 }] };
    const one = JSON.parse(documentWith('ALL', [half])) as { project: { segments: { rules: object[] }[] } };
    one.project.segments[0]!.rules.push(rule);
    expect(await judged(JSON.stringify(one))).toMatchObject({ verdict: 'safe' });
  });

  it('seven attributes and an age are a proof', async () => {
    const others = 'abcdefg'.split('').map((name): Condition => [name, 'IN', '1,2,3,4,5,6']);
    const told = await judged(documentWith('ALL', [...others, ['age', 'GREATER_THAN_INCLUSIVE', '18']]));
    expect(told).toMatchObject({ verdict: 'safe' });
  });

  it('an operator that the library does not know is unknown', async () => {
    expect(await judged(documentWith('ALL', [['age', 'ROUGHLY', '18']]))).toMatchObject({ verdict: 'unknown' });
  });
});

it('`flags eval` asks for nobody with an empty context, and gives the default for what is off', async () => {
  const text = documentWith('ALL', [['age', 'GREATER_THAN_INCLUSIVE', '18']], { feature_state_value: 'friends' });
  const told = await evaluateCases({ path: 'environment.json', text, provider: null, clock: NOW }, [
    { flag: 'f', context: {}, default: 'mine' },
    { flag: 'f', context: { identifier: 'kim', traits: { age: 17 } }, default: true },
    { flag: 'f', context: { identifier: 'kim', traits: { age: 18 } }, default: false },
    { flag: 'f', context: { identifier: 'kim', age: 18 }, default: 'mine' },
    { flag: 'gone', context: { identifier: 'kim' }, default: 'mine' },
  ]);
  expect('results' in told && told.results.map(({ value, reason }) => [value, reason])).toEqual([
    ['mine', 'DEFAULT'],
    [false, 'DEFAULT'],
    [true, 'TARGETING_MATCH; segment=s'],
    [null, 'TARGETING_MATCH; segment=s'],
    ['mine', 'FLAG_NOT_FOUND'],
  ]);
});

it('what the engine itself is asked with can be kept as a file too', async () => {
  const feature = { key: '1', name: 'f', enabled: false, value: null, metadata: { id: 1 } };
  const rules = [{ type: 'ALL', conditions: [{ property: 'age', operator: 'GREATER_THAN', value: '16' }], rules: [] }];
  const segments = { '1': { key: '1', name: 's', rules, overrides: [{ ...feature, enabled: true, priority: 0 }] } };
  const text = JSON.stringify({ environment: { key: 'k', name: 'n' }, features: { f: feature }, segments });
  expect(await judged(text)).toMatchObject({ verdict: 'witness', ages: [17] });
});
