import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { loadLocal } from '../../src/load/index.ts';
import type { Policy } from '../../src/model/policy.ts';
import { policyText } from '../load/policy-text.ts';
import { NOTHING, resultsOf } from './one-rule.ts';

const RULE = `parameters: { consent-age: 12 }
require: feature.product.minimumAge >= consentAge
message: { engineer: "{consentAge}", product: p, auditor: a }`;

function policy(id: string, age: string | null, provisions = ['a1']): Policy {
  const links = Object.fromEntries(provisions.map(name => [name, ['local/one/rule']]));
  const text = policyText(`local/${id}`, links, age === null ? '' : `parameters: { consent-age: ${age} }\n`);
  return loadLocal(memoryTree({ [`.childproof/policies/${id}.yaml`]: text }), NOTHING).library.policies[0]!;
}

const manifest = (regions: string, more = '') => `childproof: 1
product: { name: A, regions: [${regions}] }
audience: { minimum-age: 14 }
features: { dm: { kind: calls } }
${more}`;

/** `age outcome provisions` for each way in which the rule ran. */
function ways(policies: readonly Policy[], text = manifest('')): string[] {
  return resultsOf(RULE, { policies, manifest: text }).map(({ binding, verdicts }) => {
    const provisions = binding.provisions.map(one => `${one.policy.replace('local/', '')} ${one.id}`).join(', ');
    return `${binding.parameters['consent-age']} ${verdicts[0]!.outcome} [${provisions}]`;
  });
}

const EUROPE = '{ default: 16, regions: { GB: 13, DK: 15 } }';

describe('ages that law may move', () => {
  it.each<[name: string, policies: readonly Policy[], text: string, wanted: string[]]>([
    ['come from the rule where nobody moves them', [policy('x', null)], manifest(''), ['12 pass [x a1]']],
    ['come from the policy', [policy('x', '{ default: 16 }')], manifest(''), ['16 fail [x a1]']],
    [
      'vary by the regions of the product',
      [policy('x', EUROPE)],
      manifest('GB, DK, FR'),
      ['13 pass [x a1]', '15 fail [x a1]', '16 fail [x a1]'],
    ],
    ['are the default where no region is declared', [policy('x', EUROPE)], manifest(''), ['16 fail [x a1]']],
    [
      'are the manifest\u2019s where it overrides them',
      [policy('x', EUROPE)],
      manifest('GB, DK', 'parameters: { consent-age: 14 }\n'),
      ['14 pass [x a1]'],
    ],
    [
      'are judged once where texts agree',
      [policy('x', '{ default: 13 }', ['a1', 'a2']), policy('y', EUROPE, ['b1'])],
      manifest('GB'),
      ['13 pass [x a1, x a2, y b1]'],
    ],
    [
      'are judged apart where they do not',
      [policy('x', '{ default: 13 }'), policy('y', '{ default: 16 }')],
      manifest('GB'),
      ['13 pass [x a1]', '16 fail [y a1]'],
    ],
    ['need no policy for an own rule', [], manifest(''), ['12 pass []']],
  ])('%s', (_, policies, text, wanted) => {
    expect(ways(policies, text)).toEqual(wanted);
  });

  it('stand in the verdict and in its message', () => {
    const [result] = resultsOf(RULE, { policies: [policy('x', '{ default: 16 }')], manifest: manifest('') });
    expect(result!.verdicts[0]).toMatchObject({ parameters: { 'consent-age': 16 }, messages: { engineer: '16' } });
  });

  it('a rule without parameters runs once, however many regions there are', () => {
    const results = resultsOf('require: feature.hasOwner', {
      policies: [policy('x', null)],
      manifest: manifest('GB, DK, FR'),
    });
    expect(results).toHaveLength(1);
  });
});
