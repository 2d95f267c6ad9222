import { isFunction, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isOwnText } from './own-texts.ts';

/** From a page to the function that makes it, and to the one that calls that. */
const DEEP = 3;

/**
 * A text of the product, or what a function is given for one wherever it is called: `const page = message => () => <Page
 * message={message} />` with `page('Loading')`. Nothing is proved by callers that cannot all be seen, or that there are none.
 */
export const isTextOfProduct = (shown: ts.Expression, depth = DEEP): boolean =>
  isOwnText(shown) || (depth > 0 && isGivenOnly(unwrap(shown), depth));

function isGivenOnly(name: ts.Expression, depth: number): boolean {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  if (!declared) return false;
  if (ts.isParameter(declared)) {
    const { parent } = declared;
    if (declared.initializer || declared.dotDotDotToken || !isFunction(parent)) return false;
    const at = parent.parameters.indexOf(declared);
    return areTexts(
      parent,
      use =>
        ts.isCallExpression(use.parent) && use.parent.expression === use ? (use.parent.arguments[at] ?? null) : null,
      depth,
    );
  }
  // `({ message }) => …` of a component
  const holder = ts.isBindingElement(declared) ? declared.parent.parent : null;
  if (!holder || !ts.isParameter(holder) || !isFunction(holder.parent) || holder.parent.parameters[0] !== holder)
    return false;
  const binding = declared as ts.BindingElement;
  if (binding.initializer || binding.dotDotDotToken) return false;
  return areTexts(holder.parent, use => textOfTag(use, textOf(binding.propertyName ?? binding.name)), depth);
}

/** Whether all that uses a function gives it a text of the product. */
function areTexts(
  declared: FunctionNode,
  givenAt: (use: ts.Expression) => ts.Expression | null,
  depth: number,
): boolean {
  const uses = usesOfFunction(declared)?.filter(({ parent }) => !ts.isJsxClosingElement(parent));
  if (!uses || uses.length === 0) return false;
  return uses.every(use => {
    const given = givenAt(use);
    return given !== null && isTextOfProduct(given, depth - 1);
  });
}

function textOfTag(use: ts.Expression, name: string): ts.Expression | null {
  const tag = use.parent;
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return null;
  if (tag.attributes.properties.some(ts.isJsxSpreadAttribute)) return null;
  const one = tag.attributes.properties.find(other => ts.isJsxAttribute(other) && textOf(other.name) === name);
  const value = one && ts.isJsxAttribute(one) ? one.initializer : undefined;
  if (!value) return null;
  return ts.isJsxExpression(value) ? (value.expression ?? null) : ts.isStringLiteral(value) ? value : null;
}
