import { calleeOf } from '../callees.ts';
import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { hookBehind, hookOf } from './opened-state.ts';

/** A state of a context or a store, and the function that puts something there. */
interface Of {
  hook: string;
  state: string;
  opener: ts.Node | null;
}

type IsState = (expression: ts.Expression) => boolean;

/**
 * Whether an expression is what was put there, or something of it: `menuPost` and `menuPost.id` of `const { menuPost } = useApp()`,
 * `app.menuPost`, `useApp(all => all.menuPost)`, `menuPost()`; where it is kept, the state itself. The same word may name another thing.
 */
export function stateRead({ hook, state, opener }: Of): IsState {
  const isOf = (expression: ts.Expression, depth: number): boolean => {
    const inner = unwrap(expression);
    if (depth === 0) return false;
    if (ts.isCallExpression(inner))
      return inner.arguments.length === 0 ? isOf(inner.expression, depth) : selects(inner);
    if (ts.isPropertyAccessExpression(inner))
      return (inner.name.text === state && hookBehind(inner) === hook) || isOf(inner.expression, depth);
    if (!ts.isIdentifier(inner)) return false;
    const declared = declarationOf(inner.text, inner);
    if (!declared) return false;
    if (ts.isVariableDeclaration(declared)) return declared.initializer ? isOf(declared.initializer, depth - 1) : false;
    if (!ts.isBindingElement(declared)) return false;
    let holder: ts.Node = declared;
    while (ts.isBindingElement(holder) || ts.isObjectBindingPattern(holder) || ts.isArrayBindingPattern(holder))
      holder = holder.parent;
    const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    if (!made || textOf(declared.propertyName ?? declared.name) !== state) return false;
    if (ts.isArrayBindingPattern(declared.parent))
      return isKeptBy(made) && holder.getSourceFile() === opener?.getSourceFile();
    return hookOf(made) === hook || hookBehind(made) === hook;
  };
  /** `useApp(all => all.menuPost)` */
  const selects = (call: ts.CallExpression): boolean => {
    const [select] = call.arguments;
    const picked = select && unwrap(select);
    if (hookOf(call) !== hook || !picked || !ts.isArrowFunction(picked) || ts.isBlock(picked.body)) return false;
    const read = unwrap(picked.body);
    return ts.isPropertyAccessExpression(read) && read.name.text === state;
  };
  return expression => isOf(expression, 4);
}

const isKeptBy = (made: ts.Expression): boolean =>
  ts.isCallExpression(made) && /^(useState|createSignal)$/.test(nameOf(made.expression) ?? '');

/** Whether an element is handed it as a thing, or does with it what is done on a press. */
export function takesState({ tagName, attributes }: ts.JsxOpeningLikeElement, isState: IsState): boolean {
  const isComponent = !/^[a-z]/.test(tagName.getText());
  return attributes.properties.some(one => {
    if (ts.isJsxSpreadAttribute(one)) return isComponent && isState(one.expression);
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    if (!value) return false;
    const name = textOf(one.name);
    if (/^on[A-Z]/.test(name)) return actsOn(value, isState);
    return isComponent && !LOOKS.test(name) && isHanded(value, isState);
  });
}

/** How it looks, or whether it is there, which says nothing of what is done. */
const LOOKS =
  /^(key|ref|id|class|className|style|title|label|disabled|hidden|open|isOpen|show|visible|aria-.+|data-.+)$/;

/** `post={menuPost}`, `target={{ post: menuPost }}` */
function isHanded(value: ts.Expression, isState: IsState): boolean {
  const inner = unwrap(value);
  if (!ts.isObjectLiteralExpression(inner)) return isState(inner);
  return inner.properties.some(
    one =>
      (ts.isPropertyAssignment(one) && isState(one.initializer)) ||
      (ts.isShorthandPropertyAssignment(one) && isState(one.name)),
  );
}

/** `() => report(menuPost.id)`, `handleReport` that does so: of calls that are given a thing, none is given another. */
function actsOn(handler: ts.Expression, isState: IsState): boolean {
  const inner = unwrap(handler);
  const body = isFunction(inner) ? inner.body : ts.isIdentifier(inner) ? calleeOf(inner)?.body : null;
  if (!body) return false;
  const given: boolean[] = [];
  const look = (node: ts.Node): void => {
    if (!ts.isCallExpression(node) || node.arguments.every(isNoThing)) return ts.forEachChild(node, look);
    const isGiven = node.arguments.some(one => holds(one, isState));
    given.push(isGiven);
    if (!isGiven) ts.forEachChild(node, look);
  };
  look(body);
  return given.length > 0 && given.every(Boolean);
}

/** `close(false)`, `setTimeout(() => …)`, `track('reported')` */
const isNoThing = (argument: ts.Expression): boolean => {
  const inner = unwrap(argument);
  return (
    ts.isLiteralExpression(inner) ||
    isFunction(inner) ||
    /^(true|false|null|undefined|e|ev|evt|event)$/.test(inner.getText()) ||
    (ts.isObjectLiteralExpression(inner) &&
      inner.properties.every(one => ts.isPropertyAssignment(one) && isNoThing(one.initializer)))
  );
};

function holds(argument: ts.Expression, isState: IsState): boolean {
  let isHeld = false;
  throughout(argument, node => (isHeld ||= ts.isExpression(node) && isState(node)));
  return isHeld;
}

/** Whether it is named in anything that an element is given. */
export const namesState = ({ attributes }: ts.JsxOpeningLikeElement, state: string): boolean =>
  attributes.properties.some(attribute => {
    const value = ts.isJsxAttribute(attribute) ? attribute.initializer : attribute.expression;
    let isNamed = false;
    if (value) throughout(value, node => (isNamed ||= ts.isIdentifier(node) && node.text === state));
    return isNamed;
  });
