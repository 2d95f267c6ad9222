import { unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { queryIn } from './queries/query-steps.ts';

/** `prisma.friendship.findFirst(…)`, `Friendship.findOne(…)`: a row that is not there is null, which is not `undefined`. */
export function answersNull(asked: ts.Expression): boolean {
  const inner = unwrap(asked);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const made = queryIn(value ? unwrap(value) : inner) ?? (value ? unwrap(value) : inner);
  return (
    ts.isCallExpression(made) &&
    /^(prisma|db|this\.prisma|this\.db|ctx\.(prisma|db))\.\w+\.(findFirst|findUnique)$|^[A-Z]\w*\.(findOne|findById|findByPk)$/.test(
      made.expression.getText(),
    )
  );
}
