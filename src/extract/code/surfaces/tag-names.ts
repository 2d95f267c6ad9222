import { isLeafName, isPointer } from '../components/component-names.ts';
import { textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A tag's name, and what it was called before: `({ icon: Component }) => <Component />`. */
function namesOfTag(tag: ts.JsxTagNameExpression): string[] {
  const declared = ts.isIdentifier(tag) ? declarationOf(tag.text, tag) : null;
  const before = declared && ts.isBindingElement(declared) ? declared.propertyName : undefined;
  return [tag.getText(), ...(before ? [textOf(before)] : [])];
}

/** What offers nothing by its name; an arrow only where it is told of nothing but its looks. */
export const isLeaf = ({ tagName, attributes }: ts.JsxOpeningLikeElement): boolean =>
  namesOfTag(tagName)
    .map(splitWords)
    .some(
      words =>
        isLeafName(words) ||
        (isPointer(words) &&
          attributes.properties.every(one => ts.isJsxAttribute(one) && LOOKS.test(textOf(one.name)))),
    );
const LOOKS = /^(class|className|style|size|width|height|color|fill|direction|ref|key|aria-[\w-]+|data-[\w-]+)$/;

/** What stands for a component that is chosen while it runs, and for a template that is not read (Vue, SFC specification). */
const UNNAMED: ReadonlyMap<string, string> = new Map([
  ['$NotFollowed', 'a component that is chosen at run time'],
  ['$NotRead', 'a template in another language or another file'],
]);
export const calledAt = (tag: ts.JsxTagNameExpression): string => UNNAMED.get(tag.getText()) ?? tag.getText();
