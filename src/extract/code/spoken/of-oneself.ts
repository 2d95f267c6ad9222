import { receiverOf, unwrap } from '../names.ts';
import { isOwnPerson } from '../own-person.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isOfOtherService } from './other-services.ts';
import { isOfOwnTable, isOfOwnTexts } from './own-texts.ts';

/** `text` where it holds `currentUser.bio?.trim() || NOTHING_YET`: what it is made of. */
function heldBy(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  let held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  for (let next = held; next;) {
    held = unwrap(next);
    if (ts.isBinaryExpression(held)) next = held.left;
    else next = ts.isCallExpression(held) ? receiverOf(held.expression) : null;
  }
  return held ?? inner;
}

/** Of the person who is signed in, of the product, or of another service. */
export const isMine = (value: ts.Expression): boolean =>
  isOwnPerson(heldBy(value)) || isOfOwnTable(value) || isOfOwnTexts(value) || isOfOtherService(value);
