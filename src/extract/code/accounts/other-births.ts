import { namesBirth } from '../age/birth-names.ts';
import { isBirthName } from '../age/birth-words.ts';
import { chainOf, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { AGE } from '../age/birth-words.ts';
import type { BirthSite } from './birth-sites.ts';
import { isAccountOwner } from './sign-up-names.ts';

const FORM = /^(fd|form|data|body|params|payload|form_?data|search_?params)$/i;
/** Columns of a builder: `table.date('birth_date')`. */
const COLUMN = /^(date|datetime|dateTime|timestamp|timestamptz|string|text|integer|smallint|specificType)$/;
const TABLE = /^(t|tbl|table|builder)$/;
const INSERT =
  /^\W?\s*insert\s+into\s+["'`[]?(?:\w+\.)?(?:users?|accounts?|profiles?|members?|players?|students?)["'`\]]?\s*\([^)]*\b(birth_?(?:day|date|year)|date_?of_?birth|dob)\b/i;

/** The column that the text of a query names for it. */
export const columnInQuery = (node: ts.Node): string | null =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? (INSERT.exec(node.getText())?.[1] ?? null) : null;

/** A birth that is taken in by a call of its own, in the text of a query, or as one of the controls of a class. */
export function otherBirthAt(node: ts.Node, file: ParsedFile): BirthSite | null {
  if (ts.isCallExpression(node)) return calledWith(node) ?? setOn(node);
  if (ts.isPropertyDeclaration(node)) return isControl(node) ? { node: node.name, trait: 'declared' } : null;
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
    return file.side !== 'client' && INSERT.test(node.getText()) ? { node, trait: 'stored' } : null;
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return null;
  const { parent: object } = node;
  // `new User({ handle, birthDate })`
  if (namesBirth(node.name))
    return file.side !== 'client' &&
      ts.isNewExpression(object.parent) &&
      isAccountOwner(nameOf(object.parent.expression) ?? '')
      ? { node: node.name, trait: 'stored' }
      : null;
  return AGE.test(textOf(node.name)) && isGivenWithPassword(object)
    ? { node: node.name, trait: file.side === 'client' ? 'sent' : 'stored' }
    : null;
}

/**
 * `account.setBirthDate(day)` of a message that was made here, as protocol buffers have it: what it is made of is sent. A
 * state or a store that has such a method sets what is on the page.
 */
function setOn({ expression, arguments: [first, more] }: ts.CallExpression): BirthSite | null {
  if (!first || more || !ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression))
    return null;
  const { name } = expression;
  if (!/^set[A-Z]/.test(name.text) || !isBirthName(name.text.slice(3)) || literalOf(first)) return null;
  const made = valueOf(expression.expression);
  const isMessage = made !== null && ts.isNewExpression(unwrap(made));
  return isMessage ? { node: name, trait: 'sent' } : null;
}

/** `form.append('birth_date', day)`, `table.date('birth_date')` */
function calledWith(call: ts.CallExpression): BirthSite | null {
  const [first] = call.arguments;
  if (!first || !ts.isPropertyAccessExpression(call.expression) || !ts.isStringLiteralLike(first)) return null;
  if (!isBirthName(first.text)) return null;
  const of = chainOf(call.expression).at(-2) ?? '';
  const { text } = call.expression.name;
  if (/^(append|set)$/.test(text) && call.arguments.length > 1 && FORM.test(of)) return { node: first, trait: 'sent' };
  return COLUMN.test(text) && TABLE.test(of) ? { node: first, trait: 'declared' } : null;
}

/** `birthDate = new FormControl('')` */
function isControl({ name, initializer }: ts.PropertyDeclaration): boolean {
  const made = initializer && unwrap(initializer);
  return (
    !!made &&
    namesBirth(name) &&
    (ts.isNewExpression(made) || ts.isCallExpression(made)) &&
    /^((Untyped)?FormControl|control)$/.test(nameOf(made.expression) ?? '')
  );
}

/** `signUp({ email, password, age })`: an age beside a password is that of whoever gets the account. */
function isGivenWithPassword(object: ts.ObjectLiteralExpression): boolean {
  const { parent } = object;
  const isGiven = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return (
    isGiven && object.properties.some(one => one.name !== undefined && /^passw(or)?d(_?hash)?$/i.test(textOf(one.name)))
  );
}

/** Whoever is kept a note of, and beings that have no account. */
const NOBODY_HERE =
  /^(pets?|dogs?|cats?|horses?|pony|ponies|goats?|sheep|lambs?|cows?|calf|calves|cattle|pigs?|chickens?|rabbits?|herds?|livestock|animals?|puppy|kittens?|contacts?|reminders?|characters?|celebrity|celebrities|artists?|composers?)$/;

export function isOfNobodyHere(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isVariableDeclaration(at) && saysNobodyHere(at.name.getText())) return true;
    if (!ts.isCallExpression(at) && !ts.isNewExpression(at)) continue;
    const [first] = at.arguments ?? [];
    if (
      chainOf(at.expression).some(saysNobodyHere) ||
      (first && ts.isStringLiteralLike(first) && saysNobodyHere(first.text))
    )
      return true;
  }
  return (
    enclosingNames(node).some(saysNobodyHere) && !enclosingNames(node).some(name => /user|account|profile/i.test(name))
  );
}

export const saysNobodyHere = (name: string): boolean => splitWords(name).some(word => NOBODY_HERE.test(word));
