import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PROVIDERS } from '../../../src/extract/flags/providers.ts';
import { extract } from './golden.ts';

const loaded = vi.hoisted(() => vi.fn());
vi.mock('@openfeature/flagd-core', async original => {
  loaded();
  return await original();
});

test('the library is loaded by the first file of its system, not before', async () => {
  expect(loaded).not.toHaveBeenCalled();
  await extract(
    { 'README.md': '# Flags', 'settings.json': '{}', 'flags.staging.json': '{"flags":{}}' },
    {
      source: { environment: 'staging' },
    },
  );
  await extract({ 'settings.json': '{ "theme": "dark" }' });
  expect(loaded).not.toHaveBeenCalled();
  await extract({ 'flags.json': '{ "flags": {} }' });
  expect(loaded).toHaveBeenCalledOnce();
});

const manifest = join(import.meta.dirname, '../../../package.json');
const { dependencies = {}, devDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const installed = Object.entries({ ...dependencies, ...devDependencies });

test.each(PROVIDERS.filter(({ engine }) => installed.some(([name]) => engine.startsWith(`${name} `))))(
  'a fact of $id names the library that is installed',
  ({ engine }) => {
    expect(installed.map(([name, version]) => `${name} ${version}`)).toContain(engine);
  },
);
