import { describe, expect, it } from 'vitest';
import { RuleCrash } from '../../src/evaluate/index.ts';
import { operation } from './facts.ts';
import { compileOne, judgeOne, said, verdictOf } from './one-rule.ts';

const manifest = `audience: { minimum-age: 13, bands: [13-15, 16+] }
features:
  dm: { kind: direct-messaging, owner: x }
`;
const given = { manifest: `childproof: 1\nproduct: { name: A }\n${manifest}` };
const holds = (expression: string) => verdictOf(`require: |\n  ${expression}`, given).outcome === 'pass';

describe('numbers have one boundary', () => {
  it.each([
    'feature.product.minimumAge == 13',
    'feature.product.minimumAge + 5 >= 18',
    'feature.product.minimumAge / 2 == 6',
    'feature.product.minimumAge > 12.5',
    'feature.product.minimumAge in [12, 13]',
    'feature.product.servesBelow(feature.product.minimumAge + 5)',
    '!feature.product.servesBelow(13)',
    'feature.minorBands[1].from == 16',
    'feature.settings.size() == 3',
    '"{13}" != string(feature.product.minimumAge) && string(feature.product.minimumAge) == "13"',
  ])('%s', expression => {
    expect(holds(expression)).toBe(true);
  });

  it('a message shows them as people write them', () => {
    const lines =
      'require: feature.hasFlag\nmessage: { engineer: "{feature.product.minimumAge} and {feature.settings.size()}", product: p, auditor: a }';
    expect(verdictOf(lines, given).messages!.engineer).toBe('13 and 3');
  });
});

describe('patterns', () => {
  it.each<[pattern: string, holds: boolean]>([
    ['^d', true],
    ['^m', false],
    ['m$', true],
    ['d.', true],
  ])('%s finds in dm: %s', (pattern, found) => {
    expect(holds(`feature.key.matchesPattern("${pattern}")`)).toBe(found);
  });

  it('one that a backtracking engine would never finish is answered', () => {
    const long = `${'a'.repeat(5000)}b`;
    const facts = (product: string) => [operation('dm-send', { argument: long })(product)];
    const lines = 'for: operation\nrequire: operation.argument.matchesPattern("^(a+)+$")';
    expect(verdictOf(lines, { ...given, facts }).outcome).toBe('fail');
  });

  it('what only a backtracking engine can do is refused when the rule is loaded', () => {
    expect(compileOne('require: |\n  feature.key.matchesPattern("(a)\\\\1")').notices).toHaveLength(1);
  });
});

describe('a fault of ours', () => {
  /** A fact that breaks the contract: reading its guards throws. */
  const broken = (product: string) => {
    const fact = operation('dm-send')(product);
    Object.defineProperty(fact.value, 'guards', {
      get: () => {
        throw new TypeError('guards are gone');
      },
    });
    return [fact];
  };

  it.each([
    ['plainly', 'require: operation.hasGuard("age")'],
    ['before something true', 'require: operation.hasGuard("age") || operation.symbol == "send"'],
    ['in a comprehension', 'require: |\n  [1].exists(x, operation.hasGuard("age") || true)'],
    ['under when', 'when: operation.hasGuard("age") || true'],
    ['under at', 'require: operation.symbol == "x"\nat: operation.guards'],
    ['in a related place', 'require: operation.symbol == "x"\nrelated: [{ at: operation.guards, message: m }]'],
    [
      'in a message',
      'require: operation.symbol == "x"\nmessage: { engineer: "{operation.guardsSeen}", product: p, auditor: a }',
    ],
  ])('%s ends as a crash of the rule, never as a verdict', (_, lines) => {
    expect(() => verdictOf(`for: operation\n${lines}`, { ...given, facts: broken })).toThrow(RuleCrash);
  });

  it('names the rule, the subject and the cause', () => {
    expect(() => verdictOf('for: operation\nrequire: operation.hasGuard("age")', { ...given, facts: broken })).toThrow(
      'rule local/one/rule crashed on src/a.ts#send5: guards are gone',
    );
  });

  it('an own rule that asks for what cannot be computed is a mistake of that rule, and yields no verdict', () => {
    const { results, faults } = judgeOne('require: feature.minorBands[99].isUnknown', given);
    expect(results).toEqual([]);
    expect(said(faults)).toEqual([
      expect.stringMatching(/^1:10 require: cannot be computed: No such key: index out of bounds/),
    ]);
  });

  it('options of two settings that have different scales cannot be compared', () => {
    const lines = `require: |
  feature.setting("who-can-message").protective.atLeast(feature.setting("read-receipts").protective)`;
    expect(() => verdictOf(lines, given)).toThrow('"off" is not an option of who-can-message');
  });
});
