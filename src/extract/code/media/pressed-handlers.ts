import { declaredName, enclosingFunction, isFunction, nameOf, textOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What happens by itself, or where something is only shown. */
const BY_ITSELF =
  /^on(Load|Mount|Layout|Ready|Init|Focus|Appear|View|Visible|Enter|Error|End|Show|Update|Render|Data|Message|Success)/;
const SHOWN =
  /^(use\w*Effect|onMounted|onBeforeMount|onMount|onActivated|watch|watchEffect|useFocusEffect|afterRender)$/;
const LIFECYCLE =
  /^(componentDidMount|componentDidUpdate|mounted|created|beforeMount|activated|ngOnInit|ngAfterViewInit)$/;

/**
 * Whether a place stands in a function that a control is handed by name, and that nothing runs when a page is shown:
 * `<Button onClick={locate}>` beside `const locate = () => …`.
 */
export function isHandedToControl(node: ts.Node, file: ParsedFile): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name && !/^[A-Z]|^use[A-Z]/.test(name) && isHanded(name, at, file)) return true;
  }
  return false;
}

function isHanded(name: string, own: FunctionNode, file: ParsedFile): boolean {
  let isPressed = false;
  for (const node of file.ofKind<ts.Identifier>(ts.SyntaxKind.Identifier)) {
    if (node.text !== name || isWithin(node, own) || isDeclared(node)) continue;
    const use = useOf(node);
    if (use === 'shown') return false;
    isPressed ||= use === 'pressed';
  }
  return isPressed;
}

const isWithin = (node: ts.Node, own: ts.Node) => node.pos >= own.pos && node.end <= own.end;
const isDeclared = ({ parent }: ts.Identifier) => ts.isVariableDeclaration(parent) || isFunction(parent);

function useOf(node: ts.Node): 'pressed' | 'shown' | null {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at)) {
      const event = textOf(at.name);
      return /^on[A-Z]/.test(event) && !BY_ITSELF.test(event) ? 'pressed' : null;
    }
    if (ts.isCallExpression(at) && SHOWN.test(nameOf(at.expression) ?? '')) return 'shown';
    if (isFunction(at) && LIFECYCLE.test(declaredName(at) ?? '')) return 'shown';
  }
  return null;
}
