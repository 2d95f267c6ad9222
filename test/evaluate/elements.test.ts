import { describe, expect, it } from 'vitest';
import { guard, operation } from './facts.ts';
import { MANIFEST, resultsOf, verdictOf, verdictsOf } from './one-rule.ts';

const DM = (defaults: string) => `features:
  dm:
    kind: direct-messaging
    settings:
      who-can-message: { default: ${defaults} }
`;
const FOR_EACH_BAND = `each: { band: feature.minorBands }
require: feature.setting("who-can-message").defaultFor(band).atLeast("friends")
at: feature.setting("who-can-message").defaultFor(band)
message: { engineer: "{band}: {feature.setting('who-can-message').defaultFor(band).name}", product: p, auditor: a }`;

const outcomes = (lines: string, manifest: string) =>
  verdictOf(lines, { manifest }).elements.map(({ outcome, bindings }) => `${bindings['band']} ${outcome}`);

describe('elements', () => {
  it('every one that holds is a pass with their number', () => {
    const verdict = verdictOf(FOR_EACH_BAND, { manifest: DM('friends') });
    expect(verdict).toMatchObject({ outcome: 'pass', count: 3, basis: 'declared', reason: null, messages: null });
    expect(verdict.evidence.map(one => one.message)).toContain('who-can-message is "friends" for ages 13-15');
  });

  it('one that does not hold fails the verdict and names itself', () => {
    const manifest = DM('{ 13-15: nobody, 16-17: everyone, unknown: friends }');
    const verdict = verdictOf(FOR_EACH_BAND, { manifest });
    expect(verdict.outcome).toBe('fail');
    expect(outcomes(FOR_EACH_BAND, manifest)).toEqual(['ages 13-15 pass', 'ages 16-17 fail', 'unknown age pass']);
    expect(verdict.messages!.engineer).toBe('ages 16-17: everyone');
    expect(verdict.at.start).toEqual({ line: 8, column: 59 });
  });

  it('those that fail alike share a sentence, others have their own', () => {
    const manifest = DM('{ 13-15: everyone, 16-17: contacts-of-contacts, unknown: everyone }');
    expect(verdictOf(FOR_EACH_BAND, { manifest }).messages!.engineer).toBe(
      'ages 13-15 and unknown age: everyone ages 16-17: contacts-of-contacts',
    );
  });

  it('one that fails counts before one that is not known', () => {
    const manifest = DM('{ 16-17: everyone }');
    expect(outcomes(FOR_EACH_BAND, manifest)).toEqual(['ages 13-15 unknown', 'ages 16-17 fail', 'unknown age unknown']);
    expect(verdictOf(FOR_EACH_BAND, { manifest }).outcome).toBe('fail');
  });

  it('one that is not known makes the verdict unknown, with the reason in every message', () => {
    const verdict = verdictOf(FOR_EACH_BAND, { manifest: DM('{ 13-15: nobody }') });
    expect(verdict).toMatchObject({ outcome: 'unknown', basis: null, witness: null });
    expect(verdict.reason).toContain('does not say what who-can-message is for ages 16-17');
    expect(verdict.messages).toEqual({ engineer: verdict.reason, product: verdict.reason, auditor: verdict.reason });
  });

  it('several names are combined, and a later one can use an earlier one', () => {
    const lines = `each: { setting: feature.settings, band: feature.minorBands }
require: band.isUnknown || setting.name != "read-receipts"
message: { engineer: "{setting} for {band}", product: p, auditor: a }`;
    const verdict = verdictOf(lines, { manifest: DM('friends') });
    expect(verdict.count).toBe(9);
    expect(verdict.messages!.engineer).toBe('read-receipts for ages 13-15 and ages 16-17');
    const dependent = `each: { setting: feature.settings, band: setting.feature.minorBands }\nrequire: setting.feature.key == "dm" && band.from >= 0`;
    expect(verdictOf(dependent, { manifest: DM('friends') }).count).toBe(9);
  });

  it('a rule without elements has one, without a name', () => {
    expect(verdictOf('require: feature.hasOwner', { manifest: DM('friends') })).toMatchObject({
      outcome: 'fail',
      count: 1,
      elements: [{ outcome: 'fail', bindings: {}, reason: null }],
    });
  });

  it('nothing to look at is not applicable, or unknown where something was expected', () => {
    const lines = 'each: { send: feature.operations("dm-send") }\nrequire: send.hasGuard("age")';
    const given = { manifest: DM('friends') };
    const reason = 'there is no send to look at';
    expect(verdictOf(lines, given)).toMatchObject({ outcome: 'not-applicable', basis: null, count: 0, reason });
    expect(verdictOf(`expect: some\n${lines}`, given)).toMatchObject({ outcome: 'unknown', count: 0, reason });
  });
});

describe('when', () => {
  it('does not hold: not applicable, with the condition as the reason', () => {
    const verdict = verdictOf('when: |\n  feature.kind ==\n    "calls"\nrequire: feature.hasOwner', {
      manifest: DM('friends'),
    });
    expect(verdict).toMatchObject({
      outcome: 'not-applicable',
      reason: 'the condition of the rule does not hold: feature.kind == "calls"',
    });
  });

  it('is not known: unknown', () => {
    const verdict = verdictOf('when: feature.product.minimumAge < 13\nrequire: feature.hasOwner', {
      manifest: DM('friends'),
    });
    expect(verdict).toMatchObject({ outcome: 'unknown', reason: 'the manifest declares no minimum age' });
  });
});

describe('places', () => {
  const manifest = DM('{ 13-15: nobody }');

  it('what cannot be found falls back to the subject', () => {
    const lines = 'require: feature.hasOwner\nat: feature.setting("profile-visibility")';
    expect(verdictOf(lines, { manifest }).at.start).toEqual({ line: 5, column: 3 });
  });

  it('a part that is not there falls back to what holds it', () => {
    expect(verdictOf('require: feature.hasOwner\nat: feature.part("owner")', { manifest }).at.start).toEqual({
      line: 5,
      column: 3,
    });
    expect(verdictOf('require: feature.hasOwner\nat: feature.part("kind")', { manifest }).at.start).toEqual({
      line: 6,
      column: 11,
    });
  });

  it('of a list it is the first', () => {
    const lines = 'require: feature.hasOwner\nat: feature.operations("dm-send")';
    const facts = (product: string) => [operation('dm-send')(product), operation('dm-send', { line: 9 })(product)];
    expect(verdictOf(lines, { manifest, facts }).at).toMatchObject({ path: 'src/a.ts', start: { line: 5 } });
  });

  it('related places are kept once, without the place itself, with their message', () => {
    const lines = `each: { send: feature.operations("dm-send") }
require: send.hasGuard("age")
at: send
related:
  - { at: send, message: itself }
  - { at: send.guards, message: "a {send.guards[0].kind} guard" }
  - { at: feature.product.part("audience.bands"), message: the bands }
  - { at: 'feature.setting("profile-visibility")', message: nowhere }`;
    const guards = [guard('block')];
    const facts = (product: string) => [
      operation('dm-send', { guards })(product),
      operation('dm-send', { guards, line: 9 })(product),
    ];
    expect(
      verdictOf(lines, { manifest, facts }).related.map(({ at, message }) => `${at.path}:${at.start.line} ${message}`),
    ).toEqual(['src/a.ts:9 itself', 'src/a.ts:3 a block guard', 'childproof.yaml:3 the bands']);
  });
});

describe('without a subject', () => {
  it('a rule is recorded with population 0 and no verdict', () => {
    expect(resultsOf('require: feature.hasOwner', { manifest: MANIFEST })).toEqual([
      expect.objectContaining({ population: 0, verdicts: [] }),
    ]);
  });

  it('every subject has a verdict of its own, in the order of the manifest', () => {
    const manifest = 'features:\n  b: { kind: calls, owner: x }\n  a: { kind: calls }\n';
    expect(verdictsOf('require: feature.hasOwner', { manifest }).map(one => [one.subject, one.outcome])).toEqual([
      ['features.b', 'pass'],
      ['features.a', 'fail'],
    ]);
  });
});
