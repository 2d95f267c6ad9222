import { initializerOf } from '../literals.ts';
import { unwrap } from '../names.ts';
import { valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { moduleMember } from './exports.ts';
import { isLoad } from './tables.ts';

const MAX_HOPS = 5;

/** The expression with which a value was made, behind names, `import` and `require`; the last one that can be followed. */
export function originOf(value: ts.Expression, hops = MAX_HOPS): ts.Expression {
  const inner = unwrap(value);
  const next = hops > 0 ? behind(inner) : null;
  return next ? originOf(next, hops - 1) : inner;
}

function behind(inner: ts.Expression): ts.Expression | null {
  if (ts.isIdentifier(inner)) return initializerOf(inner);
  if (!ts.isCallExpression(inner) || !isLoad(inner)) return null;
  const [path] = inner.arguments;
  const found = path && ts.isStringLiteralLike(path) ? moduleMember(inner.getSourceFile(), path.text, 'default') : null;
  if (!found || ts.isSourceFile(found)) return null;
  if (ts.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts.isExpression(found) ? found : null;
}
