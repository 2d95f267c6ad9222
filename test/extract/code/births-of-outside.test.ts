import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether what makes an account of a log-in elsewhere asks for an age, by what it hands to what makes all accounts. */
async function asks(given: string): Promise<boolean[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "mongodb": "6.0.0" } }',
    'src/people.ts': `export class People {
  async createUser(name: string, secret: string | null, birthday: string | null) {
    return this.db.users.insertOne({ name, password: await hash(secret), birthday });
  }
  async makeOAuth2User(row: Outside) {
    const made = await this.createUser(${given});
    return made.id;
  }
}
`,
  });
  return operationsOf(facts, 'sign-up')
    .filter(({ value }) => value.symbol === 'makeOAuth2User')
    .map(({ value }) => value.traits.includes('asks-age'));
}

it.each(['row.name, null, null', 'row.name, null', 'row.name, null, undefined', "row.name, null, ''"])(
  'a birth date that is left empty is none: %s',
  async given => {
    expect(await asks(given)).toEqual([false]);
  },
);

it.each(['row.name, null, row.born', 'row.name, ...row.rest', 'row.name, null, await askFor(row)'])(
  'unlike one that comes along: %s',
  async given => {
    expect(await asks(given)).toEqual([true]);
  },
);
