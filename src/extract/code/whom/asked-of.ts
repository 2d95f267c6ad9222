import { receiverOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { askedIn, isService } from './calls.ts';
import type { Told } from './told-by.ts';
import { toldBy } from './told-by.ts';

/**
 * Whom a check surely asks about, and what it is given besides: of `areFriends(me, to, { via: req.body.via })` the two, and what may be
 * an option, a note or somebody else. Who is reached themselves is told by what is their own.
 */
export function askedOf(check: ts.Expression, own: ReadonlySet<string>): { sure: Told[]; open: Told[] } {
  const inner = asserted(check);
  if (!ts.isCallExpression(inner)) return { sure: toldBy(inner), open: [] };
  const receiver = receiverOf(inner.expression);
  const ownSide = receiver && !isService(receiver) ? [receiver] : [];
  const given = askedIn(inner);
  const isObject = (one: ts.Expression) => ts.isObjectLiteralExpression(unwrap(one));
  const people = [...ownSide, ...given.filter(one => !isObject(one) && !isService(one))];
  const two = people.slice(0, 2).flatMap(one => toldBy(one));
  const open = people.slice(2).flatMap(one => toldBy(one));
  for (const one of given.filter(isObject)) {
    const told = toldBy(one);
    const isOfTwo = people.length < 2 && new Set(told.map(({ text }) => text)).size <= 2;
    (isOfTwo ? two : open).push(...told);
  }
  // Whoever else is sent with them is not surely asked about: `via` of `{ to, via }`; nor can it be told which one of two is.
  const sent = new Set(two.filter(({ isSent }) => isSent).map(({ text }) => text));
  const isOwn = ({ text }: Told) => own.has(text);
  const isSure = (one: Told) => !one.isSent || isOwn(one) || (sent.size < 2 && !two.some(isOwn));
  return { sure: two.filter(isSure), open: [...two.filter(one => !isSure(one)), ...open] };
}

/** `areFriends(me, to)` of `!(await areFriends(me, to))` */
function asserted(check: ts.Expression): ts.Expression {
  const inner = unwrap(check);
  return ts.isPrefixUnaryExpression(inner) ? asserted(inner.operand) : inner;
}
