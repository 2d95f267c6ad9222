import { literalOf } from '../literals.ts';
import { chainOf, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where somebody says whom they look for. */
const SEARCH =
  /^(filters?|filtered|prefs?|preferences?|preferred|desired|query|search|searches|criteria|ranges?|discovery?|match(es|ing)?)$/;
/** Older than anybody: the most that can be entered, and no age that is looked for. */
const NOBODY = 110;

const saysSearch = (names: readonly string[]): boolean => names.flatMap(splitWords).some(word => SEARCH.test(word));

/**
 * Whether an age is compared with what somebody looks for: `person.age >= filters.minAge`, or with both ends of a range that
 * nobody has fixed. Whoever falls outside is not shown; nothing is decided about a child.
 * @param age The side of the comparison that is an age.
 */
export function isOfSearch(comparison: ts.BinaryExpression, age: ts.Expression, limit: ts.Expression): boolean {
  if (literalOf(limit) !== null) return false;
  if (saysSearch(chainOf(reachedIn(limit)))) return true;
  if (!isOpen(limit)) return false;
  const joined = comparisonsIn(outermost(comparison)).filter(one => one !== comparison);
  return joined.some(one => {
    const [same, other] = unwrap(one.left).getText() === age.getText() ? [one.left, one.right] : [one.right, one.left];
    return unwrap(same).getText() === age.getText() && isOpen(other) && /max/i.test(limit.getText() + other.getText());
  });
}

/** `range[0]`, `filters.max ?? 99`: what the value is read from. */
function reachedIn(limit: ts.Expression): ts.Expression {
  const inner = unwrap(limit);
  if (ts.isElementAccessExpression(inner) && ts.isNumericLiteral(inner.argumentExpression)) return inner.expression;
  if (ts.isCallExpression(inner) && inner.arguments[0] && /^(Number|parseInt)$/.test(nameOf(inner.expression) ?? ''))
    return reachedIn(inner.arguments[0]);
  return ts.isBinaryExpression(inner) ? reachedIn(inner.left) : inner;
}

/** A bound that a caller gives; a name in capitals is fixed somewhere. */
function isOpen(limit: ts.Expression): boolean {
  const name = nameOf(reachedIn(limit));
  return name !== null && /[a-z]/.test(name) && literalOf(limit) === null;
}

function outermost(comparison: ts.BinaryExpression): ts.Expression {
  let at: ts.Expression = comparison;
  while (ts.isBinaryExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return at;
}

function comparisonsIn(expression: ts.Expression): ts.BinaryExpression[] {
  const inner = unwrap(expression);
  if (!ts.isBinaryExpression(inner)) return [];
  return /^(&&|\|\|)$/.test(inner.operatorToken.getText())
    ? [...comparisonsIn(inner.left), ...comparisonsIn(inner.right)]
    : [inner];
}

/** `{ minAge: 18, maxAge: 60 }`, `filters.minAge = 18`: where a range begins that somebody looks in. */
export function isStartOfRange(limit: ts.Node): boolean {
  const { parent } = limit;
  const siblings = ts.isObjectLiteralExpression(parent) ? parent.properties : [];
  const most = siblings.find(one => one.name && /max/i.test(textOf(one.name)) && /age/i.test(textOf(one.name)));
  const end = most && ts.isPropertyAssignment(most) ? literalOf(most.initializer)?.value : undefined;
  if (typeof end === 'number' && end < NOBODY) return true;
  return saysSearch([...enclosingNames(limit).slice(-1), ...ownerOf(limit)]);
}

function ownerOf(limit: ts.Node): string[] {
  const names = [];
  for (let at: ts.Node = limit; at && !ts.isStatement(at); at = at.parent)
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && ts.isIdentifier(at.name))
      names.push(at.name.text);
  return names;
}
