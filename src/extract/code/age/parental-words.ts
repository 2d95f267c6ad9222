import { isAskedOfChild, isParentalName } from './parental-names.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** An address may be that of a page about the law. */
const TEXT = /^[A-Za-z][\w-]*([/.:][A-Za-z][\w-]*)*$/;
/** `navigate('ParentalConsent')`, `setStep('parent-consent')`: where somebody is taken next. */
const LEADS = /^(navigate|goTo|set_?\w*(step|page|screen|stage|view|route)|next|show\w*|open\w*)$/i;
/** `<Stack.Screen name="ParentalConsent">`, `<Route path="parental-consent">` */
const PLACES = /^(screen|route|step)$/i;
const PLACE = /^(name|path|to|href|step|id|screen)$/;
/** `{ template: 'parental-consent' }`, `{ status: 'pending_parent_approval' }`: what is sent, or what an account waits for. */
const SAID = /^(template|template_?name|status|state|step|kind|stage)$/i;

const CONTROL = /(^|[a-z.])(input|field|checkbox|switch|toggle|control|controller|item)$/i;
const NAMED = /^(name|id|field|fieldName|formControlName)$/;
const VALUE = /^(value|checked|selected|isSelected|modelValue|v-model|defaultValue)$/;

/** A word in quotes that speaks of a parent's say, where it leads somewhere, is sent, or is what an account waits for. */
export function saidInQuotes(node: ts.StringLiteralLike): 'acts' | 'shows' | null {
  if (!TEXT.test(node.text) || !isParentalName(node.text, false)) return null;
  const { parent } = node;
  if (ts.isCallExpression(parent))
    return parent.arguments[0] === node && LEADS.test(nameOf(parent.expression) ?? '') ? 'shows' : null;
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? null : 'acts';
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node && SAID.test(textOf(parent.name)) ? 'acts' : null;
  if (!ts.isJsxAttribute(parent) || !PLACE.test(parent.name.getText())) return null;
  const tag = parent.parent.parent.tagName.getText().split('.').at(-1)!;
  return PLACES.test(tag) ? 'shows' : null;
}

/** A field in which a child says who the parent is, or that one agrees: `<input name="parentEmail">`, `checked={parentalConsent}`. */
export function fieldOfParent({ tagName, attributes }: ts.JsxOpeningLikeElement): ts.Node | null {
  if (!CONTROL.test(tagName.getText())) return null;
  for (const one of attributes.properties) {
    if (!ts.isJsxAttribute(one) || !one.initializer) continue;
    const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
    if (!value || !ts.isExpression(value)) continue;
    const inner = unwrap(value);
    const said = one.name.getText();
    const at = ts.isStringLiteralLike(inner)
      ? NAMED.test(said)
        ? inner
        : null
      : VALUE.test(said)
        ? nameNode(inner)
        : null;
    const name = at && textOf(at);
    if (at && name !== null && (isAskedOfChild(name) || isParentalName(name, false))) return at;
  }
  return null;
}
