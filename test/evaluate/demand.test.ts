import { expect, it } from 'vitest';
import { builtInLibrary } from '../../src/builtin.ts';
import { demandOf } from '../../src/evaluate/index.ts';
import { TYPES } from '../../src/evaluate/types/index.ts';
import type { Method } from '../../src/evaluate/type.ts';
import { operation } from './facts.ts';
import { loadedRule, verdictOf } from './one-rule.ts';

const rule = (require: string, when = 'operation.concept == "dm-send"') =>
  loadedRule(`for: operation\nlayer: code\nwhen: ${JSON.stringify(when)}\nrequire: ${JSON.stringify(require)}`);
const sorted = (some: ReadonlySet<string> | null) => some && [...some].sort();

it('looks for the guards of those concepts whose guards a rule reads', () => {
  expect(sorted(demandOf([rule('operation.hasGuard("age")')]).guards)).toEqual(['dm-send']);
  expect(sorted(demandOf([rule('operation.side == "server"')]).guards)).toEqual([]);
});

it.each([
  ['operation.concept in ["block-user", "age-check"]', ['age-check', 'block-user']],
  ['operation.concept == "block-user" || operation.concept == "age-check"', ['age-check', 'block-user']],
  ['operation.side == "server" && operation.concept == "block-user"', ['block-user']],
])('by the concepts that %s lets through', (when, concepts) => {
  expect(sorted(demandOf([rule('operation.hasGuard("age")', when)]).guards)).toEqual(concepts);
});

it.each(['operation.concept != "dm-send"', 'operation.concept == "dm-send" || operation.runsOnServer'])(
  'of all, where %s may let any through',
  when => expect(demandOf([rule('operation.hasGuard("age")', when)]).guards).toBeNull(),
);

it('of all, where a rule about something else reads them', () => {
  const other = loadedRule('for: feature\nrequire: feature.operations("dm-send").all(one, one.hasGuard("age"))');
  expect(demandOf([other]).guards).toBeNull();
});

it('a message that names them asks for them', () => {
  const said = loadedRule(`for: operation
layer: code
when: operation.concept == "block-user"
require: 'false'
message: { engineer: "behind {operation.guardsSeen}", product: p, auditor: a }`);
  expect(sorted(demandOf([said]).guards)).toEqual(['block-user']);
});

it('what was not looked for is unknown, never missing and never there', () => {
  const facts = (product: string) => [operation('dm-send', { guards: null })(product)];
  const { outcome } = verdictOf('for: operation\nlayer: code\nrequire: operation.hasGuard("age")', { facts });
  expect(outcome).toBe('unknown');
});

it('every field and method that reads guards says so', () => {
  const type = TYPES.find(({ name }) => name === 'Operation')!;
  const silent: string[] = [];
  const members = [
    ...Object.entries(type.fields).map(([name, field]) => [name, field.readsGuards, field.get] as const),
    ...Object.entries(type.methods).flatMap(([name, overloads]) =>
      ([overloads].flat() as Method<unknown>[]).map(
        one =>
          [
            name,
            one.readsGuards,
            (entity: unknown, world: unknown) => one.call(entity, ['age'], world as never),
          ] as const,
      ),
    ),
  ];
  for (const concept of ['dm-send', 'age-collection'])
    for (const [name, readsGuards, ask] of members) {
      let isRead = false;
      const fact = operation(concept)('p');
      const value = new Proxy(fact.value, {
        get(target, key) {
          isRead ||= key === 'guards';
          return Reflect.get(target, key) as unknown;
        },
      });
      const entity = { fact: { ...fact, value }, product: { code: [{ fact: { ...fact, value } }] } };
      try {
        ask(entity as never, { recorder: { saw: () => {}, touched: new Set() } } as never);
      } catch {
        // What else it would need does not matter here.
      }
      if (isRead && !readsGuards) silent.push(name);
    }
  expect(silent).toEqual([]);
});

it('the built-in rules leave some concepts alone', () => {
  const { guards, traces } = demandOf(builtInLibrary().rules);
  expect([guards?.has('dm-send'), guards?.has('image-upload'), traces?.has('image-upload')]).toEqual([
    true,
    false,
    true,
  ]);
});
