import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const CHECKOUT = `import Stripe from 'stripe';
export interface Order { price: string }
export default async function checkout(email: string, { price }: Order) {
  const stripe = new Stripe('');
  return stripe.checkout.sessions.create({ customer_email: email, line_items: [{ price, quantity: 1 }] });
}
`;
const ENDPOINT = `import checkout from '../../lib/checkout';
export default async function pay(req, res) {
  res.json(await checkout(req.body.email, req.body));
}
`;

async function sideOf(files: Record<string, string>): Promise<string | undefined> {
  const { facts } = await runFiles({
    'package.json':
      '{ "dependencies": { "next": "15.0.0", "react": "19.0.0", "react-dom": "19.0.0", "stripe": "18.0.0" } }',
    'lib/checkout.ts': CHECKOUT,
    ...files,
  });
  return operationsOf(facts, 'payment').find(({ at }) => at.path === 'lib/checkout.ts')?.value.side;
}

it.each<[string, Record<string, string>]>([
  ['an endpoint', { 'pages/api/pay.ts': ENDPOINT }],
  [
    'a module that endpoints alone take along',
    {
      'lib/orders.ts': "export { default as checkout } from './checkout.ts';\n",
      'pages/api/pay.ts': ENDPOINT.replace('checkout from', '{ checkout } from').replace(
        '/lib/checkout',
        '/lib/orders',
      ),
    },
  ],
  [
    'actions of the server',
    {
      'lib/actions.ts':
        "'use server';\nimport checkout from './checkout.ts';\nexport const pay = async order => checkout('', order);\n",
    },
  ],
  [
    'an endpoint, and a page that knows its types',
    {
      'pages/api/pay.ts': ENDPOINT,
      'pages/index.tsx':
        "import type { Order } from '../lib/checkout.ts';\nexport default ({ order }: { order: Order }) => <p>{order.price}</p>;\n",
    },
  ],
])('a module runs on the server where only those take it along: %s', async (_, files) => {
  expect(await sideOf(files)).toBe('server');
});

it.each<[string, Record<string, string>]>([
  ['nothing', {}],
  [
    'a page as well',
    {
      'pages/api/pay.ts': ENDPOINT,
      'pages/index.tsx':
        "import checkout from '../lib/checkout.ts';\nexport default () => <button onClick={() => checkout('', { price: '' })}>Pay</button>;\n",
    },
  ],
  [
    'an endpoint, and a module that nothing takes along',
    { 'pages/api/pay.ts': ENDPOINT, 'lib/other.ts': "export * from './checkout.ts';\n" },
  ],
  [
    'a hook of pages',
    {
      'lib/pay.ts':
        "import { useState } from 'react';\nimport checkout from './checkout.ts';\nexport const buy = () => useState(checkout);\n",
    },
  ],
])('unlike one that is taken along by %s', async (_, files) => {
  expect(await sideOf(files)).toBe('unknown');
});

it('a package of the workspace runs where the endpoints of those who use it run', async () => {
  const { facts } = await runFiles({
    'package.json': '{ "private": true, "workspaces": ["packages/*", "apps/*"] }',
    'packages/files/package.json':
      '{ "name": "@acme/files", "main": "index.ts", "dependencies": { "@aws-sdk/client-s3": "3.0.0" } }',
    'packages/files/index.ts': "export * from './store.ts';\n",
    'packages/files/store.ts': `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
export const store = (Key: string, Body: Buffer) => s3.send(new PutObjectCommand({ Bucket: 'faces', Key, Body }));
`,
    'apps/web/package.json':
      '{ "name": "web", "dependencies": { "next": "15.0.0", "react": "19.0.0", "@acme/files": "*" } }',
    'apps/web/pages/api/avatar.ts': `import { store } from '@acme/files';
export default async function avatar(req: any, res: any) {
  await store(req.user.id, Buffer.from(req.body.image, 'base64'));
  res.end();
}
`,
  });
  const [kept] = operationsOf(facts, 'image-upload').filter(({ at }) => at.path.endsWith('store.ts'));
  expect(kept!.value.side).toBe('server');
});
