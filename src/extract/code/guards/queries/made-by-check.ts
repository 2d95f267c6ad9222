import { calleeOf } from '../../callees.ts';
import type { CompiledConcept } from '../../concepts.ts';
import { literalOf } from '../../literals.ts';
import { leaves } from '../completion.ts';
import { ts } from '../../ts-morph.ts';
import { safeIfListed } from './asked-tables.ts';
import { isKnown } from './known-states.ts';
import type { Making } from './makings.ts';
import { isBehindSomething, makingsIn } from './makings.ts';
import { isState } from './row-states.ts';

/**
 * Whether a function that is called like a check makes what it is called after: `ensureFriends(me, to)` that creates the friendship
 * of the two. Who is refused because there was none, or only asks to be a friend by it, is not made one.
 */
export function makesWhatItIsCalled(called: ts.CallExpression, concept: CompiledConcept): boolean {
  const declared = calleeOf(called.expression);
  if (!declared) return false;
  return makingsIn(declared).some(
    one =>
      !one.isChange &&
      one.key.startsWith('table ') &&
      safeIfListed(concept, one.key.split(' ').slice(1)) === true &&
      one.columns.every(isAgreed) &&
      !isBehindSomething(one.at, declared) &&
      !isRefusedAfter(one.at, declared),
  );
}

/** `status: 'pending'` is a question to the other. */
function isAgreed({ name, value }: Making['columns'][number]): boolean {
  const said = value && literalOf(value)?.value;
  return !isState(name) || said === undefined || said === true || (typeof said === 'string' && isKnown(said));
}

/** `if (!row) { await Friendship.create({ … }); throw new Error('asked') }` */
function isRefusedAfter(at: ts.Node, within: ts.Node): boolean {
  for (let child = at, parent = at.parent; child !== within; child = parent, parent = parent.parent) {
    if (!ts.isBlock(parent)) continue;
    const after = parent.statements.slice(parent.statements.indexOf(child as ts.Statement) + 1);
    if (after.some(one => leaves(one, 'throw'))) return true;
    if (after.some(one => ts.isReturnStatement(one) && one.expression && literalOf(one.expression)?.value === false))
      return true;
  }
  return false;
}
