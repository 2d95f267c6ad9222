import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { workspace } from '../cli/childproof.ts';
import { MANIFEST, madeUp } from '../diff/repository.ts';
import { StandIn } from '../action/github/stand-in.ts';
import { runStep } from '../action/github/step.ts';

const BASE = { 'childproof.yaml': MANIFEST, 'package.json': '{ "name": "pigeon" }\n' };

/** A GitHub of its own for each, so that what waits can wait side by side. */
async function withGitHub(test: (github: StandIn, api: string) => Promise<void>): Promise<void> {
  const github = new StandIn();
  try {
    await test(github, await github.start());
  } finally {
    await github.stop();
  }
  expect(github.faults).toEqual([]);
}

function product(findings: number) {
  const code = Array.from({ length: findings }, (_, index) => madeUp(`may${index}`)).join('\n');
  return workspace({ ...BASE, 'src/a.ts': code });
}

const step = (node: string, api: string, findings: number) =>
  runStep({
    folder: product(findings),
    api,
    node: join(import.meta.dirname, 'node_modules', node, 'bin/node'),
    inputs: { rules: 'age/missing-age-is-not-adult', 'report-as': 'check' },
  });

/** What takes long: many requests, one after the other as GitHub asks for, and waiting. */
describe.concurrent.each(['node20', 'node24'])('a check run on %s', node => {
  it('holds a thousand findings, each once, in twenty requests', () =>
    withGitHub(async (github, api) => {
      const { status, stderr } = await step(node, api, 1000);
      const [check] = github.state.checks;
      expect(new Set(check!.annotations.map(one => one.start_line)).size).toBe(1000);
      expect(check!.annotations).toHaveLength(1000);
      expect(github.counts()).toEqual({ 'checks/create': 1, 'checks/update': 19 });
      expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    }));

  it('waits where GitHub limits its requests, and loses nothing', () =>
    withGitHub(async (github, api) => {
      github.mood = (operation, n) => {
        if (operation === 'checks/create' && n === 1)
          return {
            status: 429,
            message: 'You have exceeded a secondary rate limit',
            headers: { 'retry-after': '1' },
          };
        if (operation === 'checks/update' && n === 1)
          return {
            status: 403,
            message: 'API rate limit exceeded',
            headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1) },
          };
        return null;
      };
      const { status } = await step(node, api, 60);
      expect(github.state.checks.map(({ annotations }) => annotations.length)).toEqual([60]);
      expect(status).toBe(1);
    }));

  it('gives up on a GitHub that never answers, annotates, and ends by itself', () =>
    withGitHub(async (github, api) => {
      github.mood = () => ({ silent: true });
      const { status, commands } = await step(node, api, 2);
      expect(commands.find(({ name }) => name === 'notice')!.message).toContain('GitHub did not answer');
      expect(commands.filter(one => one.properties['file'] === 'src/a.ts')).toHaveLength(2);
      expect(status).toBe(1);
    }));
});
