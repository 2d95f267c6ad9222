import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const ASKS = 'const { data } = await axios.get(`${ADMIN}/members/${memberToken}`);';
const handler = (body: string) => `const app = express();
app.post('/register', async (req, res) => {
  const { memberToken } = req.body;
  ${body}
  res.json({ authToken, user: 1 });
});
`;

async function signUps(body: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "axios": "1.7.0" } }',
    'src/auth.ts': handler(body),
  });
  return operationsOf(facts, 'sign-up').length;
}

it.each([
  ['asked with a client', `${ASKS} const authToken = await jwt.createAuthToken(data.email);`],
  [
    'asked plainly',
    "const answer = await fetch(ADMIN + '/members/' + memberToken); const authToken = sign({ user: answer.user });",
  ],
])('a token that is exchanged for another makes no account: %s', async (_, body) => {
  expect(await signUps(body)).toBe(0);
});

it.each([
  ['somebody is drawn up', `${ASKS} const authToken = await jwt.createAuthToken(data.email); const userId = uuidv4();`],
  [
    'somebody is kept',
    `${ASKS} await users.insert({ email: data.email }); const authToken = await jwt.createAuthToken(data.email);`,
  ],
  ['the token is for somebody else', `${ASKS} const authToken = await jwt.createAuthToken(req.body.user);`],
  ['nobody is asked', 'const authToken = await jwt.createAuthToken(req.body.user);'],
  [
    'the other server is told to make one',
    'const { data } = await axios.post(`${ADMIN}/users/${memberToken}`); const authToken = await jwt.createAuthToken(data.user);',
  ],
  [
    'it is asked without a token',
    'const { data } = await axios.get(`${ADMIN}/users/${req.body.user}`); const authToken = await jwt.createAuthToken(data.user);',
  ],
])('an account is made where %s', async (_, body) => {
  expect(await signUps(body)).toBe(1);
});
