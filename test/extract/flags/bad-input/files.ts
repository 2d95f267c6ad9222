import type { FlagMap } from '../../../../src/model/flag-map.ts';
import { PLAIN_MAP } from '../../../../src/model/flag-map.ts';

import {
  ccNeeds,
  configcat,
  firebase,
  flagd,
  flagsmith,
  flagsmithState,
  flipt,
  gbNeeds,
  growthbook,
  ld,
  ldNeeds,
  ldRule,
  listed,
  unleash,
  vercel,
} from './builders.ts';
import type { BadSystem } from './troubles.ts';

const noSegments = { cannot: 'it has no segments' };

const noPrerequisites = { cannot: 'no flag depends on another' };

const gates: FlagMap['gates'] = { minimumAge: 'minAge', countries: 'countries', rollout: 'rollout' };

export const SYSTEMS: Readonly<Record<string, BadSystem>> = {
  flagd: {
    open: keys => ({
      flags: listed(keys, () => ({ state: 'ENABLED', variants: { on: true }, defaultVariant: 'on' })),
    }),
    troubles: {
      'an unknown operator': {
        file: flagd({ if: [{ atLeast: [{ var: 'age' }, 18] }, 'on', 'off'] }),
        says: 'flagd knows no operator "atLeast"',
      },
      'a missing segment': {
        file: flagd({ if: [{ $ref: 'adults' }, 'on', 'off'] }, { $evaluators: { others: { '==': [1, 1] } } }),
        says: 'adults',
      },
      'a missing prerequisite': noPrerequisites,
      'a circle': {
        file: flagd(
          { if: [{ $ref: 'a' }, 'on', 'off'] },
          { $evaluators: { a: { and: [{ $ref: 'b' }] }, b: { and: [{ $ref: 'a' }] } } },
        ),
        says: 'a',
      },
      'weights that do not add up': {
        file: flagd({
          fractional: [
            ['on', -5],
            ['off', 3],
            ['on', 0.5],
          ],
        }),
        says: 'this must be >= 0',
      },
    },
  },
  launchdarkly: {
    open: keys => ({ flagValues: listed(keys, () => true) }),
    troubles: {
      'an unknown operator': { file: ld(ldRule({ attribute: 'age', op: 'atLeast' })), says: 'atLeast' },
      'a missing segment': { file: ld(ldRule({ op: 'segmentMatch', values: ['adults'] })), says: 'adults' },
      'a missing prerequisite': { file: ld(ldNeeds('gone')), says: 'gone' },
      'a circle': {
        file: ld(ldNeeds('g'), { g: { ...ld(ldNeeds('f')).flags.f, key: 'g' } }),
        says: 'the flag "f" depends on itself',
      },
      'weights that do not add up': {
        file: ld({
          fallthrough: {
            rollout: {
              variations: [
                { variation: 1, weight: 30_000 },
                { variation: 0, weight: 10 },
              ],
            },
          },
        }),
        says: 'add up to 30010',
      },
    },
  },
  unleash: {
    open: keys => ({ version: 2, features: keys.map(name => ({ name, enabled: true, strategies: [] })) }),
    troubles: {
      'an unknown operator': {
        file: unleash({ constraints: [{ contextName: 'age', operator: 'AT_LEAST', value: '18', values: [] }] }),
        says: 'AT_LEAST',
      },
      'a missing segment': { file: unleash({ segments: [7] }), says: 'segment 7 is not in the file' },
      'a missing prerequisite': {
        file: unleash({}, { dependencies: [{ feature: 'gone' }] }),
        says: 'the flag "gone" that it depends on is not in the file',
      },
      'a circle': {
        file: unleash({}, { dependencies: [{ feature: 'g' }] }, [
          { name: 'g', enabled: true, dependencies: [{ feature: 'f' }], strategies: [] },
        ]),
        says: 'the flag "f" depends on itself',
      },
      'weights that do not add up': {
        file: unleash({ name: 'flexibleRollout', parameters: { rollout: 'many', stickiness: 'userId', groupId: 'f' } }),
        says: 'the rollout "many" is no percentage',
      },
    },
  },
  growthbook: {
    open: keys => ({ features: listed(keys, () => ({ defaultValue: true })) }),
    troubles: {
      'an unknown operator': { file: growthbook({ condition: { age: { $atLeast: 18 } } }), says: '$atLeast' },
      'a missing segment': {
        file: growthbook({ condition: { id: { $inGroup: 'adults' } } }),
        says: 'the saved group "adults" is not in the file',
      },
      'a missing prerequisite': { file: growthbook(gbNeeds('gone')), says: 'gone' },
      'a circle': {
        file: growthbook(gbNeeds('g'), { g: { defaultValue: true, rules: [{ force: true, ...gbNeeds('f') }] } }),
        says: 'the flag "f" depends on itself',
      },
      'weights that do not add up': {
        file: {
          features: { f: { defaultValue: false, rules: [{ variations: [false, true], weights: [0.2, 0.3, 0.1] }] } },
        },
        says: 'do not fit its variations',
      },
    },
  },
  firebase: {
    open: keys => ({ parameters: listed(keys, () => ({ defaultValue: { value: 'true' }, valueType: 'BOOLEAN' })) }),
    troubles: {
      'an unknown operator': {
        file: firebase("app.userProperty['age'].atLeast(18)"),
        says: 'condition "c": it is written in a way that is not followed',
      },
      'a missing segment': {
        file: firebase('true', { gone: { value: 'true' } }),
        says: 'the condition "gone" is not in the file',
      },
      'a missing prerequisite': noPrerequisites,
      'a circle': noPrerequisites,
      'weights that do not add up': {
        file: firebase('percent between 90 and 10'),
        says: 'a percentage ends before it begins',
      },
    },
  },
  configcat: {
    open: keys => ({ f: listed(keys, () => ({ t: 0, v: { b: true } })) }),
    troubles: {
      'an unknown operator': { file: configcat({ u: { a: 'age', c: 99, d: 18 } }), says: '99' },
      'a missing segment': { file: configcat({ s: { s: 3, c: 0 } }), says: 'segment' },
      'a missing prerequisite': { file: configcat(ccNeeds('gone')), says: 'gone' },
      'a circle': {
        file: configcat(ccNeeds('g'), { g: configcat(ccNeeds('f')).f.f }),
        says: 'the flag "f" depends on itself',
      },
      'weights that do not add up': {
        file: configcat(
          { u: { a: 'age', c: 15, d: 18 } },
          {},
          {
            p: [
              { p: 30, v: { b: false } },
              { p: 20, v: { b: false } },
            ],
          },
        ),
        says: 'percentages add up to 50',
      },
    },
  },
  vercel: {
    open: keys => ({ definitions: listed(keys, () => ({ variants: [true], environments: { production: 0 } })) }),
    troubles: {
      'an unknown operator': {
        file: vercel([{ conditions: [[['user', 'age'], 'atLeast', 18]], outcome: 1 }]),
        says: 'atLeast',
      },
      'a missing segment': {
        file: vercel([{ conditions: [['segment', 'eq', 'adults']], outcome: 1 }]),
        says: 'the segment "adults" is not in the file',
      },
      'a missing prerequisite': {
        file: vercel([], { production: { reuse: 'gone' } }),
        says: 'nothing is said of the environment "production"',
      },
      'a circle': {
        file: vercel([], { production: { reuse: 'preview' }, preview: { reuse: 'production' } }),
        says: 'nothing is said of the environment',
      },
      'weights that do not add up': {
        file: vercel([
          { conditions: [], outcome: { type: 'split', base: ['user', 'id'], weights: [0, 0], defaultVariant: 1 } },
        ]),
        says: 'add up to nothing',
      },
    },
  },
  flipt: {
    open: keys => ({ flags: keys.map(key => ({ key, type: 'BOOLEAN_FLAG_TYPE', enabled: true })) }),
    troubles: {
      'an unknown operator': {
        file: flipt({ rollouts: [{ segment: { key: 's', value: true } }] }, [
          {
            key: 's',
            match_type: 'ALL_MATCH_TYPE',
            constraints: [{ type: 'NUMBER_COMPARISON_TYPE', property: 'age', operator: 'atleast', value: '18' }],
          },
        ]),
        says: 'atleast',
      },
      'a missing segment': {
        file: flipt({ rollouts: [{ segment: { key: 'adults', value: true } }] }),
        says: 'the segment "adults" is not in the file',
      },
      'a missing prerequisite': noPrerequisites,
      'a circle': noPrerequisites,
      'weights that do not add up': {
        file: flipt(
          {
            type: 'VARIANT_FLAG_TYPE',
            enabled: true,
            variants: [{ key: 'true' }],
            rules: [{ segment: 's', distributions: [{ variant: 'true', rollout: 30 }] }],
          },
          [{ key: 's', match_type: 'ALL_MATCH_TYPE', constraints: [] }],
        ),
        says: 'add up to 30 %',
      },
    },
  },
  flagsmith: {
    open: keys => ({
      project: { segments: [] },
      feature_states: keys.map((name, index) => flagsmithState(name, true, index)),
    }),
    troubles: {
      'an unknown operator': { file: flagsmith({ operator: 'AT_LEAST' }), says: 'AT_LEAST' },
      'a missing segment': { cannot: 'a segment holds the states that it overrides' },
      'a missing prerequisite': noPrerequisites,
      'a circle': noPrerequisites,
      'weights that do not add up': {
        file: flagsmith(
          { operator: 'GREATER_THAN_INCLUSIVE' },
          {
            enabled: true,
            feature_state_value: false,
            multivariate_feature_state_values: [
              { id: 1, multivariate_feature_option: { id: 1, value: true }, percentage_allocation: 80 },
              { id: 2, multivariate_feature_option: { id: 2, value: false }, percentage_allocation: 80 },
            ],
          },
        ),
        says: 'add up to 160 %',
      },
    },
  },
  'object-map': {
    open: keys => listed(keys, () => ({ on: true })),
    map: { ...PLAIN_MAP, value: 'on', gates },
    troubles: {
      'an unknown operator': {
        file: { f: { on: true, minAge: { atLeast: 18 } } },
        says: 'the minimum age is not known',
      },
      'a missing segment': noSegments,
      'a missing prerequisite': {
        path: 'flags.ts',
        file: 'export default { f: { on: true, ...adultsOnly } };',
        says: 'something that is not known is spread over it',
      },
      'a circle': {
        path: 'flags.ts',
        file: 'const a = b; const b = a; export default { f: { on: a } };',
        says: 'it is computed',
      },
      'weights that do not add up': { file: { f: { on: true, rollout: 250 } }, says: 'decided by code' },
    },
  },
};
