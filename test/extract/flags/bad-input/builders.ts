/** Files of each system around one flag `f`, as short as they can be. */

export const listed = <Value>(keys: readonly string[], of: (key: string, index: number) => Value) =>
  Object.fromEntries(keys.map((key, index) => [key, of(key, index)] as const));

export const flagd = (targeting: unknown, more: object = {}) => ({
  flags: { f: { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting } },
  ...more,
});

export const ld = (flag: object, more: object = {}) => ({
  flags: {
    f: { key: 'f', on: true, version: 1, salt: 's', variations: [true, false], fallthrough: { variation: 1 }, ...flag },
    ...more,
  },
});
export const ldRule = (clause: object) => ({
  rules: [{ id: 'r', variation: 0, clauses: [{ values: [18], ...clause }] }],
});
export const ldNeeds = (key: string) => ({ prerequisites: [{ key, variation: 0 }], fallthrough: { variation: 0 } });

export const unleash = (strategy: object, more: object = {}, others: object[] = []) => ({
  version: 2,
  features: [
    { name: 'f', enabled: true, ...more, strategies: [{ name: 'default', parameters: {}, ...strategy }] },
    ...others,
  ],
});

export const growthbook = (rule: object, others: object = {}) => ({
  features: { f: { defaultValue: false, rules: [{ force: true, ...rule }] }, ...others },
});
export const gbNeeds = (id: string) => ({ parentConditions: [{ id, condition: { value: true } }] });

export const firebase = (expression: string, conditionalValues: object = { c: { value: 'true' } }) => ({
  conditions: [{ name: 'c', expression }],
  parameters: { f: { defaultValue: { value: 'false' }, conditionalValues, valueType: 'BOOLEAN' } },
});

export const configcat = (condition: object, others: object = {}, more: object = {}) => ({
  f: { f: { t: 0, r: [{ c: [condition], s: { v: { b: true } } }], v: { b: false }, ...more }, ...others },
});
export const ccNeeds = (f: string) => ({ p: { f, c: 0, v: { b: true } } });

export const vercel = (rules: readonly object[], environments: object = {}) => ({
  environment: 'production',
  definitions: {
    f: { variants: [false, true], environments: { production: { rules, fallthrough: 0 }, ...environments } },
  },
});

export const flipt = (flag: object, segments: readonly object[] = []) => ({
  flags: [{ key: 'f', name: 'f', type: 'BOOLEAN_FLAG_TYPE', enabled: false, ...flag }],
  segments,
});

export const flagsmithState = (name: string, enabled: boolean, index: number, more: object = {}) => ({
  django_id: index,
  enabled,
  feature_state_value: null,
  feature: { id: index, name },
  ...more,
});
export const flagsmith = (condition: object, more: object = {}) => ({
  project: {
    segments: [
      {
        id: 1,
        name: 's',
        rules: [{ type: 'ALL', rules: [], conditions: [{ property_: 'age', value: '18', ...condition }] }],
        feature_states: [flagsmithState('f', true, 2, { feature_segment: { priority: 0 } })],
      },
    ],
  },
  feature_states: [flagsmithState('f', false, 1, more)],
});
