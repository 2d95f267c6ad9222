import { expect, it } from 'vitest';
import type { Side } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const SEND = 'export const send = (to: Person) => sendDirectMessage(to);\n';

async function sideOf(path: string, text: string, manifests: Record<string, object> = {}): Promise<Side> {
  const packages = Object.entries(manifests).map(([name, content]) => [name, JSON.stringify(content)]);
  const { facts } = await runFiles({ [path]: text, ...Object.fromEntries(packages) });
  return facts[0]!.value.side;
}

it('the nearest package decides', async () => {
  const manifests = {
    'package.json': { dependencies: { express: '5' } },
    'web/package.json': { devDependencies: { 'react-dom': '19' } },
    'lib/package.json': { dependencies: { lodash: '4' } },
  };
  expect(await sideOf('server/a.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('web/src/a.ts', SEND, manifests)).toBe('client');
  expect(await sideOf('lib/a.ts', SEND, manifests)).toBe('unknown');
});

it.each(['elysia', 'polka', 'kysely', 'graphql-yoga', 'uWebSockets.js', 'busboy', '@grpc/grpc-js'])(
  '%s is of servers',
  async name => {
    expect(await sideOf('a.ts', SEND, { 'package.json': { dependencies: { [name]: '1' } } })).toBe('server');
    expect(await sideOf('a.ts', SEND, { 'package.json': { dependencies: { [`${name}-client`]: '1' } } })).toBe(
      'unknown',
    );
  },
);

it('in a package of both sides, or of none, a folder decides what the file does not', async () => {
  const manifests = { 'package.json': { dependencies: { express: '5', 'react-dom': '19' } } };
  expect(await sideOf('public/src/a.js', SEND, manifests)).toBe('client');
  expect(await sideOf('frontend/a.ts', SEND)).toBe('client');
  expect(await sideOf('api/queries/a.ts', SEND)).toBe('server');
  expect(await sideOf('src/db/a.ts', SEND)).toBe('server');
  expect(await sideOf('src/api/a.ts', SEND)).toBe('unknown');
  expect(await sideOf('packages/api-client/a.ts', SEND)).toBe('unknown');
});

it('a desktop shell and its sockets leave a client what it is', async () => {
  const of = (dependencies: object) => sideOf('src/a.ts', SEND, { 'package.json': { dependencies } });
  expect(await of({ 'react-dom': '19', electron: '39', ws: '8' })).toBe('client');
  expect(await of({ 'react-dom': '19', express: '5', ws: '8' })).toBe('unknown');
  expect(await of({ 'react-native': '1', jsonwebtoken: '9', cors: '2' })).toBe('client');
  expect(await of({ ws: '8' })).toBe('server');
});

it('in a package of both sides the file decides', async () => {
  const manifests = { 'package.json': { dependencies: { express: '5', 'react-dom': '19' } } };
  expect(await sideOf('src/a.ts', SEND, manifests)).toBe('unknown');
  expect(await sideOf('src/a.tsx', `${SEND}export const A = () => <p />;`, manifests)).toBe('client');
  expect(await sideOf('src/a.ts', `'use client';\n${SEND}`, manifests)).toBe('client');
  expect(await sideOf('src/a.ts', `import { PrismaClient } from '@prisma/client';\n${SEND}`, manifests)).toBe('server');
  expect(await sideOf('src/pages/api/dm.ts', SEND, manifests)).toBe('server');
});

it('functions that a host runs lie in the package of a client', async () => {
  const manifests = { 'package.json': { dependencies: { 'react-dom': '19' } } };
  const endpoint = `export default async function handler(req, res) { await sendDirectMessage(req.body.to); }\n`;
  expect(await sideOf('supabase/functions/send/index.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('netlify/functions/send.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('convex/messages.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('api/send.js', endpoint, manifests)).toBe('server');
  expect(await sideOf('api/send.js', SEND, manifests)).toBe('client');
  expect(await sideOf('src/supabase/client.ts', SEND, manifests)).toBe('client');
  expect(await sideOf('src/convex-provider.ts', SEND, manifests)).toBe('client');
});

it('a script of a page that a server hands out runs in the browser', async () => {
  const manifests = { 'package.json': { dependencies: { express: '5' } } };
  const page = `${SEND}document.getElementById('send').onclick = send;\n`;
  expect(await sideOf('public/app.js', page, manifests)).toBe('client');
  expect(await sideOf('src/crawl.js', `import puppeteer from 'puppeteer';\n${page}`, manifests)).toBe('server');
  expect(await sideOf('media/room.js', `App.Room = Backbone.View.extend({});\n${SEND}`, manifests)).toBe('client');
  expect(await sideOf('media/boot.js', `${SEND}+function(window, $) {}(window, $);\n`, manifests)).toBe('client');
  expect(await sideOf('src/room.js', `App.Room = Backbone.Model.extend({});\n${SEND}`, manifests)).toBe('server');
  expect(await sideOf('src/store.js', `${SEND}this.document.body = 1;\n`, manifests)).toBe('server');
});

it('where no package tells, what the file does and where it lies', async () => {
  const handler = `export const post = async (req, res) => sendDirectMessage(req.body.to);\n`;
  expect(await sideOf('src/controllers/dm.js', handler)).toBe('server');
  expect(await sideOf('src/hooks/use-dm.ts', SEND)).toBe('client');
  expect(await sideOf('src/compare.js', `export const compare = (first, res) => ${'sendDirectMessage(res)'};\n`)).toBe(
    'unknown',
  );
});

it('a framework of both sides is not taken for the one whose package it names', async () => {
  const manifests = { 'package.json': { dependencies: { next: '15', 'react-dom': '19' } } };
  expect(await sideOf('lib/a.ts', SEND, manifests)).toBe('unknown');
  expect(await sideOf('lib/a.ts', `'use server';\n${SEND}`, manifests)).toBe('server');
  expect(await sideOf('app/dms/route.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('app/dms/route.tsx', SEND, manifests)).toBe('server');
});

it('without a package, or with one that cannot be read, nothing is claimed', async () => {
  expect(await sideOf('src/a.ts', SEND)).toBe('unknown');
  const { facts } = await runFiles({ 'a.ts': SEND, 'package.json': '{ broken' });
  expect(facts[0]!.value.side).toBe('unknown');
});

it('the pages of a plugin of a server, and a script that is handed the window, are of a client', async () => {
  const page = `${SEND}export const A = () => <p />;`;
  expect(await sideOf('server/plugins/polls/web/src/a.tsx', page)).toBe('client');
  expect(await sideOf('server/plugins/polls/pages/a.tsx', page)).toBe('server');
  const manifests = { 'package.json': { dependencies: { express: '5' } } };
  expect(
    await sideOf(
      'media/a.js',
      `(function (window, $) {\n${SEND.replace('export ', '')}})(window, $);`.replaceAll(': Person', ''),
      manifests,
    ),
  ).toBe('client');
  expect(await sideOf('media/a.js', SEND.replaceAll(': Person', ''), manifests)).toBe('server');
});

it('a framework of both sides tells them apart by the name of the file, by what it imports and by what it does', async () => {
  const manifests = { 'package.json': { dependencies: { '@react-router/node': '7', 'react-dom': '19' } } };
  expect(await sideOf('app/mail.server.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('app/dms/+server.ts', SEND, manifests)).toBe('server');
  expect(await sideOf('app/mail.client.ts', SEND, manifests)).toBe('client');
  // What a plug-in of the framework begins with.
  expect(await sideOf('sentry.client.config.ts', SEND, manifests)).toBe('client');
  expect(await sideOf('instrumentation-client.ts', SEND, manifests)).toBe('client');
  expect(await sideOf('app/mail.service.ts', SEND, manifests)).toBe('unknown');
  expect(await sideOf('app/a.ts', `import { cookies } from 'next/headers';\n${SEND}`, manifests)).toBe('server');
  expect(await sideOf('app/a.ts', `import Link from 'next/link';\n${SEND}`, manifests)).toBe('unknown');
  const action = 'export const action = async ({ request, params }: Args) => {};\n';
  expect(await sideOf('app/routes/api.dms.ts', `${action}${SEND}`, manifests)).toBe('server');
  expect(await sideOf('app/routes/dms.tsx', `${action}${SEND}export const A = () => <p />;`, manifests)).toBe('client');
  expect(await sideOf('app/dms.ts', `${SEND}fetch('/api/dms');\n`, manifests)).toBe('client');
  expect(await sideOf('app/dms.ts', `${SEND}fetch('//host/dms');\n`, manifests)).toBe('unknown');
  const either = "const origin = typeof window === 'undefined' ? HOST : window.location.origin;\n";
  expect(await sideOf('app/dms.ts', `${SEND}${either}`, manifests)).toBe('unknown');
});

it('what a server hands out as it is runs in a browser', async () => {
  const manifests = { 'package.json': { dependencies: { express: '5' } } };
  expect(await sideOf('public/scripts/a.js', SEND, manifests)).toBe('client');
  expect(await sideOf('public/scripts/a.js', `import { app } from 'express';\n${SEND}`, manifests)).toBe('server');
  expect(await sideOf('public/scripts/a.js', `const db = require('./db');\n${SEND}`, manifests)).toBe('server');
  expect(await sideOf('services/public/a.js', SEND, manifests)).toBe('server');
  expect(await sideOf('server/public/js/a.js', `import { io } from 'socket.io-client';\n${SEND}`, manifests)).toBe(
    'client',
  );
});

it('endpoints and pages that frameworks run on the server', async () => {
  const next = { 'package.json': { dependencies: { next: '15', 'react-dom': '19' } } };
  const expo = { 'package.json': { dependencies: { expo: '54', 'react-native': '1' } } };
  expect(await sideOf('app/(api)/pay+api.ts', SEND, expo)).toBe('server');
  expect(await sideOf('app/pay.ts', SEND, expo)).toBe('client');
  expect(await sideOf('app/cart/page.tsx', SEND, next)).toBe('server');
  expect(await sideOf('app/cart/page.tsx', `'use client';\n${SEND}`, next)).toBe('client');
  expect(await sideOf('app/cart/total.tsx', SEND, next)).toBe('unknown');
  expect(await sideOf('pages/me.ts', `export const getServerSideProps = async () => ({});\n${SEND}`, next)).toBe(
    'server',
  );
  expect(await sideOf('lib/area.ts', `export const clear = (area: HTMLTextAreaElement) => area;\n${SEND}`, next)).toBe(
    'client',
  );
});

it('a worker is deployed by its own configuration', async () => {
  const manifest = { 'apps/tus/package.json': { dependencies: { nanoid: '5' } } };
  expect(await sideOf('apps/tus/src/a.ts', SEND, manifest)).toBe('unknown');
  expect(await sideOf('apps/tus/src/a.ts', SEND, { ...manifest, 'apps/tus/wrangler.json': { main: 'src/a.ts' } })).toBe(
    'server',
  );
  expect(await sideOf('apps/tus/src/a.ts', SEND, { ...manifest, 'apps/tus/wrangler.json': { assets: {} } })).toBe(
    'unknown',
  );
  const worker = { ...manifest, 'apps/tus/wrangler.json': { main: 'src/a.ts' } };
  expect(await sideOf('apps/tus/src/hooks/a.ts', SEND, worker)).toBe('server');
  expect(await sideOf('apps/tus/src/a.tsx', `${SEND}export const A = () => <p />;`, worker)).toBe('client');
});

it('a package that says nothing runs where the packages run that are made with it', async () => {
  const shared = { name: '@p/state', dependencies: { immer: '10' } };
  const used = (by: Record<string, object>) =>
    sideOf('packages/state/src/a.ts', SEND, { 'packages/state/package.json': shared, ...by });
  const needs = (name: string, key = 'dependencies') => ({
    [key]: { '@p/state': '1', ...(key === 'dependencies' && { [name]: '1' }) },
    ...(key !== 'dependencies' && { dependencies: { [name]: '1' } }),
  });
  expect(await used({ 'packages/app/package.json': needs('react-native') })).toBe('client');
  expect(await used({ 'packages/api/package.json': needs('express') })).toBe('server');
  expect(await used({ 'packages/app/package.json': needs('vue'), 'packages/api/package.json': needs('express') })).toBe(
    'unknown',
  );
  expect(
    await used({ 'packages/app/package.json': needs('vue'), 'packages/tools/package.json': needs('commander') }),
  ).toBe('unknown');
  // With what it is only tested or built, it does not run.
  expect(
    await used({
      'packages/app/package.json': needs('vue'),
      'packages/api/package.json': needs('express', 'devDependencies'),
    }),
  ).toBe('client');
  expect(
    await used({
      'packages/app/package.json': needs('vue'),
      'packages/integration-tests/package.json': needs('commander'),
    }),
  ).toBe('client');
});

it('a page beside its manifest starts a package', async () => {
  const page = (html: string) =>
    runFiles({ 'package.json': '{ "dependencies": {} }', 'src/a.ts': SEND, 'index.html': html }).then(
      ({ facts }) => facts[0]!.value.side,
    );
  expect(await page('<script type="module" src="/src/main.ts"></script>')).toBe('client');
  expect(await page('<script type="module">import { main } from "./src/main.js"; main();</script>')).toBe('client');
  expect(await page('<script src="/assets/site.js"></script>')).toBe('unknown');
});

it('what a file is called tells where it runs beside the pages of its package', async () => {
  const web = { 'package.json': { dependencies: { 'react-dom': '19' } } };
  const server = { 'package.json': { dependencies: { express: '5' } } };
  expect(await sideOf('resources/js/ssr.tsx', SEND, web)).toBe('unknown');
  expect(await sideOf('resources/js/app.tsx', SEND, web)).toBe('client');
  expect(await sideOf('src/service-worker.js', SEND)).toBe('client');
  expect(await sideOf('src/sw.js', SEND, { 'package.json': { dependencies: { next: '15' } } })).toBe('client');
  expect(await sideOf('src/sw.js', SEND, server)).toBe('server');
  expect(await sideOf('src/worker.js', SEND, server)).toBe('server');
});

it('the page that starts a package leaves the server beside it on its side', async () => {
  const page = {
    'index.html': '<script type="module" src="/src/main.ts"></script>',
    'package.json': '{ "name": "p" }',
  };
  const side = async (path: string, text: string) => {
    const { facts } = await runFiles({ ...page, [path]: text });
    return facts[0]!.value.side;
  };
  expect(await side('src/talk.ts', SEND)).toBe('client');
  expect(await side('backend.js', `import http from 'node:http';\nhttp.createServer();\n${SEND}`)).toBe('server');
});

it.each(['ember-source', '@stencil/core'])('%s is of clients, also for a development', async name => {
  expect(await sideOf('app/a.js', SEND, { 'package.json': { devDependencies: { [name]: '1' } } })).toBe('client');
});
