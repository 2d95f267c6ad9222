import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * Buttons, tables and forms of vendors as elements of a page.
 * Source: Stripe, "Embed a buy button", "Embed a pricing table"; Apple, "Apple Pay button"; Google, "Google Pay button element";
 * Alby, "Bitcoin Connect", "Simple boost"; Podverse, "WebLN V4V".
 */
const ELEMENT =
  /^(stripe-buy-button|stripe-pricing-table|apple-pay-button|google-pay-button|paypal-button|paypal-buttons|bc-payment|bc-pay-button|simple-boost|webln-v4v|lemonsqueezy-button)$/;
const COMPONENT = /^(Stripe|Pay[pP]al|Paddle|Razorpay|CoinbaseCommerce)(Checkout|Buttons?|PaymentForm)$/;
/** The form of a product's own around a vendor; one in which somebody sets the vendor up is told no amount. */
const FORM = /^(Stripe|Pay[pP]al|Paddle|Razorpay|Braintree)Form$/;
const OF_PRICE = /amount|price|plan|total|payment_?intent|order/i;
/** What the button of PayPal is given. Source: PayPal, "JavaScript SDK reference", Buttons. */
const ASKS = /^create(Order|Subscription|BillingAgreement)$/;

export const MAY_SHOW_VENDOR =
  /<(?:(?:Stripe|Pay[pP]al|Paddle|Razorpay|CoinbaseCommerce|Braintree)(?:Checkout|Buttons?|PaymentForm|Form)\b|(?:stripe-(?:buy|pricing)|apple-pay|google-pay|paypal|lemonsqueezy)-(?:button|table)|bc-pay|simple-boost\b|webln-v4v\b)/;
export const MAY_ASK_VENDOR = /\bcreate(?:Order|Subscription|BillingAgreement)\b/;

/** A tag at which money is asked for by a vendor, at the name that says so. */
export function vendorTag(tag: ts.JsxOpeningLikeElement): ts.Node | null {
  const name = tag.tagName.getText();
  if (ELEMENT.test(name) || COMPONENT.test(name)) return tag.tagName;
  const names = tag.attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? [one.name] : []));
  if (FORM.test(name)) return names.some(one => OF_PRICE.test(textOf(one))) ? tag.tagName : null;
  const isApproved = names.some(one => textOf(one) === 'onApprove');
  return (isApproved && names.find(one => ASKS.test(textOf(one)))) || null;
}
