import { expect, it } from 'vitest';
import { checkFiles } from '../../cli/childproof.ts';
import { operationsOf, runFiles } from './run-case.ts';

/** What is told of a page of Next whose form hands what is typed to a function beside it. */
async function told(concept: string, begins: string, does: string) {
  const { facts } = await runFiles({
    'package.json':
      '{ "dependencies": { "next": "16.0.0", "react": "19.0.0", "@prisma/client": "6.0.0", "@vercel/blob": "2.0.0" } }',
    'lib/db.ts': "import { PrismaClient } from '@prisma/client';\nexport const db = new PrismaClient();\n",
    'app/join/page.tsx': `import { put } from '@vercel/blob';
import { db } from '../../lib/db.ts';
export default async function Join() {
  const signUp = async (data: FormData) => {
    ${begins}
    ${does}
  };
  return <form action={signUp}><input name="email" /><button>Join</button></form>;
}
`,
  });
  return operationsOf(facts, concept).map(({ value: { side, traits } }) => ({ side, traits }));
}

const ACCOUNT =
  "await db.user.create({ data: { email: data.get('email') as string, password: data.get('password') as string } });";
const PICTURE = "await put('avatars/me.png', data.get('avatar') as File, { access: 'public' });";

it('what begins with `use server` runs there, in a page as well', async () => {
  const ways = await told('sign-up', "'use server';", ACCOUNT);
  expect(ways.map(({ side }) => side)).toEqual(['server']);
  expect(ways[0]!.traits).toContain('server');
});

it('unlike what is only said further down, or of the browser', async () => {
  for (const begins of ["const where = 'use server';", "'use strict';"])
    expect((await told('sign-up', begins, ACCOUNT)).map(({ side }) => side)).not.toContain('server');
});

it('a picture that it keeps is judged there', async () => {
  const [kept] = await told('image-upload', "'use server';", PICTURE);
  expect(kept).toMatchObject({ side: 'server' });
  expect(kept!.traits).not.toContain('client');
});

/** How two people are asked for before a message goes from one to the other. */
async function askedOf(page: string, action: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0", "@prisma/client": "6.0.0" } }',
    'lib/db.ts': "import { PrismaClient } from '@prisma/client';\nexport const db = new PrismaClient();\n",
    'app/dm/page.tsx': `import { db } from '../../lib/db.ts';
import { redirect } from 'next/navigation';
export default async function Dm({ params }) {
  const me = await currentUser();
  ${page}
  async function send(form) {
    'use server';
    ${action}
    await db.directMessage.create({ data: { senderId: me.id, recipientId: form.get('to'), text: form.get('text') } });
  }
  return <form action={send}><input type="hidden" name="to" value={params.id} /><textarea name="text" /></form>;
}
`,
  });
  const guards = operationsOf(facts, 'dm-send').flatMap(({ value }) => value.guards ?? []);
  const asked = guards.filter(({ kind }) => kind === 'connection');
  return [...new Set(asked.map(({ ofPage }) => (ofPage ? 'open' : 'asked')))];
}
const ASKS = (who: string, otherwise: string) =>
  `const friend = await db.friendship.findFirst({ where: { userId: me.id, friendId: ${who}, status: 'accepted' } });
  if (!friend) ${otherwise};`;

it('what a page asks when it is drawn is not asked by the action in it', async () => {
  expect(await askedOf(ASKS('params.id', "redirect('/friends')"), '')).toEqual(['open']);
  expect(await askedOf('', ASKS("form.get('to')", "throw new Error('no friend')"))).toEqual(['asked']);
});

/** How the purchase of a page of Next is judged, which its form begins by an action. */
async function bought(page: string, action: string) {
  const { report } = await checkFiles({
    'package.json': '{ "dependencies": { "next": "16.0.0", "react": "19.0.0", "stripe": "20.0.0" } }',
    'lib/age.ts': `import { redirect } from 'next/navigation';
export function requireAdult(person) {
  if (ageOf(person.birthDate) < 18) redirect('/');
}
`,
    'lib/begin.ts': `import 'server-only';
import Stripe from 'stripe';
const stripe = new Stripe(process.env.STRIPE_KEY);
export const begin = (price: string) => stripe.checkout.sessions.create({ line_items: [{ price, quantity: 1 }] });
`,
    'app/shop/page.tsx': `import { notFound } from 'next/navigation';
import { requireAdult } from '../../lib/age.ts';
import { begin } from '../../lib/begin.ts';
export default async function Shop() {
  const me = await currentUser();
  ${page}
  async function buy(form) {
    'use server';
    ${action}
    await begin(form.get('price'));
  }
  return <form action={buy}><button>Buy</button></form>;
}
`,
  });
  return report.findings.filter(({ rule }) => rule === 'payment/purchase-is-guarded').map(({ verdict }) => verdict);
}
const AGE = 'if (ageOf(me.birthDate) < 18) notFound();';

it('an age that only the page asks for leaves a purchase open, wherever it is begun', async () => {
  expect(await bought(AGE, '')).toEqual(['unknown']);
  expect(await bought('requireAdult(me);', '')).toEqual(['unknown']);
});

it('unlike one that the action asks for, and none', async () => {
  expect(await bought('', AGE)).toEqual([]);
  expect(await bought(AGE, 'requireAdult(await currentUser());')).toEqual([]);
  expect(await bought('', '')).toEqual(['fail']);
});
