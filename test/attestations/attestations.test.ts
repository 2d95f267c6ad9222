import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PolicyDocument } from '../../src/model/schema/policy.ts';
import { checkFiles, childproof, noticesOf, workspace } from '../cli/childproof.ts';
import { MANIFEST, Repository } from '../diff/repository.ts';

const policy = parse(readFileSync(join(import.meta.dirname, '../../policies/uk-aadc.yaml'), 'utf8')) as PolicyDocument;
const { id: provision, questions } = policy.provisions[0]!;

const answer = (given: Readonly<Record<string, string>> = {}) => ({
  policy: 'uk-aadc',
  provision,
  question: questions[0]!,
  answer: 'Yes, with the board of parents in May',
  who: 'Ada Example',
  role: 'data protection officer',
  date: '2026-11-02',
  evidence: 'docs/board.md',
  until: '2027-11-01',
  ...given,
});
const file = (...answers: object[]) => JSON.stringify({ childproof: 1, attestations: answers }, null, 2);
const FILES = { 'childproof.yaml': MANIFEST, 'src/a.ts': 'export {};\n' };

const resultOf = async (...answers: object[]) => {
  const { status, report } = await checkFiles({ ...FILES, 'attestations.yaml': file(...answers) });
  return { status, report, result: report.provisions.find(({ id }) => id === provision)! };
};

describe('an attestation', () => {
  it('stands beside its provision with the name, and changes no state', async () => {
    const { report: without } = await checkFiles(FILES);
    const { result, report } = await resultOf(answer());
    expect(result.attestations).toMatchObject([
      { question: questions[0], who: 'Ada Example', evidence: 'docs/board.md', at: { path: 'attestations.yaml' } },
    ]);
    expect(result.questions).toEqual(questions);
    expect(report.provisions.map(({ state }) => state)).toEqual(without.provisions.map(({ state }) => state));
    expect(report.sources.map(({ path }) => path)).toContain('attestations.yaml');
  });

  it('is counted, and in Markdown it is readable whole', async () => {
    const folder = workspace({ ...FILES, 'attestations.yaml': file(answer({ who: '<b>@Ada</b>' })) });
    const { stdout } = await childproof(['check', '.', '--format', 'text'], folder);
    expect(stdout).toMatch(/\d+ questions for a person, 1\s+answered/);
    const { stdout: markdown } = await childproof(['check', '.', '--format', 'markdown'], folder);
    expect(markdown).toContain('| Answer |');
    expect(markdown).not.toMatch(/<b>|@Ada/);
  });

  it.each([
    ['a day that is past', { until: '2026-11-24' }, 'suppression-expired', 'ended on 2026-11-24'],
    ['a day that has not come yet', { date: '2026-12-01' }, 'manifest-invalid', 'not come yet'],
    ['a policy that is not checked', { policy: 'uk-aacd' }, 'manifest-invalid', 'did you mean "uk-aadc"?'],
    ['a provision that does not exist', { provision: '99' }, 'manifest-invalid', 'no provision "99"'],
    ['a question in other words', { question: `${questions[0]!.slice(0, -4)}?` }, 'manifest-invalid', 'did you mean'],
  ])('with %s does not count and is said', async (_, given, code, words) => {
    const { result, report } = await resultOf(answer(given));
    expect(result.attestations).toBeUndefined();
    expect(report.notices.find(one => one.at?.path === 'attestations.yaml')).toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it('with a key too many is wrong input at its place', async () => {
    const { status, report } = await resultOf({ ...answer(), whom: 'x' });
    expect(status).toBe(2);
    expect(noticesOf(report)).toContainEqual(expect.stringMatching(/^manifest-invalid attestations\.yaml:\d+:/));
  });

  it('of another tool is left alone', async () => {
    const { report } = await checkFiles({ ...FILES, 'attestations.yaml': 'builder: { id: x }\n' });
    expect(report.notices.filter(({ at }) => at?.path === 'attestations.yaml')).toEqual([]);
  });

  it('that a change adds or prolongs does not count before it is merged', async () => {
    const repository = new Repository({ ...FILES, 'attestations.yaml': file(answer()) }).commit({
      'attestations.yaml': file(answer({ until: '2029-01-01' }), answer({ question: questions[1]! })),
    });
    const { report } = await repository.checked();
    const said = report.notices.filter(({ code }) => code === 'policy-change').map(({ message }) => message);
    expect(said).toEqual([
      expect.stringContaining('is prolonged to 2029-01-01'),
      expect.stringContaining('is new or changed'),
    ]);
    expect(report.provisions.find(({ id }) => id === provision)!.attestations).toMatchObject([{ until: '2027-11-01' }]);
  });
});
