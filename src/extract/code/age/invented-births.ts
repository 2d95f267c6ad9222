import type { CompiledConcept } from '../concepts.ts';
import type { Literal } from '../literals.ts';
import { literalOf } from '../literals.ts';
import { enclosingNames, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { isBirthName } from './birth-words.ts';

/** A day of birth that nobody gave, and that an account is made with. */
export interface InventedBirth {
  node: ts.Node;
  symbol: string;
  literal: Literal;
}

const READS_DATE = /^(Date|dayjs|moment|utc|parseISO|fromISO|parse|of|from)$/;
const MAKES = /^(create\w*|insert\w*|save|add|register\w*|build|upsert|new|of|signUp|persist)$/i;
const PERSON = /^(users?|accounts?|members?|profiles?|students?|pupils?|customers?|children|kids?)$/;
/** Nobody's account. */
const OF_NOBODY =
  /^(seed|seeds|seeder|seeding|demo|test|tests|testing|fixture|fixtures|fake|faker|mock|mocks|dummy|sample|samples|example|examples|bot|bots|robot|placeholder|preview|skeleton|stub|stubs|admin|superuser|migrate|migration|anonymize|anonymise|anonymous|erase|erased|scrub|deleted)$/;

/**
 * `users.create({ email, birthday: new Date('2000-01-01') })`: whoever gets such an account is an adult on paper, whatever
 * their age. A day that is read, chosen or counted back from today is none.
 */
export function inventedBirthsIn(file: ParsedFile, concept: CompiledConcept): InventedBirth[] {
  if (file.side === 'client' || isOfNobody(file.path.split('/'))) return [];
  return file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment).flatMap(node => {
    if (ts.isComputedPropertyName(node.name) || !isBirthName(textOf(node.name))) return [];
    const literal = dayIn(node.initializer);
    if (!literal || isWrittenOut(node.parent) || !makesAccount(node) || isOfNobody(enclosingNames(node))) return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return [{ node: node.name, symbol: textOf(node.name), literal }];
  });
}

const DAY = /^(?:19|20)\d\d(?:-\d{1,2}){0,2}(?:T[\d:.]+Z?)?$/;

/** `'2000-01-01'`, `new Date('2000-01-01')`, `new Date(2000, 0, 1)`, `dayjs('2000-01-01').toDate()` */
export function dayIn(expression: ts.Expression): Literal | null {
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression)) {
    const { name, expression: holder } = inner.expression;
    if (/^(toDate|toISOString|toJSDate|format|getTime|valueOf)$/.test(name.text)) return dayIn(holder);
  }
  if (ts.isNewExpression(inner) || ts.isCallExpression(inner)) {
    const [first] = inner.arguments ?? [];
    return first && READS_DATE.test(nameOf(inner.expression) ?? '') ? dayIn(first) : null;
  }
  const value = literalOf(inner)?.value;
  if (typeof value === 'number' && ts.isNewExpression(inner.parent)) return dayAs(String(value), inner.parent);
  return typeof value === 'string' && DAY.test(value) ? dayAs(value, expression) : null;
}

const dayAs = (day: string, node: ts.Node): Literal | null =>
  DAY.test(day) ? { value: day, text: node.getText() } : null;

/** Somebody of whom all is written out is known, or nobody: `{ name: 'Ada Lovelace', birthDate: '1815-12-10' }`. */
const isWrittenOut = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.every(one => ts.isPropertyAssignment(one) && (literalOf(one.initializer) ?? dayIn(one.initializer)));

/** What is handed to something that makes an account, at once or as its data. */
function makesAccount(property: ts.PropertyAssignment): boolean {
  let object: ts.Node = property.parent;
  while (ts.isObjectLiteralExpression(object.parent) || ts.isPropertyAssignment(object.parent)) {
    if (
      ts.isPropertyAssignment(object.parent) &&
      !/^(data|doc|user|profile|create|attributes|defaults|\$set|\$setOnInsert)$/.test(nameIn(object))
    )
      return false;
    object = object.parent;
  }
  const call = object.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return false;
  const made = call.expression.getText().split('.').slice(-3);
  const isMade = ts.isNewExpression(call) || MAKES.test(nameOf(call.expression) ?? '');
  return isMade && nameNode(call.expression) !== null && made.flatMap(splitWords).some(word => PERSON.test(word));
}

const nameIn = (object: ts.Node): string =>
  ts.isPropertyAssignment(object.parent) && !ts.isComputedPropertyName(object.parent.name)
    ? textOf(object.parent.name)
    : '';

const isOfNobody = (names: readonly string[]): boolean =>
  names.flatMap(name => splitWords(name.replace(/\.\w+$/, ''))).some(word => OF_NOBODY.test(word));
