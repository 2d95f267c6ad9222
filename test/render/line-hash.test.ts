import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/index.ts';
import { lineHashes } from '../../src/render/sarif/line-hash.ts';
import { findingWith, reportWith } from './reports.ts';

describe('the fingerprint of a line', () => {
  // Computed by the upload action itself.
  it.each<[what: string, text: string, hashes: string[]]>([
    ['an empty file', '', ['c129715d7a2bc9a3:1']],
    [
      'ends of lines of every kind, and blanks',
      'a\r\nb  \t\r\r\n a',
      ['26c0463a46458b81:1', '329ee5cd3735fb3a:1', '7c78184e49cfb836:1', '53b5d4aabe50d64:1'],
    ],
    [
      'lines longer than what counts',
      `const a = '${'y'.repeat(150)}';\nsend();\n`,
      ['bb3eb93bcd3785f0:1', '3e779ba9858947ab:1', 'c129715d7a2bc9a3:1'],
    ],
    ['characters outside of ASCII', 'ä👍\n', ['d775d640e62a7c07:1', 'c129715d7a2bc9a3:1']],
  ])('is the one that the upload computes for %s', (_, text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  it('stays when lines come before, and counts lines that are alike', () => {
    const text = `${'send();\n'.repeat(40)}`;
    const [first, second] = lineHashes(text);
    expect(second).toBe(`${first!.split(':')[0]}:2`);
    expect(lineHashes(`// new\n${text}`)[1]).toBe(first);
  });

  it('stands beside our own where the text is there', () => {
    const render = (source: string | null) => {
      const log = FORMATS.sarif.render(reportWith({ findings: [findingWith()] }), {
        source: () => source,
        color: false,
        width: 80,
      });
      return [...log.matchAll(/"primaryLocationLineHash": "(.*)"/g)].map(([, hash]) => hash);
    };
    const text = 'a: b\n'.repeat(60);
    expect(render(text)).toEqual([lineHashes(text)[findingWith().at.start.line - 1]]);
    expect(render(null)).toEqual([]);
  });
});
