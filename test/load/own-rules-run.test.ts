import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { diskTree } from '../../src/kit/trees/disk.ts';
import { loadLibrary } from '../../src/load/index.ts';
import { formatPlace } from '../../src/model/place.ts';
import { run } from '../../src/run.ts';
import { RULE_PATH, ruleText } from '../evaluate/one-rule.ts';
import { policyText } from './policy-text.ts';

const { library } = loadLibrary(diskTree(new URL('../..', import.meta.url).pathname));
const MANIFEST = 'childproof: 1\nproduct: { name: A }\npolicies: [uk-aadc]\nfeatures:\n  video: { kind: calls }\n';
const OWN = ruleText(
  'require: feature.hasOwner\nmessage: { engineer: "{feature.key} is alone", product: p, auditor: a }',
);

async function check(files: Readonly<Record<string, string>>, options: { policies?: string[] } = {}) {
  const tree = memoryTree({ 'childproof.yaml': MANIFEST, ...files });
  const { report } = await run({ tree, library, asOf: '2026-06-01', version: '0', ...options });
  return report;
}

const own = (report: Awaited<ReturnType<typeof check>>) =>
  report.findings
    .filter(one => one.rule === 'local/one/rule')
    .map(one => `${formatPlace(one.at)} ${one.message.engineer}`);

describe('rules of the checked repository', () => {
  it('run beside the built-in ones though no policy names them, and serve no provision', async () => {
    const report = await check({ [RULE_PATH]: OWN });
    expect(own(report)).toEqual(['childproof.yaml:5:3 video is alone']);
    expect(report.findings.find(one => one.rule === 'local/one/rule')!.provisions).toEqual([]);
    expect(new Set(report.verdicts.map(one => one.rule)).size).toBeGreaterThan(5);
  });

  it('serve the provisions of an own policy that is selected', async () => {
    const files = {
      [RULE_PATH]: OWN,
      '.childproof/policies/house.yaml': policyText('local/house', { a1: ['local/one/rule'] }),
    };
    const report = await check(files, { policies: ['local/house'] });
    expect(report.provisions.map(one => [one.policy, one.id, one.state])).toEqual([
      ['local/house', 'a1', 'non-conformity'],
    ]);
  });

  it('that are wrong make the run wrong, and the others still run', async () => {
    const report = await check({
      [RULE_PATH]: OWN,
      '.childproof/rules/one/broken.yaml': ruleText('id: local/one/broken\nrequire: feature.hasOwnr'),
    });
    expect(report.notices.map(one => `${one.code} ${formatPlace(one.at!)}`)).toContain(
      'rule-invalid .childproof/rules/one/broken.yaml:2:18',
    );
    expect(own(report)).toHaveLength(1);
    expect(report.complete).toBe(false);
  });

  it('are accounted for with their digest, also when they are wrong', async () => {
    const broken = '.childproof/rules/one/broken.yaml';
    const report = await check({ [RULE_PATH]: OWN, [broken]: 'id: x\n' });
    expect(report.sources.filter(one => one.role === 'policy')).toEqual([
      expect.objectContaining({ path: broken, status: 'failed', reason: expect.any(String) }),
      expect.objectContaining({ path: RULE_PATH, status: 'read', digest: expect.stringMatching(/^sha256:/) }),
    ]);
  });

  it('are no product: without anything to judge the run is empty', async () => {
    const { report } = await run({ tree: memoryTree({ [RULE_PATH]: OWN }), library, asOf: '2026-06-01', version: '0' });
    expect(report.notices.map(one => one.code)).toContain('no-input');
  });

  it('that nothing reads are named', async () => {
    const report = await check({ '.childproof/rule/one/rule.yaml': OWN });
    expect(report.notices.map(one => [one.code, one.at?.path])).toContainEqual([
      'not-judged',
      '.childproof/rule/one/rule.yaml',
    ]);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('say the same with %s', async (_, change) => {
    const plain = await check({ [RULE_PATH]: OWN });
    const changed = await check({ 'childproof.yaml': change(MANIFEST), [RULE_PATH]: change(OWN) });
    expect(changed.findings).toEqual(plain.findings);
  });
});
