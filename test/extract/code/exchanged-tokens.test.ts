import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const ASKS = 'const { data } = await axios.get(`${ADMIN}/members/${memberToken}`);';
const handler = (body: string, before: string) => `import express from 'express';
import { findOrJoin, nameOf, createAuthToken, limit, join, people } from './people.ts';
const app = express();
app.post('/register', ${before}async (req, res) => {
  const { memberToken } = req.body;
  ${body}
  res.json({ authToken, user: 1 });
});
`;

const PEOPLE = `import jwt from 'jsonwebtoken';
export const findOrJoin = profile => prisma.user.upsert({ where: { sub: profile.sub }, create: { email: profile.email }, update: {} });
export const nameOf = profile => profile.name.trim().toLowerCase();
export const createAuthToken = email => jwt.sign({ email }, process.env.SECRET);
export const limit = (req, res, next) => (req.ip ? next() : res.sendStatus(429));
export const people = new Map();
export const join = async (req, res, next) => { await people.set(req.body.email, {}); next(); };
`;

async function signUps(body: string, before = ''): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "axios": "1.7.0" } }',
    'src/auth.ts': handler(body, before),
    'src/people.ts': PEOPLE,
  });
  return operationsOf(facts, 'sign-up').length;
}

const SIGNED = `${ASKS} const authToken = sign({ email: data.email });`;

it.each([
  ['asked with a client', `${ASKS} const authToken = await jwt.createAuthToken(data.email);`],
  [
    'asked plainly',
    "const answer = await fetch(ADMIN + '/members/' + memberToken); const authToken = sign({ user: answer.user });",
  ],
  [
    'or refused',
    `${ASKS} if (!data.email) return res.status(403).json({ error: 'Not known' }); const authToken = sign({ user: data.user });`,
  ],
  [
    'and its answer read',
    "const answer = await fetch(ADMIN + memberToken); const user = await answer.json(); const authToken = sign({ user, id: answer.headers.get('id') });",
  ],
  [
    'by functions of another file',
    `${ASKS} const user = nameOf(data); const authToken = createAuthToken(data.email, user);`,
  ],
])('a token that is exchanged for another makes no account: %s', async (_, body) => {
  expect(await signUps(body)).toBe(0);
});

it.each(['express.json(), ', 'limit, '])('nor behind %s', async before =>
  expect(await signUps(SIGNED, before)).toBe(0),
);

const OTHERS = `import { rateLimit } from 'express-rate-limit';
import { createMember } from 'members';
import { addMember } from '@acme/join';
import { upsertMember } from 'generate-accounts';
import { authenticate } from 'express-validated-users';
import { bodyLimit } from 'hono/body-limit';
import requestId from 'express-request-id';
import timeout from 'express-timeout';
import validation, { check, newPupil } from 'acme-validation';
import { make } from '@acme/session';
import { store as limit2 } from '@acme/body-store';
`;

it.each([
  ['rateLimit({ limit: 5 }), ', 0],
  ['bodyLimit(1), requestId(), ', 0],
  ["timeout('5s'), check('memberToken'), validation(), ", 0],
  ['newPupil, ', 1],
  ['make, ', 1],
  ['limit2, ', 1],
  ['createMember, ', 1],
  ['addMember, ', 1],
  ['upsertMember, ', 1],
  ['authenticate, ', 1],
])('what a package runs before it is known to make nobody, or is not: %s', async (before, count) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0", "axios": "1.7.0", "members": "1.0.0" } }',
    'src/auth.ts': OTHERS + handler(SIGNED, before),
    'src/people.ts': PEOPLE,
  });
  expect(operationsOf(facts, 'sign-up')).toHaveLength(count);
});

it.each(['join, ', 'joined, '])('an account may be made by %s', async before =>
  expect(await signUps(SIGNED, before)).toBe(1),
);

it.each([
  ['somebody is drawn up', `${SIGNED} const userId = uuidv4();`],
  ['somebody is kept', `${ASKS} await users.insert({ email: data.email }); const authToken = sign(data.email);`],
  [
    'somebody is kept in another file',
    `${ASKS} const user = await findOrJoin(data); const authToken = sign({ data });`,
  ],
  ['that is handed on', `${ASKS} const authToken = sign({ data }, SECRET, findOrJoin); // user`],
  ['what is called cannot be followed', `${SIGNED} await accounts.open({ user: data.user });`],
  ['a key of a store is set', `${SIGNED} await redis.hset('person:' + data.id, { user: data.user });`],
  ['a list gets one more', `${SIGNED} people[data.id] = data;`],
  ['a query is written out', `${SIGNED} await sql\`INSERT INTO people (email) VALUES (\${data.email})\`;`],
  ['the one who signs makes the user', `${ASKS} const authToken = await tokens.createUserWithToken(data.email);`],
  [
    'an invitation is asked about',
    'const { data } = await axios.get(ADMIN + req.body.inviteToken); const authToken = sign({ user: data.user });',
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
