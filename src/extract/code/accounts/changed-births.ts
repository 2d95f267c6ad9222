import { isBirthName } from '../age/birth-names.ts';
import { literalOf } from '../literals.ts';
import { eachNode, enclosingFunction, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { BirthSite } from './birth-sites.ts';

/** `setBirthday`, `updateUserBirthDate`: only the last words say what is changed. */
const CHANGES = /^(set|update|change|save|store|edit|add|record|fill)$/;
/** What keeps a row. */
const KEEPS =
  /^(save\w*|update\w*|upsert\w*|insert\w*|set|setDoc|updateDoc|put|findOneAndUpdate|findByIdAnd\w+|query|execute|run|patch|persist\w*|merge|flush)$/;

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
  return isKeptIn(around, owner.text, node.end) ? { node: left.name, trait: 'stored' } : null;
}

function setterOf(node: ts.Node): ts.Node | null {
  if (!isFunction(node) || !node.body || node.parameters.length === 0) return null;
  const name = nameNodeOf(node);
  const words = name ? splitWords(textOf(name)) : [];
  // `setBirthdayAndCountry`: what comes along is its own.
  const along = words.findIndex(word => /^(and|or|with)$/.test(word));
  const said = (along < 0 ? words : words.slice(0, along)).join('_');
  if (!CHANGES.test(words[0] ?? '') || !isBirthName(said)) return null;
  let keeps = false;
  eachNode(node.body, one => {
    keeps ||= ts.isCallExpression(one) && KEEPS.test(nameOf(one.expression) ?? '');
  });
  return keeps ? name : null;
}

/** `user.birthday = day; await user.save()`, `changes.birthday = day; await users.updateOne({ name }, { $set: changes })` */
function isKeptIn(around: ts.Node, owner: string, from: number): boolean {
  let found = false;
  eachNode(around, node => {
    if (found || node.pos < from || !ts.isCallExpression(node) || !KEEPS.test(nameOf(node.expression) ?? '')) return;
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
