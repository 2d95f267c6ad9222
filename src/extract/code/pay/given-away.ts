import { calleeOf } from '../callees.ts';
import { textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const OFF = /^(coupon|coupons|discount|discounts|promotion_code|promotionCode|couponId)$/;
/** The whole of the price. */
const ALL = /\bpercent_?off\s*:\s*100\b/i;

/**
 * `subscriptions.create({ coupon: gift.id })`, where `gift` was made as a coupon that takes off all there is to pay: nobody
 * buys anything here. Of a coupon that was handed in it is not known.
 */
export function isGivenAway(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const [options] = node.arguments;
  if (!options || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some(one => {
    if (!one.name || !OFF.test(textOf(one.name))) return false;
    if (ts.isShorthandPropertyAssignment(one)) return takesAll(one.name);
    return ts.isPropertyAssignment(one) && takesAll(one.initializer);
  });
}

function takesAll(coupon: ts.Expression): boolean {
  let root = unwrap(coupon);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const value = ts.isIdentifier(root) ? valueOf(root) : root;
  const made = value && unwrap(value);
  if (!made || !ts.isCallExpression(made)) return false;
  return ALL.test(made.getText()) || ALL.test(calleeOf(made.expression)?.getText() ?? '');
}

const CHARGED =
  /\b(items|price|plan|quantity|proration_behavior|trial_end|billing_cycle_anchor|payment_behavior|default_payment_method)\b/;

/** `subscriptions.update(id, { metadata: … })`, `{ cancel_at_period_end: true }`: nothing that costs more. */
export function isNoteOnly(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !/\bupdate$/.test(node.expression.getText())) return false;
  const options = node.arguments[1] && unwrap(node.arguments[1]);
  return !!options && ts.isObjectLiteralExpression(options) && !CHARGED.test(options.getText());
}
