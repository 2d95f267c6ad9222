import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { valueOf } from '../scopes.ts';
import { grantsPosition } from './handed-to-frames.ts';
import { ts } from '../ts-morph.ts';

/**
 * `<iframe src={game.url} allow="geolocation; microphone" />`: what stands in the frame may ask where somebody is
 * (https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/iframe#allow). A frame with a fixed address shows what the
 * product chose, and that is judged where it is written.
 */
export function delegatedPosition(tag: ts.JsxOpeningLikeElement): Detection | null {
  const allow = attributeOf(tag, /^allow$/);
  const source = attributeOf(tag, /^(src|srcDoc|srcdoc)$/);
  if (!allow || !source || isChosen(source)) return null;
  const policy = textIn(allow);
  return policy && grantsPosition(policy.text)
    ? { node: policy, symbol: 'geolocation', traits: ['precise', 'delegated'], within: 'geolocation' }
    : null;
}

function attributeOf({ attributes }: ts.JsxOpeningLikeElement, name: RegExp): ts.JsxAttributeValue | null {
  const found = attributes.properties.find(one => ts.isJsxAttribute(one) && name.test(textOf(one.name)));
  return (found && ts.isJsxAttribute(found) && found.initializer) || null;
}

/** An address that is written out, also in another file, or at least the host of one. */
function isChosen(value: ts.JsxAttributeValue): boolean {
  if (textIn(value)) return true;
  const inner = ts.isJsxExpression(value) && value.expression ? unwrap(value.expression) : null;
  if (!inner) return false;
  const held = (ts.isIdentifier(inner) && valueOf(inner)) || inner;
  const said = addressIn(unwrap(held)) ?? literalOf(inner)?.value;
  return typeof said === 'string' && (!said.includes('*') || /^(https?:)?\/\/[^/*]+\//i.test(said));
}

/** A text that is written there, or in a constant of the file. */
function textIn(value: ts.JsxAttributeValue): ts.StringLiteralLike | null {
  if (ts.isStringLiteral(value)) return value;
  const inner = ts.isJsxExpression(value) && value.expression ? unwrap(value.expression) : null;
  const held = inner && ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const text = held && unwrap(held);
  return text && ts.isStringLiteralLike(text) ? text : null;
}
