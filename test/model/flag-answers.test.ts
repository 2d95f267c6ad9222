import { expect, test } from 'vitest';
import { whoIsServed } from '../../src/model/flag-answers.ts';

function people(ages: readonly (number | null)[], region?: string) {
  return ages.map(age => ({
    persona: `${age === null ? 'person of unknown age' : `${age}-year-old`}${region ? ` in ${region}` : ''}`,
    age,
  }));
}

test.each([
  [[], 'nobody'],
  [[15], 'age 15'],
  [[15, 16, 17, null], 'ages 15-17 and age unknown'],
  [[17, 3, 10], 'ages 3, 10 and 17'],
  [[3, 10, 11, 12, null, null], 'ages 3 and 10-12, and age unknown'],
  [[null, null], 'age unknown'],
  [[16, null], 'age 16 and age unknown'],
])('%j are %s', (ages, text) => {
  expect(whoIsServed(people(ages))).toBe(text);
});

test('one person in several forms counts once', () => {
  expect(whoIsServed([...people([15, 15]), ...people([15])])).toBe('age 15');
});

test('countries are left out where they make no difference', () => {
  const all = [...people([16, 17]), ...people([16, 17], 'GB'), ...people([16, 17], 'IE')];
  expect(whoIsServed(all)).toBe('ages 16-17');
  expect(whoIsServed(all, [...all, ...people([3]), ...people([3], 'GB'), ...people([3], 'IE')])).toBe('ages 16-17');
});

test('countries are named where they do', () => {
  expect(whoIsServed(people([16, 17], 'IE'))).toBe('ages 16-17 in IE');
  expect(whoIsServed([...people([16], 'IE'), ...people([16], 'GB')])).toBe('age 16 in GB and IE');
  expect(whoIsServed(people([16]), [...people([16]), ...people([16], 'GB')])).toBe(
    'age 16 where the country is unknown',
  );
  expect(whoIsServed([...people([16, null]), ...people([16, null], 'GB'), ...people([13], 'IE')])).toBe(
    'age 16 and age unknown in GB and where the country is unknown; age 13 in IE',
  );
});
