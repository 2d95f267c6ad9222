import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/act/inputs.ts';
import { parseTargets } from '../../src/reports.ts';

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'examples/workflows');
const files = readdirSync(folder).filter(name => name.endsWith('.yml'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Record<'inputs' | 'outputs', object>;
const ours = ({ uses }: Step) => uses?.startsWith('OWNER/childproof@') ?? false;
const stepsOf = (name: string) =>
  Object.values((parse(textOf(name)) as Workflow).jobs).flatMap(({ steps }) => steps.filter(ours));

/** What a way to report needs from the token. */
const NEEDS: Readonly<Record<string, string>> = { check: 'checks', comment: 'pull-requests', review: 'pull-requests' };

it('there is a workflow for each occasion', () => {
  expect(files).toEqual(['fork-safe.yml', 'merge-queue.yml', 'pull-request.yml', 'push.yml', 'scheduled-audit.yml']);
});

describe.each(files)('examples/workflows/%s', name => {
  it('uses inputs that the Action has, with values that it takes', () => {
    expect(stepsOf(name)).toHaveLength(1);
    const given = stepsOf(name)[0]!.with ?? {};
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    const { formats } = readInputs(input => String(given[input] ?? ''));
    const targets = parseTargets(formats, '/space');
    expect(targets.map(({ path }) => path)).not.toContain(null);
  });

  it('reads outputs that the Action has', () => {
    const id = stepsOf(name)[0]!.id ?? 'none';
    const read = [...textOf(name).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
    for (const [, step, output] of read) {
      expect(step).toBe(id);
      expect(Object.keys(action.outputs)).toContain(output);
    }
  });

  it('asks for the least: read access, and what its way to report needs', () => {
    const { permissions, on } = parse(textOf(name)) as Workflow;
    const ways = String(stepsOf(name)[0]!.with?.['report-as'] ?? 'annotations').split(',');
    const needed = new Set(ways.flatMap(way => NEEDS[way] ?? []));
    if (textOf(name).includes('upload-sarif')) needed.add('security-events');
    const writes = Object.entries(permissions).filter(([, access]) => access === 'write');
    expect(new Set(writes.map(([scope]) => scope))).toEqual(needed);
    expect(permissions['contents']).toBe('read');
    expect(on).not.toHaveProperty('pull_request_target');
  });
});
