import dns from 'node:dns';
import net from 'node:net';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extractFlags } from '../../../src/extract/flags/index.ts';
import { PROVIDERS } from '../../../src/extract/flags/providers.ts';
import { FIXTURES, readCase } from './golden.ts';

const reached = vi.fn<(what: string) => never>(what => {
  throw new Error(`the network was asked for: ${what}`);
});

beforeEach(() => {
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(() => reached('a socket'));
  vi.spyOn(dns, 'lookup').mockImplementation((() => reached('a name')) as never);
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => reached('a page'));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const handles = () => process.getActiveResourcesInfo().filter(name => /Timeout|Immediate|TCP|TLS|FSEvent/.test(name));

/** A folder of each system that does not only hold trouble. */
const folders = PROVIDERS.flatMap(({ id }) => {
  const own = readdirSync(FIXTURES).filter(name => name.startsWith(`${id}-`) && !name.endsWith('-trouble'));
  return own.slice(0, 1);
});

test.each([...folders, 'rollout'])('%s: nothing is fetched, and nothing stays open', async folder => {
  const before = handles();
  const { facts } = await extractFlags(readCase(folder));
  expect(facts.length).toBeGreaterThan(0);
  expect(reached).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(handles().length).toBeLessThanOrEqual(before.length));
});
