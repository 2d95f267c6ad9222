import { describe, expect, test } from 'vitest';
import { ageIn } from '../../../src/model/flag-audience.ts';
import { ask } from './golden.ts';

const age = { var: 'age' };
const when = (condition: unknown) => ({ if: [condition, 'on', 'off'] });

describe('every way to read another attribute is seen', () => {
  test.each([
    ['by name', { '==': [{ var: 'plan' }, 'family'] }, ['plan']],
    ['with a default', { '==': [{ var: ['plan', 'free'] }, 'family'] }, ['plan']],
    ['behind an age', { and: [{ '>=': [age, 16] }, { var: 'plan' }] }, ['age', 'plan']],
    ['by a name that is put together', { var: { cat: ['pl', 'an'] } }, ['plan']],
    ['by a name that depends on the age', { var: { if: [{ '==': [age, 9] }, 'plan', 'age'] } }, ['age', 'plan']],
    ['inside an object', { var: 'user.plan' }, ['user.plan']],
    ['with a dot that belongs to the name', { var: 'user\\.plan' }, ['user\\.plan']],
    ['by asking whether it is missing', { missing: ['consent'] }, ['consent']],
    ['by asking whether some are missing', { missing_some: [1, ['a', 'b']] }, ['a', 'b']],
    ['out of a loop', { some: [[1], { '==': [{ var: '../../plan' }, 'x'] }] }, ['plan']],
    ['as the list of a loop', { some: [{ var: 'roles' }, { '==': [{ var: '' }, 'x'] }] }, ['roles']],
    ['as a name that objects inherit', { var: 'toString' }, ['toString']],
    ['as the prototype', { var: '__proto__.plan' }, ['__proto__']],
    ['for a version', { sem_ver: [{ var: 'version' }, '>=', '2.0.0'] }, ['version']],
    ['for a prefix', { starts_with: [{ var: 'email' }, 'test'] }, ['email']],
  ])('%s', async (_, condition, reads) => {
    const fact = await ask(when(condition));
    expect(fact.value.reads).toEqual(reads);
  });

  test.each([
    ['by a name that is put together', { var: { cat: ['pl', 'an'] } }, 'the rule also reads "plan"'],
    ['with a dot that belongs to the name', { var: 'user\\.plan' }, 'the rule also reads "user'],
    ['by asking whether some are missing', { missing_some: [1, ['a', 'b']] }, 'the rule also reads "a" and "b"'],
    ['out of a loop', { some: [[1], { '==': [{ var: '../../plan' }, 'x'] }] }, '"plan" was tried: a loop asks for it'],
    ['as the prototype', { var: '__proto__.plan' }, 'the rule also reads "__proto__"'],
    ['to compute with it', { '>': [{ '+': [{ var: 'level' }, 1] }, 3] }, 'not every value of "level" was tried'],
    ['by the order of texts', { '<': [{ var: 'plan' }, 'free'] }, 'not every value of "plan" was tried'],
    ['beside the object that holds it', { or: [{ var: 'user' }, { var: 'user.plan' }] }, 'the rule also reads "user"'],
  ])('%s, and is no proof', async (_, condition, doubt) => {
    const fact = await ask(when(condition));
    expect(fact.value.proof).toBe(false);
    expect(fact.value.doubt).toContain(doubt);
  });

  test('of a rollout: what it is hashed by', async () => {
    const fact = await ask({ fractional: [{ var: 'email' }, ['on', 50], ['off', 50]] });
    expect(fact.value.reads).toEqual(['email']);
  });

  test.each([
    ['as a condition', when({ var: '' })],
    ['as a number of attributes', when({ '!!': [{ var: '' }] })],
    ['as a text', when({ '==': [{ cat: [{ var: '' }] }, 'x'] })],
    ['as the result', { var: '' }],
  ])('the whole context %s', async (_, targeting) => {
    const fact = await ask(targeting);
    expect(fact.value.proof).toBe(false);
    expect(fact.value.doubt).toMatch(/reads the whole context|also reads "(toString|valueOf)"|the rule fails/);
  });
});

describe('what the library adds to a context', () => {
  test('the key of the flag is no attribute of a person', async () => {
    const fact = await ask(when({ '==': [{ var: '$flagd.flagKey' }, 'f'] }));
    expect(fact.value).toMatchObject({ proof: true, reads: [] });
  });

  test('the clock is followed where a rule compares it with a moment', async () => {
    const fact = await ask(when({ '>': [{ var: '$flagd.timestamp' }, 1_900_000_000] }));
    expect(fact.value.proof).toBe(true);
    const open = fact.value.answers.filter(answer => answer.value === true);
    expect(new Set(open.map(answer => answer.from))).toEqual(new Set(['2030-03-17T17:46:41Z']));
  });

  test.each([
    ['is put together', { '>': [{ var: { cat: ['$flagd.', 'timestamp'] } }, 1_900_000_000] }],
    ['is computed with', { '==': [{ '%': [{ var: '$flagd.timestamp' }, 2] }, 1] }],
  ])('one that %s is no proof', async (_, condition) => {
    const fact = await ask(when(condition));
    expect(fact.value.proof).toBe(false);
    expect(fact.value.doubt).toContain('clock');
  });

  test('nor is all of it', async () => {
    const fact = await ask(when({ var: '$flagd' }));
    expect(fact.value.proof).toBe(false);
  });
});

describe('an age inside an object', () => {
  const changes = { source: { audience: ageIn('user.age') } };

  test('is given and proved there', async () => {
    const fact = await ask(when({ '>=': [{ var: 'user.age' }, 18] }), changes);
    expect(fact.value).toMatchObject({ proof: true, reads: ['user.age'] });
    expect(fact.value.answers[15]?.context).toEqual({ user: { age: 15 } });
  });

  test('with a neighbour that is read too', async () => {
    const fact = await ask(when({ and: [{ var: 'user.age' }, { var: 'user.plan' }] }), changes);
    expect(fact.value).toMatchObject({ proof: true, reads: ['user.age', 'user.plan'] });
    expect(fact.value.answers.find(answer => answer.value === true)?.context).toEqual({
      user: { age: 1, plan: expect.anything() },
    });
  });

  test('is not taken for a neighbour whose name has the dot in it', async () => {
    const fact = await ask(when({ '>=': [{ var: 'user\\.age' }, 18] }), changes);
    expect(fact.value).toMatchObject({ proof: false, reads: ['user\\.age'] });
  });

  test('is also asked for people without the object', async () => {
    const fact = await ask(when({ '===': [{ var: 'user' }, null] }), changes);
    const open = fact.value.answers.filter(answer => answer.value === true);
    expect(open.map(answer => answer.context)).toEqual([{}, { user: null }]);
  });
});
