import { literalOf } from '../literals.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { tableIn } from '../rows/tables.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isKnownBy, isPeopleTable } from './names.ts';

const STEPS = /^(search|contains|startsWith)$/;
const READS = /^(listDocuments|listRows|list)$/;

/**
 * `listDocuments(database, USERS, [Query.search('name', typed)])`: a store of documents is given its conditions in a list
 * (Appwrite), and each is made by a call of its own.
 */
export function asksDocuments(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  if (chain.at(-2) !== 'Query' || !STEPS.test(chain.at(-1)!)) return false;
  const [column, value] = call.arguments;
  if (!column || !value || !ts.isStringLiteralLike(column) || !isKnownBy(column.text)) return false;
  return literalOf(value) === null && isFirstOfItsKind(call) && readsPeople(call);
}

/** Name, nickname and a word of what one says of oneself are asked for at once: that is one search. */
function isFirstOfItsKind(call: ts.CallExpression): boolean {
  let first: ts.Node | null = null;
  eachNode(enclosingFunction(call) ?? call, node => {
    if (first || !ts.isCallExpression(node)) return;
    const chain = chainOf(node.expression);
    const [column] = node.arguments;
    const isStep = chain.at(-2) === 'Query' && STEPS.test(chain.at(-1)!);
    if (isStep && column && ts.isStringLiteralLike(column) && isKnownBy(column.text)) first = node;
  });
  return first === call;
}

function readsPeople(call: ts.CallExpression): boolean {
  let found = false;
  eachNode(enclosingFunction(call) ?? call, node => {
    if (found || !ts.isCallExpression(node) || !READS.test(nameOf(node.expression) ?? '')) return;
    found = node.arguments.slice(0, 2).some(one => {
      const given = unwrap(one);
      const keyed = ts.isObjectLiteralExpression(given)
        ? given.properties.find(({ name }) => name && /^(collectionId|tableId)$/.test(textOf(name)))
        : undefined;
      return isOfPeople(keyed && ts.isPropertyAssignment(keyed) ? keyed.initializer : given);
    });
  });
  return found;
}

/** `'users'`, `USERS_COLLECTION`, `config.usersCollectionId` */
function isOfPeople(table: ts.Expression): boolean {
  const named = tableIn(table);
  if (named && isPeopleTable(named)) return true;
  return isPeopleTable(splitWords(nameOf(table) ?? '').filter(word => !/^(collection|table|id)$/.test(word)));
}
