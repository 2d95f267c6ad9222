import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const standIn = async (fallback: string) => {
  const { facts } = await runFiles({
    'prisma/schema.prisma': 'model Account {\n  id String @id\n  dmStatus Int @default(0)\n}\n',
    'src/levels.ts': 'export enum DmStatus { OPEN = 0, FRIENDS = 1, CLOSED = 2 }\n',
    'src/may-write.ts': `export const statusOf = user => user.account?.dmStatus ${fallback};\n`,
  });
  return facts.flatMap(fact =>
    fact.kind === 'default' && fact.at.path.endsWith('.ts') ? [`${fact.value.option} ${fact.value.text}`] : [],
  );
};

it('the number that a column begins with means the same where it stands in for it', async () => {
  expect(await standIn('|| 0')).toEqual(['everyone 0 (OPEN)']);
  expect(await standIn('?? 0')).toEqual(['everyone 0 (OPEN)']);
});

it('unlike another number', async () => expect(await standIn('?? 7')).toEqual(['null 7']));
