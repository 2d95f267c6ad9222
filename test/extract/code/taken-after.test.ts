import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What is known to hold where a resolver that is named for it takes money. */
async function guards(run: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@apollo/server": "5.0.0" } }',
    'src/resolvers.ts': `import { ApolloServer } from '@apollo/server';
import { take } from './take.ts';
const checkLimit = (me, plan) => cards.charge(me.card, plan);
const assertAdult = me => { if (me.age < 18) throw new Error('No'); };
export const resolvers = { Mutation: { buyCredits: async (_, { plan }, { me }) => ${run} } };
export const server = new ApolloServer({ resolvers });
`,
    'src/take.ts':
      "export const take = (me, plan) => fetch('https://pay.example.org', { method: 'POST', body: plan });\n",
  });
  const money = operationsOf(facts, 'payment').filter(({ value }) => value.traits.includes('for-money'));
  expect(money).toHaveLength(1);
  return (money[0]!.value.guards ?? []).map(({ kind }) => kind);
}

it.each([
  "{ if (me.age < 18) throw new Error('No'); return take(me, plan); }",
  '{ assertAdult(me); return take(me, plan); }',
  "{ const person = await findPerson(me.id); if (person.age < 18) throw new Error('No'); await take(person, plan); return true; }",
  "{ try { assertAdult(me); return await take(me, plan); } catch { throw new Error('No'); } }",
  "{ logger.info('buy'); assertAdult(me); return take(me, plan); }",
  "{ const person = await findPerson(me.id); if (ageOf(person.birthDate) < 18) throw new Error('No'); return take(person, plan); }",
  "{ if (me.age >= 18) return take(me, plan); throw new Error('No'); }",
  "{ if (me.age >= 18) return take(me, plan); throw denied('No'); }",
  "{ await verifyAndLoadPerson(me.id); if (me.age >= 18) return take(me, plan); throw new Error('No'); }",
  '{ if (me.age >= 18) { const paid = await take(me, plan); return paid; } else { return null; } }',
])('an age that is asked before money is taken: %s', async run => expect(await guards(run)).toContain('age'));

it.each([
  'take(me, plan)',
  '{ return take(me, plan); }',
  "{ const paid = await take(me, plan); if (me.age < 18) throw new Error('No'); return paid; }",
  "{ await take(me, plan); if (me.age < 18) throw new Error('No'); return true; }",
  "{ if (me.age < 18) log('young'); return take(me, plan); }",
  '{ if (me.age < 18) return take(me, plan); return null; }',
  "{ if (me.age >= 18) return take(me, plan); return take(me, 'small'); }",
  '{ if (me.age >= 18) { await take(me, plan); } await take(me, plan); return null; }',
  '{ if (me.age >= 18) return take(me, plan); return verifyAndCharge(me, plan); }',
  '{ if (me.age >= 18) return take(me, plan); return { url: requireCheckout(me, plan) }; }',
  '{ if (me.id) return getOrder(me, plan); assertAdult(me); return take(me, plan); }',
  "{ await ensureCharged(me, plan); if (me.age >= 18) return take(me, plan); throw new Error('No'); }",
  '{ if (me.age >= 18) return take(me, plan); throw await requireDebit(me, plan); }',
  '{ await checkLimit(me, plan); assertAdult(me); return true; }',
  '{ await verifyAndCharge(me, plan); assertAdult(me); return true; }',
  '{ await loadCredits(me, plan); assertAdult(me); return true; }',
  '{ const [order] = await sql`INSERT INTO orders (plan) VALUES (${plan}) RETURNING *`; assertAdult(me); return order; }',
  '{ try { await take(me, plan); assertAdult(me); } catch { return null; } }',
])('unlike %s', async run => expect(await guards(run)).not.toContain('age'));
