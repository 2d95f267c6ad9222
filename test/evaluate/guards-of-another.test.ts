import { expect, it } from 'vitest';
import { guard, operation } from './facts.ts';
import { verdictOf } from './one-rule.ts';

const manifest = 'features:\n  dm: { kind: direct-messaging }\n';
const kept = (require: string) =>
  `for: operation\nwhen: operation.concept == "dm-send"\nlayer: code\nrequire: |\n  ${require}`;
const facts = (guards: ReturnType<typeof guard>[]) => (product: string) => [operation('dm-send', { guards })(product)];
const ofAnother = { ...guard('connection', 3), another: { asked: 'req.body.quoted', reached: 'req.body.to' } };

it('a check of a connection with somebody else keeps no stranger out, and is told in words', () => {
  const given = { manifest, facts: facts([ofAnother]) };
  expect(verdictOf(kept('operation.keepsStrangersOut'), given).outcome).toBe('fail');
  expect(verdictOf(kept('operation.guardsSeen == "no guard"'), given).outcome).toBe('pass');
  const words = '; the check in line 3, connection(), asks about req.body.quoted, and the message goes to req.body.to';
  expect(verdictOf(kept(`operation.whyGuardsMiss == "${words}"`), given).outcome).toBe('pass');
});

it('beside one of whom it goes to it takes nothing away', () => {
  const given = { manifest, facts: facts([ofAnother, guard('connection', 4)]) };
  expect(verdictOf(kept('operation.keepsStrangersOut'), given).outcome).toBe('pass');
});

it('an age check of the sender, and one below eighteen, say whom they let through', () => {
  const ofSender = { ...guard('age', 3), of: 'actor' as const, limit: 18 };
  const young = { ...guard('age', 4), of: 'other' as const, limit: 13 };
  const given = { manifest, facts: facts([ofSender, young]) };
  expect(verdictOf(kept('operation.keepsStrangersOut'), given).outcome).toBe('fail');
  const words =
    '; the age check in line 3, age(), asks how old the sender is, and lets every adult write to a child' +
    '; the age check in line 4, age(), lets in children from 13 years on';
  expect(verdictOf(kept(`operation.whyGuardsMiss == "${words}"`), given).outcome).toBe('pass');
});

it('an age check that keeps strangers out has nothing said of it', () => {
  const given = { manifest, facts: facts([{ ...guard('age', 3), of: 'other', limit: 18 }]) };
  expect(verdictOf(kept('operation.whyGuardsMiss == ""'), given).outcome).toBe('pass');
});
