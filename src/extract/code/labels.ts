import { textOf } from './names.ts';
import { valueOf } from './scopes.ts';
import { templateLabels } from './template-labels.ts';
import { translatedName } from './translated.ts';
import { ts } from './ts-morph.ts';

/** Attributes that hold what a person reads, or the key of a translation. */
const LABELS =
  /^(label|title|text|aria-label|ariaLabel|accessibilityLabel|tooltip|balloon|tip|hint|tooltipProps|caption|children|id|i18nKey|defaultMessage|message|name|data-tippy-content|value|primary|primaryText|tooltipText|accessibility-label|data-tooltip|buttonText|labelText)$/;

const KEY = /^key$/;

/** Texts and translation keys that an element shows, without those of controls inside it. */
export function labelsOf(element: ts.JsxOpeningLikeElement): string[] {
  const labels = attributeLabels(element);
  if (ts.isJsxOpeningElement(element) && ts.isJsxElement(element.parent)) {
    for (const child of element.parent.children) labels.push(...childLabels(child));
  }
  // `h('button', { key: 'report', … })` often shows a picture alone; where words are shown, they say more.
  return [...labels, ...attributeLabels(element, KEY)];
}

function childLabels(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return node.text.trim() === '' ? [] : [node.text.trim()];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxElement(node)) {
    if (hasHandler(node.openingElement)) return [];
    return [...attributeLabels(node.openingElement), ...node.children.flatMap(childLabels)];
  }
  if (ts.isJsxSelfClosingElement(node)) return hasHandler(node) ? [] : attributeLabels(node);
  if (ts.isFunctionLike(node)) return [];
  const text = ts.isIdentifier(node) && isShown(node) ? valueOf(node) : null;
  if (text && !ts.isIdentifier(text)) return childLabels(text);
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  const filled = templateLabels(node);
  if (filled) return filled;
  const labels: string[] = [];
  ts.forEachChild(node, child => void labels.push(...childLabels(child)));
  return labels;
}

/** `{buttonText}`: what is shown stands where the name is declared. */
function isShown({ parent }: ts.Identifier): boolean {
  if (ts.isConditionalExpression(parent)) return isInBraces(parent.parent);
  return isInBraces(parent);
}
const isInBraces = (node: ts.Node): boolean => ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);

function attributeLabels(element: ts.JsxOpeningLikeElement, names = LABELS): string[] {
  return element.attributes.properties.flatMap(attribute =>
    ts.isJsxAttribute(attribute) && attribute.initializer && names.test(textOf(attribute.name))
      ? childLabels(attribute.initializer)
      : [],
  );
}

function hasHandler(element: ts.JsxOpeningLikeElement): boolean {
  return element.attributes.properties.some(one => ts.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)));
}
