import { chainOf, eachNode, nameOf, textOf } from './names.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

const FIELD = /^(input|textarea|(\w*)?(Input|TextArea|Textarea|TextField|Field))$/;
const ABOUT = /\b(bio|about|aboutMe|displayName|display_name|website|location|fullName|full_name|headline|pronouns)\b/;
const SAYS = /^(bio|about|aboutMe|description|headline)$/;
const SAVES = /^(save|update|edit|submit)$/;
/** One field may be a search. */
const MIN = 2;

/**
 * A page on which somebody fills in what their profile says, and saves it: `<textarea value={form.bio} />`. Whoever reads it
 * as a text on the same page may be anybody.
 */
export function isFilledIn(component: ts.Node): boolean {
  let fields = 0;
  let isSaved = false;
  let isRead = false;
  eachNode(component, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      if (FIELD.test(node.tagName.getText()) && node.attributes.properties.some(fillsIn)) fields++;
    } else if (ts.isCallExpression(node)) {
      const words = splitWords(nameOf(node.expression) ?? '');
      isSaved ||= SAVES.test(words[0] ?? '');
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
      isRead ||= SAYS.test(chainOf(node.expression).at(-1) ?? '');
  });
  return fields >= MIN && isSaved && !isRead;
}

const fillsIn = (one: ts.JsxAttributeLike): boolean =>
  ts.isJsxSpreadAttribute(one)
    ? /^\w*register\(/.test(one.expression.getText()) && ABOUT.test(one.expression.getText())
    : /^(value|defaultValue|name)$/.test(textOf(one.name)) && ABOUT.test(one.initializer?.getText() ?? '');
