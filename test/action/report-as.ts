import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workspace } from '../cli/childproof.ts';
import { MANIFEST, madeUp, Repository } from '../diff/repository.ts';
import type { Mood } from './github/stand-in.ts';
import { StandIn } from './github/stand-in.ts';
import { HEAD, runStep, TOKEN } from './github/step.ts';

const RULE = 'age/missing-age-is-not-adult';
const BASE = { 'childproof.yaml': MANIFEST, 'package.json': '{ "name": "pigeon" }\n' };

/** Each way of telling, tried on the built Action against a GitHub of the test's own. */
export function tryWaysOfTelling(node: string): void {
  let github: StandIn;
  let api: string;
  beforeEach(async () => {
    github = new StandIn();
    api = await github.start();
  });
  afterEach(async () => {
    await github.stop();
    expect(github.faults).toEqual([]);
  });

  /** A product with so many findings, each in a function of its own. */
  function product(findings: number) {
    const code = Array.from({ length: findings }, (_, index) => madeUp(`may${index}`)).join('\n');
    return workspace({ ...BASE, 'src/a.ts': findings === 0 ? 'export {};\n' : code });
  }

  const step = (folder: string, reportAs: string, more: Partial<Parameters<typeof runStep>[0]> = {}) =>
    runStep({ folder, api, node, ...more, inputs: { rules: RULE, 'report-as': reportAs, ...more.inputs } });

  const failing =
    (operation: string, ...failures: NonNullable<ReturnType<Mood>>[]): Mood =>
    (id, n) =>
      id === operation ? (failures[n - 1] ?? null) : null;

  describe('report-as: check', () => {
    it.each([
      [0, 1],
      [9, 1],
      [11, 1],
      [50, 1],
      [51, 2],
      [120, 3],
    ])('tells %i findings in %i requests, each once', async (amount, requests) => {
      const { status, commands } = await step(product(amount), 'check');
      const [check, ...others] = github.state.checks;
      expect(others).toEqual([]);
      expect(check).toMatchObject({
        name: 'childproof',
        head_sha: HEAD,
        status: 'completed',
        conclusion: amount === 0 ? 'success' : 'failure',
        details_url: 'https://github.test/pigeon/app/actions/runs/77',
      });
      expect(check!.annotations).toHaveLength(amount);
      expect(new Set(check!.annotations.map(one => one.start_line)).size).toBe(amount);
      expect(github.sent).toHaveLength(requests);
      expect(status).toBe(amount === 0 ? 0 : 1);
      // What the check says is not said again as commands; the closing sentence is the step's own.
      expect(commands.filter(({ name }) => name !== 'error')).toEqual([]);
      expect(commands).toHaveLength(amount === 0 ? 0 : 1);
    });

    it('an incomplete run fails the check', async () => {
      const folder = workspace({ ...BASE, 'src/a.ts': `${madeUp('may').replace('18;', '18')}export const = ;\n` });
      await step(folder, 'check', { inputs: { 'fail-on': 'never' } });
      expect(github.state.checks[0]).toMatchObject({ conclusion: 'failure' });
      expect(github.state.checks[0]!.output.title).toContain('incomplete');
    });

    it('stands on the head of a pull request, and is named after its folder', async () => {
      const folder = workspace({ 'apps/pigeon/childproof.yaml': MANIFEST, 'apps/pigeon/src/a.ts': madeUp('may') });
      const head = 'b'.repeat(40);
      const payload = { pull_request: { number: 7, head: { sha: head }, base: { sha: 'c'.repeat(40) } } };
      await step(folder, 'check', {
        inputs: { 'working-directory': 'apps/pigeon' },
        event: { name: 'pull_request', payload },
      });
      const [check] = github.state.checks;
      expect(check).toMatchObject({ head_sha: head, name: 'childproof (apps/pigeon)' });
      expect(check!.annotations.map(({ path }) => path)).toContain('apps/pigeon/src/a.ts');
    });

    it('stands on the head of a group in the merge queue', async () => {
      const head = 'd'.repeat(40);
      const payload = { merge_group: { base_sha: 'c'.repeat(40), head_sha: head } };
      await step(product(1), 'check', { event: { name: 'merge_group', payload } });
      expect(github.state.checks).toMatchObject([{ head_sha: head, status: 'completed' }]);
    });

    it('a workflow that runs again writes a check of its own, under the same name', async () => {
      const folder = product(1);
      await step(folder, 'check');
      await step(folder, 'check');
      const [first, second] = github.state.checks;
      expect(second!.name).toBe(first!.name);
      expect(second!.external_id).not.toBe(first!.external_id);
      expect(github.state.checks.map(({ annotations }) => annotations.length)).toEqual([1, 1]);
    });

    it('from a fork the findings are annotated, and the reason is said', async () => {
      github.mood = failing('checks/create', { status: 403, message: 'Resource not accessible by integration' });
      const { status, commands } = await step(product(2), 'check');
      expect(status).toBe(1);
      expect(commands.filter(one => one.properties['file'] === 'src/a.ts')).toHaveLength(2);
      expect(commands.find(({ name }) => name === 'notice')!.message).toMatch(
        /^report-as check: the token may not do this \(403: Resource not accessible by integration\).*annotated instead/,
      );
      expect(github.sent).toHaveLength(1);
    });

    it('without a token nothing is sent and everything is annotated', async () => {
      const { commands } = await step(product(1), 'check', { inputs: { token: '' } });
      expect(commands.map(({ name, message }) => `${name} ${message.slice(0, 40)}`)).toEqual([
        expect.stringMatching(/^notice report-as check: there is no token/),
        expect.stringMatching(/^error /),
        expect.stringMatching(/^error childproof ends with exit code 1/),
      ]);
      expect(github.sent).toEqual([]);
    });

    it.each<[name: string, operation: string, failure: NonNullable<ReturnType<Mood>>]>([
      ['the first answer is lost after the check was written', 'checks/create', { cut: true, done: true }],
      ['the server fails before it writes', 'checks/create', { status: 502 }],
      ['the server fails after it has written', 'checks/create', { status: 500, done: true }],
      ['the answer to a batch is lost', 'checks/update', { cut: true, done: true }],
      ['a batch fails', 'checks/update', { status: 503 }],
    ])('nothing is lost and nothing twice when %s', async (_, operation, failure) => {
      github.mood = failing(operation, failure);
      const { status } = await step(product(51), 'check');
      expect(github.state.checks.map(({ annotations }) => annotations.length)).toEqual([51]);
      expect(new Set(github.state.checks[0]!.annotations.map(one => one.start_line)).size).toBe(51);
      expect(github.state.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect(status).toBe(1);
    });

    it('what GitHub stops taking is annotated, and the check ends as failed', async () => {
      github.mood = (operation, n) => (operation === 'checks/update' && n <= 3 ? { status: 422 } : null);
      const { commands } = await step(product(52), 'check');
      const [check] = github.state.checks;
      expect(check!.annotations).toHaveLength(50);
      expect(commands.filter(one => one.properties['file'] === 'src/a.ts')).toHaveLength(2);
      expect(commands.find(({ name }) => name === 'notice')!.message).toContain('only a part of the annotations');
    });
  });

  describe('report-as: comment', () => {
    const payload = { pull_request: { number: 7, head: { sha: HEAD }, base: { sha: 'c'.repeat(40) } } };
    const event = { name: 'pull_request', payload };

    it('writes one comment, and the next run writes it anew', async () => {
      await step(product(1), 'comment', { event });
      await step(product(2), 'comment', { event });
      expect(github.state.comments).toHaveLength(1);
      expect(github.state.comments[0]!.body).toContain('2 errors');
      await step(product(2), 'comment', { event });
      expect(github.counts()).toMatchObject({ 'issues/create-comment': 1, 'issues/update-comment': 1 });
    });

    it('leaves a comment of somebody else alone, though it has the marker', async () => {
      await step(product(1), 'comment', { event });
      github.state.comments[0]!.user.login = 'mallory';
      await step(product(2), 'comment', { event });
      expect(github.state.comments.map(({ user }) => user.login)).toEqual(['mallory', github.login]);
    });

    it('is not written twice when its answer is lost', async () => {
      github.mood = failing('issues/create-comment', { cut: true, done: true });
      await step(product(1), 'comment', { event });
      expect(github.state.comments).toHaveLength(1);
    });

    it('without a pull request the findings are annotated', async () => {
      const { commands } = await step(product(1), 'comment');
      expect(commands.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('this run is about no pull request'),
      );
      expect(commands.filter(one => one.properties['file'] === 'src/a.ts')).toHaveLength(1);
    });
  });

  describe('report-as: review', () => {
    const event = {
      name: 'pull_request',
      payload: { pull_request: { number: 7, head: { sha: HEAD }, base: { sha: 'c'.repeat(40) } } },
    };
    const added = (text: string) =>
      `@@ -0,0 +1,${text.split('\n').length - 1} @@\n${text.trimEnd().replace(/^/gm, '+')}`;

    function change() {
      const code = madeUp('maySend');
      const { folder } = new Repository({ ...BASE, 'src/a.ts': 'export {};\n' }).commit({
        'src/b.ts': code,
        'src/c.ts': madeUp('mayCall'),
      });
      github.state.files = [{ filename: 'src/b.ts', patch: added(code) }, { filename: 'src/c.ts' }];
      return folder;
    }
    const review = (folder: string) => step(folder, 'review', { event, inputs: { 'diff-base': 'main' } });

    it('comments on lines that the diff shows, and annotates what it does not show', async () => {
      const { status, commands } = await review(change());
      expect(commands.flatMap(({ properties }) => properties['file'] ?? [])).toEqual(['src/c.ts']);
      expect(github.state.reviewComments).toMatchObject([{ path: 'src/b.ts', line: 2 }]);
      expect(github.state.reviews).toEqual([
        {
          event: 'COMMENT',
          body: 'childproof has 2 open findings. 1 finding not on a line of the diff: see the summary of the job.',
        },
      ]);
      expect(status).toBe(1);
    });

    it('suggests the edit that mends a default, as the lines that it replaces', async () => {
      const messages = (who: string) =>
        `${MANIFEST}features:\n  chat:\n    kind: direct-messaging\n    settings:\n      who-can-message:\n        default: ${who}\n`;
      const bad = messages(
        '{ 13-15: friends, 16-17: everyone, 18+: everyone, unknown: everyone } # \u0060\u0060\u0060',
      );
      const { folder } = new Repository({ ...BASE, 'childproof.yaml': messages('friends') }).commit({
        'childproof.yaml': bad,
      });
      github.state.files = [
        { filename: 'childproof.yaml', patch: `@@ -1,12 +1,12 @@\n${bad.trimEnd().replace(/^/gm, ' ')}` },
      ];
      await step(folder, 'review', {
        event,
        inputs: { 'diff-base': 'main', rules: 'messaging/strangers-cannot-message-children' },
      });
      const [comment, ...others] = github.state.reviewComments;
      expect(others).toEqual([]);
      expect(comment).toMatchObject({ path: 'childproof.yaml', line: 12 });
      expect(comment!.body).toContain(
        '````suggestion\n        default: { 13-15: friends, 16-17: friends, 18+: everyone, unknown: friends } # ```\n````',
      );
    });

    it('a second run comments on nothing twice', async () => {
      const folder = change();
      await review(folder);
      await review(folder);
      expect(github.state.reviewComments).toHaveLength(1);
      expect(github.state.reviews).toHaveLength(1);
    });

    it('does not comment where the merge has other lines than the head', async () => {
      const folder = change();
      github.state.files = [{ filename: 'src/b.ts', patch: added(`// moved\n${madeUp('maySend')}`) }];
      await review(folder);
      expect(github.state.reviewComments).toEqual([]);
    });
  });

  it('several ways at once, without the token in what is printed', async () => {
    const event = {
      name: 'pull_request',
      payload: { pull_request: { number: 7, head: { sha: HEAD }, base: { sha: 'c'.repeat(40) } } },
    };
    const { stdout, stderr, summary, commands } = await step(product(1), 'annotations,check,comment', { event });
    expect(github.state.checks).toHaveLength(1);
    expect(github.state.comments).toHaveLength(1);
    expect(commands.filter(one => one.properties['file'] === 'src/a.ts')).toHaveLength(1);
    expect([stdout, stderr, summary].join('')).not.toContain(TOKEN);
  });
}
