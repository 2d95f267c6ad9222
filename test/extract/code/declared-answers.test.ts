import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const TYPES = `import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Mood } from '@prisma/client';
registerEnumType(Mood, { name: 'Mood' });
export enum Kind { Guest, Host }
@ObjectType() export class Person { @Field(() => String) name: string; @Field() since?: string | null; @Field(() => Kind) kind: Kind; }
@ObjectType() export class Guest { @Field(() => Person) user: Person; email: string; }
@ObjectType() export class Walk { @Field(() => [Guest]) guests: Guest[]; @Field(() => Mood) mood: Mood; }
@ObjectType() export class Known extends Person { @Field(() => String) email: string; }
@ObjectType() export class KnownGuest { @Field() user: Known; }
@ObjectType() export class KnownWalk { @Field(() => [KnownGuest]) guests: KnownGuest[]; }
@ObjectType() export class UnknownWalk { @Field(() => [Guest]) guests: Guest[]; @Field(() => Weather) weather: Weather; }
@ObjectType() export class OpenWalk { @Field(() => GraphQLJSON) guests: unknown; }
export class BareWalk { guests: Guest[]; }
`;

/** Traits of an answer with the people who come along. */
async function told(type: string, more: Record<string, string> = {}): Promise<readonly string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "type-graphql": "1.0.0", "@prisma/client": "5.0.0", "express": "4.0.0" } }',
    'prisma/schema.prisma': `model users {
  id    Int    @id
  name  String
  email String
}
model walks {
  id     Int @id
  guests guests[]
}
model guests {
  id   Int @id
  user users @relation(fields: [id], references: [id])
}
`,
    'src/types.ts': TYPES,
    'src/resolver.ts': `import { Arg, Int, Query, Resolver } from 'type-graphql';
import { PrismaClient } from '@prisma/client';
import * as all from './types.ts';
import { ${type} } from './types.ts';
const prisma = new PrismaClient();
@Resolver()
export class WalkResolver {
  @Query(() => ${type}, { nullable: true })
  async walk(@Arg('id', () => Int) id: number): Promise<${type} | null> {
    return await prisma.walks.findUnique({ where: { id }, include: { guests: { include: { user: true } } } });
  }
}
`,
    ...more,
  });
  return operationsOf(facts, 'profile-visibility').flatMap(({ value }) =>
    value.traits?.includes('personal-data') ? (value.traits as string[]) : [],
  );
}

describe('an answer of a declared class', () => {
  it('gives nothing out that the class has no field for', async () => expect(await told('Walk')).toEqual([]));

  it.each([
    ['has it in a class of a field', 'KnownWalk'],
    ['lets anything out', 'OpenWalk'],
    ['has a field of which nobody knows what it is', 'UnknownWalk'],
    ['declares nothing', 'BareWalk'],
  ])('unlike one that %s', async (_, type) => expect(await told(type)).toContain('goes-out'));

  it('unlike one to which a resolver adds a field', async () => {
    const more = {
      'src/person.ts': `import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from './types.ts';
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String) email(@Root() person) { return person.email; }
}
`,
    };
    expect(await told('Walk', more)).toContain('goes-out');
  });

  it('unlike one to which a resolver adds it by another name', async () => {
    const field = (says: string) => ({
      'src/person.ts': `import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Person } from './types.ts';
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String) contact(@Root() person) { return ${says}; }
}
`,
    });
    expect(await told('Walk', field('person.email'))).toContain('goes-out');
    expect(await told('Walk', field('person.name.toUpperCase()'))).not.toContain('goes-out');
  });
});
