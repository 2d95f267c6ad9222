import { literalOf } from '../../literals.ts';
import { textOf } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import { personBehind } from './people-asked.ts';

/** `where.userId = me` of `const where = { userId: undefined, … }`: the uses by which somebody is put in where nobody was, and who; not whoever takes their place. */
export function filledIn(
  made: ts.ObjectLiteralExpression,
  uses: readonly ts.Expression[],
): ReadonlyMap<ts.Expression, ts.Expression> {
  const open = new Set(made.properties.flatMap(one => (isOpen(one) ? [textOf(one.name!)] : [])));
  const filled = new Map<ts.Expression, ts.Expression>();
  for (const use of uses.toSorted((one, other) => one.pos - other.pos)) {
    const set = use.parent.parent;
    const isSet =
      ts.isPropertyAccessExpression(use.parent) &&
      open.has(use.parent.name.text) &&
      ts.isBinaryExpression(set) &&
      set.left === use.parent &&
      set.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      set.parent.parent === made.parent.parent.parent.parent;
    if (!isSet || personBehind(set.right) === null) continue;
    filled.set(use, set.right);
    open.delete(use.parent.name.text);
  }
  return filled;
}

/** Nobody is written there yet. */
export function isOpen(one: ts.ObjectLiteralElementLike): boolean {
  const value = ts.isPropertyAssignment(one) ? literalOf(one.initializer) : null;
  return value !== null && (value.value === null || value.value === undefined);
}
