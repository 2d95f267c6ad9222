import { isBehindPress } from '../autoplay/pressed.ts';
import { isPermitted } from './device-permissions.ts';
import { linksOf } from '../links/registry.ts';
import { declaredName, enclosingFunction, isFunction, nameOf, textOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What only who holds the device does; a player that goes on, or a state of the program that changes, happens by itself. */
const PRESSED =
  /^on(Long|Double|Right|Middle|Aux)?(Click(ed)?|Press(ed)?|Tap|DblClick|Touch(Start|End)|Mouse(Down|Up)|Pointer(Down|Up)|Key(Down|Up|Press)|Submit|Select|Toggle|Choose|Pick|Confirm|Accept|Refresh|Drop|ContextMenu|ActionPress)(?![a-z])/;
/** What is set by hand, on a control that is. */
const SET = /^on(Change|ChangeText|Input|ValueChange|CheckedChange)$/;
const CONTROL =
  /^(input|textarea|select|switch|checkbox|picker|radio|slider|toggle|field|combobox|dropdown|autocomplete|segmented)$/;

/** Where something is only shown. */
const SHOWN =
  /^(use\w*Effect|onMounted|onBeforeMount|onMount|onActivated|watch|watchEffect|useFocusEffect|afterRender)$/;
const LIFECYCLE =
  /^(componentDidMount|componentDidUpdate|mounted|created|beforeMount|activated|ngOnInit|ngAfterViewInit)$/;

/** Who runs a function: a control, whoever a hook hands it to, or the page when it is shown. */
type Use = 'pressed' | 'handed-out' | 'shown';

/**
 * Who runs the function around a place, by its name in this file: a control, `<Button onClick={locate}>` beside
 * `const locate = () => …`, or whoever uses the hook that returns it. Null where nobody is seen, or where something
 * runs it when a page is shown. What only runs once the device has given its permission is no reason against it.
 */
export function ranBy(node: ts.Node, depth = 3): Exclude<Use, 'shown'> | null {
  const used = useAround(node, depth);
  return used === 'shown' ? null : used;
}

function useAround(node: ts.Node, depth: number): Use | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (!name || /^[A-Z]|^use[A-Z]/.test(name)) continue;
    const use = useOfNamed(name, at, depth);
    if (use) return use;
  }
  return null;
}

function useOfNamed(name: string, own: FunctionNode, depth: number): Use | null {
  let found: Use | null = null;
  for (const node of linksOf(own)?.identifiers(name) ?? []) {
    if (isWithin(node, own) || isDeclared(node)) continue;
    const use =
      useOf(node) ?? (isHandedOut(node) ? 'handed-out' : null) ?? (depth > 0 ? useAround(node, depth - 1) : null);
    if (use === 'shown' && !isPermitted(node)) return 'shown';
    if (use === 'pressed' || use === 'handed-out') found = found === 'pressed' ? found : use;
  }
  return found;
}

const isDeclared = ({ parent }: ts.Identifier) => ts.isVariableDeclaration(parent) || isFunction(parent);

/** `return { locate }`, `return [position, locate]` in a hook. */
export function isHandedOut(node: ts.Node): boolean {
  let at: ts.Node = node.parent;
  const isMember = ts.isShorthandPropertyAssignment(at) || (ts.isPropertyAssignment(at) && at.initializer === node);
  if (isMember) at = at.parent;
  if (!ts.isObjectLiteralExpression(at) && !ts.isArrayLiteralExpression(at)) return false;
  while (ts.isAsExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  if (!ts.isReturnStatement(at.parent)) return false;
  const around = enclosingFunction(at);
  return around !== null && /^use[A-Z]/.test(declaredName(around) ?? '');
}

/** What runs a name where it stands: a control, or the page when it is shown. */
export function useOf(node: ts.Node): Use | null {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at)) {
      const event = textOf(at.name);
      const isSet = SET.test(event) && splitWords(at.parent.parent.tagName.getText()).some(word => CONTROL.test(word));
      return PRESSED.test(event) || isSet ? 'pressed' : null;
    }
    // An effect that waits for a switch: `useEffect(() => { if (isSharing) start(); }, [isSharing])`.
    if (ts.isCallExpression(at) && SHOWN.test(nameOf(at.expression) ?? ''))
      return isBehindPress(node) ? 'pressed' : 'shown';
    if (isFunction(at) && LIFECYCLE.test(declaredName(at) ?? '')) return 'shown';
  }
  if (!isRunByComponent(node)) return null;
  return isBehindPress(node) ? 'pressed' : 'shown';
}

/** `locate();` in the body of a component, `$: if (map) locate();` (Svelte): it runs whenever the component is drawn. */
function isRunByComponent(node: ts.Node): boolean {
  const around = ts.isCallExpression(node.parent) && node.parent.expression === node && enclosingFunction(node);
  return !!around && /^([A-Z]|setup$)/.test(declaredName(around) ?? '');
}
