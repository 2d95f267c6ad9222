import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = '{ "dependencies": { "express": "5.1.0" } }';
const MAKER =
  'export const createUser = async (given) => {\n  return User.create({ email: given.email, password: await hash(given.password) });\n};\n';

async function asks(files: Record<string, string>): Promise<boolean[]> {
  const { facts } = await runFiles({ 'package.json': SERVER, ...files });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.traits.includes('asks-age'));
}

describe('what checks the input of a function that makes accounts', () => {
  const schema = (name: string, field: string) =>
    `export const ${name} = { email: string().required(), password: string().required(), ${field}: date().required() };\n`;
  const files = (path: string, text: string) => ({ 'src/services/user.service.js': MAKER, [path]: text });

  it('asks for an age where it is called like it', async () => {
    expect(await asks(files('src/validations/user.validation.js', schema('createUser', 'dateOfBirth')))).toContain(
      true,
    );
  });

  it.each([
    ['is of something else', 'src/validations/user.validation.js', schema('createPet', 'dateOfBirth')],
    ['does not hold one', 'src/validations/user.validation.js', schema('createUser', 'startedAt')],
    ['checks nothing', 'src/seeds/user.seed.js', schema('createUser', 'dateOfBirth')],
  ])('not where what is there %s', async (_, path, text) => {
    expect(await asks(files(path, text))).not.toContain(true);
  });
});

describe('the type of what a request to make an account is given', () => {
  const request = (field: string) => ({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/types/index.ts': "export * from './auth';\n",
    'src/types/auth.ts': `export interface RegisterData {\n  email: string;\n  password: string;\n  ${field}: Date;\n}\n`,
    'src/api/auth.ts':
      "import { RegisterData } from '../types';\n" +
      "export const register = (data: RegisterData) => http.post('/register', { ...data, password: data.password });\n",
  });

  it('says that an age is asked for', async () => {
    expect(await asks(request('birthDate'))).toEqual([true]);
    expect(await asks(request('agreedAt'))).toEqual([false]);
  });
});

describe('a list of hosts that a sign-up looks an address up in', () => {
  const files = (list: string) => ({
    'src/refused-hosts.js': `module.exports = ${list};\n`,
    'src/register.js':
      "const refused = require('./refused-hosts');\n" +
      "app.post('/register', (req, res) => {\n  const { email, password } = req.body;\n" +
      "  if (refused.includes(email.split('@')[1])) return res.sendStatus(400);\n  User.create({ email, password });\n});\n",
  });

  it('asks for no age by a word in one of them', async () => {
    expect(await asks(files("['short.example', 'mail.dob.example', 'gone.example']"))).not.toContain(true);
  });
  it.each(["['user.mail', 'user.birth.year', 'user.name']", "['mail', 'dob', 'name']"])('does as %s', async list => {
    expect(await asks(files(list))).toContain(true);
  });
});
