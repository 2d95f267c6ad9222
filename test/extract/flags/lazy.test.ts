import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
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

test('a fact names the library that is installed', async () => {
  const manifest = join(import.meta.dirname, '../../../node_modules/@openfeature/flagd-core/package.json');
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string; version: string };
  const { default: flagd } = await import('../../../src/extract/flags/flagd.ts');
  expect(flagd.engine).toBe(`${name} ${version}`);
});
