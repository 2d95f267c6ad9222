import { expect, it } from 'vitest';
import type { Guard, OperationFact } from '../../src/model/code-fact.ts';
import type { ProductEntity } from '../../src/evaluate/entities.ts';
import { protection } from '../../src/evaluate/sends.ts';

const at = (path: string, line: number) => ({ path, start: { line, column: 1 }, end: { line, column: 9 } });
const FRIENDS: Guard = { kind: 'connection', at: at('a.ts', 9), text: 'areFriends(me, other)' };

function send(subject: string, symbol: string, traits: string[], guards: Guard[] = []): OperationFact {
  const value = { symbol, side: 'server', traits, guards, trace: [], argument: null, options: [] };
  return { kind: 'operation', concept: 'dm-send', at: at(subject.split('#')[0]!, 1), subject, value } as never;
}

const declared = (subject: string) =>
  send(`${subject}.${subject.split('.').at(-1)}`, subject.split('.').at(-1)!, ['definition']);
const called = (within: string, symbol: string, guards: Guard[] = []) =>
  send(`${within}.${symbol}`, symbol, [], guards);

function guardOfFirst(facts: OperationFact[]): Guard | null {
  const product = { code: [], parts: [] } as unknown as ProductEntity;
  Object.assign(product, { code: facts.map(fact => ({ fact, product })) });
  return protection({ fact: facts[0]!, product });
}

it('every way down has its guard, also where two ways meet', () => {
  const both = [called('r.ts#post', 'c.write'), declared('a.ts#A.write'), called('a.ts#A.write', 'b.put')];
  const inner = [called('a.ts#A.write', 'c.put'), declared('b.ts#B.put'), called('b.ts#B.put', 'rows.add', [FRIENDS])];
  expect(guardOfFirst([...both, ...inner])).toEqual(FRIENDS);
});

it('a way that by its name leads back where it began may lead out in truth', () => {
  const first = [called('r.ts#post', 'c.write'), declared('a.ts#A.write'), called('a.ts#A.write', 'greet', [FRIENDS])];
  const back = [called('a.ts#A.write', 'b.put'), declared('b.ts#B.put'), called('b.ts#B.put', 'remote.write')];
  expect(guardOfFirst([...first, ...back])).toBeNull();
});

it('a thousand of them that call each other by one name are asked about once each', () => {
  const many = Array.from({ length: 300 }, (_, index) => [
    declared(`f${index}.ts#F.write`),
    called(`f${index}.ts#F.write`, 'next.put'),
    declared(`g${index}.ts#G.put`),
    called(`g${index}.ts#G.put`, 'next.write'),
  ]).flat();
  expect(guardOfFirst([called('r.ts#post', 'c.write'), ...many])).toBeNull();
});
