import dns from 'node:dns';
import { readdirSync } from 'node:fs';
import net from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extractFlags } from '../../../src/extract/flags/index.ts';
import { PROVIDERS } from '../../../src/extract/flags/providers.ts';
import { FIXTURES, readCase } from './golden.ts';

/** What was tried of the network, and timers that are still to ring. */
const tried: string[] = [];
const waiting = new Map<unknown, string>();

beforeEach(() => {
  tried.length = 0;
  waiting.clear();
  const refuse = (what: string) => () => {
    tried.push(what);
    throw new Error(`${what} was tried`);
  };
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('a connection'));
  vi.spyOn(dns, 'lookup').mockImplementation(refuse('a name of the network') as never);
  vi.spyOn(dns.promises, 'lookup').mockImplementation(refuse('a name of the network') as never);
  vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch'));
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const held = (set: typeof setTimeout, isOnce: boolean) =>
    ((ring: (...all: unknown[]) => void, ...more: [number, ...unknown[]]) => {
      const timer: unknown = set(
        (...all: unknown[]) => {
          if (isOnce) waiting.delete(timer);
          ring(...all);
        },
        ...more,
      );
      waiting.set(timer, new Error('set here').stack ?? '');
      return timer;
    }) as never;
  const freed = (clear: typeof clearTimeout) =>
    ((timer: never) => {
      waiting.delete(timer);
      clear(timer);
    }) as never;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(held(setTimeout, true));
  vi.spyOn(globalThis, 'setInterval').mockImplementation(held(setInterval as never, false));
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation(freed(clearTimeout));
  vi.spyOn(globalThis, 'clearInterval').mockImplementation(freed(clearInterval as never));
});
afterEach(() => vi.restoreAllMocks());

/** Fixtures of flagd have no name of the system in front of theirs. */
const casesOf = (id: string) =>
  readdirSync(FIXTURES).filter(name =>
    id === 'flagd' ? /^(adults-only|kubernetes|rollout|trouble|yaml)$/.test(name) : name.startsWith(`${id}-`),
  );

test.each(PROVIDERS.map(({ id }) => id))('%s asks no network and leaves no timer behind', async id => {
  const cases = casesOf(id);
  expect(cases).not.toEqual([]);
  let flags = 0;
  for (const name of cases) flags += (await extractFlags(readCase(name))).facts.length;
  expect(flags).toBeGreaterThan(0);
  expect(tried).toEqual([]);
  expect([...waiting.values()]).toEqual([]);
});
