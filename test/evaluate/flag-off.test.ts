import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import type { FlagFact } from '../../src/model/flag-fact.ts';
import { everyChild, flag } from './facts.ts';
import { verdictOf, verdictsOf } from './one-rule.ts';

type Facts = (product: string) => Fact[];
const all =
  (...makers: ((product: string) => Fact)[]): Facts =>
  product =>
    makers.map(make => make(product));

const feature = (flagKeys: string, available = '[16-17, 18+]') =>
  `features:\n  dm: { kind: direct-messaging, available-to: ${available}, flag: { key: dm.on${flagKeys} } }\n`;
const OFF = 'each: { band: feature.closedBands }\nrequire: feature.flag.isOffFor(band)';

/** Outcome of each element, by band. */
function byBand(lines: string, manifest: string, facts: Facts): Record<string, string> {
  const verdict = verdictsOf(lines, { manifest, facts }).find(one => one.count > 0)!;
  return Object.fromEntries(verdict.elements.map(one => [one.bindings['band']!, one.outcome]));
}

describe('a feature that is declared off is off in the flag', () => {
  const adultsOnly = '[18+]';

  it('a proof over every child passes', () => {
    const facts = all(
      flag(
        'dm.on',
        everyChild(age => age !== null && age >= 16),
      ),
    );
    const verdict = verdictOf(OFF, { manifest: feature(''), facts });
    expect(verdict).toMatchObject({ outcome: 'pass', basis: 'flag-proved', witness: null });
    expect(verdict.evidence.map(one => one.message)).toEqual([
      'flag dm.on was evaluated for every age below 18 and for unknown age, reading only age',
    ]);
  });

  it('a child who gets it is the witness, with everybody who gets it too', () => {
    const facts = all(
      flag(
        'dm.on',
        everyChild(age => age !== null && age >= 15),
      ),
    );
    const verdict = verdictOf(OFF, { manifest: feature(''), facts });
    expect(verdict).toMatchObject({
      outcome: 'fail',
      basis: null,
      witness: {
        flag: 'dm.on',
        context: { age: 15 },
        value: true,
        who: 'ages 15-17',
        engine: 'engine 1.0',
        reason: 'TARGETING_MATCH',
      },
    });
  });

  it('bands are judged apart, and the person of unknown age by themself', () => {
    const facts = all(
      flag(
        'dm.on',
        everyChild(age => age === null),
      ),
    );
    expect(byBand(OFF, feature('', adultsOnly), facts)).toEqual({
      'ages 13-15': 'pass',
      'ages 16-17': 'pass',
      'unknown age': 'fail',
    });
    const teens = all(
      flag(
        'dm.on',
        everyChild(age => age === 17),
      ),
    );
    expect(byBand(OFF, feature('', adultsOnly), teens)).toEqual({
      'ages 13-15': 'pass',
      'ages 16-17': 'fail',
      'unknown age': 'pass',
    });
  });

  it.each<
    [
      name: string,
      served: (age: number | null) => unknown,
      more: Partial<FlagFact['value']>,
      outcome: string,
      reason: string | null,
    ]
  >([
    ['a witness needs no proof', () => true, { proof: false, doubt: 'it also reads "plan"' }, 'fail', null],
    [
      'without a witness a doubt is unknown',
      () => false,
      { proof: false, doubt: 'it also reads "plan"' },
      'unknown',
      'flag "dm.on": it also reads "plan"',
    ],
    [
      'what the application decides is unknown',
      () => undefined,
      {},
      'unknown',
      'flag "dm.on" leaves a 13-year-old to the application\'s own default (DISABLED)',
    ],
    [
      'a value that nobody mapped is unknown',
      () => 'treatment',
      {},
      'unknown',
      'the manifest does not say what the value "treatment" of flag "dm.on" means',
    ],
    [
      'a list has no meaning',
      () => [true],
      {},
      'unknown',
      'the manifest does not say what the value [true] of flag "dm.on" means',
    ],
    [
      'a value named like something every object has is unknown',
      () => 'constructor',
      {},
      'unknown',
      'the manifest does not say what the value "constructor" of flag "dm.on" means',
    ],
    ['nothing served is off', () => null, {}, 'pass', null],
  ])('%s', (_, served, more, outcome, reason) => {
    const facts = all(flag('dm.on', everyChild(served), more));
    expect(verdictOf(OFF, { manifest: feature(''), facts })).toMatchObject({ outcome, reason });
  });

  it('a band that nobody was asked for is unknown', () => {
    const facts = all(
      flag('dm.on', [
        [16, false],
        [null, false],
      ]),
    );
    expect(byBand(OFF, feature('', adultsOnly), facts)).toEqual({
      'ages 13-15': 'unknown',
      'ages 16-17': 'pass',
      'unknown age': 'pass',
    });
  });

  it('values can be words, and then false is not known either', () => {
    const values = ', values: { treatment: on, control: off }';
    expect(
      byBand(
        OFF,
        feature(values),
        all(
          flag(
            'dm.on',
            everyChild(() => 'control'),
          ),
        ),
      ),
    ).toEqual({ 'ages 13-15': 'pass', 'unknown age': 'pass' });
    expect(
      byBand(
        OFF,
        feature(values),
        all(
          flag(
            'dm.on',
            everyChild(() => 'treatment'),
          ),
        ),
      ),
    ).toEqual({ 'ages 13-15': 'fail', 'unknown age': 'fail' });
    expect(
      byBand(
        OFF,
        feature(values),
        all(
          flag(
            'dm.on',
            everyChild(() => false),
          ),
        ),
      ),
    ).toEqual({ 'ages 13-15': 'unknown', 'unknown age': 'unknown' });
  });

  it('every judged file counts: one witness is enough', () => {
    const safe = flag(
      'dm.on',
      everyChild(() => false),
    );
    const open = flag(
      'dm.on',
      everyChild(() => true),
      { path: 'flags/eu.flagd.json' },
    );
    const verdict = verdictOf(OFF, { manifest: feature(''), facts: all(safe, open) });
    expect(verdict.witness!.at.path).toBe('flags/eu.flagd.json');
    expect(verdictOf(OFF, { manifest: feature(''), facts: all(safe, safe) }).outcome).toBe('pass');
  });

  it('an attribute that may carry the age too makes no witness', () => {
    const facts = all(
      flag(
        'dm.on',
        everyChild(() => true),
        { reads: ['isMinor'] },
      ),
    );
    expect(verdictOf(OFF, { manifest: feature(''), facts })).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('reads "isMinor", which may carry the age too'),
    });
  });
});
