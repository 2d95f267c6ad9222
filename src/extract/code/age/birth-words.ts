import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';

/** How code names the day, month or year in which a person was born. `birth` alone is a part of it: `user.birth.year`. */
const BIRTH = phrasesOf([
  'birth',
  'birthday',
  'birth date',
  'birth year',
  'birth month',
  'date of birth',
  'year of birth',
  'month of birth',
  'dob',
  'yob',
  'born at',
  'born on',
  'born year',
  'year born',
]);

/**
 * What has to do with a birth and is not when it was, what celebrates one, and whose it is where nobody signs up for them; for
 * a horoscope the hour and the place.
 */
const OTHERWISE = phrasesOf([
  ...'place city country name certificate party cake wish greeting reminder badge bot channel role gift offset'.split(
    ' ',
  ),
  ...'pet dog cat puppy kitten horse spouse husband wife mother father'.split(' '),
  ...'time hour minute chart location latitude longitude lat lng coordinates timezone control rate weight'
    .split(' ')
    .map(one => `birth ${one}`),
  'time of birth',
]);

/** Words that a file must hold for a birth to be in it. */
export const BIRTH_TOKENS: readonly string[] = [
  ...'birth birthday birthdays birthdate birthdates dob dobs yob'.split(' '),
  ...'birthyear birthmonth born'.split(' '),
];

export const holdsBirth = (tokens: ReadonlySet<string>): boolean => BIRTH_TOKENS.some(token => tokens.has(token));

/** Who gets to see it: `birthday_visibility`, `hideBirthYear`. */
const SHOWN = phrasesOf('visibility visible privacy hidden hide'.split(' '));

export function isBirthName(name: string): boolean {
  const words = splitWords(name);
  return hasAnyPhrase(words, BIRTH) && !hasAnyPhrase(words, OTHERWISE) && !hasAnyPhrase(words, SHOWN);
}

/** The age itself, as a form names it. */
export const AGE = /^(your_?|user_?)?age(_?(years|group|range|bracket))?$/i;
