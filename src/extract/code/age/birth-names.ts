import { chainOf, eachNode, textOf } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

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

/** Whether an identifier, key or short string below (or at) the node names a birth. */
export function mentionsBirth(root: ts.Node): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    if (found) return;
    if (ts.isIdentifier(node)) found = isBirthName(node.text);
    else if (ts.isStringLiteralLike(node)) found = node.text.length <= 40 && isBirthName(node.text);
  };
  look(root);
  if (!found) eachNode(root, look);
  return found;
}

/** Whether what is read is a birth: its own name, or that of what it is a part of (`birth.year`, `dob.getTime()`). */
export function readsBirth(expression: ts.Expression): boolean {
  return chainOf(expression).slice(-2).some(isBirthName);
}

/** A key or name node that names a birth. */
export const namesBirth = (node: ts.Node): boolean => isBirthName(textOf(node));

/** A name of a birth, or of the age of somebody by itself. */
export const isBirthOrAge = (name: string): boolean => isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);
