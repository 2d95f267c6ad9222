import { isLeafName, isPointer } from '../components/component-names.ts';
import { textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A tag's name, and what it was called before: `({ icon: Component }) => <Component />`, `<component :is="option.icon">`. */
function namesOfTag(tag: ts.JsxTagNameExpression): string[] {
  const declared = ts.isIdentifier(tag) ? declarationOf(tag.text, tag) : null;
  const before = declared && ts.isBindingElement(declared) ? declared.propertyName : memberHeldAs(declared);
  return [tag.getText(), ...(before ? [textOf(before)] : [])];
}

function memberHeldAs(declared: ts.Node | null): ts.MemberName | undefined {
  const held = declared && ts.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  return held && ts.isPropertyAccessExpression(held) ? held.name : undefined;
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

/**
 * `<Layout>{({ Main }) => <Main as="main" id="top">{children}</Main>}</Layout>`: an area that a layout hands out, and that is
 * told of nothing but its looks. What stands in it is looked at as it stands.
 */
export function isArea(element: ts.JsxOpeningLikeElement): boolean {
  const { tagName, attributes } = element;
  const declared = ts.isIdentifier(tagName) ? declarationOf(tagName.text, tagName) : null;
  if (!declared || !ts.isBindingElement(declared) || !ts.isJsxOpeningElement(element)) return false;
  const holder = declared.parent.parent;
  const from = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const given = from && ts.isIdentifier(from) ? declarationOf(from.text, from) : holder;
  if (!given || !ts.isParameter(given) || !ts.isJsxExpression(given.parent.parent)) return false;
  return (
    ts.isJsxElement(given.parent.parent.parent) &&
    attributes.properties.every(one => ts.isJsxAttribute(one) && OF_AREA.test(textOf(one.name)))
  );
}
const OF_AREA = /^(as|id|role|class|className|style|size|width|height|key|ref|aria-[\w-]+|data-[\w-]+)$/;

/** What stands for a component that is chosen while it runs, and for a template that is not read (Vue, SFC specification). */
const UNNAMED: ReadonlyMap<string, string> = new Map([
  ['$NotFollowed', 'a component that is chosen at run time'],
  ['Chosen$', 'a component that is chosen at run time'],
  ['$NotRead', 'a template in another language or another file'],
]);
export const calledAt = (tag: ts.JsxTagNameExpression): string => UNNAMED.get(tag.getText()) ?? tag.getText();
