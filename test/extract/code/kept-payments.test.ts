import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether money is taken in what a mutation called after it does, as far as its name says. */
async function isForMoney(name: string, run: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@apollo/server": "5.0.0", "@prisma/client": "6.0.0" } }',
    'src/resolvers.ts': `import { ApolloServer } from '@apollo/server';
import { prisma } from './db.ts';
export const resolvers = { Mutation: { ${name}: async (_, { amount, bill, paid }, { me, ctx }) => ${run} } };
export const server = new ApolloServer({ resolvers });
`,
    'src/db.ts': "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n",
  });
  return operationsOf(facts, 'payment').some(({ value }) => value.traits.includes('for-money'));
}

it.each([
  ['createPayment', "prisma.payment.create({ data: { bill, amount, paidAt: new Date(), method: 'cash' } })"],
  ['createPayment', "prisma.payment.create({ data: { bill, amount, status: 'paid', receivedBy: me.id } })"],
  ['createPayment', "prisma.payment.create({ data: { bill, amount, status: 'paid', receivedBy: Number(me.id) } })"],
  ['createPayment', "prisma.payment.create({ data: { bill: Number(bill), amount: amount ?? 0, status: 'paid' } })"],
  ['createPayment', 'prisma.payment.createMany({ data: [{ bill, amount, paidAt: new Date() }] })'],
  [
    'createPayment',
    '{ const now = new Date(); return prisma.payment.create({ data: { bill, amount, paidAt: now } }); }',
  ],
])('what is only written down takes no money: %s', async (name, run) =>
  expect(await isForMoney(name, run)).toBe(false),
);

it.each([
  ['createPayment', '{ await settle(bill); return prisma.payment.create({ data: { bill, amount } }); }'],
  ['createPayment', "prisma.payment.create({ data: { bill, amount, status: 'pending' } })"],
  ['createPayment', "prisma.payment.create({ data: { bill, amount, provider: 'paygate' } })"],
  ['createPayment', 'bank.payments.create({ data: { bill, amount } })'],
  ['createPayment', 'prisma.payment.create(await ordered(bill))'],
  ['buyTokens', 'shop.buy(me, amount)'],
  ['createPayment', 'prisma.payment.create({ data: { bill, amount } })'],
  ['createPayment', "prisma.payment.create({ data: { amount, iban: bill, userId: me.id, method: 'debit' } })"],
  ['createPayment', "prisma.payment.create({ data: { amount, userId: me.id, method: 'transfer' } })"],
  ['createPayment', 'prisma.payment.create({ data: { bill, amount, paidAt: null } })'],
  ['createPayment', 'prisma.payment.create({ data: { bill, amount, paidAt: paid } })'],
  ['createPayment', 'prisma.payment.create({ data: { bill, amount, receivedBy: null } })'],
  ['createPayment', 'prisma.payment.create({ data: { bill, amount }, select: { id: true, paidAt: true } })'],
  ['createPayment', "prisma.payment.create({ data: { amount, status: 'paid', userId: ctx.userId } })"],
  ['createPayment', "prisma.payment.create({ data: { amount, status: 'paid', userId: me } })"],
  ['createPayment', "prisma.payment.create({ data: { amount, status: 'paid', userId: String(me.id) } })"],
  ['createPayment', "prisma.payment.create({ data: { amount, status: 'paid', userId: me.id ?? null } })"],
  ['createPayment', "prisma.payment.create({ data: { amount, status: 'paid', owner: `user-${me.id}` } })"],
  [
    'createPayment',
    "{ const owner = Number(me.id); return prisma.payment.create({ data: { amount, status: 'paid', owner } }); }",
  ],
  [
    'createPayment',
    "{ const { id } = me; return prisma.payment.create({ data: { amount, status: 'paid', by: id } }); }",
  ],
  [
    'buyTokens',
    "prisma.user.update({ where: { key: bill }, data: { tokens: amount, purchases: { create: { amount, status: 'paid' } } } })",
  ],
  [
    'buyTokens',
    '{ const had = await prisma.user.findUnique({ where: { id: me.id } }); if (had.points < amount) throw new Error("No"); return prisma.user.update({ where: { id: me.id }, data: { points: { decrement: amount }, tokens: { increment: amount } } }); }',
  ],
])('unlike %s: %s', async (name, run) => expect(await isForMoney(name, run)).toBe(true));
