import type { Component } from './components.ts';
import { textOf, unwrap } from '../names.ts';
import type { Given, Props, Rest } from './props.ts';
import { isOfProps, isPropsObject } from './props.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What a tag gives the component behind it. */
export function propsOf(element: ts.JsxOpeningLikeElement, component: Component | null, outer: Props): Props {
  const given = new Map<string, Given>();
  let isComplete = !component?.hasHiddenProps;
  let rest: Rest | null = null;
  for (const attribute of element.attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      const own: Rest | null = rest ? null : restOf(attribute.expression, outer);
      rest ??= own;
      isComplete = (own !== null || giveAll(attribute.expression, given, outer)) && isComplete;
      continue;
    }
    const { initializer } = attribute;
    const expression =
      initializer && ts.isJsxExpression(initializer) ? (initializer.expression ?? null) : (initializer ?? null);
    given.set(textOf(attribute.name), { expression, at: attribute.name, props: outer });
  }
  return { component, given, isComplete, rest, asked: new Map() };
}

/** `{...props}`, `{...rest}`: what a component hands on of what it is given itself. */
function restOf(spread: ts.Expression, outer: Props): Rest | null {
  const { component } = outer;
  const inner = unwrap(spread);
  if (!component) return null;
  if (isPropsObject(inner, component)) return { props: outer, except: new Set() };
  const declaration = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!declaration || !ts.isBindingElement(declaration) || !declaration.dotDotDotToken) return null;
  const taken = declaration.parent.elements.flatMap(one =>
    one === declaration || !ts.isBindingElement(one) ? [] : [textOf(one.propertyName ?? one.name)],
  );
  return isOfProps(declaration, component) ? { props: outer, except: new Set(taken) } : null;
}

/** What `{...{ author, onReport: report }}` gives; false if the object is not written there, or in a constant. */
function giveAll(spread: ts.Expression, given: Map<string, Given>, props: Props): boolean {
  const written = unwrap(spread);
  const object = unwrap(ts.isIdentifier(written) ? (valueOf(written) ?? written) : written);
  if (!ts.isObjectLiteralExpression(object)) return false;
  for (const one of object.properties) {
    const expression = ts.isShorthandPropertyAssignment(one)
      ? one.name
      : ts.isPropertyAssignment(one)
        ? one.initializer
        : null;
    if (!expression || !one.name || ts.isComputedPropertyName(one.name)) return false;
    given.set(textOf(one.name), { expression, at: one.name, props });
  }
  return true;
}
