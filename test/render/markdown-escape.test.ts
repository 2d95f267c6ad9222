import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/kit/text.ts';
import { code, escaped, link, sentence } from '../../src/render/markdown/escape.ts';
import { hostileText } from './hostile-text.ts';

/** What a reader sees: references resolved, backslashes gone, gaps of no width left out. */
const seen = (markdown: string) =>
  markdown
    .replace(/&#(\d+);/g, (_, number: string) => (number === '8203' ? '' : String.fromCodePoint(Number(number))))
    .replace(/\\([\\*_~[\]!])/g, '$1');

describe('escaped', () => {
  it('shows the text and nothing else', () => {
    fc.assert(
      fc.property(hostileText, text => {
        expect(seen(escaped(text))).toBe(visible(text));
      }),
    );
  });

  it('leaves no markup, HTML, cell or line of its own, and refers to nobody and nothing', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const markdown = escaped(text).replace(/\\[\\*_~[\]!]/g, '');
        expect(markdown).not.toMatch(/[<>|`$\n\r*_~[\]!\\]/);
        expect(markdown).not.toMatch(/&(?!#\d+;)/);
        expect(markdown).not.toMatch(/@(?!&#8203;)|:\/\/|www\.|(?<!&)#\d|GH-\d/i);
      }),
    );
  });

  it('keeps a table row one row of as many cells', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const row = `| ${escaped(a)} | ${code(b)} |`;
        expect(row.split('|')).toHaveLength(4);
        expect(row).not.toContain('\n');
      }),
    );
  });
});

describe('sentence', () => {
  it('sets what stands between backticks as code, still escaped', () => {
    expect(sentence('write `a|<b>` or `c`, not ` alone')).toBe(
      'write <code>a&#124;&#60;b&#62;</code> or <code>c</code>, not &#96; alone',
    );
  });
});

describe('link', () => {
  it('links https addresses only, and none that could end the link', () => {
    expect(link('rule', 'https://childproof.example/rules/a/b')).toBe('[rule](https://childproof.example/rules/a/b)');
    expect(link('rule', 'javascript:alert(1)')).toBe('rule');
    expect(link('rule', 'https://x.example/) [y](https://evil.example')).toBe('rule');
    expect(link('rule', null)).toBe('rule');
  });
});
