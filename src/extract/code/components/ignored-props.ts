import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { holdsJsx } from '../reporting/holds-jsx.ts';
import { ts } from '../ts-morph.ts';
import type { Component, Found } from './components.ts';
import { isIdle } from './idle-functions.ts';
import { isSender, rootsWithoutEvent, sendersOf } from './ignored-events.ts';

/** The components that a tag may show in a file; null if they are not known. */
export type TagsOf = (tag: ts.JsxTagNameExpression, from: Component) => readonly Found[] | null;

/** From what is handed to what that hands it to. */
const MAX_STEPS = 3;

/**
 * Whether a component is proved to do nothing with a prop: its name stands nowhere in it but in types, where it is taken out of
 * the props and not used, and where it is handed to components that do nothing with it either. Whatever hands on all props, or
 * takes them by other ways, is no proof.
 */
export function ignoresProp(component: Component, prop: string, tagsOf: TagsOf, steps = MAX_STEPS): boolean {
  const { node, file, hasHiddenProps } = component;
  if (hasHiddenProps || steps === 0 || !holdsJsx(node)) return false;
  const isLostIn = (tag: ts.JsxTagNameExpression, name: string): boolean => {
    const shown = tagsOf(tag, component);
    // An answer to a comment is a comment: what runs in the one runs in the other.
    if (name === prop && shown?.length === 1 && isItself(shown[0]!, component)) return true;
    const isLost = shown?.every(
      found => found !== null && found !== 'outside' && ignoresProp(found, name, tagsOf, steps - 1),
    );
    return !!shown && shown.length > 0 && !!isLost;
  };
  if (/\.vue$/i.test(file.path))
    return /^on[A-Z]/.test(prop) && (rootsWithoutEvent(component, prop)?.every(tag => isLostIn(tag, prop)) ?? false);
  if (!/\.([cm]?[jt]sx?|svelte)$/i.test(file.path)) return false;
  if (ts.isClassLike(node) ? !isPlainClass(node) : ts.isMethodDeclaration(node)) return false;
  const given = isFunction(node) ? node.parameters[0]?.name : undefined;
  if (given && ts.isObjectBindingPattern(given) && given.elements.some(one => one.dotDotDotToken)) return false;
  const whole = given && ts.isIdentifier(given) ? given.text : null;
  const senders = new Set(sendersOf(file));
  const taken = given && ts.isObjectBindingPattern(given) ? given.elements.find(one => keyOf(one) === prop) : undefined;
  if (taken && !ts.isIdentifier(taken.name)) return false;
  const names = new Set([prop, ...(taken ? [textOf(taken.name)] : [])]);
  let isUsed = false;
  const look = (one: ts.Node): void => {
    if (isUsed || ts.isTypeNode(one) || ts.isTypeElement(one)) return;
    if (one === taken) return void (taken.initializer && look(taken.initializer));
    // `<Actions onReport={onReport} />`
    if (
      ts.isJsxAttribute(one) &&
      isHandedOn(one, names, whole) &&
      isLostIn(one.parent.parent.tagName, textOf(one.name))
    )
      return;
    isUsed =
      mayTakeAll(one, whole) ||
      (ts.isIdentifier(one) && ((names.has(one.text) && !isOnlyNamed(one)) || isSender(one, senders)));
    if (isUsed) return;
    ts.forEachChild(one, look);
    // Used in a function that nothing runs; what a component of Svelte declares may be asked of it from outside.
    if (isUsed && !/\.svelte$/i.test(file.path) && isIdle(one)) isUsed = false;
  };
  ts.forEachChild(node, look);
  return !isUsed;
}

const isItself = (found: Found, { node }: Component): boolean =>
  found !== null && found !== 'outside' && found.node === node;

/** The component that should do something with a prop which nobody does: the last of those through which it is handed on. */
export function shouldRead(component: Component, prop: string, tagsOf: TagsOf, steps = MAX_STEPS): Component {
  const { node } = component;
  const given = isFunction(node) ? node.parameters[0]?.name : undefined;
  const whole = given && ts.isIdentifier(given) ? given.text : null;
  const taken = given && ts.isObjectBindingPattern(given) ? given.elements.find(one => keyOf(one) === prop) : undefined;
  const names = new Set([prop, ...(taken ? [textOf(taken.name)] : [])]);
  const further: Component[] = [];
  eachNode(node, one => {
    if (steps === 0 || !ts.isJsxAttribute(one) || !isHandedOn(one, names, whole)) return;
    const found = tagsOf(one.parent.parent.tagName, component)?.find(next => next !== null && next !== 'outside');
    if (found) further.push(shouldRead(found, textOf(one.name), tagsOf, steps - 1));
  });
  return further[0] ?? component;
}

/** Named and run by nobody: `void onReport`, `[onReport]` of what a hook depends on, `console.log(onReport)`. */
function isOnlyNamed(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isVoidExpression(parent)) return true;
  // `props.onReport` is asked where it stands itself.
  const [one, holder]: [ts.Node, ts.Node] =
    ts.isPropertyAccessExpression(parent) && parent.name === name ? [parent, parent.parent] : [name, parent];
  if (ts.isVoidExpression(holder)) return true;
  if (ts.isCallExpression(holder))
    return holder.expression !== one && /^console\.\w+$/.test(holder.expression.getText());
  if (!ts.isArrayLiteralExpression(holder) || !ts.isCallExpression(holder.parent)) return false;
  const hook = holder.parent;
  const [run] = hook.arguments;
  const isLast = hook.arguments.length > 1 && hook.arguments.at(-1) === holder;
  return isLast && isFunction(unwrap(run!)) && /^use[A-Z]/.test(nameOf(hook.expression) ?? '');
}

const keyOf = (one: ts.BindingElement): string => textOf(one.propertyName ?? one.name);

function isHandedOn({ initializer }: ts.JsxAttribute, names: ReadonlySet<string>, whole: string | null): boolean {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (ts.isIdentifier(inner)) return names.has(inner.text);
  return ts.isPropertyAccessExpression(inner) && names.has(inner.name.text) && isProps(inner.expression, whole);
}

const isProps = (node: ts.Expression, whole: string | null): boolean =>
  (ts.isIdentifier(node) && node.text === whole) ||
  (ts.isPropertyAccessExpression(node) &&
    node.name.text === 'props' &&
    node.expression.kind === ts.SyntaxKind.ThisKeyword);

/** Ways to all props at once, whoever may take this one out of them. */
const WAYS = /^(arguments|attrs|useAttrs|getCurrentInstance|eval)$/;

function mayTakeAll(one: ts.Node, whole: string | null): boolean {
  if (ts.isJsxSpreadAttribute(one) || ts.isSpreadAssignment(one)) return true;
  const { parent } = one;
  const isOfAll =
    (ts.isIdentifier(one) && (one.text === whole || /props$/i.test(one.text) || WAYS.test(one.text))) ||
    (ts.isPropertyAccessExpression(one) && one.name.text === 'props');
  if (!isOfAll || ts.isParameter(parent) || isNameOfAccess(one)) return false;
  if (ts.isPropertyAccessExpression(parent)) return false;
  const taken = ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name) ? parent.name : null;
  if (taken) return taken.elements.some(element => element.dotDotDotToken);
  return !isSuper(parent);
}

/** `this.props`: the whole of it is asked about, and not its name. */
const isNameOfAccess = (one: ts.Node): boolean => ts.isPropertyAccessExpression(one.parent) && one.parent.name === one;
const isSuper = (call: ts.Node): boolean =>
  ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword;

/** A class of React itself: what else a class extends may take props as well. */
const isPlainClass = (node: ts.ClassLikeDeclaration): boolean =>
  !ts.getDecorators(node)?.length &&
  (node.heritageClauses ?? []).some(
    ({ token, types }) =>
      token === ts.SyntaxKind.ExtendsKeyword &&
      types.every(({ expression }) => /^(React\.)?(Pure)?Component$/.test(expression.getText())),
  );
