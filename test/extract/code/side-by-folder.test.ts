import { expect, it } from 'vitest';
import type { Side } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles } from './run-case.ts';

const SEND = 'export const send = (to: Person) => sendDirectMessage(to);\n';
const BOTH = JSON.stringify({ dependencies: { express: '5', 'react-dom': '19' } });

const many = (folder: string, ending: string, text: string, count = 12): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/part-${at}.${ending}`, text]));
const PARTS = many('app', 'tsx', 'export const Part = () => <p />;\n');
const ANSWERS = many('backbone', 'ts', `import { Router } from 'express';\nexport const routes = Router();\n`);

async function sideOf(path: string, files: Record<string, string>, text = SEND): Promise<Side> {
  const { facts } = await runFiles({ 'package.json': BOTH, ...files, [path]: text });
  return operationsOf(facts, 'dm-send').find(({ at }) => at.path === path)!.value.side;
}

it('a folder beside that of the server is of the client if all that it says is of it', async () => {
  expect(await sideOf('app/stores/talk.ts', { ...PARTS, ...ANSWERS })).toBe('client');
  expect(await sideOf('shared/talk.ts', { ...PARTS, ...ANSWERS })).toBe('unknown');
  expect(await sideOf('backbone/talk.ts', { ...PARTS, ...ANSWERS })).toBe('server');
});

it('without a server in a folder of its own, or with few that say it, nothing is claimed', async () => {
  expect(await sideOf('app/stores/talk.ts', PARTS)).toBe('unknown');
  expect(await sideOf('app/stores/talk.ts', { ...PARTS, ...many('app', 'ts', 'export {};\n', 8), ...ANSWERS })).toBe(
    'unknown',
  );
  const few = many('app', 'tsx', 'export const Part = () => <p />;\n', 5);
  expect(await sideOf('app/stores/talk.ts', { ...few, ...ANSWERS })).toBe('unknown');
});

it('one file of the other side, or one that takes something along to it, leaves the folder open', async () => {
  const files = { ...PARTS, ...ANSWERS };
  const server = `import { Router } from 'express';\nexport const routes = Router();\n`;
  expect(await sideOf('app/stores/talk.ts', { ...files, 'app/routes.ts': server })).toBe('unknown');
  const takes = `import { send } from '../app/stores/talk.ts';\nexport const sends = [send];\n`;
  expect(await sideOf('app/stores/talk.ts', { ...files, 'backbone/tasks.ts': takes })).toBe('unknown');
  expect(await sideOf('app/stores/talk.ts', { ...files, 'shared/tasks.ts': takes })).toBe('unknown');
  expect(await sideOf('app/stores/talk.ts', { ...files, 'addons/client/tasks.ts': takes })).toBe('client');
  const typed = takes.replace('import {', 'import type {');
  expect(await sideOf('app/stores/talk.ts', { ...files, 'backbone/tasks.ts': typed })).toBe('client');
});

it('a framework that keeps both sides in one folder is not read so', async () => {
  const next = JSON.stringify({ dependencies: { next: '15', express: '5', 'react-dom': '19' } });
  expect(await sideOf('app/stores/talk.ts', { ...PARTS, ...ANSWERS, 'package.json': next })).toBe('unknown');
});
