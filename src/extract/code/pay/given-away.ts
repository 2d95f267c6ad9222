import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

const OFF = /^(coupon|coupons|discount|discounts|promotion_code|promotionCode|couponId)$/;
/** The whole of the price. */
const ALL = /\bpercent_?off\s*:\s*100\b/i;

/**
 * `subscriptions.create({ coupon: gift.id })`, where the coupon that the file makes takes off all there is to pay: nobody buys
 * anything here.
 */
export function isGivenAway(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const [options] = node.arguments;
  if (!options || !ts.isObjectLiteralExpression(options)) return false;
  const isOff = options.properties.some(
    one =>
      (ts.isShorthandPropertyAssignment(one) && OFF.test(one.name.text)) ||
      (ts.isPropertyAssignment(one) && OFF.test(textOf(one.name)) && !ts.isConditionalExpression(one.initializer)),
  );
  return isOff && ALL.test(node.getSourceFile().text);
}
