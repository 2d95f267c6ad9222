import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { FORMATS } from '../../src/render/index.ts';
import { findingWith, reportWith } from './reports.ts';
import { commandsIn } from './runner.ts';

const at = (line: number, column = 3, endLine = line, endColumn = 9) => ({
  path: 'src/a.ts',
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const render = (findings: Finding[], prefix = '') =>
  FORMATS.github.render(reportWith({ findings }), { source: () => null, color: false, width: 80, prefix });
const commands = (findings: Finding[], prefix = '') => commandsIn(render(findings, prefix));
const many = (number: number, given: Partial<Finding>) =>
  Array.from({ length: number }, (_, index) => findingWith({ ...given, id: `f${index}`, at: at(index + 1) }));

describe('an annotation', () => {
  it('covers the span: both ends are part of it, and the path is the repository’s', () => {
    const [first] = commands([findingWith({ at: at(4) })], 'apps/pigeon');
    expect(first!.properties).toMatchObject({
      file: 'apps/pigeon/src/a.ts',
      line: '4',
      endLine: '4',
      col: '3',
      endColumn: '8',
    });
  });

  it('has no columns over several lines, where GitHub would drop them', () => {
    const [first] = commands([findingWith({ at: at(4, 3, 6, 2) })]);
    expect(first!.properties).toMatchObject({ line: '4', endLine: '6' });
    expect(first!.properties).not.toHaveProperty('col');
  });

  it('ends on the line before an end at a line’s start', () => {
    expect(commands([findingWith({ at: at(4, 3, 6, 1) })])[0]!.properties['endLine']).toBe('5');
  });

  it('covers one column where a place is only a point', () => {
    expect(commands([findingWith({ at: at(4, 3, 4, 3) })])[0]!.properties).toMatchObject({ col: '3', endColumn: '3' });
  });

  it('says what is wrong, for whom, what to do, and whom it serves', () => {
    const finding = findingWith({
      severity: 'warning',
      witness: {
        flag: 'dm.open',
        at: at(1),
        context: { age: 15, country: 'GB' },
        value: true,
        variant: 'on',
        reason: 'TARGETING_MATCH',
        engine: 'flagd-core 4.0.1',
        who: 'ages 15-17',
      },
      provisions: [{ policy: 'uk-aadc', id: '7', strength: 'partial' }],
    });
    const [{ name, message }] = commands([finding]) as [ReturnType<typeof commands>[number]];
    expect(name).toBe('warning');
    expect(message.split('\n')).toEqual([
      finding.message.product,
      'Witness: for example {age: 15, country: GB} gets true (TARGETING_MATCH, variant on); everybody served: ages 15-17',
      'See: childproof.yaml:39:20 the manifest\'s own word "contacts" means contacts-of-contacts',
      `Fix: ${finding.fix}`,
      `Rule: ${finding.rule}`,
      'Serves: uk-aadc 7 (partial)',
    ]);
  });

  it('is a warning that says so where nothing could be decided', () => {
    const [first] = commands([findingWith({ verdict: 'unknown' })]);
    expect(first).toMatchObject({
      name: 'warning',
      message: expect.stringMatching(/^Could not be decided: /) as string,
    });
    expect(first!.properties['title']).toMatch(/^Undecided: /);
  });

  it('ends before GitHub cuts it, with words, and between characters', () => {
    const [first] = commands([
      findingWith({ fix: '👍'.repeat(5000), message: { engineer: '👍'.repeat(5000), product: '', auditor: '' } }),
    ]);
    expect(first!.message.length).toBeLessThanOrEqual(4096);
    expect(first!.message).toContain('(cut');
    expect(Buffer.from(first!.message).toString()).toBe(first!.message);
  });
});

describe('annotations', () => {
  it('leave out what somebody answers for, and count it', () => {
    const mark = { state: 'waived', by: 'waiver', reason: 'x', owner: 'y', until: '2027-01-01' } as const;
    expect(render([findingWith({ mark })])).toBe('childproof: not counted: 1 waived\n');
  });

  it('keep the tenth error for the sentence that ends the run, and say what is not shown', () => {
    const log = render([...many(47, { severity: 'error' }), ...many(12, { severity: 'note' })]);
    const shown = commandsIn(log);
    const of = (name: string) => shown.filter(command => command.name === name);
    expect(of('error')).toHaveLength(10);
    expect(of('error').at(-1)!.message).toBe('childproof ends with exit code 1: 47 open findings at or above "error"');
    expect(of('notice')).toHaveLength(10);
    expect(of('notice').at(-1)!.message).toBe(
      'shown 9 of 47 errors and 9 of 12 notices; the rest is in the lines below',
    );
    expect(log.split('\n').filter(line => line.startsWith('src/a.ts:'))).toHaveLength(38 + 3);
  });

  it('say nothing about a rest where all are shown', () => {
    const log = render([
      ...many(9, { severity: 'error' }),
      ...many(10, { severity: 'warning' }),
      ...many(10, { severity: 'note' }),
    ]);
    expect(log).not.toContain('the rest is');
    expect(commandsIn(log)).toHaveLength(9 + 10 + 10 + 1);
  });

  it('show the worst first: severity, then confidence, then place', () => {
    const shown = commands([
      findingWith({ title: 'third', severity: 'error', confidence: 'medium', at: at(1) }),
      findingWith({ title: 'second', severity: 'error', confidence: 'high', at: at(9) }),
      findingWith({ title: 'first', severity: 'error', confidence: 'high', at: at(2) }),
      findingWith({ title: 'undecided error', severity: 'error', verdict: 'unknown', at: at(8) }),
      findingWith({ title: 'warning', severity: 'warning', at: at(1) }),
    ]);
    expect(shown.map(command => command.properties['title'])).toEqual([
      'first',
      'second',
      'third',
      'Undecided: undecided error',
      'warning',
      'childproof',
    ]);
  });

  it('begin with input that must be mended, at its line', () => {
    const notices = [{ code: 'manifest-invalid', message: 'not a key', at: at(7), hint: 'delete it' }] as const;
    const log = FORMATS.github.render(reportWith({ notices, findings: many(1, { severity: 'error' }) }), {
      source: () => null,
      color: false,
      width: 80,
    });
    expect(commandsIn(log)[0]).toMatchObject({
      name: 'error',
      message: 'not a key\ndelete it',
      properties: { line: '7', title: 'Wrong input' },
    });
  });
});
