import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const starts = async (before: string, test: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "electron": "39", "@sentry/electron": "7" } }',
    'src/start.ts': `import * as Sentry from '@sentry/electron';\n${before}\n${test} {\n  Sentry.init({ dsn: 'https://a@b.example/1' });\n}\n`,
  });
  return operationsOf(facts, 'analytics-sdk').filter(({ value }) => value.traits.includes('starts')).length;
};

it.each([
  ['', "if (process.env.TEST_MODE === 'true')"],
  ['const testMode = process.env.TEST_MODE;', 'if (testMode)'],
  ['const isTest = process.env.NODE_ENV === "test";', 'if (isTest && window)'],
  ['', 'if (import.meta.env.VITE_E2E)'],
])('what only a test runs is left out: %s %s', async (before, test) => expect(await starts(before, test)).toBe(0));

it.each([
  ['', 'if (!process.env.TEST_MODE)'],
  ['', "if (process.env.AB_TESTING === 'true')"],
  ['', "if (process.env.NODE_ENV !== 'test')"],
  ['', 'if (process.env.TEST_GROUP)'],
  ['const testMode = process.env.TEST_MODE;', 'if (testMode || process.env.DSN)'],
  ['', ''],
])('what others run as well is not: %s %s', async (before, test) => expect(await starts(before, test)).toBe(1));

const made = async (head: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5" } }',
    'src/factories/message-factory.ts': `${head}export const make = (to: Person) => sendDirectMessage(to);\n`,
  });
  return facts.length;
};

it('what invents people is mock data', async () =>
  expect(await made("import { faker } from '@faker-js/faker';\n")).toBe(0));
it('a factory of the product is its code', async () => expect(await made('')).toBeGreaterThan(0));
