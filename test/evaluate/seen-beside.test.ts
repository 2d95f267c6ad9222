import { describe, expect, it } from 'vitest';
import type { OperationEntity } from '../../src/evaluate/entities.ts';
import { clientsLike, onClient } from '../../src/evaluate/leads.ts';
import type { OperationFact } from '../../src/model/code-fact.ts';
import { guard, operation, placeIn } from './facts.ts';
import { verdictOf } from './one-rule.ts';

const manifest = 'features:\n  dm: { kind: direct-messaging }\n';
const asks = (concept: string, require: string) =>
  `for: operation\nwhen: operation.concept == "${concept}" && operation.side == "server"\nlayer: code\nrequire: |\n  ${require}`;
const outcome = (concept: string, require: string, ...operations: ReturnType<typeof operation>[]) =>
  verdictOf(asks(concept, require), { manifest, facts: product => operations.map(one => one(product)) }).outcome;

it('what is asked of the sender is named beside the guards that are known', () => {
  const asked = [{ at: placeIn('src/a.ts', 4), message: 'isTrusted(user)' }];
  const seen = (text: string, more: Parameters<typeof operation>[1]) =>
    outcome('dm-send', `operation.guardsSeen == "${text}"`, operation('dm-send', more));
  expect(seen('only login (login), and isTrusted(user) of line 4,', { guards: [guard('login')], asked })).toBe('pass');
  expect(seen('only login (login)', { guards: [guard('login')] })).toBe('pass');
  const limited = { ...guard('rate'), text: 'rateLimiter({ requests: 10 })' };
  const nobody = { ...guard('login'), text: '!session.user' };
  expect(seen('only rate (rateLimiter) and login (!session.user)', { guards: [limited, nobody] })).toBe('pass');
  expect(seen('no known guard, but isTrusted(user) of line 4,', { asked })).toBe('pass');
});

/** How many others an operation on a server names, of those that stand beside it. */
function named(
  ask: (one: OperationEntity, trait: string) => OperationEntity[],
  trait: string,
  own: OperationFact,
  ...others: OperationFact[]
): number {
  const code = [own, ...others].map(fact => ({ fact }));
  return ask({ fact: own, product: { code } } as unknown as OperationEntity, trait).length;
}

describe('others on a client that have a trait', () => {
  const server = operation('sign-up', { line: 2, traits: ['server'] })('p');
  const form = operation('sign-up', { line: 9, side: 'client', traits: ['asks-age', 'form'] })('p');

  it('are named where a server has not', () => {
    expect(named(onClient, 'asks-age', server, form)).toBe(1);
  });

  it('and not where it has, or where they have not', () => {
    const asking = operation('sign-up', { traits: ['asks-age', 'server'] })('p');
    expect(named(onClient, 'asks-age', asking, form)).toBe(0);
    expect(named(onClient, 'asks-age', server, operation('sign-up', { side: 'client', traits: ['form'] })('p'))).toBe(
      0,
    );
  });
});

describe('clients that hand a file over', () => {
  const clients = [11, 12, 13, 14, 15].map(line =>
    operation('image-upload', { line, side: 'client', traits: ['client'] })('p'),
  );
  const [first, later] = [2, 3].map(line => operation('image-upload', { line })('p')) as [OperationFact, OperationFact];

  it('are named with the first on a server, and only a few of them', () => {
    expect(named(clientsLike, 'client', first, later, ...clients)).toBe(3);
  });

  it('and not with the others', () => {
    expect(named(clientsLike, 'client', later, first, ...clients)).toBe(0);
  });
});
