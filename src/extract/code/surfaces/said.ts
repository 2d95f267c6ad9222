import type { Component } from '../components/components.ts';
import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { isNamely, WORDS } from './namely.ts';
import { isTextOfProduct } from '../spoken/given-texts.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What says in words what is shown. */
const TEXT = /^(message|text|body|title|header|heading|content|description|label|subtitle|children)$/i;

/** `<MessageBox body={t('careful')} />`, `<MessagePage>{t('none')}</MessagePage>`: all that is said is the product's own. */
export function saysOwnTexts(tag: ts.JsxOpeningLikeElement): boolean {
  const given = textsOf(tag);
  return given !== null && given.length > 0 && given.every(one => isTextOfProduct(one));
}

/** What a tag is given to say; null where something stands in it that cannot be read. */
function textsOf(tag: ts.JsxOpeningLikeElement): ts.Expression[] | null {
  const said: ts.Expression[] = [];
  for (const one of tag.attributes.properties) {
    if (!ts.isJsxAttribute(one)) return null;
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
    if (TEXT.test(textOf(one.name)) && value && ts.isExpression(value)) said.push(value);
  }
  if (!ts.isJsxOpeningElement(tag)) return said;
  for (const child of tag.parent.children) {
    if (ts.isJsxText(child)) continue;
    const inner = ts.isJsxExpression(child) ? child.expression : child;
    if (!inner) continue;
    if (!ts.isJsxElement(inner) && !ts.isJsxSelfClosingElement(inner)) {
      if (ts.isJsxFragment(inner)) return null;
      said.push(inner);
      continue;
    }
    const more = textsOf(ts.isJsxElement(inner) ? inner.openingElement : inner);
    if (more === null) return null;
    said.push(...more);
  }
  return said;
}

export const FACE = /^(avatar|avatars|face|img|image|picture|photo|thumbnail|fallback)$/;
/** What is laid around a face, and what tells its name. */
export const AROUND =
  /^(div|span|a|p|button|link|tooltip|tip|trigger|skeleton|spinner|loader|icon|badge|name|username|nickname|handle|presence|initials|view|box|stack|flex|group|root|wrapper|fragment)$/;
const NAME = /^(\w*name|handle|initials|nick|label|alt|children|fallback|host|domain|instance)$/i;
/** What stands there before anybody does, and what opens over a face: that is looked at for itself. */
const BESIDE = /^(skeleton|hover|tooltip)$/;

/** `<Button {...props}>`: looks and presses that whoever uses it adds. */
export const isRest = ({ expression, parent }: ts.JsxSpreadAttribute): boolean =>
  /^(props|rest|others|attributes|attrs)$/.test(expression.getText()) &&
  AROUND.test(splitWords(parent.parent.tagName.getText()).at(-1) ?? '');

/** `<Tooltip title={profile.username}><Avatar src={profile.picture} /></Tooltip>`: a face and a name, and nothing that is said. */
export function isOnlyFace({ node }: Component): boolean {
  let hasFace = false;
  let isMore = false;
  eachNode(node, one => {
    if (ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one)) {
      const words = splitWords(one.tagName.getText());
      const word = words.at(-1) ?? '';
      if (FACE.test(word)) hasFace = true;
      else isMore ||= !AROUND.test(word) && !words.some(other => BESIDE.test(other));
    }
    if (ts.isJsxSpreadAttribute(one)) isMore ||= !isRest(one);
    if (!ts.isJsxExpression(one) || !one.expression || ts.isJsxAttribute(one.parent)) return;
    const shown = unwrap(one.expression);
    const isTold = (ts.isIdentifier(shown) && !isMarkup(shown)) || ts.isPropertyAccessExpression(shown);
    isMore ||= isTold ? !NAME.test(nameOf(shown) ?? '') : isOfWords(shown);
  });
  return hasFace && !isMore;
}

/** `tidy(profile.about)`, `t(profile.about)`, `shorten(profile.intro)` */
const isOfWords = (shown: ts.Expression): boolean =>
  ts.isCallExpression(shown) &&
  (shown.arguments.some(one => splitWords(chainOf(one).at(-1) ?? '').some(word => WORDS.test(word))) ||
    (shown.arguments.some(one => ts.isPropertyAccessExpression(unwrap(one))) && !isNamely(shown, 2)));

/** `const content = <><Avatar />…</>`: what is in it is looked at where it stands. */
function isMarkup(name: ts.Identifier): boolean {
  const held = valueOf(name);
  const value = held && unwrap(held);
  return !!value && (ts.isJsxElement(value) || ts.isJsxFragment(value) || ts.isJsxSelfClosingElement(value));
}
