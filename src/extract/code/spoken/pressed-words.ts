import { eachNode, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const BUTTON = /(button|btn|link|touchable|pressable|action|item|trigger|menuitem)$/i;
const MAX_WORDS = 8;

/**
 * What can be pressed within a node, each as words with a gap between them: names of buttons, what is done on a press, and
 * what a person reads on them.
 */
export function pressedWords(within: ts.Node): readonly string[] {
  const found: string[] = [];
  const add = (text: string) => {
    const words = splitWords(text);
    if (words.length > 0 && words.length <= MAX_WORDS) found.push(words.join(' '));
  };
  eachNode(within, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText();
      if (/^[A-Z]|-/.test(name)) add(name);
      if (ts.isJsxOpeningElement(node) && (BUTTON.test(name) || name === 'a' || isPressed(node)))
        for (const text of labelsOf(node.parent)) add(text);
      return;
    }
    if (ts.isJsxAttribute(node) && /^on[A-Z]|^(label|title|text)$/.test(textOf(node.name)) && node.initializer)
      for (const name of namesIn(node.initializer)) add(name);
    else if (
      ts.isPropertyAssignment(node) &&
      /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name))
    )
      for (const name of namesIn(node.initializer)) add(name);
  });
  return found;
}

const isPressed = (tag: ts.JsxOpeningElement): boolean =>
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && /^on(Click|Press|Tap)$/.test(textOf(one.name)));

/** Names and texts in what happens on a press. */
function namesIn(node: ts.Node): string[] {
  const found: string[] = [];
  const look = (one: ts.Node): void => {
    if (ts.isIdentifier(one) || ts.isStringLiteralLike(one)) found.push(one.text);
  };
  look(node);
  eachNode(node, look);
  return found;
}

/** What stands on a button, and the keys of its texts. */
function labelsOf(element: ts.JsxElement): string[] {
  const found: string[] = [];
  for (const child of element.children) {
    if (ts.isJsxText(child)) found.push(child.text.trim());
    else if (ts.isJsxElement(child)) found.push(...labelsOf(child));
    else if (ts.isJsxExpression(child) && child.expression && !ts.isFunctionLike(child.expression))
      found.push(...namesIn(child.expression).filter(name => !/^[a-z]$/.test(name)));
  }
  return found;
}
