import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const resolver = (name: string) => `import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { UsersService } from './users.service.ts';
@Resolver()
export class UsersResolver {
  constructor(private readonly usersService: UsersService) {}
  @Mutation(() => Entered)
  async ${name}(@Args('user') input: UserInput) {
    return { id: await this.usersService.${name}(input) };
  }
}
`;

async function signUps(name: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@nestjs/graphql": "13.0.0", "@nestjs/common": "11.0.0" } }',
    'src/users.resolver.ts': resolver(name),
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.symbol);
}

it.each(['newUser', 'makeUser', 'createUser'])('a mutation makes an account: %s', async name => {
  expect(await signUps(name)).toEqual([name]);
});

it.each(['newUserGroup', 'makeUserList', 'updateUser'])('unlike %s', async name => {
  expect(await signUps(name)).toEqual([]);
});
