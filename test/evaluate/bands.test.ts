import { describe, expect, it } from 'vitest';
import { verdictOf } from './one-rule.ts';

describe('bands', () => {
  const bandsOf = (audience: string, availableTo: string, list = 'minorBands') => {
    const text = `childproof: 1\nproduct: { name: A }\naudience: { ${audience} }\nfeatures:\n  dm: { kind: calls${availableTo} }\n`;
    const verdict = verdictOf(`each: { band: feature.${list} }`, { manifest: text });
    return verdict.elements.map(one => one.bindings['band']);
  };

  it.each<[name: string, audience: string, availableTo: string, minors: string[], closed: string[]]>([
    ['all', 'bands: [13-15, 16-17, 18+]', '', ['ages 13-15', 'ages 16-17', 'unknown age'], []],
    [
      'one that straddles 18 holds children',
      'bands: [13-15, 16+]',
      ', available-to: [16+]',
      ['ages 16+', 'unknown age'],
      ['ages 13-15', 'unknown age'],
    ],
    ['adults only', 'bands: [13-17, 18+]', ', available-to: [18+]', [], ['ages 13-17', 'unknown age']],
    ['nobody', 'bands: [13-17, 18+]', ', available-to: []', [], ['ages 13-17', 'unknown age']],
    ['unknown age refused', 'bands: [13-17, 18+], unknown-age: refused', '', ['ages 13-17'], []],
    [
      'unknown age refused, adults only',
      'bands: [13-17, 18+], unknown-age: refused',
      ', available-to: [18+]',
      [],
      ['ages 13-17', 'unknown age'],
    ],
    [
      'unknown age let in as adults',
      'bands: [13-17, 18+], unknown-age: adult',
      ', available-to: [18+]',
      ['unknown age'],
      ['ages 13-17'],
    ],
  ])('%s', (_, audience, availableTo, minors, closed) => {
    expect(bandsOf(audience, availableTo)).toEqual(minors);
    expect(bandsOf(audience, availableTo, 'closedBands')).toEqual(closed);
  });
});
