import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PAGE = (name: string, form: string) => `import { useMutation } from '@apollo/client';
  import { ${name} } from './documents';
export function Start() {
  const [run] = useMutation(${name});
  return <button onClick={() => run({ variables: ${form} })}>Go</button>;
}
`;

/** Where an account is said to be made: in the document, and where a page has it run. */
async function made(name: string, field: string, form = 'form'): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@apollo/client": "4.0.0", "react-dom": "19.0.0" } }',
    'src/documents.ts': `import { gql } from '@apollo/client';\nexport const ${name} = gql\`\n  ${field}\n\`;\n`,
    'src/start.tsx': PAGE(name, form),
  });
  return operationsOf(facts, 'sign-up').map(({ at, value }) => `${at.path} ${value.symbol}`);
}

describe('a document by which somebody gets an account', () => {
  it.each([
    [
      'CREATE_USER',
      'mutation CreateUser($email: String!, $password: String!) { createUser(email: $email, password: $password) { id } }',
    ],
    ['ADD_USER', 'mutation Start($n: String!, $p: String!) { addUser(username: $n, password: $p) { token } }'],
  ])('is known by what it is given, and where it is run: %s', async (name, field) => {
    const [, words] = /\{ (\w+)\(/.exec(field)!;
    expect(await made(name, field, 'newPassword')).toEqual([`src/documents.ts ${words}`, `src/start.tsx ${name}`]);
  });

  it.each([
    ['LOG_IN', 'mutation LogIn($e: String!, $p: String!) { login(email: $e, password: $p) { token } }'],
    ['CREATE_USER', 'mutation Add($n: String!) { createUser(name: $n) { id } }'],
    [
      'CREATE_USER',
      'mutation Add($e: String!, $p: String!, $r: Role!) { createUser(email: $e, password: $p, role: $r) { id } }',
    ],
    ['CHANGE', 'mutation Change($e: String!, $p: String!) { changePassword(email: $e, password: $p) { id } }'],
    ['USERS', 'query Users($e: String!, $p: String!) { createUser(email: $e, password: $p) { id } }'],
  ])('is none: %s %s', async (name, field) => {
    expect(await made(name, field)).toEqual([]);
  });
});
