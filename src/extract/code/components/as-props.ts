import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Props that choose the element around the children: `<Card as="section">`. */
const CHOOSES_ELEMENT = /^(as|is|tag|element|tagName|component|el)$/i;
/** What stands in the place of everything else while it loads or after it failed. */
const STANDS_IN = /(Fallback|FallbackComponent|Skeleton|Spinner)$/;

/**
 * Whether a tag stands for an element that shows its children and nothing of its own: `({ as: Tag = 'div' })`,
 * `const Box = asChild ? Slot : 'button'`, what an error boundary shows.
 */
export function isPlainElement(name: string, declaration: ts.Node | null): boolean {
  if (declaration === null) return false;
  if (STANDS_IN.test(name) && (ts.isVariableDeclaration(declaration) || isProp(declaration))) return true;
  if (isProp(declaration)) {
    const prop = textOf(declaration.propertyName ?? declaration.name);
    return CHOOSES_ELEMENT.test(prop) || isElementName(declaration.initializer);
  }
  return ts.isVariableDeclaration(declaration) && isElementName(declaration.initializer);
}

/** `<this.props.as>`, `<props.component>` */
export const isPlainProp = ({ expression, name }: ts.PropertyAccessExpression): boolean =>
  nameOf(expression) === 'props' && CHOOSES_ELEMENT.test(name.text);

const isProp = (node: ts.Node): node is ts.BindingElement => ts.isBindingElement(node);

/** `'div'`, `as || 'div'`, `asChild ? Slot : 'button'`, `props.as` */
function isElementName(value: ts.Expression | undefined): boolean {
  if (!value) return false;
  const inner = unwrap(value);
  if (ts.isStringLiteralLike(inner)) return true;
  if (ts.isConditionalExpression(inner)) return isElementName(inner.whenTrue) || isElementName(inner.whenFalse);
  if (ts.isBinaryExpression(inner)) return isElementName(inner.right);
  if (ts.isTemplateExpression(inner)) return true;
  if (ts.isPropertyAccessExpression(inner)) return CHOOSES_ELEMENT.test(inner.name.text);
  return ts.isIdentifier(inner) && CHOOSES_ELEMENT.test(inner.text);
}
