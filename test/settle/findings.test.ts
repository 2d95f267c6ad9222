import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operation, placeIn } from '../evaluate/facts.ts';
import { CALLS, OWNED, settled } from './settled.ts';

const TWO = 'features:\n  video: { kind: calls }\n  chat: { kind: direct-messaging }\n';
const MOVED = `# moved\n\n${TWO}`;
const fingerprints = (manifest: string) =>
  Object.fromEntries(settled({ manifest }).findings.map(one => [one.subject, one.fingerprint]));

describe('a fingerprint', () => {
  it('has a version and 32 digits', () => {
    expect(Object.values(fingerprints(TWO))).toEqual(Array(2).fill(expect.stringMatching(/^v1:[0-9a-f]{32}$/)));
  });

  it.each<[name: string, manifest: string]>([
    ['lines move', MOVED],
    ['the neighbours change', TWO.replace('kind: direct-messaging', 'kind: comments')],
    ['what follows on the line changes', TWO.replace('{ kind: calls }', '{ kind: calls } # soon')],
    ['the order changes', 'features:\n  chat: { kind: direct-messaging }\n  video: { kind: calls }\n'],
  ])('stays when %s', (_, manifest) => {
    expect(fingerprints(manifest)).toEqual(fingerprints(TWO));
  });

  it('is another for another subject, rule or product', () => {
    const one = settled({ manifest: TWO, rules: { ...OWNED, other: 'require: feature.hasFlag' } }).findings;
    const named = settled({ files: { 'childproof.yaml': `childproof: 1\nproduct: { name: Other }\n${TWO}` } }).findings;
    const all = [...one, ...named].map(finding => finding.fingerprint);
    expect(new Set(all).size).toBe(6);
  });

  describe('of code', () => {
    const rules = { guarded: 'for: operation\nrequire: operation.hasGuard("age")' };
    const line = (path: string, number: number, text: string) => ({
      path,
      text: `${'\n'.repeat(number - 1)}${text}\n`,
    });
    const prints = (sources: { path: string; text: string; line: number }[]) => {
      const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]));
      const facts = (product: string) =>
        sources.map(source => ({
          ...operation('dm-send')(product),
          subject: `${source.path}#send`,
          at: { ...placeIn(source.path, source.line), end: { line: source.line, column: 30 } },
        }));
      const manifest = 'childproof: 1\nproduct: { name: A }\n';
      return settled({ rules, facts, files: { ...files, 'childproof.yaml': manifest } }).findings.map(
        one => one.fingerprint,
      );
    };

    it('stays when the call moves down, is indented or spaced otherwise', () => {
      const first = prints([{ ...line('a.ts', 3, 'send(a, b)'), line: 3 }]);
      expect(prints([{ ...line('a.ts', 90, 'send(a, b)'), line: 90 }])).toEqual(first);
      expect(prints([{ ...line('a.ts', 3, 'send(a,   b)'), line: 3 }])).toEqual(first);
    });

    it('is another when the text or the file is', () => {
      const [first] = prints([{ ...line('a.ts', 3, 'send(a, b)'), line: 3 }]);
      expect(prints([{ ...line('a.ts', 3, 'send(a, c)'), line: 3 }])).not.toContain(first);
      expect(prints([{ ...line('b.ts', 3, 'send(a, b)'), line: 3 }])).not.toContain(first);
    });

    it('tells repeated text apart, and the first keeps its own when another follows', () => {
      const text = 'send(a, b)\nsend(a, b)\n';
      const both = prints([
        { path: 'a.ts', text, line: 1 },
        { path: 'a.ts', text, line: 2 },
      ]);
      const [alone] = prints([{ path: 'a.ts', text: 'send(a, b)\n', line: 1 }]);
      expect(new Set(both).size).toBe(2);
      expect(both[0]).toBe(alone);
    });
  });
});

describe('findings', () => {
  const FILES = {
    'b/childproof.yaml': `childproof: 1\nproduct: { name: B }\n${CALLS}`,
    'a/childproof.yaml': `childproof: 1\nproduct: { name: A }\n${TWO}`,
  };
  const rules = { zebra: 'require: feature.hasOwner', alpha: 'require: feature.hasOwner' };

  it('come in the order of place and rule, whatever order files and rules have', () => {
    const order = (files: Record<string, string>, own: Record<string, string>, isTurned = false) =>
      settled({ files, rules: own, isTurned }).findings.map(one => one.id);
    const wanted = ['a:features.video', 'a:features.chat', 'b:features.video'].flatMap(subject => [
      `local/one/alpha:${subject}`,
      `local/one/zebra:${subject}`,
    ]);
    expect(order(FILES, rules)).toEqual(wanted);
    const turned = (one: Record<string, string>) => Object.fromEntries(Object.entries(one).reverse());
    expect(order(turned(FILES), turned(rules))).toEqual(wanted);
    expect(order(FILES, rules, true)).toEqual(wanted);
  });

  it('have an id each, also where regions make a rule run in two ways', () => {
    const aged = 'parameters: { consent-age: 13 }\nrequire: feature.product.minimumAge >= consentAge';
    const findings = (regions: string) =>
      settled({
        rules: { aged },
        parameters: '{ consent-age: { default: 16, regions: { GB: 13, DK: 15 } } }',
        files: {
          'childproof.yaml': `childproof: 1\nproduct: { name: A, regions: [${regions}] }\naudience: { minimum-age: 10 }\n${CALLS}`,
        },
      }).findings.map(one => [one.id, one.parameters['consent-age'], one.fingerprint]);
    const wanted = findings('GB, DK');
    expect(wanted.map(([id, age]) => [id, age])).toEqual([
      ['local/one/aged:a:features.video', 13],
      ['local/one/aged:a:features.video~2', 15],
    ]);
    expect(findings('DK, GB')).toEqual(wanted);
  });

  it('take the severity that the manifest gives their rule', () => {
    const report = settled({ manifest: `${CALLS}severities: { local/one/owned: note }\n` });
    expect(report.findings.map(one => one.severity)).toEqual(['note']);
    expect(report.summary.findings).toEqual({ error: 0, warning: 0, note: 1 });
  });

  it('list the provisions that ask for them', () => {
    const report = settled({ manifest: CALLS, provisions: { a1: ['owned full'], a2: ['owned supporting'] } });
    expect(report.findings[0]!.provisions).toEqual([
      { policy: 'local/text', id: 'a1', strength: 'full' },
      { policy: 'local/text', id: 'a2', strength: 'supporting' },
    ]);
  });

  it('are failures and open questions; passes stay verdicts', () => {
    const own = {
      ...OWNED,
      asked: 'require: feature.product.minimumAge > 12',
      keyed: 'require: feature.key == "video"',
    };
    const report = settled({ rules: own, manifest: CALLS });
    expect(report.findings.map(one => [one.rule, one.verdict])).toEqual([
      ['local/one/asked', 'unknown'],
      ['local/one/owned', 'fail'],
    ]);
    expect(report.summary.verdicts).toEqual({ pass: 1, fail: 1, unknown: 1, 'not-applicable': 0 });
  });
});

describe('a report is complete', () => {
  it.each<[name: string, given: Parameters<typeof settled>[0], complete: boolean]>([
    ['when everything was read and decided', { manifest: CALLS }, true],
    ['also with findings', { manifest: TWO }, true],
    [
      'not with an open question',
      { manifest: CALLS, rules: { asked: 'require: feature.product.minimumAge > 12' } },
      false,
    ],
    [
      'not with a wrong input',
      { manifest: CALLS, notices: [{ code: 'rule-invalid', message: 'x', at: null, hint: null }] },
      false,
    ],
    [
      'not with an unread file',
      { manifest: CALLS, sources: [{ path: 'a.ts', role: 'code', status: 'failed', reason: 'x', digest: null }] },
      false,
    ],
    [
      'with a file that was left out on purpose',
      { manifest: CALLS, sources: [{ path: 'a.ts', role: 'code', status: 'skipped', reason: 'x', digest: null }] },
      true,
    ],
    [
      'with a remark',
      { manifest: CALLS, notices: [{ code: 'default-policy', message: 'x', at: null, hint: null }] },
      true,
    ],
  ])('%s', (_, given, complete) => {
    expect(settled(given).complete).toBe(complete);
  });

  it('notices come worst first, then by place', () => {
    const notice = (code: 'default-policy' | 'rule-invalid' | 'code-syntax', line: number | null) => ({
      code,
      message: `${code} ${line}`,
      at: line === null ? null : placeIn('a', line),
      hint: null,
    });
    const given = [
      notice('default-policy', 1),
      notice('code-syntax', 9),
      notice('rule-invalid', 5),
      notice('rule-invalid', null),
      notice('rule-invalid', 2),
    ];
    expect(settled({ notices: given }).notices.map(one => one.message)).toEqual([
      'rule-invalid null',
      'rule-invalid 2',
      'rule-invalid 5',
      'code-syntax 9',
      'default-policy 1',
    ]);
  });
});

describe('the fix', () => {
  const rules = { guarded: 'for: operation\nrequire: operation.hasGuard("age")\nfix: Ask for the age.' };
  const fixOf = (side: 'server' | 'unknown') =>
    settled({ manifest: TWO, rules, facts: product => [operation('dm-send', { side })(product)] }).findings[0]!.fix;

  it('of an open question begins with what answers it', () => {
    expect(fixOf('unknown')).toMatch(/^Say where it runs: .* If it is a server: ask for the age\.$/);
  });

  it('of what fails is that of the rule', () => {
    expect(fixOf('server')).toBe('Ask for the age.');
  });

  it('names no other system where the question does so already', () => {
    const folder = join(import.meta.dirname, '../../rules');
    const asking = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.yaml') && !name.startsWith('vocabulary'))
      .map(name => readFileSync(join(folder, name), 'utf8'))
      .filter(text => /^require:[^]*?isDecidedHere\(/m.test(text));
    expect(asking.length).toBeGreaterThan(3);
    for (const text of asking) expect(/^fix:([^]*?)^\w/m.exec(text)![1]).not.toContain('elsewhere');
  });
});
