import type { Literal } from './literals.ts';
import { literalOf } from './literals.ts';
import { nameOf, unwrap } from './names.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** No person is older; a larger number is seconds or pixels. */
const OLDEST = 150;
/** Numbers that say "older than any limit". */
const WITHOUT_LIMIT = /^(9{3,}|Infinity|Number\.(POSITIVE_INFINITY|MAX_VALUE|MAX_SAFE_INTEGER))$/;
/** What a reader sees where there is nothing: `?`, `—`, `N/A`. */
const SAYS_NOTHING = /^([^\p{L}\p{N}]*|n\.?\/?a\.?)$/iu;
/** Words of a constant that stands for the age of an adult, or the least age. */
const GROWN = /^(adult|grown|eighteen)$/;

/**
 * What is put where an age is missing: a literal, a number without limit, or a constant that is named for an age and
 * defined elsewhere. Null for what is no stand-in: a missing value that falls back to nothing stays missing.
 */
export function standInOf(expression: ts.Expression): Literal | null {
  const literal = literalOf(expression);
  if (literal) return isStandIn(literal) ? literal : null;
  const inner = unwrap(expression);
  if (WITHOUT_LIMIT.test(inner.getText())) return { value: inner.getText(), text: inner.getText() };
  const name = nameOf(inner);
  // A member of an enum or a constant: `ADULT_AGE`, `AgeBand.ADULT`; a variable in small letters is run time.
  if (name === null || !/^[A-Z][A-Z0-9_]*$/.test(name) || !ts.isIdentifier(rootOf(inner))) return null;
  const words = splitWords(name);
  const isMinimum = words.some(word => /^min(imum)?$/.test(word)) && words.includes('age');
  return words.some(word => GROWN.test(word)) || isMinimum ? { value: name, text: inner.getText() } : null;
}

const rootOf = (expression: ts.Expression): ts.Expression =>
  ts.isPropertyAccessExpression(expression) ? rootOf(expression.expression) : expression;

function isStandIn({ value }: Literal): boolean {
  if (typeof value === 'number')
    return (Number.isInteger(value) && value >= 0 && value <= OLDEST) || WITHOUT_LIMIT.test(String(value));
  return typeof value === 'boolean' || (typeof value === 'string' && !SAYS_NOTHING.test(value));
}

/** `Number(x)`, `parseInt(x, 10)`, `+x`: the value that is made a number. */
export function numberedIn(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.PlusToken) return unwrap(inner.operand);
  if (!ts.isCallExpression(inner)) return inner;
  const isNumber = /^(Number|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|Math\.floor|Math\.round)$/;
  const [first] = inner.arguments;
  return first && isNumber.test(inner.expression.getText()) ? numberedIn(first) : inner;
}
