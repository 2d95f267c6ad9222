import { expect, test } from 'vitest';
import { isEndless } from '../../../src/extract/flags/search/patterns.ts';

test.each([
  '^(a+)+$',
  '(a|a)*$',
  '^(a|a){40}$',
  '(a*b*)*c',
  '^(\\w+\\s?)*$',
  '(x+x+)+y',
  '(a|aa)+$',
  '(.*a){20}',
  '(a?){30}b',
  '^(?=(a+)+$)',
  '(a)\\1',
])('%s can take for ever', pattern => {
  expect(isEndless(pattern)).toBe(true);
});

test.each([
  '^(\\d+\\.)*\\d+$',
  '^([\\w.-]+)@([a-z-]+\\.)+[a-z]{2,}$',
  '^[a-z]+(-[a-z]+)*$',
  '(\\s*\\w+\\s*,)*',
  '(a|b)*',
  '(a|ab)*c',
  '^(?!staff)[a-z]+$',
  '^.{3,8}$',
])('%s does not, however it repeats', pattern => {
  expect(isEndless(pattern)).toBe(false);
});

test('a pattern of very many parts is looked at for a while only', () => {
  const many = Array.from({ length: 250 }, (_, index) => `[a-z]${index}`).join('|');
  expect(isEndless(`^(${many})*$`)).toBe(false);
  expect(isEndless(`(${'a?'.repeat(200)})*`)).toBe(true);
  expect(isEndless('('.repeat(400) + 'a' + ')*'.repeat(400))).toBe(true);
});
