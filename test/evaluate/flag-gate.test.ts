import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { everyChild, flag, guard, operation } from './facts.ts';
import { verdictOf, verdictsOf } from './one-rule.ts';

const all =
  (...makers: ((product: string) => Fact)[]) =>
  (product: string) =>
    makers.map(make => make(product));

const setting = (values: string) => `features:
  dm:
    kind: direct-messaging
    settings:
      who-can-message:
        default: friends
        flag: { key: dm.open, values: ${values} }
`;
const AT_LEAST = `for: setting
when: setting.hasFlag
each: { band: setting.feature.minorBands }
require: setting.servesAtLeast(band, setting.protective)`;

describe('gate: code', () => {
  const manifest =
    'features:\n  dm: { kind: direct-messaging, available-to: [16-17, 18+], flag: { key: dm.on, gate: code } }\n';
  const OFF = 'each: { band: feature.closedBands }\nrequire: feature.flag.isOffFor(band)';
  const served = flag(
    'dm.on',
    everyChild(() => true),
  );
  const readAt = (line: number, ...guards: ReturnType<typeof guard>[]) =>
    operation('feature-flag-check', { argument: 'dm.on', guards, line });

  it('an age guard before every read passes, and rests on code', () => {
    const facts = all(served, readAt(5, guard('age')), readAt(9, guard('login'), guard('age')));
    expect(verdictOf(OFF, { manifest, facts })).toMatchObject({ outcome: 'pass', basis: 'code-seen', witness: null });
  });

  it('one read without it fails, with the witness and the read', () => {
    const verdict = verdictOf(OFF, {
      manifest,
      facts: all(served, readAt(5, guard('age')), readAt(9, guard('login'))),
    });
    expect(verdict.outcome).toBe('fail');
    expect(verdict.witness).not.toBeNull();
    expect(verdict.evidence).toContainEqual(
      expect.objectContaining({ message: 'this read of flag dm.on stands behind no age guard' }),
    );
  });

  it('a guard that lets older children through is none', () => {
    const low = { ...guard('age'), limit: 16 };
    expect(verdictOf(OFF, { manifest, facts: all(served, readAt(5, low)) }).outcome).toBe('fail');
  });

  it('without a read in code nothing is known', () => {
    const other = operation('feature-flag-check', { argument: 'other', guards: [guard('age')] });
    expect(verdictOf(OFF, { manifest, facts: all(served, other) })).toMatchObject({
      outcome: 'unknown',
      witness: null,
      reason: '`gate: code` is declared, but no read of flag "dm.on" was recognised in code',
    });
  });

  it('a flag that keeps it back by itself needs no guard', () => {
    const facts = all(
      flag(
        'dm.on',
        everyChild(() => false),
      ),
    );
    expect(verdictOf(OFF, { manifest, facts })).toMatchObject({ outcome: 'pass', basis: 'flag-proved' });
  });
});

describe('a flag that decides a setting', () => {
  const VALUES = '{ true: everyone, false: friends, off: nobody }';

  it.each<[name: string, served: (age: number | null) => unknown, outcome: string]>([
    ['as protective as asked for', () => false, 'pass'],
    ['more protective', () => 'off', 'pass'],
    ['less protective', () => true, 'fail'],
    ['less protective for one age', age => age === 14, 'fail'],
    ['a value that is not mapped', () => 'else', 'unknown'],
    ['a mapped witness beside an unmapped value', age => (age === 14 ? true : 'else'), 'fail'],
  ])('%s', (_, served, outcome) => {
    const facts = all(flag('dm.open', everyChild(served)));
    const verdict = verdictsOf(AT_LEAST, { manifest: setting(VALUES), facts }).find(one =>
      one.subject.endsWith('who-can-message'),
    )!;
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.witness !== null).toBe(outcome === 'fail');
  });

  it('an element that is not known leaves no witness to one that fails for another reason', () => {
    const lines = `for: setting
when: setting.hasFlag
each: { band: setting.feature.minorBands }
require: |
  band.from == 13 ? setting.servesAtLeast(band, setting.protective) || setting.product.minimumAge > 12 : false`;
    const facts = all(
      flag(
        'dm.open',
        everyChild(() => true),
      ),
    );
    const verdict = verdictsOf(lines, { manifest: setting(VALUES), facts }).find(one => one.outcome === 'fail')!;
    expect(verdict.elements.map(one => one.outcome)).toEqual(['unknown', 'fail', 'fail']);
    expect(verdict.witness).toBeNull();
  });
});
