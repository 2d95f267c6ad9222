import { component } from '../defaults/props.ts';
import { loadedLater } from '../loaded-later.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { componentName } from '../vue/names.ts';
import type { Component, ComponentFinder, Found } from './components.ts';
import { partNamed } from './member-parts.ts';

/** What a package picks out of components is one of them: `useBreakpointValue({ base: Narrow, xl: Wide })`. */
export function componentsIn(value: ts.Expression, finder: ComponentFinder): readonly (Component | 'outside' | null)[] {
  const handed = ts.isCallExpression(value) ? handedToPick(value) : null;
  const by = handed && rootOfCall(value as ts.CallExpression);
  if (!handed || !by) return [componentOf(value, finder)];
  const file = finder.fileOf(by);
  return file && finder.find(by.text, by, file) === 'outside' ? handed.map(one => componentOf(one, finder)) : [null];
}

/** The names in the one object that a call is handed, if nothing else is in it. */
export function handedToPick({ arguments: [only, ...more] }: ts.CallExpression): readonly ts.Identifier[] | null {
  const object = only && more.length === 0 ? unwrap(only) : null;
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  const held = object.properties.map(one => {
    const value = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    const name = ts.isShorthandPropertyAssignment(one) ? one.name : value;
    return name && ts.isIdentifier(name) && /^[A-Z]/.test(name.text) ? name : null;
  });
  return held.length > 0 && held.every(one => one !== null) ? held : null;
}

/** `useBreakpointValue`, `Platform` of `Platform.select(…)`, if it is not declared here. */
function rootOfCall({ expression }: ts.CallExpression): ts.Identifier | null {
  const root = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  return ts.isIdentifier(root) && declarationOf(root.text, root) === null ? root : null;
}

function componentOf(value: ts.Expression, finder: ComponentFinder): Found {
  const file = finder.fileOf(value);
  if (!file) return null;
  if (ts.isIdentifier(value) && !isNothing(value)) return finder.find(value.text, value, file);
  if (ts.isStringLiteralLike(value)) return namedInText(value, file, finder);
  if (offersNothing(value)) return 'outside';
  if (ts.isCallExpression(value) || (isFunction(value) && loadedLater(value))) return finder.behind(value, file);
  if (ts.isPropertyAccessExpression(value)) return partNamed(value, finder);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value)
    ? { ...component(file, 'it', value), hasHiddenProps: true }
    : null;
}

/** `'video'` is an element; a template may call any component by its name: `'post-card'`, `'RouterLink'`. */
function namedInText(value: ts.StringLiteralLike, file: ParsedFile, finder: ComponentFinder): Found {
  if (!file.path.endsWith('.vue') || /^[a-z]*[0-9]?$/.test(value.text)) return 'outside';
  return finder.find(componentName(value.text), value, file);
}

/** `lazy(() => import('./text'))`, `memo(Text)`: one component, however it is made. */
export const isMade = ({ expression }: ts.CallExpression): boolean => MAKES.test(nameOf(expression) ?? '');
const MAKES = /^(memo|forwardRef|lazy|observer|dynamic|loadable|defineAsyncComponent|defineComponent|markRaw)$/;

export const isNothing = (value: ts.Expression): boolean =>
  value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');

/** Nothing at all, and what stands for the left side of `isOpen && Menu`. */
const offersNothing = (value: ts.Expression): boolean => isNothing(value) || ts.isBinaryExpression(value);
