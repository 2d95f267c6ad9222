import type { Evidence } from '../../../model/verdict.ts';
import { calleeOf } from '../callees.ts';
import { eachNode, nameNode } from '../names.ts';
import type { Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isStoreCommand } from './intakes.ts';
import { usesStore } from './store-kits.ts';

/** The step inside a called function at which the store itself is asked: `getSignedUrlForUpload(name)` of a layer. */
export function storeBehind(node: ts.Node, slice: Slice): Evidence[] {
  const callee = ts.isCallExpression(node) ? calleeOf(node.expression) : null;
  const other = callee?.body && slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!callee?.body || !other) return [];
  let found: ts.Node | null = null;
  eachNode(callee.body, one => {
    if (found || !(ts.isCallExpression(one) || ts.isNewExpression(one))) return;
    if (usesStore(one, other) || (ts.isNewExpression(one) && isStoreCommand(one))) found = nameNode(one.expression);
  });
  return found ? [{ at: slice.placeOf(found), message: 'the store is asked here' }] : [];
}
