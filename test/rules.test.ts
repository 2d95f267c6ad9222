import { beforeAll, describe, expect, it } from 'vitest';
import type { ExampleResult } from '../src/author/rules/example.ts';
import { runExample } from '../src/author/rules/example.ts';
import { ruleTemplate } from '../src/author/rules/template.ts';
import { compileRules } from '../src/evaluate/index.ts';
import { diskTree } from '../src/kit/trees/disk.ts';
import { memoryTree } from '../src/kit/trees/memory.ts';
import { checkLinks, loadLibrary, loadLocal } from '../src/load/index.ts';
import type { RuleExample } from '../src/model/rule.ts';
import { said } from './evaluate/one-rule.ts';

const { library, rules, notices } = loadLibrary(diskTree(new URL('..', import.meta.url).pathname));

it('every built-in rule, policy and concept is right, and every link leads somewhere', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(said([...notices, ...checkLinks(library), ...compileRules(library.rules, library.concepts).notices])).toEqual(
    [],
  );
});

describe.each(rules.map(one => [one.rule.id, one] as const))('%s', (_, loaded) => {
  it.each(loaded.examples.map(example => [example.name, example] as const))('%s', async (_, example) => {
    expect((await runExample(loaded, example, library)).faults).toEqual([]);
  });

  it('says what to do, and to whom', () => {
    const { why, fix, message } = loaded.rule;
    for (const text of [why, fix, ...Object.values(message)]) expect(text.trim()).toMatch(/[.!?]$/);
  });
});

describe('an example that claims something else is reported', () => {
  const local = loadLocal(memoryTree({ '.childproof/rules/x/owner.yaml': ruleTemplate('local/x/owner') }), library);
  const loaded = local.rules[0]!;
  const [passing, failing] = loaded.examples as [RuleExample, RuleExample];
  const faultsOf = async (example: RuleExample): Promise<ExampleResult['faults']> =>
    (await runExample(loaded, example, library)).faults;

  beforeAll(() => expect(local.notices).toEqual([]));

  it('not the template\u2019s own', async () => {
    expect([...(await faultsOf(passing)), ...(await faultsOf(failing))]).toEqual([]);
  });

  it.each<[name: string, change: (example: RuleExample) => Partial<RuleExample>, fault: string | RegExp]>([
    ['a pass for a fail', () => ({ verdict: 'pass' }), 'expected pass, but the rule says fail: feed has no owner.'],
    ['an unknown for a fail', () => ({ verdict: 'unknown' }), /^expected unknown, but the rule says fail/],
    [
      'another line',
      () => ({ finds: ['childproof.yaml:3'] }),
      'expected findings at childproof.yaml:3, but they are at childproof.yaml:2',
    ],
    [
      'a finding too many',
      () => ({ finds: ['childproof.yaml:2', 'src/a.ts:1'] }),
      /^expected findings at childproof.yaml:2, src\/a.ts:1/,
    ],
    ['no finding', () => ({ finds: [] }), 'expected findings at no place, but they are at childproof.yaml:2'],
    [
      'a manifest that is wrong',
      () => ({ files: { 'childproof.yaml': 'features:\n  feed: { kind: nothing }\n' } }),
      /^the example itself is wrong: childproof.yaml:2 features.feed.kind: /,
    ],
    ['no subject at all', () => ({ files: {} }), 'expected fail, but the rule says not-applicable (it met no subject)'],
  ])('%s', async (_, change, fault) => {
    const [first] = await faultsOf({ ...failing, ...change(failing) });
    if (typeof fault === 'string') expect(first).toBe(fault);
    else expect(first).toMatch(fault);
  });

  it('a fail for a pass', async () => {
    expect(await faultsOf({ ...passing, verdict: 'fail' })).toEqual(['expected fail, but the rule says pass']);
  });
});
