import { expect, it } from 'vitest';
import { formatPlace } from '../../src/model/place.ts';
import { guard, operation, placeIn } from './facts.ts';
import { verdictOf } from './one-rule.ts';

it('a place beside a finding is said once, by whoever says it first', () => {
  const also = [
    { at: placeIn('src/b.ts', 4), message: 'the account is made here' },
    { at: placeIn('src/b.ts', 9), message: 'and here' },
  ];
  const rule = `for: operation
when: operation.concept == "dm-send"
layer: code
require: '!operation.hasGuard("login")'
related: [{ at: operation.guards, message: this guard is of another kind }]
`;
  const login = { ...guard('login'), at: placeIn('src/b.ts', 4) };
  const { related } = verdictOf(rule.trimEnd(), {
    manifest: 'features:\n  dm: { kind: direct-messaging }\n',
    facts: product => {
      const fact = operation('dm-send', { guards: [login] })(product);
      return [{ ...fact, value: { ...fact.value, also } }];
    },
  });
  expect(related.map(({ at, message }) => `${formatPlace(at).split(':').slice(0, 2).join(':')} ${message}`)).toEqual([
    'src/b.ts:4 this guard is of another kind',
    'src/b.ts:9 and here',
  ]);
});
