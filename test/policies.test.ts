import { describe, expect, it } from 'vitest';
import { diskTree } from '../src/kit/trees/disk.ts';
import { checkLinks, loadLibrary } from '../src/load/index.ts';
import { said } from './evaluate/one-rule.ts';

const { library } = loadLibrary(diskTree(new URL('..', import.meta.url).pathname));
const linksOf = (policy: (typeof library.policies)[number]) =>
  policy.provisions.flatMap(provision => provision.rules.map(link => ({ ...link, provision: provision.id })));

it('every provision names rules that exist', () => {
  expect(said(checkLinks(library))).toEqual([]);
});

it('every rule is in a policy, or it would never run', () => {
  const named = new Set(library.policies.flatMap(policy => linksOf(policy).map(link => link.rule)));
  expect(library.rules.map(rule => rule.id).filter(id => !named.has(id))).toEqual([]);
});

describe.each(library.policies.map(policy => [policy.id, policy] as const))('%s', (_, policy) => {
  it('names a rule once in a provision', () => {
    const keys = linksOf(policy).map(link => `${link.provision} ${link.rule}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('tells its provisions apart', () => {
    const ids = policy.provisions.map(provision => provision.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of each rule what it leaves open, and of a full one why nothing is', () => {
    for (const { rule, strength, rationale } of linksOf(policy)) {
      const wanted = strength === 'full' ? /^\S.{60,}\.$/s : /^\S.+\. Leaves open: \S.+\.$/s;
      expect(rationale.trim(), `${rule} ${strength}`).toMatch(wanted);
    }
  });

  it('leaves a question for a person wherever rules cover only a part', () => {
    for (const { id, rules, questions } of policy.provisions) {
      if (!rules.some(link => link.strength === 'full')) expect(questions, id).not.toEqual([]);
      for (const question of questions) expect(question, id).toMatch(/\?$/);
    }
  });

  it('points at its source, and says what it does not claim', () => {
    expect(policy.disclaimer).toMatch(/not legal advice|not .*legal/i);
    for (const { id, source } of policy.provisions) expect(source, id).toMatch(/^https:\/\//);
  });
});
