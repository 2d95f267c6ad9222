import { literalOf } from '../literals.ts';
import { chainOf, unwrap, wordsOf } from '../names.ts';
import { isPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Entry } from './options.ts';
import { isTypedText, personalValue } from './personal-values.ts';

/** What says who somebody is, or how old. */
export const PERSONAL = phrasesOf([
  'age',
  'age group',
  'age band',
  'age range',
  'age bracket',
  'gender',
  'sex',
  'birth date',
  'birth year',
  'birth month',
  'birthday',
  'date of birth',
  'year of birth',
  'dob',
  'email',
  'email address',
  'mail address',
  'phone',
  'phone number',
  'first name',
  'last name',
  'full name',
  'real name',
  'given name',
  'family name',
  'school',
  'school name',
  'ip',
  'ip address',
  'client ip',
  'remote ip',
]);

/** Words in front of it that change nothing. */
const WHOSE =
  /^(user|users|customer|profile|account|member|current|child|kid|player|student|learner|viewer|person|people|my|me|self)$/;

/** Keys that send personal data, and values that are such under another key. */
export const personalIn = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap(entry => {
    const { name, value } = entry;
    if (isPersonal(splitWords(name)) && (value === null || !isFixed(value))) return [entry];
    if (value === null) return [];
    if (isReadFromPerson(value)) return [entry];
    const what = isSwitch(splitWords(name)) && !isTypedText(value) ? null : personalValue(value);
    return what === null ? [] : [{ ...entry, name: `${what} (as ${name})` }];
  });

/** `emailEnabled: email`: a yes or no that is named for what it turns on, unless it is seen to be a text. */
const isSwitch = (words: readonly string[]): boolean =>
  /^(is|has|wants)$/.test(words[0] ?? '') ||
  /^(on|off|enabled?|disabled|opt|opted|in|out|subscribed|toggled?|checked|allowed|consent|consented)$/.test(
    words.at(-1) ?? '',
  );

function isPersonal(words: readonly string[]): boolean {
  let from = 0;
  while (from < words.length - 1 && WHOSE.test(words[from]!)) from++;
  const rest = words.slice(from);
  return PERSONAL.some(phrase => isPhrase(rest, phrase));
}

/** A constant tells nothing about anybody, nor does a yes or no: `gender: null`, `email: 'clicked'`, `phone: isPhone`. */
function isFixed(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) return true;
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) return true;
  if (ts.isBinaryExpression(inner) && /^(===?|!==?|[<>]=?)$/.test(inner.operatorToken.getText())) return true;
  // The age of a thing is a time that has passed.
  if (/\b(Date\.now|performance\.now|cache|created)/.test(inner.getText())) return true;
  if (/^(is|has|can)$/.test(wordsOf(inner)[0] ?? '')) return true;
  return (ts.isIdentifier(inner) && inner.text === 'undefined') || literalOf(value) !== null;
}

/** `label: user.email` */
function isReadFromPerson(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  const chain = chainOf(inner);
  const owner = splitWords(chain.at(-2) ?? '').at(-1) ?? '';
  return WHOSE.test(owner) && isPersonal(splitWords(chain.at(-1)!));
}
