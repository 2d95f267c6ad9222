import { namesIn } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { namesSeen } from './plays-in-view.ts';

/** `playing={isInView}`, and the state that a component begins with: what a player does before anyone has pressed anything. */
export function stateAt(from: ts.Expression | null): unknown {
  const inner = from && unwrap(from);
  if (!inner) return null;
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    const state = stateAt(inner.operand);
    return typeof state === 'boolean' ? !state : state;
  }
  const names = namesIn(inner, 12);
  if (namesSeen(names)) return true;
  if (names.some(name => /active|current|focus|visible|autoplay/i.test(name))) return undefined;
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made) || nameOf(made.expression) !== 'useState') return null;
  const [given] = made.arguments;
  const first = given && literalOf(given)?.value;
  return typeof first === 'boolean' ? first : null;
}
