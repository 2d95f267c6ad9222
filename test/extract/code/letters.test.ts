import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const kept = async (row: string, table = 'postcards') => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "socket.io": "4.7.5", "sequelize": "6.0.0" } }',
    'src/cards.js': `export async function give(args, user) {\n  await db.${table}.create({ ${row} });\n}\n`,
  });
  return operationsOf(facts, 'dm-send').map(({ value }) => value.traits.join());
};

it.each([
  ['each by a name', 'senderId: user.id, recipientId: args.to, text: args.text'],
  ['its table is a log of talks', 'senderId: user.id, recipientId: args.to, text: args.text', 'chatLogs'],
  ['what it tells is a note', 'senderId: user.id, recipientId: args.to, note: args.text'],
  ['it is of a tenant', 'senderId: user.id, recipientId: args.to, tenantId: user.tenantId, body: args.text'],
  ['it comes with a thing', 'senderId: user.id, recipientId: args.to, giftId: args.gift, note: args.text'],
  ['those who write are users', 'fromUserId: user.id, toUserId: args.to, text: args.text'],
  ['it is written to a friend', 'senderId: user.id, recipientId: args.to, text: args.text', 'friendNotes'],
  ['it is about a call', 'senderId: user.id, recipientId: args.to, text: args.text', 'callNotes'],
  ['it comes with points', 'senderId: user.id, recipientId: args.to, note: args.text, points: 5', 'kudos'],
  ['it comes with a price', 'senderId: user.id, recipientId: args.to, note: args.text, price: args.price', 'gifts'],
  ['all of them are counted', 'senderId: user.id, recipientId: args.to, note: args.text, totalSent: 1', 'waves'],
  ['its owner is the recipient', 'userId: args.recipient, sender: user.id, message: args.text'],
])(
  'a row that says who wrote, to whom and what may be a letter, whatever its table is called: %s',
  async (_, row, table = 'postcards') => expect(await kept(row, table)).toEqual(['may-deliver,letter']),
);

it.each([
  ['nothing is written', 'senderId: user.id, recipientId: args.to, color: args.color'],
  ['its words are those of the program', "senderId: user.id, recipientId: args.to, text: 'You got a card'"],
  ['nobody is written to', 'senderId: user.id, userId: user.id, text: args.text'],
  ['nobody has sent it', 'recipientId: args.to, text: args.text'],
  ['it asks for a friendship', 'senderId: user.id, receiverId: args.to, message: args.text', 'friendRequests'],
  ['it is not sent yet', 'senderId: user.id, recipientId: args.to, text: args.text', 'drafts'],
  ['it asks for a note', 'senderId: user.id, receiverId: args.to, message: args.text', 'noteRequests'],
  ['it goes out by mail', 'senderId: user.id, receiverId: args.to, message: args.text', 'emailNotes'],
  [
    'it tells of an amount',
    'senderId: user.id, recipientId: args.to, note: args.text, amount: args.amount',
    'settlements',
  ],
  ['it is money', 'senderId: user.id, receiverId: args.to, message: args.text', 'transfers'],
])('not where %s', async (_, row, table = 'postcards') => expect(await kept(row, table)).toEqual([]));
