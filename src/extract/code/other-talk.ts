import { heldAt } from './guards/dominance.ts';
import type { FunctionNode } from './names.ts';
import { chainOf, declaredName, enclosingNames, isFunction, nameOf, textOf, unwrap } from './names.ts';
import type { Way } from './guards/returns.ts';
import { valueOf } from './scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

const PRIVATE = phrasesOf([
  'dm',
  'dms',
  'pm',
  'pms',
  'direct message',
  'direct messages',
  'private message',
  'private messages',
]);
/** Kinds of talk that are not one between two, and talk with oneself. */
const OTHER = /^(group|groups|guild|server|public|room|thread|notes|saved|self|broadcast|announcement|forum|voice)$/;
const KIND = /^(type|kind|variant)$/;
const PEOPLE = /^(recipients?|participants?|members?|others?|people)$/i;

/**
 * A way out of a check of private messages that no such message takes: the talk is one of a group, of a server, or there is
 * nobody else in it.
 */
export function isOfNoTalkOfTwo({ node }: Way, declared: FunctionNode): boolean {
  const names = [...enclosingNames(declared), declaredName(declared) ?? ''];
  if (!names.some(name => hasAnyPhrase(splitWords(name), PRIVATE))) return false;
  return heldAt(node, declared).some(held => {
    if (!('test' in held) || held.over !== null) return false;
    return held.outcome ? saysOther(held.test) : isNobody(held.test);
  });
}

/** Each side of an `||` says so. */
function saysOther(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return isNobody(inner.operand);
  if (!ts.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken } = inner;
  if (operatorToken.kind === ts.SyntaxKind.BarBarToken) return saysOther(left) && saysOther(right);
  if (!/^={2,3}$/.test(operatorToken.getText())) return false;
  const [asked, kind] = KIND.test(nameOf(left) ?? '') ? [left, right] : [right, left];
  const said = ts.isStringLiteralLike(unwrap(kind)) ? textOf(unwrap(kind)) : (chainOf(kind).at(-1) ?? '');
  return KIND.test(nameOf(asked) ?? '') && splitWords(said).some(word => OTHER.test(word));
}

/** `const target = recipients.find(one => one.id !== me)`: whoever is found is the other. */
function isNobody(test: ts.Expression): boolean {
  const inner = unwrap(test);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const call = value && unwrap(value);
  if (!call || !ts.isCallExpression(call) || nameOf(call.expression) !== 'find') return false;
  const [search] = call.arguments;
  const isOfPeople = PEOPLE.test(chainOf(call.expression).at(-2) ?? '');
  if (!search || !isOfPeople || !isFunction(search) || !search.body || ts.isBlock(search.body)) return false;
  const found = unwrap(search.body as ts.Expression);
  return ts.isBinaryExpression(found) && /^!==?$/.test(found.operatorToken.getText());
}
