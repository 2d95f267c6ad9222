import { literalOf } from '../literals.ts';
import { eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const STATES = /^(useState|ref|shallowRef|createSignal|signal)$/;
/** What runs by itself once the form is there. */
const EFFECTS = /^(useEffect|useLayoutEffect|useMount|onMounted|onBeforeMount|onMount|createEffect|watchEffect)$/;

/**
 * `const [isPrivate, setPrivate] = useState(); useEffect(() => setPrivate(false), [])`: a state that is given its first value
 * by an effect and not by a press.
 */
export function stateOfEffect(node: ts.Node): { name: ts.Identifier; value: ts.Expression } | null {
  if (!ts.isVariableDeclaration(node) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!ts.isCallExpression(call) || !STATES.test(nameOf(call.expression) ?? '') || !isEmpty(call.arguments[0]))
    return null;
  const [state, change] = ts.isArrayBindingPattern(node.name) ? node.name.elements : [];
  const name = state && ts.isBindingElement(state) ? state.name : node.name;
  if (!ts.isIdentifier(name)) return null;
  const setter = change && ts.isBindingElement(change) ? textOf(change.name) : null;
  const value = firstSet(enclosingFunction(node)?.body ?? node.getSourceFile(), name.text, setter);
  return value && { name, value };
}

function isEmpty(given: ts.Expression | undefined): boolean {
  const literal = given && literalOf(given);
  return (
    !given || (literal !== null && literal !== undefined && (literal.value === null || literal.value === undefined))
  );
}

function firstSet(around: ts.Node, state: string, setter: string | null): ts.Expression | null {
  let found: ts.Expression | null = null;
  eachNode(around, node => {
    if (found) return;
    const given =
      setter !== null && ts.isCallExpression(node) && nameOf(node.expression) === setter ? node.arguments[0] : null;
    // `isPrivate.value = false`
    const set =
      setter === null &&
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      node.left.getText() === `${state}.value`
        ? node.right
        : null;
    const value = given ?? set;
    if (value && literalOf(value) !== null && runsByItself(node)) found = value;
  });
  return found;
}

/** Directly in what an effect runs; a handler inside it waits for somebody. */
function runsByItself(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return ts.isCallExpression(call) && EFFECTS.test(nameOf(call.expression) ?? '');
  }
  return false;
}
