import { describe, expect, it } from 'vitest';
import { operationsOf, runCase } from './run-case.ts';

/** Function -> kinds of guard in front of the message it sends, each once, with the limit of an age. */
async function guardsIn(name: string, path: string): Promise<Record<string, string>> {
  const { facts } = await runCase(name);
  const sends = operationsOf(facts, 'dm-send').filter(fact => fact.at.path === path);
  return Object.fromEntries(
    sends.map(({ subject, value }) => {
      const around = subject.replace(/^[^#]*#/, '').split('.');
      const kinds = value.guards!.map(guard => `${guard.kind}${guard.limit ?? ''}`);
      return [
        around.filter(part => !/^[A-Z]\w*(Controller|Services|By\w+)?$/.test(part))[0] ?? around[0]!,
        [...new Set(kinds)].join(' '),
      ];
    }),
  );
}

describe('a check in another function counts as far as it goes', () => {
  it('wherever it comes back, and by what it answers', async () => {
    expect(await guardsIn('guard-summaries', 'src/sends.ts')).toEqual({
      throwsInside: 'connection',
      twoCallsDown: 'connection',
      throughNamespace: 'connection',
      saysYes: 'age18',
      answersWithConstant: 'age18',
      answersWithObject: 'connection',
      takenOutOfAnswer: 'connection',
      noObjections: 'connection block',
      staffMayGoOn: 'connection',
      eachOfThem: 'connection',
      keptOnes: 'connection',
    });
  });

  it('not if one way goes round it, or the name promises more than the body does', async () => {
    expect(await guardsIn('guard-summaries', 'src/not-held.ts')).toEqual({
      notOnEveryWay: '',
      promisesMore: 'block',
      alsoForStrangers: '',
      onlyNotes: '',
      nobodyWaits: '',
      wrongConstant: '',
      anotherKey: '',
      settledIsNotKept: '',
    });
  });
});

describe('a called method is found', () => {
  it('by fields, parameters, getters, injection, base classes and interfaces', async () => {
    const guards = await guardsIn('guard-members', 'src/services.ts');
    expect(Object.keys(guards)).toHaveLength(9);
    expect(new Set(Object.values(guards))).toEqual(new Set(['connection']));
  });

  it('not if it could be several', async () => {
    expect(await guardsIn('guard-members', 'src/not-followed.ts')).toEqual({
      anotherClass: '',
      severalHaveTheName: '',
      eitherOfTwo: '',
    });
  });
});

describe('what runs before a handler', () => {
  it('Express, Fastify, Koa, Hono, GraphQL, tRPC and Nest', async () => {
    expect(await guardsIn('guard-gates', 'src/express.ts')).toEqual({
      inlineGate: 'age18',
      madeGate: 'age18',
      wrapped: 'age18',
      option: 'age',
      mountedGate: 'age18',
    });
    expect(await guardsIn('guard-gates', 'src/others.ts')).toEqual({
      fastifyHook: 'age18',
      fastifyRoute: 'age18',
      koa: 'age18',
      hono: 'age18',
      graphql: 'age18',
      trpc: 'age18',
      openProcedure: '',
    });
    expect(await guardsIn('guard-gates', 'src/nest.ts')).toEqual({ openGuard: '', deliver: 'age18' });
    expect(await guardsIn('guard-gates', 'src/handlers.ts')).toEqual({ deliver: 'age18', forgotten: '' });
  });

  it('lets everybody on, is switched off, or is mounted later or elsewhere', async () => {
    const guards = await guardsIn('guard-gates', 'src/no-gates.ts');
    expect(Object.entries(guards).filter(([, kinds]) => kinds !== '')).toEqual([]);
    expect(Object.keys(guards)).toHaveLength(4);
  });
});

it('what is shown only behind a gate, by wrapper, hook, store or higher component', async () => {
  const { facts } = await runCase('guard-shown');
  const guards = operationsOf(facts, 'dm-send').map(({ subject, value }) => [
    subject.replace(/^[^#]*#(\w+).*$/, '$1'),
    value.guards!.map(guard => guard.kind).join(' '),
  ]);
  expect(Object.fromEntries(guards)).toEqual({
    InGate: 'age',
    ByHook: 'age',
    ByStore: 'age',
    Inner: 'age',
    InPanel: '',
    Noted: '',
  });
});

it('every use of a function in the tree must have the guard', async () => {
  const { facts } = await runCase('guard-tree');
  const sends = operationsOf(facts, 'dm-send');
  const guards = sends.map(({ subject, value }) => [
    subject.replace(/^[^#]*#/, '').replace(/\.\w+\.\w+$/, ''),
    [...new Set(value.guards!.map(guard => guard.kind))].join(' '),
  ]);
  expect(Object.fromEntries(guards)).toEqual({
    'Delivery.write': 'connection',
    'OpenDelivery.push': '',
    keep: 'connection',
    broadcast: '',
    again: 'connection',
    handOver: 'connection',
  });
  const write = sends.find(({ subject }) => subject.includes('Delivery.write'))!.value;
  expect(write.trace.map(({ at, message }) => `${at.path}:${at.start.line} ${message}`)).toEqual([
    'src/api/routes.ts:9 calls delivery.post',
    'src/core/delivery.ts:5 calls this.write',
  ]);
});
