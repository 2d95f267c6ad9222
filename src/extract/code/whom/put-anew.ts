import { chainOf, enclosingFunction, throughout, unwrap } from '../names.ts';
import { isSent } from '../sent-values.ts';
import { ts } from '../ts-morph.ts';
import { keyOf, readFrom } from '../writes/members.ts';
import { valuesPut } from '../writes/values-put.ts';
import type { Write } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';

/**
 * Where somebody else of the request is put in the place of the one who was asked about, between a check and the message:
 * `to = req.body.forward`, `({ to } = req.body)`, `letter.to = req.body.other`, `Object.assign(letter, req.body)`.
 */
export function putAnew(reached: ts.Expression, from: ts.Node, until: ts.Node): ts.Expression | null {
  const read = readFrom(reached);
  const around = enclosingFunction(until);
  if (!read || !around || enclosingFunction(from) !== around) return null;
  for (const write of writesTo(read.name, { from, until })) {
    const own = [read.name.getText(), write.use.getText()];
    const put = valuesPut(write, read.path).find(one => isOfRequest(one, own, !isPutWhole(write)));
    if (put) return write.inside ?? put;
  }
  return null;
}

/** `to = x`, and not a part of it as in `({ to } = x)`. */
const isPutWhole = ({ kind, by }: Write): boolean =>
  kind === 'set' &&
  ts.isBinaryExpression(by) &&
  !ts.isObjectLiteralExpression(by.left) &&
  !ts.isArrayLiteralExpression(by.left);

/** Not what is made of the same: `to = to.trim()`. */
function isOfRequest(value: ts.Expression, own: readonly string[], isPart: boolean): boolean {
  let isSame = false;
  throughout(value, one => (isSame ||= ts.isIdentifier(one) && own.includes(one.text) && !isMember(one)));
  if (isSame) return false;
  // `req.body[key]`
  const inner = unwrap(value);
  if (ts.isElementAccessExpression(inner) && keyOf(inner) === null) return isOfRequest(inner.expression, own, true);
  return isSent(inner) || (isPart && BODY.test(chainOf(inner).at(-1) ?? ''));
}

/** `req.body`: it may name anybody. */
const BODY = /^(body|query|params|input|args)$/;

const isMember = (name: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;
