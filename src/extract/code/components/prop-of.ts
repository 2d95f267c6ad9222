import { declaredName, isFunction, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What a component is given under a name. */
export interface Prop {
  of: FunctionNode;
  name: string;
}

/** `comment` of `function Comment({ comment })`, `props.comment`, and what is taken out of `props` in its body. */
export function propOf(inner: ts.Expression): Prop | null {
  if (ts.isPropertyAccessExpression(inner)) {
    const of = ts.isIdentifier(inner.expression) ? givenTo(declarationOf(inner.expression.text, inner)) : null;
    return of && { of, name: inner.name.text };
  }
  const taken = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (!taken || !ts.isBindingElement(taken) || taken.dotDotDotToken || taken.initializer) return null;
  const holder = ts.isObjectBindingPattern(taken.parent) ? taken.parent.parent : null;
  const value = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const of = givenTo(value && ts.isIdentifier(value) ? declarationOf(value.text, value) : holder);
  return of && { of, name: textOf(taken.propertyName ?? taken.name) };
}

/** The component whose props a parameter is. */
function givenTo(declared: ts.Node | null): FunctionNode | null {
  const of = declared && ts.isParameter(declared) && isFunction(declared.parent) ? declared.parent : null;
  return of && of.parameters[0] === declared && /^[A-Z]/.test(declaredName(of) ?? '') ? of : null;
}
