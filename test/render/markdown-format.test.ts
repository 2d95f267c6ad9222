import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/index.ts';
import { fit } from '../../src/render/markdown/fit.ts';
import { findingWith, reportWith } from './reports.ts';

const render = (report: Parameters<typeof FORMATS.markdown.render>[0]) =>
  FORMATS.markdown.render(report, { source: () => null, color: false, width: 80 });

describe('the Markdown', () => {
  it('stays below the size that GitHub takes, and says how much is missing', () => {
    const message = { engineer: '全'.repeat(1500), product: '', auditor: '' };
    const findings = Array.from({ length: 400 }, (_, index) => findingWith({ id: `f${index}`, message }));
    const markdown = render(reportWith({ findings }));
    expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
    const missing = Number(/Cut here:\*\* (\d+) more/.exec(markdown)![1]);
    const shown = markdown.split('\n').filter(line => line.startsWith('| ❌ error')).length;
    expect(shown).toBeGreaterThan(100);
    expect(missing).toBeGreaterThanOrEqual(400 - shown);
  });

  it('says at the top what failed, whether all was looked at, and what may be claimed', () => {
    const markdown = render(reportWith({ findings: [findingWith({ severity: 'error' })], complete: false }));
    const top = markdown.slice(0, markdown.indexOf('### '));
    expect(top).toContain('## ❌ childproof: 1 error, incomplete');
    expect(top).toContain('**Exit code 1**: 1 open finding at or above "error".');
    expect(top).toContain('| Complete | **no**:');
    expect(top).toContain('This is not legal advice.');
  });

  it('links rules to their pages', () => {
    const markdown = FORMATS.markdown.render(reportWith({ findings: [findingWith({ rule: 'a/b' })] }), {
      source: () => null,
      color: false,
      width: 80,
      ruleUrl: rule => `https://childproof.example/${rule}`,
    });
    expect(markdown).toContain('[<code>a/b</code>](https://childproof.example/a/b)');
  });
});

describe('fit', () => {
  it('leaves out from the end on, and puts no later block into a hole', () => {
    const blocks = [
      { head: 'first', items: Array.from({ length: 50 }, () => 'x'.repeat(20)) },
      { head: 'second', items: ['small'] },
    ];
    const text = fit(blocks, 800);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(800);
    expect(text).toContain('first');
    expect(text).not.toContain('second');
    expect(text).toMatch(/\d+ more entries do not fit/);
  });
});
