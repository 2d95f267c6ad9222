import { calleeOf } from '../callees.ts';
import { returnsOf } from '../guards/returns.ts';
import { chainOf, textOf, throughout, unwrap } from '../names.ts';
import { isBesideMirrored, isMirroredRow } from '../rows/mirrored-rows.ts';
import { ts } from '../ts-morph.ts';

/** `{ privacy: 'public', ...levelsOf(post) }` where the function says all that it gives, and that key is not among it. */
export function neverGives(spread: ts.Expression, key: string): boolean {
  const inner = unwrap(spread);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  const callee = ts.isCallExpression(call) ? calleeOf(call.expression) : null;
  if (!callee) return false;
  if (callee.type && ts.isTypeLiteralNode(callee.type)) return lacks(callee.type.members, key);
  const ways = returnsOf(callee);
  return (
    ways.length > 0 &&
    ways.every(({ value }) => {
      const given = value && unwrap(value);
      return !!given && ts.isObjectLiteralExpression(given) && lacks(given.properties, key);
    })
  );
}

const lacks = (members: readonly (ts.ObjectLiteralElementLike | ts.TypeElement)[], key: string): boolean =>
  members.every(({ name }) => name !== undefined && !ts.isComputedPropertyName(name) && textOf(name) !== key);

const IDENTITY = /(^|_)(uri|cid|(remote|foreign|external|original)_?(id|url))$|(Uri|URI|Cid)$/i;
const MADE = /^(created_?at|published(_?at)?)$/i;

/**
 * `{ remoteId: note.id, createdAt: note.published, visibility: 'public' }`: a copy of what was published elsewhere, under its
 * address there and with its time, or of somebody who has their account there. Nobody here has left anything unchosen.
 */
export function isCopied(property: ts.Node): boolean {
  const object = property.parent;
  if (!ts.isObjectLiteralExpression(object)) return false;
  if (isMirroredRow(object) || isBesideMirrored(object)) return true;
  const roots = (names: RegExp) =>
    object.properties.flatMap(one =>
      ts.isPropertyAssignment(one) && names.test(textOf(one.name)) ? rootsOf(one.initializer) : [],
    );
  const times = new Set(roots(MADE));
  return roots(IDENTITY).some(root => times.has(root));
}

/** `new Date(note.published)` -> note */
function rootsOf(value: ts.Expression): string[] {
  const roots: string[] = [];
  throughout(value, node => {
    const [root] = ts.isPropertyAccessExpression(node) ? chainOf(node) : [];
    if (root !== undefined && root !== 'this') roots.push(root);
  });
  return roots;
}
