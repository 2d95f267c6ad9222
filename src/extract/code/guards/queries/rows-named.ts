import { nameOf, receiverOf, unwrap } from '../../names.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { queryIn } from './query-steps.ts';

const MAX_STEPS = 8;
/** Of a row, or of a list of them, what says that it is there or that both agreed. */
const OF_ROW =
  /^(length|size|count|rowCount|rows?|data|records?|results?|items|docs|exists|found|status|state|(is_?)?(accepted|confirmed|approved|mutual|active)(_?(at|on))?)$/i;
const LOOKS_UP =
  /^(includes|has|some|contains|find\w*|exists?(?:By|Async)?|count(?:By|Async)?|get|getOne|indexOf|lastIndexOf)$/;
/** What a query of a builder ends in. */
const BUILDS =
  /^(where|andWhere|eq|match|first|single|maybeSingle|limit|execute|executeTakeFirst|then|catch|innerJoin|leftJoin|or|in|nor|equals|and)$/;

/**
 * `await prisma.friendship.findFirst(…)` of `friendship`, `friendship?.status === 'accepted'` and `const [friendship] = …`: that a row is
 * called so says no more than what was asked for. Null where what is tested leads to no query.
 */
export function rowsNamed(test: ts.Expression, steps = MAX_STEPS): ts.CallExpression | null {
  const inner = unwrap(test);
  const next = (one: ts.Expression | null): ts.CallExpression | null =>
    one === null || steps === 0 ? null : rowsNamed(one, steps - 1);
  if (ts.isIdentifier(inner)) return next(valueOf(inner) ?? takenOut(inner));
  // What is asked in the test itself is judged there.
  if (steps === MAX_STEPS && ts.isCallExpression(inner)) return null;
  if (ts.isAwaitExpression(inner)) return next(inner.expression);
  if (ts.isPrefixUnaryExpression(inner)) return next(inner.operand);
  if (ts.isBinaryExpression(inner)) return next(inner.left);
  if (ts.isElementAccessExpression(inner))
    return inner.argumentExpression.getText() === '0' ? next(inner.expression) : null;
  if (ts.isPropertyAccessExpression(inner)) return OF_ROW.test(inner.name.text) ? next(inner.expression) : null;
  if (!ts.isCallExpression(inner)) return null;
  if (ts.isIdentifier(inner.expression) && inner.expression.text === 'Boolean') return next(inner.arguments[0] ?? null);
  const query = queryIn(inner) ?? inner;
  const name = nameOf(query.expression) ?? '';
  const before = receiverOf(query.expression);
  if (!before) return null;
  return LOOKS_UP.test(name) || (BUILDS.test(name) && ts.isCallExpression(unwrap(before))) ? query : null;
}

/** The query of which `const [friendship]` and `const { data: friendship }` are a part. */
function takenOut(name: ts.Identifier): ts.Expression | null {
  let at: ts.Node | null = declarationOf(name.text, name);
  if (!at || !ts.isBindingElement(at)) return null;
  while (ts.isBindingElement(at)) {
    const pattern: ts.BindingPattern = at.parent;
    const key = at.propertyName ?? at.name;
    const isRow = ts.isArrayBindingPattern(pattern)
      ? pattern.elements[0] === at
      : ts.isIdentifier(key) && OF_ROW.test(key.text);
    if (!isRow || at.dotDotDotToken) return null;
    at = pattern.parent;
  }
  return ts.isVariableDeclaration(at) ? (at.initializer ?? null) : null;
}
