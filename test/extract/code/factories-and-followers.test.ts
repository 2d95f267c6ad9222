import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "express": "5.1.0", "@prisma/client": "6.0.0" } }' };

describe('an account that a factory makes', () => {
  const signUps = async (path: string, before = '') => {
    const row = '{ email: input.email, username: input.username, password: hash(input.password) }';
    const text = `${before}export const make = (input: Input) => prisma.user.create({ data: ${row} });\n`;
    const { facts } = await runFiles({ ...PACKAGE, [path]: text });
    return operationsOf(facts, 'sign-up').length;
  };

  it.each(['src/users/factory/user.factory.ts', 'packages/bin/users.ts'])('is one of a person: %s', async path =>
    expect(await signUps(path)).toBe(1),
  );
  it.each([
    ['src/users/factory/user.seed.ts', ''],
    ['prisma/seeding/factory/user.ts', ''],
    ['src/users/factory/user.factory.ts', "import { faker } from '@faker-js/faker';\n"],
    ['src/users/factory/user.factory.ts', "import { Factory } from 'fishery';\n"],
    ['bin/users.ts', 'const input = process.argv;\n'],
  ])('is none of somebody who is drawn up: %s %s', async (path, before) => expect(await signUps(path, before)).toBe(0));
});

describe('an account that is protected', () => {
  const settings = async (beside: string, more: Record<string, string> = {}) => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/users.ts': `import { boolean, pgTable, text } from 'drizzle-orm/pg-core';\nexport const users = pgTable('users', {\n  ${beside}: text('${beside}'),\n  protected: boolean('protected').notNull().default(false),\n});\n`,
      ...more,
    });
    return facts.filter((fact): fact is DefaultFact => fact.kind === 'default').map(({ value }) => value.setting);
  };
  const FOLLOWS = {
    'src/follows.ts': "export const follows = pgTable('follows', { followerId: text('follower_id') });\n",
  };

  it('is followed by nobody unasked, where followers lie in a table of their own', async () => {
    expect(await settings('username', FOLLOWS)).toContain('profile-visibility');
  });
  it('is one that nobody may delete, where there are none or nobody sees it', async () => {
    expect(await settings('username')).toEqual([]);
    expect(await settings('role', FOLLOWS)).toEqual([]);
  });
});
