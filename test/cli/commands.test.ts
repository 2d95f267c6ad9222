import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childproof, GOOD_MANIFEST, reportOf, workspace } from './childproof.ts';

describe('init', () => {
  it('writes a manifest that is right as it stands and asks for what it leaves out', async () => {
    const folder = workspace();
    expect(await childproof(['init'], folder)).toMatchObject({ status: 0 });
    const { report } = await reportOf(folder);
    expect(report.notices).toEqual([]);
    expect(report.findings.map(finding => finding.rule)).toContain('audience/minimum-age-is-enforced');
  });

  it.each([
    ['{ "name": "@studio/pen-pals" }', 'pen-pals'],
    ['{ "name": "pen-pals", "displayName": "Pen Pals" }', 'Pen Pals'],
    ['{ "private": true }', null],
    ['{ "name": ', null],
    ['null', null],
  ])('calls the product what package.json %s calls it', async (content, name) => {
    const folder = workspace({ 'package.json': content });
    expect(await childproof(['init'], folder)).toMatchObject({ status: 0 });
    const said = JSON.stringify(name ?? basename(folder));
    expect(readFileSync(join(folder, 'childproof.yaml'), 'utf8')).toContain(`  name: ${said}\n`);
  });

  it('never touches a manifest that is there', async () => {
    const folder = workspace({ 'childproof.yaml': '# mine\n' });
    expect(await childproof(['init'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nothing was changed'),
    });
    expect(readFileSync(join(folder, 'childproof.yaml'), 'utf8')).toBe('# mine\n');
  });
});

describe('rules', () => {
  it('a new rule holds, runs on the next check, and its broken example is caught', async () => {
    const folder = workspace({ 'childproof.yaml': GOOD_MANIFEST.replace('    owner: "@example/alerts"\n', '') });
    expect((await childproof(['rules', 'new', 'team/owned'], folder)).status).toBe(0);
    expect((await childproof(['rules', 'test', 'local/team/owned'], folder)).stdout).toContain('all hold');
    const { report } = await reportOf(folder);
    expect(report.findings.map(finding => finding.rule)).toContain('local/team/owned');

    const path = join(folder, '.childproof/rules/team/owned.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace('verdict: fail', 'verdict: not-applicable')
        .replace(/ {4}verdict: pass/, '    verdict: fail'),
    );
    const broken = await childproof(['rules', 'test', 'local/team/owned'], folder);
    expect(broken.status).toBe(2);
    expect(broken.stdout).toContain('"pass"');
  });

  it('a typing mistake in an expression is reported at its line and column', async () => {
    const folder = workspace({ 'childproof.yaml': GOOD_MANIFEST });
    await childproof(['rules', 'new', 'team/owned'], folder);
    const path = join(folder, '.childproof/rules/team/owned.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('require: feature.hasOwner', 'require: feature.hasOwnr'));
    const { status, stdout } = await childproof(['check'], folder);
    expect(status).toBe(2);
    expect(stdout).toContain('.childproof/rules/team/owned.yaml:10:18');
  });

  it('a rule that cannot be computed is a mistake at its place, and the other rules are judged', async () => {
    const folder = workspace({
      'childproof.yaml': GOOD_MANIFEST.replace('re-engagement: { default: off }', 're-engagement: { default: on }'),
    });
    await childproof(['rules', 'new', 'team/owned'], folder);
    const path = join(folder, '.childproof/rules/team/owned.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        'require: feature.hasOwner',
        'require: 1 / (feature.reporting.size() - 0) > 0',
      ),
    );
    const { status, report } = await reportOf(folder);
    expect(status).toBe(2);
    expect(report.notices.map(notice => [notice.code, notice.at?.start.line])).toEqual([['rule-invalid', 10]]);
    expect(report.findings.map(finding => finding.rule)).toContain('profiling/off-by-default');
  });

  it('lists every rule with its severity and layer', async () => {
    const { stdout } = await childproof(['rules', 'list'], workspace());
    expect(stdout).toMatch(/messaging\/send-is-guarded\s+error\s+code/);
    expect(stdout).toMatch(/flags\/declared-off-is-off\s+error\s+cross/);
  });
});

describe('explain, policies, facts, schema', () => {
  it('explain shows why, how to mend it, what it serves and both examples', async () => {
    const { stdout } = await childproof(['explain', 'profile/private-by-default'], workspace());
    for (const words of ['Why', 'How to mend it', 'uk-aadc 7', 'pass: ', 'fail: ', 'kind: public-profile'])
      expect(stdout).toContain(words);
  });

  it('policies list says how much of a text the rules reach', async () => {
    const { stdout } = await childproof(['policies', 'list'], workspace());
    expect(stdout).toMatch(/uk-aadc\s+statutory-code\s+GB\s+\d+ of 15/);
    expect(stdout).toContain('not legal advice');
  });

  it('facts prints each fact with its place, as text and as JSON', async () => {
    const folder = workspace({ 'childproof.yaml': GOOD_MANIFEST });
    expect((await childproof(['facts'], folder)).stdout).toMatch(/^childproof\.yaml\n(.*\n)* +12:3 +feature +alerts$/m);
    const { facts } = JSON.parse((await childproof(['facts', '--format', 'json'], folder)).stdout) as {
      facts: { kind: string; concept: unknown; at: unknown }[];
    };
    expect(facts.find(fact => fact.kind === 'feature')).toMatchObject({
      concept: null,
      at: { path: 'childproof.yaml', start: { line: 12, column: 3 } },
    });
  });

  it.each(['manifest', 'addition', 'rule', 'policy', 'vocabulary', 'report'])(
    'schema %s is a JSON Schema of 2020-12',
    async name => {
      const { stdout } = await childproof(['schema', name], workspace());
      expect(JSON.parse(stdout)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        description: expect.any(String),
      });
    },
  );
});

describe('formats', () => {
  it('writes several reports in one run and keeps standard output for the one without a path', async () => {
    const folder = workspace({ 'childproof.yaml': GOOD_MANIFEST });
    const { status, stdout } = await childproof(
      ['check', '--format', 'text', '--format', 'json=out/report.json'],
      folder,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('not legal advice');
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      complete: true,
    });
  });

  it('quiet prints nothing about a run without trouble, and all of the trouble of another', async () => {
    expect(await childproof(['check', '--quiet'], workspace({ 'childproof.yaml': GOOD_MANIFEST }))).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const broken = await childproof(
      ['check', '--quiet'],
      workspace({ 'childproof.yaml': `${GOOD_MANIFEST}polices: []\n` }),
    );
    expect(broken.stdout).toContain('did you mean "policies"?');
  });

  it('uses colour on a terminal, never in a pipe, and honours NO_COLOR', async () => {
    const folder = workspace({
      'childproof.yaml': GOOD_MANIFEST.replace('re-engagement: { default: off }', 're-engagement: { default: on }'),
    });
    const coloured = (await childproof(['check'], folder, { isTerminal: true })).stdout;
    expect(coloured).toContain('\u001b[');
    expect((await childproof(['check'], folder, { isTerminal: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001b[',
    );
    expect((await childproof(['check'], folder)).stdout).not.toContain('\u001b[');
  });
});
