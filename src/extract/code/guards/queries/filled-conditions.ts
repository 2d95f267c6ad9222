import { literalOf } from '../../literals.ts';
import { textOf } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import type { Key, Write } from '../../writes/write.ts';
import { personBehind } from './people-asked.ts';

/** `where.userId = me` of `const where = { userId: undefined, … }`: the writes by which somebody is put in where nobody was, and who; not whoever takes their place. */
export function filledIn(
  made: ts.ObjectLiteralExpression,
  writes: readonly Write[],
): ReadonlyMap<Write, ts.Expression> {
  const open = new Set<Key>(made.properties.flatMap(one => (isOpen(one) ? [textOf(one.name!)] : [])));
  const filled = new Map<Write, ts.Expression>();
  for (const write of writes.toSorted((one, other) => one.use.pos - other.use.pos)) {
    const { path, by } = write;
    const isSet =
      path.length === 1 &&
      open.has(path[0]!) &&
      ts.isBinaryExpression(by) &&
      by.left === write.use.parent &&
      by.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      by.parent.parent === made.parent.parent.parent.parent;
    if (!isSet || personBehind(by.right) === null) continue;
    filled.set(write, by.right);
    open.delete(path[0]!);
  }
  return filled;
}

/** Nobody is written there yet. */
export function isOpen(one: ts.ObjectLiteralElementLike): boolean {
  const value = ts.isPropertyAssignment(one) ? literalOf(one.initializer) : null;
  return value !== null && (value.value === null || value.value === undefined);
}
