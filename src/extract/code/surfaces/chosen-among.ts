import { isFunction, textOf } from '../names.ts';
import type { Offer } from './offer.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is asked and answered in a form as well as in a forum. */
const ASKED = /^(question|answer)$/;
const TICKED = /^(checkbox|radio|radio ?button|radio ?item|checkbox ?item)$/;
const STATE = /^(is)?_?(selected|chosen|checked|picked)/i;
const CHANGES = /^on(Select|Choose|Toggle|Pick|Check|Deselect)/;

/**
 * What one ticks or chooses among many questions or answers stands in a form: whose words they are, and where else they
 * are shown, is not seen there. Where something can be reported all the same, that is what counts.
 */
export function withChoice(offer: Offer, tag: ts.JsxOpeningLikeElement, content: string): Offer {
  if (!ASKED.test(content) || offer.gap || offer.controls.some(({ concept }) => concept === 'report-entry-point'))
    return offer;
  if (!isChosen(tag) && ![...offer.parts].some(holdsTick)) return offer;
  const message = 'one chooses in it, and whether what stands there can be reported elsewhere could not be told';
  return { ...offer, gap: { node: tag, message } };
}

/** `<Answer isSelected={…} onSelect={…} />` */
function isChosen({ attributes }: ts.JsxOpeningLikeElement): boolean {
  const names = attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? textOf(one.name) : []));
  return names.some(name => STATE.test(name)) && names.some(name => CHANGES.test(name));
}

/** A box or a button that is ticked, in a component: `<Checkbox />`, `<input type="radio" />` */
function holdsTick(part: ts.Node): boolean {
  let holds = false;
  const look = (node: ts.Node): void => {
    if (holds) return;
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText();
      holds = name === 'input' ? isTickInput(node) : TICKED.test(splitWords(name).join(' '));
    }
    ts.forEachChild(node, look);
  };
  if (isFunction(part) || ts.isClassLike(part)) look(part);
  return holds;
}

const isTickInput = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      textOf(one.name) === 'type' &&
      one.initializer !== undefined &&
      ts.isStringLiteral(one.initializer) &&
      /^(checkbox|radio)$/.test(one.initializer.text),
  );
