import { mentionsBirth, namesBirth } from '../age/birth-names.ts';
import { isBirthName } from '../age/birth-words.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, enclosingFunction, isFunction, nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { BirthSite } from './birth-sites.ts';
import { saysNobodyHere } from './other-births.ts';

/** `setBirthday`, `updateUserBirthDate`: only the last words say what is changed. */
const CHANGES = /^(set|update|change|save|store|edit|add|record|fill)$/;
/** What keeps a row. */
const KEEPS =
  /^(save\w*|update\w*|upsert\w*|insert\w*|setDoc|updateDoc|findOneAndUpdate|findByIdAnd\w+|query|execute|patch|persist\w*|merge|flush)$/;
/** A cache is set and put into as well, so that what is asked has to name people. */
const KEEPS_OF_PEOPLE = /^(set|put|run)$/;
const PEOPLE =
  /(?:\b|_)(?:[uU]sers?|[aA]ccounts?|[mM]embers?|[pP]rofiles?|[pP]layers?|[sS]tudents?|[pP]eople|[pP]ersons?)(?:\b|_|[A-Z])/;
/** What has a day of its own, unless somebody of it is named as well. */
const THING = /^(guild|server|channel|room|group|club|team|company|organi[sz]ation|brand|site|product|thing|item)s?$/;
const SOMEBODY = /^(users?|members?|persons?|people|accounts?|profiles?|players?|students?|author|who|me|self|uid)$/;

/** Where a server changes the birth of somebody who is there: the function that is named for it, or the member that is kept after it. */
export function changedBirthAt(node: ts.Node, file: ParsedFile): BirthSite | null {
  if (file.side !== 'server') return null;
  if (isFunction(node)) {
    const name = setterOf(node);
    return name && { node: name, trait: 'stored' };
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts.isPropertyAccessExpression(left) || !isBirthName(left.name.text) || literalOf(right)) return null;
  const owner = unwrap(left.expression);
  const around = enclosingFunction(node);
  if (!around || !ts.isIdentifier(owner) || setterOf(around)) return null;
  return !isOfThing(around) && isKeptIn(around, owner.text, node.end) ? { node: left.name, trait: 'stored' } : null;
}

function setterOf(node: ts.Node): ts.Node | null {
  if (!isFunction(node) || !node.body || node.parameters.length === 0) return null;
  const name = nameNodeOf(node);
  const words = name ? splitWords(textOf(name)) : [];
  // `setBirthdayAndCountry`: what comes along is its own.
  const along = words.findIndex(word => /^(and|or|with)$/.test(word));
  const said = (along < 0 ? words : words.slice(0, along)).join('_');
  if (!CHANGES.test(words[0] ?? '') || !isBirthName(said)) return null;
  if (isOfThing(node)) return null;
  let keeps = false;
  eachNode(node.body, one => {
    keeps ||= ts.isCallExpression(one) && isKeeping(one) ? keepsBirth(one) : isBirthKeptIn(node, one);
  });
  return keeps ? name : null;
}

/** `setBirthday(guild, day)` */
function isOfThing({ parameters }: FunctionNode): boolean {
  const words = parameters.flatMap(one => splitWords(one.name.getText()));
  return words.some(word => THING.test(word)) && !words.some(word => SOMEBODY.test(word));
}

function isKeeping(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  if (receiver && saysNobodyHere(nameOf(receiver) ?? '')) return false;
  if (!KEEPS_OF_PEOPLE.test(name)) return KEEPS.test(name);
  const held = receiver && ts.isIdentifier(unwrap(receiver)) && valueOf(unwrap(receiver) as ts.Identifier);
  return PEOPLE.test((held || receiver || call.expression).getText()) || call.arguments.some(saysTable);
}

/** `run('UPDATE users SET birthday = ?', [day, id])` */
const saysTable = (given: ts.Expression): boolean =>
  (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given)) && PEOPLE.test(given.getText());

/** `update(id, { birthday: day })`, `updateBirthday(id, day)`, `query('UPDATE users SET birth_date = $1', [day])` */
function keepsBirth(call: ts.CallExpression): boolean {
  const given: ts.Node[] = [...call.arguments];
  const receiver = receiverOf(call.expression);
  if (receiver) given.push(receiver);
  const isOfPeople = receiver !== null && PEOPLE.test(receiver.getText()) && given.some(mentionsBirth);
  return (
    isBirthName(nameOf(call.expression) ?? '') ||
    given.some(one => (isBare(one) ? isOfPeople : mentionsBirth(one)) || saysBirth(one) || holdsBirth(one))
  );
}

/** `update(key, birthday)` can be anybody's; `UPDATE_BIRTHDAY` is the text of a query. */
const isBare = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && !/^[A-Z_]+$/.test(node.text)) || ts.isPropertyAccessExpression(node);

const saysBirth = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
  /birth_?(day|date|year)|date_?of_?birth|\bdob\b/i.test(node.getText());

/** `const changes = { birthday: day }; await update(id, changes)` */
function holdsBirth(given: ts.Node): boolean {
  let found = false;
  throughout(given, one => {
    const held = !found && ts.isIdentifier(one) ? valueOf(one) : null;
    const object = held && unwrap(held);
    if (!object) return;
    found = ts.isObjectLiteralExpression(object)
      ? object.properties.some(own => own.name !== undefined && namesBirth(own.name))
      : saysBirth(object);
  });
  return found;
}

/** `changes.birthday = day`, and what it is a part of is kept. */
function isBirthKeptIn(around: FunctionNode, node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const { left } = node;
  const owner = ts.isPropertyAccessExpression(left) && isBirthName(left.name.text) ? unwrap(left.expression) : null;
  return owner !== null && ts.isIdentifier(owner) && isKeptIn(around, owner.text, node.end);
}

/** `user.birthday = day; await user.save()`, `changes.birthday = day; await users.updateOne({ name }, { $set: changes })` */
function isKeptIn(around: ts.Node, owner: string, from: number): boolean {
  if (saysNobodyHere(owner)) return false;
  let found = false;
  eachNode(around, node => {
    if (found || node.pos < from || !ts.isCallExpression(node) || !isKeeping(node)) return;
    const receiver = receiverOf(node.expression);
    found = receiver !== null && ts.isIdentifier(unwrap(receiver)) && receiver.getText() === owner;
    for (const given of node.arguments) found ||= isOrHolds(given, owner);
  });
  return found;
}

function isOrHolds(given: ts.Expression, name: string): boolean {
  const inner = unwrap(given);
  if (ts.isIdentifier(inner)) return inner.text === name;
  if (!ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(one =>
    ts.isSpreadAssignment(one)
      ? isOrHolds(one.expression, name)
      : ts.isShorthandPropertyAssignment(one)
        ? one.name.text === name
        : ts.isPropertyAssignment(one) && isOrHolds(one.initializer, name),
  );
}
