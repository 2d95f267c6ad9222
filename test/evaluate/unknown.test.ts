import { describe, expect, it } from 'vitest';
import { defaultValue, flag, guard, operation, surface } from './facts.ts';
import { verdictOf } from './one-rule.ts';

const manifest = 'features:\n  dm: { kind: direct-messaging, owner: x }\n';
/** Nothing in the manifest says what it is. */
const UNKNOWN = 'feature.product.minimumAge > 12';
const outcome = (expression: string) => verdictOf(`require: |\n  ${expression}`, { manifest }).outcome;

describe('unknown is a value', () => {
  it.each<[expression: string, outcome: string]>([
    [UNKNOWN, 'unknown'],
    [`!(${UNKNOWN})`, 'unknown'],
    [`${UNKNOWN} || feature.hasOwner`, 'pass'],
    [`feature.hasOwner || ${UNKNOWN}`, 'pass'],
    [`${UNKNOWN} || feature.hasFlag`, 'unknown'],
    [`${UNKNOWN} && feature.hasFlag`, 'fail'],
    [`feature.hasFlag && ${UNKNOWN}`, 'fail'],
    [`${UNKNOWN} && feature.hasOwner`, 'unknown'],
    [`feature.hasOwner ? feature.hasOwner : ${UNKNOWN}`, 'pass'],
    [`(${UNKNOWN}) ? true : true`, 'unknown'],
    [`feature.settings.exists(s, s.isDeclared || ${UNKNOWN})`, 'unknown'],
    [`feature.settings.exists(s, s.name == "read-receipts" || ${UNKNOWN})`, 'pass'],
    [`feature.settings.all(s, s.name == "read-receipts" && ${UNKNOWN})`, 'fail'],
  ])('%s: %s', (expression, wanted) => {
    expect(outcome(expression)).toBe(wanted);
  });

  it('a name under let that is not known harms only what needs it', () => {
    const lines = 'let: { age: feature.product.minimumAge }\nrequire: ';
    expect(verdictOf(`${lines}feature.hasOwner || age > 12`, { manifest }).outcome).toBe('pass');
    expect(verdictOf(`${lines}age > 12`, { manifest }).outcome).toBe('unknown');
  });

  it('a placeholder that is not known says so', () => {
    const lines =
      'require: feature.hasFlag\nmessage: { engineer: "from {feature.product.minimumAge} on", product: p, auditor: a }';
    expect(verdictOf(lines, { manifest }).messages!.engineer).toBe('from unknown on');
  });

  it.each<[name: string, lines: string, reason: string]>([
    ['a flag that is not bound', 'require: feature.flag.isHeld', 'no flag is bound to the feature'],
    [
      'a setting of another kind',
      'require: feature.setting("profile-visibility").isDeclared',
      'a feature of kind direct-messaging has no setting profile-visibility',
    ],
    [
      'a control without a surface',
      'require: feature.hasControl("report-entry-point")',
      "no surface of dm was recognised in code; name the product's own words under `code.words`",
    ],
  ])('%s is not known', (_, lines, reason) => {
    expect(verdictOf(lines, { manifest })).toMatchObject({ outcome: 'unknown', reason });
  });

  it('a value in code that the vocabulary does not know is not known', () => {
    const facts = (product: string) => [defaultValue('who-can-message', null, '"mutuals"')(product)];
    expect(
      verdictOf('for: default\nrequire: default.option.atLeast(default.protective)', { manifest, facts }),
    ).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringContaining('what "mutuals" means for who-can-message is not in the vocabulary'),
    });
  });

  it('a subtree that could not be followed is not known, unless a control was found', () => {
    const lines = 'for: surface\nrequire: surface.offers("report-entry-point")';
    const judged = (more: Parameters<typeof surface>[0]) =>
      verdictOf(lines, { manifest, facts: product => [surface(more)(product)] }).outcome;
    const control = {
      concept: 'report-entry-point',
      at: { path: 'src/Chat.tsx', start: { line: 4, column: 1 }, end: { line: 4, column: 2 } },
      symbol: 'Report',
    };
    expect(judged({ complete: false })).toBe('unknown');
    expect(judged({ complete: true })).toBe('fail');
    expect(judged({ complete: false, controls: [{ ...control, state: 'works' }] })).toBe('pass');
    expect(judged({ complete: false, controls: [{ ...control, state: 'does-nothing' }] })).toBe('fail');
    expect(judged({ complete: true, controls: [{ ...control, state: 'hidden' }] })).toBe('fail');
  });
});

describe('code that nothing was seen to use', () => {
  const unreached = {
    at: { path: 'src/a.ts', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    message: 'left',
  };
  const judged = (more: Parameters<typeof operation>[1]) =>
    verdictOf('for: operation\nrequire: operation.hasGuard("age")', {
      manifest,
      facts: product => [operation('dm-send', more)(product)],
    });

  it('does not fail, and is no pass for that', () => {
    expect(judged({ unreached })).toMatchObject({ outcome: 'unknown', reason: 'left', basis: null });
    expect(judged({})).toMatchObject({ outcome: 'fail' });
  });

  it('passes like any other where it does what it should', () => {
    expect(judged({ unreached, guards: [guard('age')] })).toMatchObject({ outcome: 'pass' });
  });
});

describe('a guard protects the recipient', () => {
  it.each<[name: string, guards: ReturnType<typeof guard>[], outcome: string]>([
    ['not if it asks something else', [guard('connection')], 'fail'],
    ['if it keeps out everybody below 18', [{ ...guard('age'), of: 'other', limit: 18 }], 'pass'],
    ['if its limit is not known', [guard('age')], 'pass'],
    ['not if it asks for the age of the sender', [{ ...guard('age'), of: 'actor' }], 'fail'],
    ['not if it lets older children through', [{ ...guard('age'), of: 'other', limit: 16 }], 'fail'],
    ['if one of several does', [{ ...guard('age'), of: 'actor' }, guard('age', 4)], 'pass'],
  ])('%s', (_, guards, wanted) => {
    const facts = (product: string) => [operation('dm-send', { guards })(product)];
    const lines = 'for: operation\nrequire: operation.protectsRecipient("age")';
    expect(verdictOf(lines, { manifest, facts }).outcome).toBe(wanted);
  });
});

describe('what a pass rests on', () => {
  const facts = (product: string) => [
    operation('dm-send', { guards: [guard('age')] })(product),
    flag('dm.on', [
      [13, false],
      [null, false],
    ])(product),
  ];
  const flagged = 'features:\n  dm: { kind: direct-messaging, available-to: [16-17, 18+], flag: { key: dm.on } }\n';

  it.each<[lines: string, basis: string]>([
    ['require: feature.key == "dm"', 'declared'],
    ['require: feature.operations("dm-send").all(o, o.hasGuard("age"))', 'code-seen'],
    ['for: operation\nrequire: operation.hasGuard("age")', 'code-seen'],
    ['require: feature.flag.isHeld', 'declared'],
    ['require: feature.key == "dm"\nat: feature.operations("dm-send")', 'declared'],
  ])('%s: %s', (lines, basis) => {
    expect(verdictOf(lines, { manifest: flagged, facts })).toMatchObject({ outcome: 'pass', basis });
  });
});

describe('enforced elsewhere', () => {
  const declared = (until: string, capability = 'age-check') =>
    `${manifest}elsewhere: [{ capability: ${capability}, where: api-server, owner: o, until: ${until} }]\n`;
  const GUARDED = 'for: operation\nrequire: operation.hasGuard("age")';
  const facts = (product: string) => [operation('dm-send')(product)];

  it('is not evaluated here, and never a pass', () => {
    expect(verdictOf(GUARDED, { manifest: declared('2027-01-01'), facts })).toMatchObject({
      outcome: 'not-applicable',
      basis: null,
      reason: 'not evaluated here: the age check is enforced by api-server, as the manifest declares',
    });
  });

  it('counts to its last day and no longer', () => {
    expect(verdictOf(GUARDED, { manifest: declared('2026-06-01'), facts }).outcome).toBe('not-applicable');
    expect(verdictOf(GUARDED, { manifest: declared('2026-05-31'), facts }).outcome).toBe('fail');
  });

  it('speaks for nothing but its own capability', () => {
    expect(verdictOf(GUARDED, { manifest: declared('2027-01-01', 'connection-check'), facts }).outcome).toBe('fail');
  });

  it('does not hide a guard that is there, nor a question that is open', () => {
    const given = {
      manifest: declared('2027-01-01'),
      facts: (product: string) => [operation('dm-send', { guards: [guard('connection')] })(product)],
    };
    expect(
      verdictOf('for: operation\nrequire: operation.hasGuard("age") || operation.hasGuard("connection")', given)
        .outcome,
    ).toBe('pass');
    const mixed =
      'for: operation\neach: { age: "[12, 13]" }\nrequire: "age == 12 ? operation.hasGuard(\\"age\\") : operation.product.minimumAge > 12"';
    expect(verdictOf(mixed, given)).toMatchObject({
      outcome: 'unknown',
      reason: 'the manifest declares no minimum age',
    });
  });

  it('is asked before the side that cannot be told, which is unknown otherwise', () => {
    const given = (manifest: string) => ({
      manifest,
      facts: (product: string) => [operation('dm-send', { side: 'unknown' })(product)],
    });
    expect(verdictOf(GUARDED, given(declared('2027-01-01'))).outcome).toBe('not-applicable');
    expect(verdictOf(GUARDED, given(manifest))).toMatchObject({
      outcome: 'unknown',
      reason: 'neither its package nor the file says whether this runs on a server, where alone a check counts',
      settle: expect.stringContaining('a package.json beside it'),
    });
  });

  it('can name the safeguard instead of its concept', () => {
    const given = {
      manifest: declared('2027-01-01', 'report'),
      facts: (product: string) => [surface()(product)],
    };
    expect(verdictOf('require: feature.hasControl("report-entry-point")', given).outcome).toBe('not-applicable');
  });

  it('holds for controls too', () => {
    const lines = 'require: feature.hasControl("report-entry-point")';
    const given = {
      manifest: declared('2027-01-01', 'report-entry-point'),
      facts: (product: string) => [surface()(product)],
    };
    expect(verdictOf(lines, given).reason).toBe(
      'not evaluated here: report-entry-point is enforced by api-server, as the manifest declares',
    );
  });
});
