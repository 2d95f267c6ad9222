import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import { loadLibrary, loadLocal } from '../../src/load/index.ts';
import { policyText } from './policy-text.ts';
import { compileOne, NOTHING, RULE_PATH, ruleText, said } from '../evaluate/one-rule.ts';

const load = (files: Readonly<Record<string, string>>) => loadLocal(memoryTree(files), NOTHING);

describe('a rule file', () => {
  it('is loaded with the place of each of its texts', () => {
    const { rules, notices } = load({
      [RULE_PATH]: ruleText(
        'require: |\n  feature.hasOwner\nlet: { kind: feature.kind }\nparameters: { consent-age: 13 }',
      ),
    });
    expect(notices).toEqual([]);
    const { rule, examples } = rules[0]!;
    expect(rule.origin).toBe('local');
    expect(examples).toHaveLength(2);
    expect(Object.entries(rule.places).map(([key, { start }]) => [key, `${start.line}:${start.column}`])).toEqual(
      expect.arrayContaining([
        ['require', '2:3'],
        ['let.kind', '3:14'],
        ['parameters.consent-age', '4:15'],
        ['message.engineer', '11:22'],
      ]),
    );
  });

  it.each<[name: string, files: Record<string, string>, messages: string[]]>([
    [
      'another id than its path',
      { '.childproof/rules/a/b.yaml': ruleText('') },
      ['2:5 id: "local/one/rule" must be "local/a/b", as the file\'s path says'],
    ],
    [
      'no id of its own',
      { [RULE_PATH]: ruleText('id: one/rule') },
      ['1:5 id: "one/rule" must be "local/one/rule", as the file\'s path says'],
    ],
    [
      'a misspelt key',
      { [RULE_PATH]: ruleText('wen: "true"') },
      ['1:1 wen: "wen" is not a key here; did you mean "when"?'],
    ],
    [
      'a wrong word',
      { [RULE_PATH]: ruleText('severity: eror') },
      ['1:11 severity: "eror" is not a value for "severity"; did you mean "error"?'],
    ],
    [
      'no failing example',
      {
        [RULE_PATH]: ruleText(
          'examples: [{ name: a, verdict: pass, files: {} }, { name: b, verdict: unknown, files: {} }]',
        ),
      },
      ['1:1 examples: needs at least one example with verdict "pass" and one with verdict "fail"'],
    ],
    [
      'a wrong example',
      {
        [RULE_PATH]: ruleText(
          'examples: [{ name: a, verdict: pas, files: {} }, { name: b, verdict: fail, files: {} }]',
        ),
      },
      ['1:32 examples[0].verdict: "pas" is not a value for "verdict"; did you mean "pass"?'],
    ],
    ['the wrong ending', { '.childproof/rules/one/rule.yml': ruleText('') }, ['1:1 files here end in .yaml']],
    [
      'a concept among the rules',
      { '.childproof/rules/vocabulary/x.yaml': 'concept: x\nabout: y\nfact: operation\nside: server\n' },
      expect.arrayContaining(['2:1 about: "about" is not a key here']),
    ],
    [
      'two files of one id',
      { [RULE_PATH]: ruleText(''), '.childproof/rules/local/one/rule.yaml': ruleText('') },
      ['1:1 "local/one/rule" is taken by .childproof/rules/local/one/rule.yaml'],
    ],
    [
      'a folder that nothing reads',
      { '.childproof/rule/one/rule.yaml': ruleText('') },
      [
        '1:1 nothing reads this file; own files are read from .childproof/rules, .childproof/policies and .childproof/vocabulary of the checked directory',
      ],
    ],
    [
      'a folder below a product',
      { 'packages/a/.childproof/rules/one/rule.yaml': ruleText('') },
      [expect.stringContaining('nothing reads this file')],
    ],
  ])('with %s says so', (_, files, messages) => {
    expect(said(load(files).notices)).toEqual(messages);
  });

  it.each([
    ['a negation', 'require: !feature.hasOwner'],
    ['a literal at the front', 'require: "report" in feature.safeguards'],
    ['a choice', 'require: feature.hasOwner ? true : false'],
    ['a negation under let', 'let:\n  bad: !feature.hasOwner'],
  ])('%s without a block scalar gets the hint to use one', (_, lines) => {
    const { notices, programs } = compileOne(lines);
    expect(programs).toEqual([]);
    expect(notices[0]!.hint).toContain('on a line of its own below `|`');
  });

  it.each([
    'require: |\n  !feature.hasOwner',
    'require: |\n  "report" in feature.safeguards',
    'require: |\n  feature.hasOwner ? true : false',
  ])('%j is right', lines => {
    expect(compileOne(lines).notices).toEqual([]);
  });

  it('a colon in a sentence gets the hint for sentences', () => {
    expect(compileOne('why: this: that').notices[0]!.hint).toContain('put quotes around');
  });
});

describe('own files beside built-in ones', () => {
  const builtIn = loadLibrary(
    memoryTree({
      'rules/one/rule.yaml': ruleText('id: one/rule'),
      'rules/vocabulary/dm-send.yaml': 'concept: dm-send\nabout: y\nfact: operation\nside: server\n',
      'policies/text.yaml': policyText('text'),
    }),
  ).library;

  it('an id that a built-in one has is a mistake', () => {
    const { notices } = loadLocal(
      memoryTree({
        '.childproof/vocabulary/dm-send.yaml': 'concept: dm-send\nabout: y\nfact: operation\nside: server\n',
      }),
      builtIn,
    );
    expect(said(notices)).toEqual(['1:1 "dm-send" is taken by a built-in one']);
  });

  it('a local rule cannot take the name of a built-in one, because its id says local', () => {
    const { library, notices } = loadLocal(memoryTree({ [RULE_PATH]: ruleText('') }), builtIn);
    expect(notices).toEqual([]);
    expect([...builtIn.rules, ...library.rules].map(rule => rule.id)).toEqual(['one/rule', 'local/one/rule']);
  });
});
