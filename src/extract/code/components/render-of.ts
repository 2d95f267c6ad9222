import type { FunctionNode } from '../names.ts';
import { isFunction, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What a component shows: itself, or the `render` of a class; null for a class that inherits it. */
export const renderOf = (component: ts.Node): FunctionNode | null =>
  isFunction(component)
    ? component
    : ts.isClassLike(component)
      ? (component.members.find(
          (one): one is ts.MethodDeclaration => ts.isMethodDeclaration(one) && textOf(one.name) === 'render',
        ) ?? null)
      : null;
