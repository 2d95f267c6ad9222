import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { everyChild, flag } from './facts.ts';
import type { Served } from './facts.ts';
import { verdictOf, verdictsOf } from './one-rule.ts';

const facts = (...makers: ((product: string) => Fact)[]) => ({
  facts: (product: string) => makers.map(make => make(product)),
});
const FEATURE = 'features:\n  dm: { kind: direct-messaging, flag: { key: dm.on } }\n';
const HELD = 'require: feature.flag.isHeld';

describe('whether a judged file holds a bound flag', () => {
  const source = (more: string) => `${FEATURE}flags: [{ files: [flags/*.json], provider: flagd${more} }]\n`;
  const other = flag(
    'dm.onn',
    everyChild(() => false),
  );

  it('it does', () => {
    expect(verdictOf(HELD, { manifest: source(''), ...facts(flag('dm.on', [])) }).outcome).toBe('pass');
  });

  it('no complete source does: it does not exist', () => {
    expect(verdictOf(HELD, { manifest: source(', complete: true'), ...facts(other) }).outcome).toBe('fail');
  });

  it.each([
    [
      'the sources are not complete',
      source(''),
      'none of them says `complete: true`: export the flag into a file to have it judged',
    ],
    [
      'only another environment is complete',
      source(', environment: staging, complete: true'),
      'the manifest names no flag files of that environment',
    ],
    ['there are none', FEATURE, 'the manifest names no flag files of that environment'],
  ])('%s: it may be anywhere', (_, manifest, reason) => {
    expect(verdictOf(HELD, { manifest, ...facts(other) })).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining(reason),
    });
  });

  it('a flag file was not read: it may be in there, whatever is complete', () => {
    const given = { manifest: source(', complete: true'), isBlind: true, ...facts(other) };
    expect(verdictOf(HELD, given)).toMatchObject({
      outcome: 'unknown',
      reason: 'a flag file could not be read, and "dm.on" may be in it',
    });
  });

  it('a flag of another environment is another flag', () => {
    const staging = flag(
      'dm.on',
      everyChild(() => false),
      { environment: 'staging' },
    );
    expect(verdictOf(HELD, { manifest: source(', complete: true'), ...facts(staging) }).outcome).toBe('fail');
  });

  it('a slip in the key is pointed at', () => {
    const lines = `${HELD}\nrelated: [{ at: feature.flag.lookAlike, message: "this one?" }]`;
    expect(verdictOf(lines, { manifest: source(', complete: true'), ...facts(other) }).related).toEqual([
      { at: other('').at, message: 'this one?' },
    ]);
  });

  it('what a flag serves is not known where no file holds it', () => {
    const lines = 'each: { band: feature.minorBands }\nrequire: feature.flag.isOffFor(band)';
    expect(verdictOf(lines, { manifest: FEATURE })).toMatchObject({
      outcome: 'unknown',
      reason: 'no judged flag file of production holds "dm.on"',
    });
  });
});

describe('flags as subjects', () => {
  it('each owner of a flag is judged, and flags that nothing binds by themselves', () => {
    const manifest = `features:
  a: { kind: calls, flag: { key: shared } }
  b: { kind: calls, flag: { key: shared } }
`;
    const verdicts = verdictsOf('for: flag\nrequire: flag.isBound', {
      manifest,
      ...facts(flag('shared', []), flag('lonely', [])),
    });
    expect(verdicts.map(one => [one.subject, one.outcome, one.at.path])).toEqual([
      ['features.a.flag:shared', 'pass', 'flags/production.flagd.json'],
      ['features.b.flag:shared', 'pass', 'flags/production.flagd.json'],
      ['flags.lonely', 'fail', 'flags/production.flagd.json'],
    ]);
  });
});

describe('unknown age gets what the youngest child gets', () => {
  const LINES = 'for: flag\nrequire: flag.treatsUnknownAsYoungest';
  const YOUNGEST = 13;

  it.each<[name: string, served: (age: number | null) => unknown, more: object, outcome: string]>([
    ['shut for both', age => age !== null && age > 15, {}, 'pass'],
    ['open for both', () => true, {}, 'pass'],
    ['open for unknown age only', age => age === null || age > 15, {}, 'fail'],
    ['protection that unknown age lacks', age => age !== null && age < 16, {}, 'fail'],
    ['left to the application for unknown age only', age => (age === null ? undefined : false), {}, 'unknown'],
    ['the same, but not for every child', () => false, { proof: false, doubt: 'it also reads "plan"' }, 'unknown'],
    ['different, though not for every child', age => age === null, { proof: false, doubt: 'x' }, 'fail'],
  ])('%s', (_, served, more, outcome) => {
    const answers: Served = everyChild(served).filter(([age]) => age === null || age >= YOUNGEST);
    const verdict = verdictOf(LINES, { manifest: FEATURE, ...facts(flag('dm.on', answers, more)) });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.witness?.context).toEqual(outcome === 'fail' ? {} : undefined);
  });
});
