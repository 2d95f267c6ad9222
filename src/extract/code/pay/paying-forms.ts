import { literalOf } from '../literals.ts';
import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * What a form tells PayPal to do: a button, a cart, a subscription, a donation.
 * Source: PayPal, "Payments Standard: HTML variables", allowable values of `cmd`.
 */
const COMMAND =
  /^(_s-xclick|_xclick(-subscriptions|-payment-plan|-auto-billing)?|_cart|_oe-gift-certificate|_donations)$/;
const ADDRESS = /\bpaypal\.com\/cgi-bin\/webscr\b/i;

export const MAY_PAY_BY_FORM = /\bpaypal\.com\/cgi-bin\/webscr\b|['"]_(s-)?xclick|['"]_(cart|donations)\b/i;

/** A form that is sent to the provider as it stands, and whether it only gives something away. */
export function payingForm(tag: ts.JsxOpeningLikeElement): { isDonation: boolean } | null {
  if (tag.tagName.getText() !== 'form' || !ts.isJsxOpeningElement(tag)) return null;
  const command = commandIn(tag.parent);
  if (command === null && !ADDRESS.test(attribute(tag, 'action') ?? '')) return null;
  return { isDonation: command === '_donations' };
}

/** `_xclick` of `<input type="hidden" name="cmd" value="_xclick" />` */
function commandIn(form: ts.Node): string | null {
  const found = ts.forEachChild(form, function look(node): string | undefined {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const value = attribute(node, 'name') === 'cmd' ? attribute(node, 'value') : null;
      if (value !== null && COMMAND.test(value)) return value;
    }
    return ts.forEachChild(node, look);
  });
  return found ?? null;
}

function attribute({ attributes }: ts.JsxOpeningLikeElement, name: string): string | null {
  const found = attributes.properties.find(one => ts.isJsxAttribute(one) && textOf(one.name) === name);
  const given = found && ts.isJsxAttribute(found) ? found.initializer : undefined;
  const value = given && ts.isJsxExpression(given) ? given.expression : given;
  const text = value && literalOf(value as ts.Expression)?.value;
  return typeof text === 'string' ? text : null;
}
