import type { Expression } from './compile.ts';
import type { Wrapped } from './environment.ts';
import { typeOfWrapped } from './environment.ts';

/** Variables of an expression by name. */
export type Bindings = Record<string, unknown>;

/** One combination of `each`, with its names in words. */
export interface Element {
  scope: Bindings;
  names: Readonly<Record<string, string>>;
}

/** Evaluates an expression in a scope. */
export function valueOf(expression: Expression, scope: Bindings): unknown {
  return expression.run(scope);
}

/** Every combination of the lists of `each`; a rule without `each` has one element without names. */
export function elementsOf(each: readonly { name: string; expression: Expression }[], scope: Bindings): Element[] {
  let elements: Element[] = [{ scope, names: {} }];
  for (const { name, expression } of each) {
    elements = elements.flatMap(element =>
      (valueOf(expression, element.scope) as unknown[]).map(value => ({
        scope: extend(element.scope, name, value),
        names: { ...element.names, [name]: inWords(value) },
      })),
    );
  }
  return elements;
}

/** Keeps lazy names lazy: the new scope inherits, it does not copy. */
function extend(scope: Bindings, name: string, value: unknown): Bindings {
  return Object.create(scope, { [name]: { value, enumerable: true } }) as Bindings;
}

/** A value as a person would name it: a band by its name, an operation by its symbol. */
export function inWords(value: unknown): string {
  const type = typeOfWrapped(value);
  if (!type) return Array.isArray(value) ? value.map(inWords).join(', ') : String(value);
  if (type.words) return type.words((value as Wrapped).entity);
  for (const field of ['name', 'key', 'symbol', 'ref', 'method', 'kind']) {
    if (Object.hasOwn(type.fields, field)) return String((value as Wrapped & Record<string, unknown>)[field]);
  }
  return type.name.toLowerCase();
}
