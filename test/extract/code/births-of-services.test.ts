import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether the route for new accounts asks for an age, by the service that it calls. */
async function asks(service: string, called = 'accounts.join(req.body.name, req.body.password)'): Promise<boolean[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `import { accounts } from './accounts';
router.post('/sign-up', async (req, res) => {
  const { name, password } = req.body;
  res.json(await ${called});
});
`,
    'src/accounts.ts': service,
  });
  return operationsOf(facts, 'sign-up')
    .filter(({ at, value }) => at.path === 'src/routes.ts' && !value.traits.includes('carried-out'))
    .map(({ value }) => value.traits.includes('asks-age'));
}

const JOIN = 'async join(name, password) { return rows.add({ name, secret: hash(password) }); }';
const CHANGE = 'async changeBirthDate(id, birthDate) { return rows.update(id, { birthDate }); }';

it.each([
  ['a class', `class Accounts { ${JOIN} ${CHANGE} }\nexport const accounts = new Accounts();\n`],
  ['an object', `export const accounts = { ${JOIN}, ${CHANGE} };\n`],
])('what else %s does with births is not asked of somebody new', async (_, service) => {
  expect(await asks(service)).toEqual([false]);
});

const CHECKED = 'async join(name, password, given) { await this.check(given); return rows.add({ name }); }';

it.each([
  ['a method of its own', `class Accounts { ${CHECKED} check(given) { return ageOf(given.birthDate) > 12; } }`],
  ['what it is made from', `class Accounts extends Base { ${JOIN} ${CHANGE} }`],
  ['whatever is called', `class Accounts { ${CHANGE} }`],
])('unlike what it asks in %s', async (_, service) => {
  expect(await asks(`${service}\nexport const accounts = new Accounts();\n`)).toEqual([true]);
});

it('a service that is handed on may ask anything', async () => {
  const service = `class Accounts { ${JOIN} ${CHANGE} }\nexport const accounts = new Accounts();\n`;
  expect(await asks(service, 'joinWith(accounts, req.body.name, req.body.password)')).toEqual([true]);
});
