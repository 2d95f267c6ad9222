import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (called: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/actions.ts': `export const ${called} = values => dispatch => check(values).then(() => api.post('/people', values));\n`,
    'src/join.tsx': `import { ${called} } from './actions';
export function Join({ dispatch }) {
  const send = values => dispatch(${called}(values));
  return <Fields onSubmit={send} />;
}
`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.symbol);
};

it.each(['validateAndSignUpUser', 'checkAndRegisterUser'])('%s makes an account after a step of it', async called => {
  expect(await signUps(called)).toContain(called);
});

it.each(['validateSignUpLink', 'validateAndSaveUser', 'signUpAndVanish'])('%s does something else', async called => {
  expect(await signUps(called)).not.toContain(called);
});

const served = async (body: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/exchange.ts': `export async function enter(ticket) {\n  const given = await read(ticket);\n  const person = { email: given.mail, name: given.name, password: given.secret };\n  ${body}\n}\n`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
};

it.each([
  ['await auth.api.signUpEmail({ body: person });', 'signUpEmail'],
  ['await createUserWithEmailAndPassword(auth, ...Object.values(person));', 'createUserWithEmailAndPassword'],
])('a call whose name says it all makes one of what was put together before: %s', async (body, name) => {
  expect(await served(body)).toEqual([`${name} server`]);
});

it('a password that is drawn is for somebody whom another service knows', async () => {
  const body = 'const password = crypto.randomUUID(); await auth.api.signUpEmail({ body: { ...person, password } });';
  expect(await served(body)).toEqual(['signUpEmail outside-login']);
});

it.each(['await auth.api.signInEmail({ body: person });', 'await list.signUp({ body: person });'])(
  'unlike %s',
  async body => expect(await served(body)).toEqual([]),
);

/** Whether a way to an account, which holds what it is sent against a shape of its own file, asks for an age. */
const asksBy = async (shape: string, route: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/app.ts': `const joinSchema = ${shape};\n${route}\n`,
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => value.traits.includes('asks-age'));
};
const WITH_BIRTH = 'z.object({ email: z.string(), password: z.string(), dateOfBirth: z.coerce.date() })';
const MAKES = 'user.password = await hash(user.password); res.json(await User.create(user)); });';

it.each([
  `app.post('/register', async (req, res) => { const user = joinSchema.parse(req.body); ${MAKES}`,
  `app.post('/register', validate(joinSchema), async (req, res) => { const user = req.body; ${MAKES}`,
])('what a shape of the same file demands is asked: %s', async route => {
  expect(await asksBy(WITH_BIRTH, route)).toEqual([true]);
  expect(await asksBy('z.object({ email: z.string(), password: z.string() })', route)).toEqual([false]);
});

it.each([
  'const user = joinSchema.parse(req.body);',
  'const raw = await req.json(); const user = joinSchema.parse(raw);',
  'const { body } = req; const user = parse(joinSchema, body);',
  'const user = joinSchema.parse(JSON.parse(req.body));',
  'const { email, dob } = req.body; const user = joinSchema.parse({ email, dob });',
])('whatever way what was sent comes to the shape: %s', async reads =>
  expect(await asksBy(WITH_BIRTH, `app.post('/register', async (req, res) => { ${reads} ${MAKES}`)).toEqual([true]),
);

it.each([
  ['a function that reads and checks', 'const user = await readValidatedBody(event, joinSchema.parse);', true],
  ['its own check', 'const user = await readValidatedBody(event, body => joinSchema.parse(body));', true],
  ['a check of something else', 'const user = await readBody(event); rows.map(row => joinSchema.parse(row));', false],
])('an event is read by %s', async (_, reads, isAsked) => {
  const route = `export default defineEventHandler(async event => { ${reads} ${MAKES}`;
  expect(await asksBy(WITH_BIRTH, route.replace('res.json(', 'return ('))).toEqual([isAsked]);
});

it.each([
  ['async (_, formData) => { const { value: user } = parseWithZod(formData, { schema });', true],
  ['action.inputSchema(schema).action(async ({ parsedInput: user }) => {', true],
  ['async (_, formData) => { const user = Object.fromEntries(formData); describe({ schema });', false],
])('an action of a form asks by its shape: %s', async (reads, isAsked) => {
  const make = `${MAKES.replace('res.json(', 'return (')}`;
  const action = `const schema = ${WITH_BIRTH};\nexport const register = ${reads} ${reads.startsWith('async') ? make.replace('});', '}') : make}`;
  expect(await asksBy('1', action)).toEqual([isAsked]);
});

it.each([
  'const row = await User.create(user); res.json(joinSchema.parse(row));',
  'const row = await User.create(user); res.json(parse(joinSchema, row));',
  'res.json(joinSchema.parse({ ...(await User.create(user)) }));',
  'const { name, email } = req.body; const row = await User.create({ data: { name, email } }); res.json(joinSchema.parse(row));',
  'await User.create(user); const row = await User.findOne(req.body.email); res.json(joinSchema.parse(row));',
  'User.create(user).then(row => res.json(joinSchema.parse(row)));',
  'const limits = joinSchema.parse(process.env); res.json(await User.create(user));',
])('the shape of an answer asks nobody: %s', async answers => {
  const route = `app.post('/register', async (req, res) => { const user = req.body; user.password = await hash(user.password); ${answers} });`;
  expect(await asksBy(WITH_BIRTH, route)).toEqual([false]);
});

it('a table of the same file is asked for nothing', async () => {
  const route = `app.post('/register', async (req, res) => { const user = req.body; await log(joinSchema); ${MAKES}`;
  expect(await asksBy('new Schema({ email: String, password: String, dateOfBirth: Date })', route)).toEqual([false]);
});

it.each([
  ['demands one', 'dateOfBirth: { type: Date, required: true }', ['asks-age', 'server', 'kept-whole']],
  ['may hold one', 'dateOfBirth: { type: Date }', ['server', 'kept-whole']],
  ['fills one in', 'dateOfBirth: { type: Date, required: true, default: Date.now }', ['server', 'kept-whole']],
  ['has none', 'bio: String', ['server']],
  ['may hold more', '...more', ['server', 'kept-whole']],
  ['keeps whatever comes', 'bio: String }, { strict: false', ['server', 'kept-whole']],
  ['has an age', 'age: Number', ['server', 'kept-whole']],
  ['has one of another name', 'is_adult: Boolean', ['server', 'kept-whole']],
  ['has one below', 'profile: { ageGroup: String }', ['server', 'kept-whole']],
  ['takes columns from elsewhere', 'profile: profileSchema', ['server', 'kept-whole']],
  ['may hold anything below', 'more: { type: mongoose.Schema.Types.Mixed }', ['server', 'kept-whole']],
  ['only has words with the same letters', 'language: String, image: { url: String }, messages: [String]', ['server']],
])('all that is sent is kept in a table that %s', async (_, column, traits) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/models.ts': `export const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String, ${column} }));\n`,
    'src/app.ts': `import { User } from './models.ts';
app.post('/people', async (req, res) => {
  req.body.password = await hash(req.body.password);
  res.json(await User.create(req.body));
});
`,
  });
  expect(operationsOf(facts, 'sign-up').map(({ value }) => value.traits)).toEqual([traits]);
});
