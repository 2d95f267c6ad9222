import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn } from '../uses.ts';
import { answeringAround } from './answering.ts';
import { FOR_ELSE, goesOut, isAsked, isForElse } from './answers.ts';

const STEPS = 2;

/** The function with a name around a call: `getPublicUser(id)` of a service. */
export function runAround(call: ts.Node): FunctionNode | null {
  let at = enclosingFunction(call);
  while (at && ts.isCallExpression(at.parent)) at = enclosingFunction(at);
  return at && declaredName(at) !== null ? at : null;
}

/**
 * What a function returns goes to a client who has asked for it: `const found = await getPublicUser(req.query.id);
 * res.json(found)`.
 * @param isTold Uses that are told of where they stand.
 */
export function isHandedUp(run: FunctionNode, isTold: (use: ts.CallExpression) => boolean, steps = STEPS): boolean {
  if (isOther(run)) return false;
  for (const use of usesInTurn(run)) {
    const call = use?.parent;
    if (!call || !ts.isCallExpression(call) || call.expression !== use || isTold(call)) continue;
    const answering = answeringAround(call)?.run;
    if (answering) {
      // A route about a person by its address is told of by itself.
      const isRoute = ts.isCallExpression(answering.parent) && routeAt(answering.parent) !== null;
      if (!isRoute && !isOther(answering) && isAsked(call.arguments, answering) && goesOut(call, answering))
        return true;
      continue;
    }
    const outer = steps > 1 ? runAround(call) : null;
    if (outer && isAsked(call.arguments, outer) && goesOut(call, outer) && isHandedUp(outer, isTold, steps - 1))
      return true;
  }
  return false;
}

const isOther = (run: FunctionNode): boolean => FOR_ELSE.test(declaredName(run) ?? '') || isForElse(run);
