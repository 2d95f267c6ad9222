import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `friends.indexOf(id)` by itself: the first place is no, and none at all is yes. */
export function isBarePosition(asked: ts.Expression): boolean {
  if (!ts.isCallExpression(asked) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked.expression) ?? ''))
    return false;
  let around = asked.parent;
  while (ts.isParenthesizedExpression(around) || ts.isAwaitExpression(around)) around = around.parent;
  return !(ts.isBinaryExpression(around) && asksPosition(around) !== null);
}

/** `friends.indexOf(id) === -1`, `ids.findIndex(…) >= 0`: true if it says that the list has it; null for anything else. */
export function asksPosition({ left, right, operatorToken }: ts.BinaryExpression): boolean | null {
  const asked = unwrap(left);
  if (!ts.isCallExpression(asked) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked.expression) ?? ''))
    return null;
  const said = `${operatorToken.getText()} ${right.getText()}`;
  if (/^(!==? -1|> -1|>= 0)$/.test(said)) return true;
  return /^(===? -1|<= -1|< 0)$/.test(said) ? false : null;
}
