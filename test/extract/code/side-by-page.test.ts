import { expect, it } from 'vitest';
import type { Side } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles } from './run-case.ts';

const SEND = 'export const send = (to) => sendDirectMessage(to);\n';
const PLAIN = SEND.replace('export ', '');

async function sideIn(files: Record<string, string | object>): Promise<Side> {
  const texts = Object.entries(files).map(([path, text]) => [
    path,
    typeof text === 'string' ? text : JSON.stringify(text),
  ]);
  const { facts } = await runFiles(Object.fromEntries(texts));
  return operationsOf(facts, 'dm-send')[0]!.value.side;
}

const page = (...scripts: string[]) => `<!doctype html><body>${scripts.join('')}</body>`;
const script = (source: string) => `<script src="${source}"></script>`;

it('a browser runs what a page loads, and what that loads', async () => {
  const files = { 'package.json': { name: 'map' }, 'index.html': page(script('js/main.js?v=2')) };
  expect(await sideIn({ ...files, 'js/main.js': PLAIN })).toBe('client');
  expect(await sideIn({ ...files, 'js/main.js': "import './talk.js';", 'js/talk.js': SEND })).toBe('client');
  expect(await sideIn({ ...files, 'js/talk.js': PLAIN, 'js/main.js': '' })).toBe('unknown');
  expect(await sideIn({ 'web/about/index.html': page(script('/js/talk.js')), 'web/js/talk.js': PLAIN })).toBe('client');
  expect(await sideIn({ 'index.html': page(script('https://cdn.test/js/talk.js')), 'js/talk.js': PLAIN })).toBe(
    'unknown',
  );
});

it('a loader of modules takes them by name', async () => {
  const index = page('<script data-main="js/loader" src="lib/require.js"></script>');
  const loader = `requirejs.config({ baseUrl: "lib", paths: { app: "../js" } });\nrequirejs(["app/main"]);\n`;
  const files = { 'app/index.html': index, 'app/js/loader.js': loader };
  const main = `define(["./talk"], function (talk) { talk(); });\n`;
  const talk = `define(function () { ${PLAIN} return send; });\n`;
  expect(await sideIn({ ...files, 'app/js/main.js': main, 'app/js/talk.js': talk })).toBe('client');
  expect(await sideIn({ ...files, 'app/js/main.js': 'define([], start);', 'app/js/talk.js': talk })).toBe('unknown');
  const bare = { ...files, 'app/js/loader.js': 'require(["talk"]);' };
  expect(await sideIn({ ...bare, 'app/js/talk.js': talk })).toBe('client');
});

it('what a page loads may run on a machine as well', async () => {
  const files = { 'index.html': page(script('js/talk.js')) };
  expect(await sideIn({ ...files, 'js/talk.js': `${PLAIN}module.exports = { send };\n` })).toBe('unknown');
  expect(
    await sideIn({ ...files, 'js/talk.js': `import http from 'node:http';\n${SEND}http.createServer(send);\n` }),
  ).toBe('unknown');
  const answers = `${PLAIN}const post = (req, res) => send(req.body.to);\n`;
  expect(await sideIn({ ...files, 'js/talk.js': answers })).toBe('server');
  const server = { ...files, 'package.json': { dependencies: { express: '5' } } };
  expect(await sideIn({ ...server, 'js/talk.js': PLAIN })).toBe('server');
});

it('what something beside the page takes along as well may run anywhere', async () => {
  const files = {
    'index.html': page('<script type="module" src="/web/main.ts"></script>'),
    'web/main.ts': "import { send } from '../types/talk';\nsend(you);\n",
  };
  expect(await sideIn({ ...files, 'types/talk.ts': SEND })).toBe('client');
  expect(await sideIn({ ...files, 'types/talk.ts': SEND, 'rooms/room.ts': "import '../types/talk';\n" })).toBe(
    'unknown',
  );
  expect(await sideIn({ ...files, 'types/talk.ts': SEND, 'types/package.json': { name: 'types' } })).toBe('unknown');
});

it('a package of which a bundler makes a page is of a client, but for the scripts of its build', async () => {
  const devDependencies = { webpack: '5', 'html-webpack-plugin': '5' };
  const files = { 'package.json': { devDependencies }, 'index.html': page() };
  expect(await sideIn({ ...files, 'src/talk.js': SEND })).toBe('client');
  expect(await sideIn({ ...files, 'tools/talk.js': `const fs = require('fs');\n${SEND}` })).toBe('unknown');
  expect(await sideIn({ ...files, 'tools/talk.js': `${PLAIN}module.exports = class Banner {};\n` })).toBe('unknown');
  expect(await sideIn({ ...files, 'server/talk.js': SEND })).toBe('server');
  const { 'index.html': _, ...without } = files;
  expect(await sideIn({ ...without, 'src/talk.js': SEND })).toBe('unknown');
  const answers = `require('http').createServer(answer).listen(80);\n`;
  expect(await sideIn({ ...files, 'src/talk.js': SEND, 'src/serve.js': answers })).toBe('unknown');
  const hosted = 'exports.handler = async event => send(event.to);\n';
  expect(await sideIn({ ...files, 'src/talk.js': SEND, 'lambda/send.js': hosted })).toBe('unknown');
  const library = { ...files, 'package.json': { main: 'src/talk.js', devDependencies } };
  expect(await sideIn({ ...library, 'src/talk.js': SEND })).toBe('unknown');
  const express = { ...files, 'package.json': { devDependencies: { ...devDependencies, express: '5' } } };
  expect(await sideIn({ ...express, 'src/talk.js': SEND })).toBe('unknown');
});

it('a function that asks the page or the device runs in a browser', async () => {
  const of = (text: string) => sideIn({ 'src/talk.js': text });
  const asks = "document.querySelector('#to')";
  expect(await of(`export function send() { sendDirectMessage(${asks}.value); }`)).toBe('client');
  expect(await of(`export function send(all) { all.forEach(one => sendDirectMessage(one)); ${asks}.remove(); }`)).toBe(
    'client',
  );
  expect(
    await of(`export function send(to) { sendDirectMessage(to); }\nexport const clear = () => ${asks}.remove();`),
  ).toBe('unknown');
  expect(await of(`export function send(document) { sendDirectMessage(${asks}.to); }`)).toBe('unknown');
  expect(await of('export function send(to) { sendDirectMessage(to, document.body); }')).toBe('unknown');
  const either = `if (typeof document !== 'undefined') ${asks}.remove();`;
  expect(await of(`export function send(to) { sendDirectMessage(to); ${either} }`)).toBe('unknown');
  expect(
    await of(`export async function send(tab) { sendDirectMessage(await tab.evaluate(() => ${asks}.value)); }`),
  ).toBe('unknown');
});
