import { literalOf } from '../literals.ts';
import { isStartOfRange } from './search-ranges.ts';
import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { holdsBirth, isBirthName } from './birth-words.ts';
import { isCutoff } from './cutoffs.ts';

/** A least age that the code fixes: a constant, a default of the configuration, a prop, or a table by country or rule. */
export interface AgeLimit {
  name: ts.Node;
  trait: 'limit' | 'table';
  years: number | null;
}

const LIMIT = phrasesOf([
  'minimum age',
  'min age',
  'age limit',
  'age minimum',
  'age min',
  'consent age',
  'age of consent',
  'legal age',
  'adult age',
  'age of majority',
  'majority age',
  'required age',
  'age requirement',
  'minimum user age',
  'minimum signup age',
  'digital consent age',
]);
/** Least ages of things: an account, a cache entry, a group. */
const OF_THINGS = phrasesOf(
  `account cache guild server message file entry token session cookie ttl commit package log build cert key snapshot
   backup ms seconds minutes hours days device domain post content object item release version`.split(/\s+/),
);
const GENERAL = phrasesOf(['minimum', 'min', 'minimum years', 'min years', 'offset', 'limit', 'years']);
/** What a rule lets in or keeps out beside the age that it names. */
const ACCESS = phrasesOf([
  'access',
  'access level',
  'allowed',
  'restricted',
  'permission',
  'permissions',
  'consent',
  'parental consent',
  'requires consent',
  'region',
  'country',
  'features',
]);
const AGE = phrasesOf([
  'age',
  'min age',
  'minimum age',
  'max age years',
  'age under',
  'age over',
  'under age',
  'over age',
]);

/** Ages that a product or a law sets. */
const isYears = (value: unknown): value is number => typeof value === 'number' && value >= 8 && value <= 25;

const HOLDERS = [
  ts.SyntaxKind.JsxAttribute,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.PropertyAssignment,
];

export function limitsIn(file: ParsedFile): AgeLimit[] {
  const isOfBirth = holdsBirth(file.indexed.tokens);
  return file.ofKinds(HOLDERS).flatMap(node => {
    if (ts.isJsxAttribute(node)) return limitOfProp(node);
    if (isOfBirth && ts.isVariableDeclaration(node) && isLatestBirth(node))
      return [{ name: node.name, trait: 'limit', years: null }];
    if (ts.isObjectLiteralExpression(node)) return ruleOf(node);
    const isValue = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node);
    return isValue && node.initializer && !ts.isComputedPropertyName(node.name)
      ? limitOf(node.name, node.initializer, node)
      : [];
  });
}

/** `const maxYear = new Date().getFullYear() - 13`: the last year, or day, that a list or a picker of births goes to. */
function isLatestBirth({ name, initializer }: ts.VariableDeclaration): boolean {
  if (!initializer || !ts.isIdentifier(name)) return false;
  const [first = '', ...rest] = splitWords(name.text);
  return LATEST.test(first) && MOMENT.test(rest.at(-1) ?? '') && isCutoff(initializer) && !isStartOfRange(initializer);
}
const LATEST = /^(max|maximum|latest|newest|youngest|last|end)$/;
const MOMENT = /^(year|date|day|birth|birthday|birthdate|dob)$/;

function limitOf(name: ts.Node, value: ts.Expression, node: ts.Node): AgeLimit[] {
  const text = ts.isIdentifier(name) || ts.isStringLiteral(name) ? textOf(name) : null;
  if (text === null || !namesLimit(text, node) || isStartOfRange(node)) return [];
  if (isAgeTable(unwrap(value))) return [{ name, trait: 'table', years: null }];
  const years = literalOf(value)?.value;
  return isYears(years) ? [{ name, trait: 'limit', years }] : [];
}

/** `MINIMUM_AGE`, `minAge`; `minimum` inside what is named for a birth or an age: `class DateOfBirth { minimum = 13 }`. */
function namesLimit(text: string, node: ts.Node): boolean {
  const words = splitWords(text);
  if (hasAnyPhrase(words, LIMIT)) return !hasAnyPhrase(words, OF_THINGS);
  if (isBirthName(text.replace(/offset/i, '')) && /min|limit|offset/i.test(text)) return true;
  return GENERAL.some(one => one.words.join(' ') === words.join(' ')) && isInsideBirth(node);
}

function isInsideBirth(node: ts.Node): boolean {
  const { parent } = node;
  const owner = ts.isClassLike(parent)
    ? parent.name
    : ts.isObjectLiteralExpression(parent) &&
        (ts.isPropertyAssignment(parent.parent) || ts.isVariableDeclaration(parent.parent))
      ? parent.parent.name
      : null;
  return !!owner && ts.isIdentifier(owner) && isBirthName(owner.text);
}

/** `<BirthdateStep birthOffset={16}>` */
function limitOfProp({ name, initializer }: ts.JsxAttribute): AgeLimit[] {
  if (!ts.isIdentifier(name) || !initializer) return [];
  const words = splitWords(name.text);
  const isNamed =
    (hasAnyPhrase(words, LIMIT) && !hasAnyPhrase(words, OF_THINGS)) ||
    (/birth|dob/i.test(name.text) && /min|limit|offset|years/i.test(name.text));
  const value =
    ts.isJsxExpression(initializer) && initializer.expression ? literalOf(initializer.expression)?.value : null;
  return isNamed && isYears(value) ? [{ name, trait: 'limit', years: value }] : [];
}

/** Every value of a table is an age: `{ DE: 16, FR: 15 }`, `new Map([['DE', 16]])`. */
function isAgeTable(value: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(value)) {
    const ages = value.properties.flatMap(one =>
      ts.isPropertyAssignment(one) ? [literalOf(one.initializer)?.value] : [],
    );
    return ages.length >= 2 && ages.length === value.properties.length && ages.every(isYears);
  }
  if (ts.isCallExpression(value) && value.arguments[0]) return isAgeTable(unwrap(value.arguments[0]));
  if (!ts.isNewExpression(value) || !value.arguments?.[0]) return false;
  const list = unwrap(value.arguments[0]);
  if (!ts.isArrayLiteralExpression(list) || list.elements.length < 2) return false;
  return list.elements.every(
    one => ts.isArrayLiteralExpression(one) && one.elements.length === 2 && isYears(literalOf(one.elements[1]!)?.value),
  );
}

/** `{ age: 16, access: 'full' }`: a rule that pairs an age with what it opens. */
function ruleOf({ properties }: ts.ObjectLiteralExpression): AgeLimit[] {
  if (properties.length > 8) return [];
  const keys = properties.flatMap(one =>
    ts.isPropertyAssignment(one) && (ts.isIdentifier(one.name) || ts.isStringLiteral(one.name)) ? [one] : [],
  );
  const age = keys.find(
    one =>
      AGE.some(phrase => phrase.words.join(' ') === splitWords(textOf(one.name)).join(' ')) &&
      isYears(literalOf(one.initializer)?.value),
  );
  const opens = keys.some(one => one !== age && hasAnyPhrase(splitWords(textOf(one.name)), ACCESS));
  return age && opens ? [{ name: age.name, trait: 'table', years: Number(literalOf(age.initializer)?.value) }] : [];
}
