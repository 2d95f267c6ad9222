import { importedAs } from '../links/exports.ts';
import { unwrap } from '../names.ts';
import { declarationOf, valueOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** The product as people get it, and while it is made or tried out. */
const RUNS = /^(process\.env\.NODE_ENV===?['"]production['"]|import\.meta\.env\.PROD)$/;
const IS_MADE =
  /^(process\.env\.NODE_ENV(===?['"](development|test|e2e)['"]|!==?['"]production['"])|import\.meta\.env\.DEV|__DEV__)$/;

/**
 * `const requireFriend = isOpen ? (req, res, next) => next() : onlyFriends`: the functions that a name, or what is written in
 * its place, may stand for; null if it is one alone. What it is only while the product is made counts for nobody.
 */
export function armsOf(named: ts.Expression): readonly ts.Expression[] | null {
  const inner = unwrap(named);
  const made = ts.isIdentifier(inner) ? valueNamed(inner) : inner;
  const choice = made && unwrap(made);
  if (!choice || !ts.isConditionalExpression(choice)) return null;
  const { condition, whenTrue, whenFalse } = choice;
  const test = condition.getText().replace(/\s/g, '');
  return RUNS.test(test) ? [whenTrue] : IS_MADE.test(test) ? [whenFalse] : [whenTrue, whenFalse];
}

function valueNamed(name: ts.Identifier): ts.Expression | null {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found = importedAs(name.getSourceFile(), name.text);
  if (!found) return null;
  if (ts.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts.isConditionalExpression(found) ? found : null;
}
