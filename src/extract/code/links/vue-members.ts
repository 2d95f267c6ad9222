import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { memberOf } from './class-members.ts';
import { functionsNamed, only } from './declared.ts';
import type { Meaning } from './meaning.ts';
import { meaningOf, meaningOfDeclaration } from './meaning.ts';

/**
 * What a name means to a component that is written as options: one of its own methods by `this.save`, a method of one of its
 * mixins, or the action of a store that it maps: `...mapActions('office', ['save'])`.
 */
export function memberOfComponent(name: string, from: ts.Node): Meaning | null {
  const options = optionsAround(from);
  if (!options) return null;
  const own = declarationOf(name, from);
  if (own && own.getSourceFile() === options.getSourceFile()) return meaningOfDeclaration(own);
  return mixedIn(name, options) ?? mapped(name, from);
}

/** The object of `export default { … }`, which has its own name in what is made of a single file. */
function optionsAround(from: ts.Node): ts.ObjectLiteralExpression | null {
  const declared = declarationOf('$options', from);
  const value = declared && ts.isVariableDeclaration(declared) ? valueOfDeclaration(declared) : null;
  const meaning = value && meaningOf(value);
  return meaning?.is === 'object' ? meaning.node : null;
}

function mixedIn(name: string, options: ts.ObjectLiteralExpression): Meaning | null {
  const listed = valueUnder('mixins', options);
  if (!listed || !ts.isArrayLiteralExpression(listed)) return null;
  for (const one of [...listed.elements].reverse()) {
    const mixin = meaningOf(one);
    const methods = mixin && memberOf(mixin, 'methods');
    const found = methods && memberOf(methods, name);
    if (found) return found;
  }
  return null;
}

function mapped(name: string, from: ts.Node): Meaning | null {
  for (const call of mappingsAround(from)) {
    const last = call.arguments.at(-1);
    const action = last && actionUnder(name, unwrap(last));
    const found = action && only(actionsNamed(action, from));
    if (found) return { is: 'function', node: found };
  }
  return null;
}

/** `const $mapped = mapActions(…)` in the function of the component. */
function mappingsAround(from: ts.Node): ts.CallExpression[] {
  for (let at: ts.Node | undefined = from; at; at = at.parent) {
    const body = isFunction(at) && at.body && ts.isBlock(at.body) ? at.body : null;
    const calls = (body?.statements ?? []).flatMap(one => {
      if (!ts.isVariableStatement(one)) return [];
      const [declared] = one.declarationList.declarations;
      const value =
        declared?.name.getText() === '$mapped' && declared.initializer ? unwrap(declared.initializer) : null;
      return value && ts.isCallExpression(value) && nameOf(value.expression) === 'mapActions' ? [value] : [];
    });
    if (calls.length > 0) return calls;
  }
  return [];
}

/** `['save']`, `{ keep: 'save' }` */
function actionUnder(name: string, given: ts.Expression): string | null {
  const textOfLast = (one: ts.Expression) => (ts.isStringLiteralLike(one) ? one.text.split('/').at(-1)! : null);
  if (ts.isArrayLiteralExpression(given)) return given.elements.map(textOfLast).find(text => text === name) ?? null;
  if (!ts.isObjectLiteralExpression(given)) return null;
  const under = valueUnder(name, given);
  return under && textOfLast(under);
}

/** Functions that stand in the actions of a store. */
function* actionsNamed(name: string, from: ts.Node): Iterable<FunctionNode> {
  for (const found of functionsNamed(name, from)) {
    const table = ts.isPropertyAssignment(found.parent) ? found.parent.parent : found.parent;
    const holder = ts.isObjectLiteralExpression(table) ? table.parent : null;
    const isActions =
      holder &&
      (ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder)) &&
      textOf(holder.name) === 'actions';
    if (isActions) yield found;
  }
}

function valueUnder(name: string, { properties }: ts.ObjectLiteralExpression): ts.Expression | null {
  const found = properties.find(one => one.name && textOf(one.name) === name);
  return found && ts.isPropertyAssignment(found) ? unwrap(found.initializer) : null;
}
