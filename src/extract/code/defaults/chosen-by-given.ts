import { chainOf, enclosingFunction, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `presence: attrs.type === 'away' ? 'off' : 'on'`: what is told by what came in is no default. Whether nothing came in, and
 * whether an age did, is another question.
 */
export function isChosenByGiven(value: ts.Node): boolean {
  const inner = ts.isExpression(value) ? unwrap(value) : value;
  if (!ts.isConditionalExpression(inner)) return false;
  const test = unwrap(inner.condition);
  if (!ts.isBinaryExpression(test) || !EQUALS.has(test.operatorToken.kind)) return false;
  const [read, told] = [unwrap(test.left), unwrap(test.right)];
  if (!ts.isPropertyAccessExpression(read) || !ts.isStringLiteralLike(told) || told.text === '') return false;
  const chain = chainOf(read);
  const isGiven = enclosingFunction(inner)?.parameters.some(
    ({ name }) => ts.isIdentifier(name) && name.text === chain[0],
  );
  return isGiven === true && ![...chain, told.text].flatMap(splitWords).some(word => OF_AGE.test(word));
}
const EQUALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
]);
const OF_AGE = /^(ages?|adults?|minors?|child|children|kids?|teens?|underage|youth|birth|guardian|parental|dob)$/;
