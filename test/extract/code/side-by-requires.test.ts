import { expect, it } from 'vitest';
import type { Side } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles } from './run-case.ts';

const TALKS = `'use strict';
const db = require('./database');
module.exports = Talks => {
  Talks.send = to => db.sendDirectMessage(to);
};
`;
const INDEX = `const Talks = module.exports;\nrequire('./talks')(Talks);\n`;
const ANSWERS = `const talks = require('..');\nexports.post = async (req, res) => res.json(await talks.send(req.body.to));\n`;

/** The side of a module beside which no manifest lies. */
async function sideOf(files: Record<string, string>, text = TALKS): Promise<Side> {
  const { facts } = await runFiles({ 'install/package.json': '{}', 'core/talks.js': text, ...files });
  return operationsOf(facts, 'dm-send').find(({ at }) => at.path === 'core/talks.js')!.value.side;
}

it('a module of Node is of the server if what answers requests takes it along', async () => {
  expect(await sideOf({ 'core/index.js': INDEX, 'core/web/talks.js': ANSWERS })).toBe('server');
  expect(await sideOf({ 'core/index.js': INDEX })).toBe('unknown');
  expect(await sideOf({ 'core/web/talks.js': ANSWERS })).toBe('unknown');
});

it('a module of Node is of the server if it takes along what only a server can load', async () => {
  const kept = (name: string) => ({
    'core/database/index.js': `const kept = require('${name}');\nmodule.exports = kept();\n`,
  });
  expect(await sideOf(kept('mongodb'))).toBe('server');
  expect(await sideOf(kept('better-sqlite3'))).toBe('unknown');
});

it('what a page takes along as well, or what asks where it runs, stays open', async () => {
  const files = { 'core/index.js': INDEX, 'core/web/talks.js': ANSWERS };
  const page = `const talks = require('../core');\ndocument.getElementById('send').onclick = () => talks.send('ada');\n`;
  expect(await sideOf({ ...files, 'parts/button.js': page })).toBe('unknown');
  const loader = `define('parts/button', ['jquery'], () => {\n  const talks = require('../core');\n  talks.send('ada');\n});\n`;
  expect(await sideOf({ ...files, 'parts/button.js': loader })).toBe('unknown');
  expect(await sideOf({ ...files, 'parts/client/button.js': INDEX.replace('./talks', '../../core/talks') })).toBe(
    'unknown',
  );
  const both = TALKS.replace('=> db', "=> typeof window === 'undefined' && db");
  expect(await sideOf(files, both)).toBe('unknown');
});

it.each([
  ['listened to', "$('#send').on('click', () => talks.send($('#to').val()));"],
  ['asked without a host', "fetch('/api/people').then(all => talks.send(all));"],
])('as does what a bundled script of a page takes along, %s', async (_, runs) => {
  const files = { 'core/index.js': INDEX, 'core/web/talks.js': ANSWERS };
  expect(await sideOf({ ...files, 'core/main.js': `const talks = require('./talks');\n${runs}\n` })).toBe('unknown');
  const other = "const $ = require('cheerio').load(page);\n$('a').text();\napp.fetch('/x');\n";
  expect(await sideOf({ ...files, 'core/main.js': `const talks = require('./talks');\n${other}` })).toBe('server');
});

it('and what itself takes along what only a page can run', async () => {
  const files = { 'core/index.js': INDEX, 'core/web/talks.js': ANSWERS };
  const database = (runs: string) => ({
    ...files,
    'core/database.js': `module.exports = { sendDirectMessage: to => ${runs} };\n`,
  });
  expect(await sideOf(database("$.post('/api/messages', { to })"))).toBe('unknown');
  expect(await sideOf(database("link.post('/api/messages', { to })"))).toBe('server');
});

it('a module in the form of the language is not read so', async () => {
  const files = { 'core/index.js': `export * from './talks.js';\n`, 'core/web/talks.js': ANSWERS };
  const text = `import { db } from './database';\nexport const send = to => db.sendDirectMessage(to);\n`;
  expect(await sideOf(files, text)).toBe('unknown');
});
