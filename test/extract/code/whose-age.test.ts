import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function ageGuards(code: string) {
  const { facts } = await runFiles({ 'server/a.ts': code });
  return operationsOf(facts, 'dm-send')[0]!.value.guards!.map(({ kind, limit, of }) => [kind, limit, of]);
}
const inHandler = (guard: string) =>
  ageGuards(
    `const ADULT_AGE = 18; export async function h(req, sender, recipient, user) { ${guard}; await sendDirectMessage(sender, recipient); }`,
  );

it.each([
  ['if (recipient.age < 18) return', 18, 'other'],
  ['if (recipient.age <= 17) return', 18, 'other'],
  ['if (!(recipient.age > 15)) return', 16, 'other'],
  ['if (13 > sender.age) return', 13, 'actor'],
  ['if (17 >= sender.age) return', 18, 'actor'],
  ['if (req.user.age < ADULT_AGE) return', 18, 'actor'],
  ['const me = req.user; if (calculateAge(me.birthday) < 16) return', 16, 'actor'],
  ['const { age } = recipient; if (age < 18) return', 18, 'other'],
  ['const person = await load(req.body.recipientId); if (person.age < 18) return', 18, 'other'],
  ['if (isUnder13(recipient)) return', 13, 'other'],
  ['if (!isAdult(sender)) return', null, 'actor'],
  ['if (user.age < limits.minimum) return', null, 'unknown'],
  ['if (user.age < 13) return', 13, 'unknown'],
])('%s', async (guard, limit, of) => {
  expect(await inHandler(guard)).toEqual([['age', limit, of]]);
});

it('what stands before a handler asks whoever makes the request', async () => {
  const route = (middleware: string) =>
    ageGuards(
      `router.post('/dm', ${middleware}, async (req, res) => { await sendDirectMessage(req.user, req.body.to); });`,
    );
  expect(await route('requireAge(13)')).toEqual([['age', 13, 'actor']]);
  expect(await route('requireAdult')).toEqual([['age', null, 'actor']]);
});

it('guards of other kinds say nothing about an age', async () => {
  expect(await inHandler('if (!areFriends(sender, recipient)) return')).toEqual([['connection', undefined, undefined]]);
});
