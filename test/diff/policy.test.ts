import { describe, expect, it } from 'vitest';
import { RULE_PATH, ruleText } from '../evaluate/one-rule.ts';
import { policyText } from '../load/policy-text.ts';
import { MANIFEST, madeUp, Repository } from './repository.ts';

const RULE = 'age/missing-age-is-not-adult';
const BASE = {
  'childproof.yaml': MANIFEST,
  'package.json': '{ "name": "pigeon", "dependencies": { "express": "5.0.0" } }\n',
  'src/a.ts': 'export {};\n',
};
const NEW = { 'src/b.ts': madeUp('maySend') };
const waiver = (until: string) =>
  `waivers:\n  - { rule: ${RULE}, path: src/b.ts, reason: later, owner: '@p', added: 2026-11-01, until: ${until} }\n`;
const directive = `// childproof-disable-next-line ${RULE} -- the import runs in May until=2027-01-31 owner=@p\n`;

const OWNED = ruleText('require: feature.hasOwner\nmessage: { engineer: alone, product: p, auditor: a }');

const changes = (report: Awaited<ReturnType<Repository['checked']>>['report']) =>
  report.notices
    .filter(({ code }) => code === 'policy-change')
    .map(({ at, message }) => `${at!.start.line} ${message}`);

/** Runs every rule; only the one that the change is about is looked at. */
async function checked(
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
  ...args: string[]
) {
  const result = await new Repository({ ...BASE, ...base }).commit(change).checked('--rule', RULE, ...args);
  return { ...result, changes: changes(result.report) };
}

describe('a change cannot weaken the policy that it is judged by', () => {
  it.each([
    ['a new waiver', { 'childproof.yaml': MANIFEST + waiver('2027-01-01') }, NEW, /^8 the waiver for .* is new/],
    [
      'a directive',
      {},
      { 'src/b.ts': NEW['src/b.ts'].replace('  const', `  ${directive}  const`) },
      /^2 the directive for .* is new/,
    ],
    [
      'code that is left out',
      { 'childproof.yaml': `${MANIFEST}code: { exclude: [src/b.ts] }\n` },
      NEW,
      /^1 code in src\/b.ts would be left out/,
    ],
    [
      'a narrower scope',
      { 'childproof.yaml': `${MANIFEST}code: { include: [lib] }\n`, 'lib/a.ts': 'export {};\n' },
      NEW,
      /^1 code in \*\* would no longer be read/,
    ],
    [
      'a lower severity',
      { 'childproof.yaml': `${MANIFEST}severities: { ${RULE}: note }\n` },
      NEW,
      /^7 the severity of .* changes to note/,
    ],
    [
      'words that name a guard',
      { 'childproof.yaml': `${MANIFEST}code: { words: { age-check: [maySend] } }\n` },
      NEW,
      /^1 the product's own words change/,
    ],
  ])('%s', async (_, policy, code, said) => {
    const { status, open, changes } = await checked({}, { ...policy, ...code });
    expect(open).toHaveLength(1);
    expect({ status, changes }).toEqual({ status: 1, changes: [expect.stringMatching(said)] });
  });

  it('a policy that is no longer named is checked all the same', async () => {
    const house = {
      '.childproof/policies/house.yaml': policyText('local/house', { a1: ['local/one/rule'] }),
      [RULE_PATH]: OWNED,
    };
    const both = MANIFEST.replace('[uk-aadc]', '[uk-aadc, local/house]');
    const { changes, report } = await checked({ ...house, 'childproof.yaml': both }, { 'childproof.yaml': MANIFEST });
    expect(changes).toEqual([expect.stringContaining('the policy local/house is no longer named')]);
    expect(report.provisions.map(({ policy }) => policy)).toContain('local/house');
  });

  it('a waiver that is prolonged ends when it ended before', async () => {
    const { status, changes, report } = await checked(
      { 'childproof.yaml': MANIFEST + waiver('2026-11-20') },
      { 'childproof.yaml': MANIFEST + waiver('2027-06-01'), ...NEW },
    );
    expect({ status, changes }).toEqual({ status: 1, changes: [expect.stringContaining('prolonged to 2027-06-01')] });
    expect(report.notices.map(({ code }) => code)).toContain('suppression-expired');
  });

  it('what the base has waived stays waived, and a shorter day counts at once', async () => {
    const base = { 'childproof.yaml': MANIFEST + waiver('2027-06-01') };
    expect(await checked(base, NEW)).toMatchObject({
      status: 0,
      open: [],
      changes: [],
      waived: [`${RULE} src/b.ts:2`],
    });
    const shorter = { 'childproof.yaml': MANIFEST + waiver('2026-11-20'), ...NEW };
    expect(await checked(base, shorter)).toMatchObject({ status: 1, changes: [], waived: [] });
  });

  it('a directive that the base has above the same line counts', async () => {
    const code = madeUp('maySend').replace('  const', `  ${directive}  const`);
    expect(await checked({ 'src/b.ts': code }, { 'src/b.ts': `// moved\n${code}` })).toMatchObject({
      status: 0,
      changes: [],
      waived: [`${RULE} src/b.ts:4`],
    });
    const elsewhere = code.replace('user.age ?? 18', 'user.years ?? 18');
    expect(await checked({ 'src/b.ts': code }, { 'src/b.ts': elsewhere })).toMatchObject({
      changes: [expect.stringContaining('is new or changed')],
      waived: [],
    });
  });

  it('a copy of a directive above a copy of its line is a new one', async () => {
    const code = madeUp('maySend').replace('  const', `  ${directive}  const`);
    const copied = code + code.replace('maySend', 'mayCall');
    const { status, changes, waived } = await checked({ 'src/b.ts': code }, { 'src/b.ts': copied });
    expect({ status, changes, waived }).toEqual({
      status: 1,
      changes: [expect.stringMatching(/^7 the directive for .* is new/)],
      waived: [`${RULE} src/b.ts:3`],
    });
  });

  it('strictness that is added counts at once', async () => {
    const alone = `${MANIFEST}features: { video: { kind: calls } }\n`;
    const { open, report } = await new Repository({ ...BASE, 'childproof.yaml': alone })
      .commit({ [RULE_PATH]: OWNED })
      .checked('--rule', 'local/one/rule');
    expect({ open, changes: changes(report) }).toEqual({ open: ['local/one/rule childproof.yaml:7'], changes: [] });
  });

  it('a rule of its own that is taken away or rewritten goes on as it was, and that is said', async () => {
    const base = {
      ...BASE,
      'childproof.yaml': `${MANIFEST}features: { video: { kind: calls } }\n`,
      [RULE_PATH]: OWNED,
    };
    const judged = async (text: string | null) => {
      const { open, report } = await new Repository(base)
        .commit({ [RULE_PATH]: text })
        .checked('--rule', 'local/one/rule');
      const said = report.notices.filter(({ code }) => code === 'policy-change').map(({ message }) => message);
      return { known: report.summary.marks.known, open, said };
    };
    const rule = 'the rule local/one/rule';
    expect(await judged(null)).toEqual({
      known: 1,
      open: [],
      said: [expect.stringContaining(`${rule} is no longer there`)],
    });
    const weak = OWNED.replace('engineer: alone', 'engineer: lone');
    expect(await judged(weak)).toEqual({ known: 1, open: [], said: [expect.stringContaining(`${rule} is changed`)] });
    expect(await judged(`# as before\n${OWNED}`)).toEqual({ known: 1, open: [], said: [] });
  });

  it('the preview says what the change would do once it is merged', async () => {
    const { report } = await checked({}, { 'childproof.yaml': MANIFEST + waiver('2027-01-01'), ...NEW });
    const [finding] = report.findings.filter(({ mark }) => mark.state === 'open');
    expect(report.preview).toEqual({ open: 0, silenced: [finding!.fingerprint], opened: [] });
  });

  it('with the policy of the change, all of it counts', async () => {
    const change = { 'childproof.yaml': MANIFEST + waiver('2027-01-01'), ...NEW };
    const { status, waived, changes } = await checked({}, change, '--policy-from', 'head');
    expect({ status, waived, changes }).toEqual({ status: 0, waived: [`${RULE} src/b.ts:2`], changes: [] });
  });
});

describe('a feature that is no longer declared', () => {
  const feature = `features:
  chat:
    kind: direct-messaging
    settings:
      who-can-message:
        default: friends
        flag: { key: dm.open, values: { true: everyone, false: friends } }
flags:
  - { files: [flags.json], provider: flagd, age: { attribute: age }, complete: true }
`;
  const flags = (age: number) =>
    JSON.stringify({
      flags: {
        'dm.open': {
          state: 'ENABLED',
          variants: { on: true, off: false },
          defaultVariant: 'off',
          targeting: { if: [{ '>=': [{ var: 'age' }, age] }, 'on', 'off'] },
        },
      },
    });
  const read = `import { OpenFeature } from '@openfeature/server-sdk';
const client = OpenFeature.getClient();
export const isOpen = (context: object) => client.getBooleanValue('dm.open', false, context);
`;
  const base = { ...BASE, 'childproof.yaml': MANIFEST + feature, 'flags.json': flags(18), 'src/flags.ts': read };
  const without = MANIFEST + feature.slice(feature.indexOf('flags:'));
  const rule = ['--rule', 'flags/children-get-protective-value'];

  it('is judged all the same while its code is there, and said', async () => {
    const { open, report } = await new Repository(base)
      .commit({ 'childproof.yaml': without, 'flags.json': flags(13) })
      .checked(...rule);
    expect(open).toEqual([expect.stringMatching(/^flags\/children-get-protective-value flags.json/)]);
    expect(changes(report)).toEqual([expect.stringMatching(/chat is no longer declared.*src\/flags.ts:3/)]);
  });

  it('is gone when its code goes with it', async () => {
    const { open, report } = await new Repository(base)
      .commit({ 'childproof.yaml': without, 'flags.json': flags(13), 'src/flags.ts': null })
      .checked(...rule);
    expect({ open, changes: changes(report) }).toEqual({ open: [], changes: [] });
  });

  it.each([
    ['is no longer bound', (text: string) => text.replace(/\n +flag: .*/, '')],
    ['is read in another way', (text: string) => text.replace('true: everyone', 'true: friends')],
  ])('a setting that %s is judged by the flag that it had', async (words, edit) => {
    const { open, report } = await new Repository(base)
      .commit({ 'childproof.yaml': edit(MANIFEST + feature), 'flags.json': flags(13) })
      .checked(...rule);
    expect(open).toEqual([expect.stringMatching(/^flags\/children-get-protective-value flags.json/)]);
    expect(changes(report)).toEqual([expect.stringContaining(`was bound to the flag dm.open and ${words}`)]);
  });

  it('may get another name', async () => {
    const renamed = { 'childproof.yaml': (MANIFEST + feature).replace('  chat:', '  messages:') };
    const { open, report } = await new Repository(base).commit(renamed).checked(...rule);
    expect({ open, changes: changes(report) }).toEqual({ open: [], changes: [] });
  });
});

describe('what the base judged and nobody does any more', () => {
  const two = {
    'apps/a/childproof.yaml': MANIFEST.replace('Pigeon', 'Alpha'),
    'apps/a/src/a.ts': 'export {};\n',
    'apps/b/childproof.yaml': MANIFEST.replace('Pigeon', 'Beta'),
    'apps/b/src/b.ts': 'export {};\n',
  };

  it('a manifest that goes and leaves its code leaves the run incomplete', async () => {
    const { status, report } = await new Repository(two)
      .commit({ 'apps/b/childproof.yaml': null, 'apps/b/src/b.ts': madeUp('may') })
      .checked('--rule', RULE);
    expect(status).toBe(3);
    expect(report.notices.find(({ code }) => code === 'scope-lost')!.message).toContain('apps/b/src/b.ts');
  });

  it('a manifest that goes with its code is no trouble, nor is one that moves', async () => {
    const gone = { 'apps/b/childproof.yaml': null, 'apps/b/src/b.ts': null };
    expect((await new Repository(two).commit(gone).checked('--rule', RULE)).status).toBe(0);
    const moved = {
      ...gone,
      'apps/c/childproof.yaml': two['apps/b/childproof.yaml'],
      'apps/c/src/b.ts': 'export {};\n',
    };
    expect((await new Repository(two).commit(moved).checked('--rule', RULE)).status).toBe(0);
  });

  it('a file that is renamed out of scope is said', async () => {
    const { report } = await new Repository({ ...BASE, ...NEW })
      .commit({ 'src/b.ts': null, 'src/b.test.ts': NEW['src/b.ts'] })
      .checked('--rule', RULE);
    expect(changes(report)).toEqual([expect.stringMatching(/^1 src\/b\.ts was judged; src\/b\.test\.ts is left out/)]);
  });

  it.each([
    ['into a folder where nothing is read', 'src/node_modules/b.ts', NEW['src/b.ts']],
    ['and rewritten beyond recognition', 'lib/b.gen.ts', '// x\n'.repeat(200)],
  ])('a file that is moved %s is said', async (_, path, text) => {
    const { report } = await new Repository({ ...BASE, ...NEW })
      .commit({ 'src/b.ts': null, [path]: text })
      .checked('--rule', RULE);
    expect(changes(report)).toEqual([expect.stringMatching(/^1 src\/b\.ts was judged/)]);
  });

  it('a new manifest that takes over code of another is said', async () => {
    const { report } = await new Repository({ ...BASE, ...NEW })
      .commit({ 'src/childproof.yaml': MANIFEST.replace('Pigeon', 'Inner') })
      .checked('--rule', RULE);
    expect(changes(report)).toContainEqual(
      expect.stringMatching(/^1 this manifest is new and takes over code.*src\/b\.ts/),
    );
  });
});
