import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { declaredName, isFunction, textOf } from '../names.ts';
import { isOwnPerson } from '../own-person.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const BUTTON =
  /^(?:(?:send|start|open|new|direct|private|quick|profile|user|instant) )*(?:message|msg|chat|dm|conversation)(?: (?:to |with )?(?:user|person|member|seller|author|owner|friend|player))?(?: (?:icon|action))? (?:button|btn|link|cta|trigger|menu item|menu option)$/;
/** A form by which one writes to whoever offers something: `InquiryForm`, `ContactSellerModal`. */
const FORM =
  /^(?:inquiry|enquiry|(?:contact|message) (?:seller|owner|host|author|user|person|member|mentor|teacher|creator|provider)) (?:form|modal|dialog)$/;
const WRITTEN_TO =
  /^(?:author|seller|owner|host|provider|recipient|user|member|person|creator)_?(?:display_?name|name|id)?$/i;

/** `<InquiryForm authorDisplayName={name} onSubmit={send} />`; a form to ask the product itself is about nobody. */
export function contactForm(tag: ts.JsxOpeningLikeElement): Detection | null {
  const name = tag.tagName.getText();
  if (!isContactForm(name)) return null;
  const given = tag.attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? [textOf(one.name)] : []));
  const isSent = given.some(one => /^on(Submit|Send|Confirm)/.test(one));
  return isSent && given.some(one => WRITTEN_TO.test(one))
    ? { node: tag.tagName, symbol: name, traits: ['offers'] }
    : null;
}
const isContactForm = (name: string): boolean => /^[A-Z]/.test(name) && FORM.test(splitWords(name).join(' '));

/** Whom it is given. */
const WHOM =
  /^(?:(?:target|other|to|recipient|receiver|peer|seller|author|owner|profile|member|friend|partner|user|person|player|account)[_-]?)+(?:id|uuid|name|key)?$/i;

/** `SendMessageButton`, `ChatButton`, `MessageUserLink` */
const isContactButton = (name: string): boolean => /^[A-Z]/.test(name) && BUTTON.test(splitWords(name).join(' '));

/** `<SendMessageButton userId={user.id} />`: pressed, it leads to a talk with whoever it is given. */
export function contactTag(tag: ts.JsxOpeningLikeElement): Detection | null {
  const name = tag.tagName.getText();
  const isGivenWhom =
    isContactButton(name) &&
    tag.attributes.properties.some(
      one =>
        ts.isJsxAttribute(one) &&
        WHOM.test(textOf(one.name)) &&
        one.initializer &&
        ts.isJsxExpression(one.initializer) &&
        one.initializer.expression &&
        !isOwnPerson(one.initializer.expression),
    );
  return isGivenWhom ? { node: tag.tagName, symbol: name, traits: ['offers'] } : null;
}

/** `function SendMessageButton({ targetUserId })`, where it is declared. */
export function contactDeclared(node: ts.Node): Detection | null {
  const name = isFunction(node) ? declaredName(node) : null;
  if (name === null || !isFunction(node) || !isContactButton(name)) return null;
  const [given] = node.parameters;
  const takesWhom =
    given &&
    ts.isObjectBindingPattern(given.name) &&
    given.name.elements.some(one => WHOM.test(textOf(one.propertyName ?? one.name)));
  const at = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : null);
  return takesWhom && at ? { node: at, symbol: name, traits: ['offers'] } : null;
}

export const mayContact = (ask: Ask): FileTest =>
  all(
    ({ mayHoldJsx }) => mayHoldJsx,
    ask.name(
      'message msg chat dm conversation inquiry enquiry contact',
      (_, name) => isContactButton(name) || isContactForm(name),
    ),
  );
