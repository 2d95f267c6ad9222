import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const job = (row: string, { by = 'await fetchActor(job.data.address)', after = '' } = {}) =>
  runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/keep.ts': `import { User, UserOption } from './models';
import { fetchActor } from './network.ts';
export async function keep(job: Job) {
  const actor = ${by};
  const row = { ${row}, hideFollows: false };
  const kept = await User.create(row);
  ${after}
  return kept;
}
`,
  });

/** Where what nobody has chosen is told, in what a job of a server keeps. */
async function defaults(...given: Parameters<typeof job>): Promise<string[]> {
  const { facts } = await job(...given);
  return facts.flatMap(fact =>
    fact.kind === 'default' && fact.concept === 'default-setting' ? [fact.value.symbol] : [],
  );
}

const MIRRORED = 'name: actor.name, remoteId: actor.id, inbox: actor.inbox, email: null';
const OPTION =
  "await UserOption.create({ userId: kept.id, name: 'fields', value: actor.fields, isProfilePublic: true });";

it.each([
  ['by what only such a copy has', 'url: actor.handle, remoteInbox: actor.inbox'],
  ['by two of what a network knows', MIRRORED],
  ['with a password that none is', "name: actor.name, remoteId: actor.id, publicKey: actor.key.pem, password: 'none'"],
  ['with a name at hand', 'address, name: actor.name, remoteId: actor.id, inbox: actor.inbox'],
])('a copy of an account of another server leaves nothing unchosen here: %s', async (_, row) => {
  expect(await defaults(row)).toEqual([]);
});

it('so does what is kept beside it', async () => {
  expect(await defaults(MIRRORED, { after: OPTION })).toEqual([]);
});

it.each<[string, string, { by?: string; after?: string }?]>([
  ['is written to', 'name: actor.name, remoteId: actor.id, inbox: actor.inbox, email: actor.email'],
  ['signs in with a password', `${MIRRORED}, password: await hash(job.data.password)`],
  ['has keys of their own', `${MIRRORED}, privateKey: actor.privateKey`],
  ['is known by a number alone', 'name: actor.name, remoteId: actor.id'],
  ['is found among the own', MIRRORED, { by: 'await Pending.findOne({ id: job.data.id })' }],
  ['is read of what was sent', MIRRORED, { by: 'job.data' }],
  ['comes back from a log-in', MIRRORED, { by: 'await completeLogin(job.data.code)' }],
  ['is who asks', MIRRORED, { by: 'await fetchActor(session.did)' }],
  ['is asked for with what was given in', MIRRORED, { by: 'await fetchPerson(accessToken)' }],
  ['is known by what any other service gives', 'name: actor.name, remoteId: actor.id, remoteUrl: actor.url'],
  ['is whoever has the token', MIRRORED, { by: 'await network.fetchActor()' }],
  ['is signed in then', MIRRORED, { after: 'job.req.session.userId = kept.id;' }],
  ['is given a token then', MIRRORED, { after: 'job.done(jwt.sign({ id: kept.id }, SECRET));' }],
])('unlike somebody who %s', async (_, row, more) => {
  expect(await defaults(row, more)).toEqual(['hideFollows']);
});

it.each([
  ['/login', 'req.session.userId = kept.id;', ['hideFollows']],
  ['/auth/back', '', ['hideFollows']],
  ['/inbox', '', []],
])('and who calls it decides, at %s', async (path, then, symbols) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/routes.ts': `import express from 'express';
import { keep } from './keep.ts';
const app = express();
app.post('${path}', async (req, res) => { const kept = await keep(req.body.actor); ${then} res.json(kept.id); });
`,
    'src/keep.ts': `import { User } from './models';
import { fetchActor } from './network.ts';
export async function keep(address: string) {
  const actor = await fetchActor(address);
  return User.create({ ${MIRRORED}, hideFollows: false });
}
`,
  });
  expect(
    facts.flatMap(fact => (fact.kind === 'default' && fact.concept === 'default-setting' ? [fact.value.symbol] : [])),
  ).toEqual(symbols);
});

it('unlike what is kept beside somebody who joins', async () => {
  const own = 'name: actor.name, email: actor.email';
  expect(await defaults(own, { after: OPTION })).toEqual(['hideFollows', 'isProfilePublic']);
});

it('nobody joins where such a copy is kept', async () => {
  const keyed = 'name: actor.name, remoteId: actor.id, publicKey: actor.key.pem, birthDate: new Date()';
  const joins = async (row: string) => operationsOf((await job(row)).facts, 'sign-up').length;
  expect(await joins(`${keyed}, password: ''`)).toBe(0);
  expect(await joins(`${keyed}, password: await hash(job.data.password)`)).toBeGreaterThan(0);
});
