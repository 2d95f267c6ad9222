import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/act/inputs.ts';
import { OPTIONS } from '../../src/options.ts';
import { reportNamed } from '../render/reports.ts';
import { runAction } from './world.ts';

interface Metadata {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
}

const metadata = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as Metadata;

describe('action.yml', () => {
  it('has what a runner and the marketplace need', () => {
    expect(metadata).toMatchObject({
      name: 'childproof',
      description: expect.any(String) as string,
      branding: { icon: expect.any(String) as string, color: expect.any(String) as string },
      runs: { using: 'node24', main: 'dist/action.js' },
    });
  });

  it('describes every input that the Action reads, and no other', () => {
    const read = new Set<string>();
    readInputs(name => {
      read.add(name);
      return '';
    });
    expect(Object.keys(metadata.inputs).sort()).toEqual([...read].sort());
  });

  it('offers every option of the command line that is meant for it, with the same default', () => {
    const options = OPTIONS.flatMap(option =>
      'input' in option ? [{ name: option.input, fallback: [option.default ?? ''].flat().join('\n') }] : [],
    );
    expect(options.map(({ name, fallback }) => [name, metadata.inputs[name]?.default === fallback])).toEqual(
      options.map(({ name }) => [name, true]),
    );
  });

  it('states the defaults that absent inputs take', () => {
    // The runner itself fills in the token.
    const given = readInputs(name => (name === 'token' ? '' : metadata.inputs[name]!.default));
    expect(given).toEqual(readInputs(() => ''));
    expect(metadata.inputs['token']!.default).toBe('${{ github.token }}');
  });

  it('describes every output that the Action sets, and no other', async () => {
    const { outputs } = await runAction({}, reportNamed('clean'));
    expect(Object.keys(metadata.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  it('describes everything in words', () => {
    for (const one of [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)])
      expect(one.description).toMatch(/\w+ \w+/);
  });
});
