import { answerOf } from '../links/meaning.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { callOfKit } from './more-than-written.ts';
import { functionOf, isIdle } from './thanks-only.ts';

/** `dispatch(fileReport(id))`, where that hands back a function in which nothing is written: what names it there. */
export function idleThunk({ expression, arguments: [action] }: ts.CallExpression): ts.Expression | null {
  const made = action && unwrap(action);
  if (!made || !ts.isCallExpression(made) || nameOf(expression) !== 'dispatch') return null;
  const maker = functionOf(made.expression);
  const thunk = maker && functionHandedBack(maker);
  return thunk && isIdle(thunk) ? made.expression : null;
}

/** The thunk of `id => dispatch => { … }`, and of `createAsyncThunk('name', async id => { … })` the function itself. */
export function functionHandedBack(maker: FunctionNode): FunctionNode | null {
  if (callOfKit(maker)) return maker;
  const answer = answerOf(maker);
  const inner = answer && unwrap(answer);
  return inner && isFunction(inner) ? inner : null;
}
