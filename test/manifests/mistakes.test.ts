import { describe, expect, it } from 'vitest';
import { HEAD, mistakesOf, read } from './read-manifest.ts';

const dm = (settings: string) => `features:\n  dm:\n    kind: direct-messaging\n    settings:\n      ${settings}\n`;

describe('one mistake, one message, at its place', () => {
  it.each<[lines: string, messages: string[]]>([
    [
      'features: { dm: { kind: direct-mesaging } }',
      ['3:25 features.dm.kind: "direct-mesaging" is not a kind of feature; did you mean "direct-messaging"?'],
    ],
    ['features: { dm: { kind: [calls] } }', ['3:25 features.dm.kind: must be text, not a list']],
    ['features: { dm: { kynd: calls } }', ['3:19 features.dm.kynd: "kynd" is not a key here; did you mean "kind"?']],
    ['features: { dm: { owner: x } }', ['3:13 features.dm: "kind" is missing']],
    [
      'features: { Dm: { kind: calls } }',
      ['3:13 features.Dm: "Dm" cannot be a key: use small letters, digits and hyphens'],
    ],
    ['features:\n  dm:', ['4:6 features.dm: must be a group of keys, not nothing']],
    ['featurs: {}', ['3:1 featurs: "featurs" is not a key here; did you mean "features"?']],
    ['colour: red', ['3:1 colour: "colour" is not a key here']],
    [
      dm('who-can-mesage: { default: friends }'),
      ['7:7 features.dm.settings.who-can-mesage: "who-can-mesage" is not a key here; did you mean "who-can-message"?'],
    ],
    [
      dm('location-sharing: { default: off }'),
      ['7:7 features.dm.settings.location-sharing: "location-sharing" is not a key here'],
    ],
    [
      dm('who-can-message: { defualt: friends }'),
      ['7:26 features.dm.settings.who-can-message.defualt: "defualt" is not a key here; did you mean "default"?'],
    ],
    [
      dm('who-can-message: { default: freinds }'),
      [
        '7:35 features.dm.settings.who-can-message.default: "freinds" is not an option of this setting; did you mean "friends"?',
      ],
    ],
    [
      dm('who-can-message: { default: { 13-15: freinds, 18+: friends } }'),
      [
        '7:44 features.dm.settings.who-can-message.default.13-15: "freinds" is not an option of this setting; did you mean "friends"?',
      ],
    ],
    [
      dm('who-can-message: { default: xyz }'),
      [
        '7:35 features.dm.settings.who-can-message.default: "xyz" is not an option of this setting; 4 options: everyone, contacts-of-contacts, friends or nobody',
      ],
    ],
    [
      dm('who-can-message: { default: { 13-16: friends } }'),
      [
        '7:37 features.dm.settings.who-can-message.default.13-16: "13-16" is not one of the age bands (0-5, 6-9, 10-12, 13-15, 16-17, 18+, unknown); did you mean "13-15"?',
      ],
    ],
    [
      dm('read-receipts: { default: true }'),
      ['7:33 features.dm.settings.read-receipts.default: true is not an option of this setting; did you mean on?'],
    ],
    [
      dm('read-receipts: { default: { 13-15: false } }'),
      [
        '7:42 features.dm.settings.read-receipts.default.13-15: false is not an option of this setting; did you mean off?',
      ],
    ],
    [
      dm('who-can-message: { options: { mine: frends }, default: mine }'),
      [
        '7:43 features.dm.settings.who-can-message.options.mine: "frends" is not a value for "mine"; did you mean "friends"?',
      ],
    ],
    [
      dm('who-can-message: { options: { everyone: nobody }, default: everyone }'),
      [
        '7:37 features.dm.settings.who-can-message.options.everyone: "everyone" is an option of the kind itself and cannot stand for "nobody"; take another word',
      ],
    ],
    [
      dm('who-can-message: { flag: { key: x, values: { true: evryone } } }'),
      [
        '7:58 features.dm.settings.who-can-message.flag.values.true: "evryone" is not an option of this setting; did you mean "everyone"?',
      ],
    ],
    [
      dm('who-can-message: { flag: { key: x } }'),
      ['7:26 features.dm.settings.who-can-message.flag: "values" is missing'],
    ],
    [
      'features: { dm: { kind: calls, available-to: [13-14] } }',
      [
        '3:47 features.dm.available-to[0]: "13-14" is not one of the audience\'s bands (0-5, 6-9, 10-12, 13-15, 16-17, 18+); did you mean "13-15"?',
      ],
    ],
    [
      'features: { dm: { kind: calls, available-to: [18+, 18+] } }',
      ['3:52 features.dm.available-to[1]: "18+" stands here twice'],
    ],
    [
      'features: { dm: { kind: calls, available-to: [teens] } }',
      ['3:47 features.dm.available-to[0]: "teens" is not written as it must be, like 13-15 or 18+'],
    ],
    [
      'features: { dm: { kind: calls, code: [../x/**] } }',
      ['3:39 features.dm.code[0]: "../x/**" leaves the folder of the manifest'],
    ],
    [
      'features: { dm: { kind: calls, safeguards: [reprt] } }',
      ['3:45 features.dm.safeguards[0]: "reprt" is not a value for "safeguards"; did you mean "report"?'],
    ],
    ['audience: { bands: [13-15, 15-17] }', ['3:28 audience.bands[1]: "15-17" overlaps with "13-15"']],
    ['audience: { bands: [18+, 13-20] }', ['3:26 audience.bands[1]: "13-20" overlaps with "18+"']],
    ['audience: { bands: [15-13] }', ['3:21 audience.bands[0]: "15-13" ends before it begins']],
    ['audience: { bands: [13-15, 18+] }', ['3:20 audience.bands: ages 16-17 are in no band; add one']],
    ['audience: { bands: [13-15, 17+] }', ['3:20 audience.bands: age 16 is in no band; add one']],
    ['audience: { bands: [13-15] }', ['3:20 audience.bands: ages 16-17 are in no band; add one']],
    ['audience: { minimum-age: 13, bands: [16-17, 18+] }', ['3:37 audience.bands: ages 13-15 are in no band; add one']],
    [
      'audience: { likely-accessed-by-children: true, bands: [18+] }',
      [expect.stringMatching(/^3:55 audience.bands: children are likely to use the product, but no band holds them/)],
    ],
    ['audience: { bands: [18+] }', []],
    ['audience: { bands: [] }', ['3:20 audience.bands: needs at least one entry']],
    [
      'audience: { minimum-age: thirteen }',
      ['3:26 audience.minimum-age: must be a whole number, not the text "thirteen"'],
    ],
    ['audience: { minimum-age: 99 }', ['3:26 audience.minimum-age: must be at most 21, not 99']],
    [
      'assessments: [{ kind: dpia, ref: x, covers: [dm] }]\nfeatures: { dms: { kind: calls } }',
      ['3:46 assessments[0].covers[0]: there is no feature "dm"; did you mean "dms"?'],
    ],
    ['data: [{ item: a, purpose: b, features: [dm] }]', ['3:42 data[0].features[0]: there is no feature "dm"']],
    [
      'waivers: [{ rule: a, reason: b, owner: c, added: 2026-02-30, until: soon }]',
      [
        '3:50 waivers[0].added: "2026-02-30" is not a day of the calendar, written YYYY-MM-DD',
        '3:69 waivers[0].until: "soon" is not a day of the calendar, written YYYY-MM-DD',
      ],
    ],
    [
      'waivers: [{ rule: a, reason: b, added: 2026-01-01, until: 2026-02-01 }]',
      ['3:11 waivers[0]: "owner" is missing'],
    ],
    ['severities: { a/b: erorr }', ['3:20 severities.a/b: "erorr" is not a value for "a/b"; did you mean "error"?']],
    ['parameters: { consent-age: old }', ['3:28 parameters.consent-age: must be a whole number, not the text "old"']],
    ['policies: []', ['3:11 policies: needs at least one entry']],
    ['flags: [{ files: [], provider: flagd }]', ['3:18 flags[0].files: needs at least one entry']],
    [
      'flags: [{ files: [a.json], provider: unleached }]',
      ['3:38 flags[0].provider: "unleached" is not a value for "provider"; did you mean "unleash"?'],
    ],
    [
      'flags: [{ files: [/etc/*.json], provider: flagd }]',
      ['3:19 flags[0].files[0]: "/etc/*.json" leaves the folder of the manifest'],
    ],
    ['code: { include: [..] }', ['3:19 code.include[0]: ".." leaves the folder of the manifest']],
    ['shared: [../other]', ['3:10 shared[0]: "../other" leaves the repository']],
  ])('%j', (lines, messages) => {
    expect(mistakesOf(lines).sort()).toEqual([...messages].sort());
  });

  it('independent mistakes are all said at once', () => {
    const text = 'childproof: 1\nfeatures: { dm: { kind: cals, owner: 5 } }\naudience: { minimum-age: x }\n';
    expect(read({ 'childproof.yaml': text }).said).toEqual([
      'childproof.yaml:1:1 "product" is missing',
      'childproof.yaml:2:25 features.dm.kind: "cals" is not a kind of feature; did you mean "calls"?',
      'childproof.yaml:2:38 features.dm.owner: must be text, not the number 5',
      'childproof.yaml:3:26 audience.minimum-age: must be a whole number, not the text "x"',
    ]);
  });
});

describe('the version of the format', () => {
  it.each<[text: string, messages: string[]]>([
    [
      'childproof: 2\nproduct: { nme: A, colour: red }\n',
      ['childproof.yaml:1:13 childproof: version 2 of the manifest is not known here; this release reads version 1'],
    ],
    [
      'childproof: "1"\nproduct: { name: A }\n',
      ['childproof.yaml:1:13 childproof: must be a whole number, not the text "1"'],
    ],
    ['childproof:\nproduct: { name: A }\n', ['childproof.yaml:1:12 childproof: must be a whole number, not nothing']],
    ['product: { name: A }\n', ['childproof.yaml:1:1 "childproof" is missing']],
    ['', ['childproof.yaml:1:1 the file is empty']],
    ['# nothing yet\n', ['childproof.yaml:1:1 the file is empty']],
  ])('%j', (text, messages) => {
    expect(read({ 'childproof.yaml': text }).said).toEqual(messages);
  });

  it('a file that is not understood is a failed source and yields nothing', () => {
    const { products, facts, sources } = read({ 'childproof.yaml': 'childproof: 2\nproduct: { name: A }\n' });
    expect([products, facts]).toEqual([[], []]);
    expect(sources).toEqual([expect.objectContaining({ path: 'childproof.yaml', role: 'manifest', status: 'failed' })]);
  });

  it('five megabytes are refused with their size', () => {
    const { notices } = read({ 'childproof.yaml': `${HEAD}# ${'x'.repeat(5 * 1024 * 1024)}\n` });
    expect(notices).toEqual([
      expect.objectContaining({ code: 'manifest-too-large', message: expect.stringContaining('5.0 MB') }),
    ]);
  });
});
