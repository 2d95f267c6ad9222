import { calleeOf } from '../callees.ts';
import type { Exported } from '../links/exports.ts';
import { importedAs } from '../links/exports.ts';
import { unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * The component that a tag shows through what wraps it: `Moving` of `const Moving = Animated.createAnimatedComponent(Rows)`,
 * and `Rows` of `export const Rows = memo(forwardRef(RowsInner))`.
 */
export function wrappedIn(tag: ts.Identifier, hops = MAX_WRAPPERS): FunctionNode | null {
  if (hops === 0) return null;
  const found: Exported | null = declarationOf(tag.text, tag) ?? importedAs(tag.getSourceFile(), tag.text);
  const made = found && madeBy(found);
  return made ? componentIn(made, hops) : null;
}

const MAX_WRAPPERS = 6;

const madeBy = (found: Exported): ts.Expression | null => {
  if (ts.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts.isCallExpression(found) || ts.isIdentifier(found) ? found : null;
};

function componentIn(value: ts.Expression, hops: number): FunctionNode | null {
  const inner = unwrap(value);
  if (hops === 0) return null;
  if (ts.isIdentifier(inner)) return calleeOf(inner) ?? wrappedIn(inner, hops - 1);
  if (!ts.isCallExpression(inner)) return null;
  // `connect(state)(Rows)`, `memo(Rows)`, and one component of several arguments.
  const [only, ...others] = inner.arguments.filter(one => isComponent(unwrap(one)));
  return only && others.length === 0 ? componentIn(only, hops - 1) : null;
}

const isComponent = (value: ts.Expression): boolean =>
  (ts.isIdentifier(value) && /^[A-Z]/.test(value.text)) || ts.isCallExpression(value);
