import { calleeOf } from '../callees.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Calls on the way to a place, outermost first: what a parameter there was given is read in the frame before. */
export type Frames = readonly Frame[];
interface Frame {
  from: ts.Expression;
  into?: FunctionNode;
  /** What the function is given there, if it is not what the call says. */
  given?: readonly ts.Expression[];
}

/** What a parameter was given, and the frames in which that is read; null if no call of those on the way gives it anything. */
export function givenFor(
  parameter: ts.ParameterDeclaration,
  frames: Frames,
): { given: ts.Expression; frames: Frames } | null {
  const position = parameter.parent.parameters.indexOf(parameter);
  for (let at = frames.length - 1; at >= 0; at--) {
    const { from, into, given } = frames[at]!;
    const call = unwrap(from);
    const isGiven = given !== undefined && into === parameter.parent;
    const isCalled = !given && ts.isCallExpression(call) && calleeOf(call.expression) === parameter.parent;
    if (!isGiven && !isCalled) continue;
    const list = given ?? (call as ts.CallExpression).arguments;
    if (list.some(ts.isSpreadElement) || parameter.dotDotDotToken) return null;
    const one = list[position];
    return one ? { given: one, frames: frames.slice(0, at) } : null;
  }
  return null;
}

/** The text that an expression is fixed to, also where the constant is handed in: `field` of `friendOf('to')`. */
export function textAt(expression: ts.Expression, frames: Frames): string | null {
  const value = literalOf(expression)?.value;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const inner = unwrap(expression);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const handed = declared && ts.isParameter(declared) ? givenFor(declared, frames) : null;
  return handed && textAt(handed.given, handed.frames);
}
