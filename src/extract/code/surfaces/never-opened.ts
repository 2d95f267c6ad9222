import { literalOf } from '../literals.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { Props } from '../components/props.ts';
import { evaluate } from '../components/props.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { isAssignment } from '../writes/assigned.ts';

/** A state of a component that is off at first, and the name of what sets it. */
interface State {
  declaration: ts.Node;
  name: string;
  /** `setOpen` of `const [open, setOpen] = useState(false)`; null where the state itself is assigned to. */
  setter: string | null;
}

const OPEN = /^(open|isOpen|opened|isOpened|show|shown|isShown|visible|isVisible|active|isActive|modelValue)$/;
const DIALOG = /modal|dialog|popup|popover|sheet|drawer|overlay|lightbox/i;
const MAX_STEPS = 3;

/** `<Modal open={isOpen}>`, where only what is hidden in this rendering sets `isOpen`: nobody can open it. */
export function isNeverOpened({ tagName, attributes }: ts.JsxOpeningLikeElement, props: Props): boolean {
  if (!DIALOG.test(tagName.getText())) return false;
  return attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return false;
    const { expression } = one.initializer;
    return expression !== undefined && OPEN.test(textOf(one.name)) && isNeverTrue(expression, props);
  });
}

/** Whether an expression is a state that nothing which is shown in this rendering switches on. */
export function isNeverTrue(expression: ts.Expression, props: Props): boolean {
  const inner = unwrap(expression);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return isNeverTrue(inner.left, props) || isNeverTrue(inner.right, props);
  const { component } = props;
  // What whoever renders it shows is not known.
  if (!component || ts.isClassLike(component.node)) return false;
  const state = stateAt(inner);
  if (!state || !isWithin(state.declaration, component.node)) return false;
  const openers = usesOf(state.setter ?? state.name, component.node).filter(use => mayOpen(use, state, inner));
  return openers.length > 0 && openers.every(use => isHiddenAt(use, component.node, props, MAX_STEPS));
}

/** `open`, `open.value`, `open()` of a state that is off at first. */
function stateAt(expression: ts.Expression): State | null {
  const inner =
    ts.isCallExpression(expression) && expression.arguments.length === 0 ? expression.expression : expression;
  const held = ts.isPropertyAccessExpression(inner) && inner.name.text === 'value' ? inner.expression : inner;
  const declaration = ts.isIdentifier(held) ? declarationOf(held.text, held) : null;
  if (!declaration || !ts.isIdentifier(held)) return null;
  const isPair = ts.isBindingElement(declaration) && ts.isArrayBindingPattern(declaration.parent);
  const holder = isPair ? declaration.parent.parent : declaration;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made) || !isOff(made.arguments[0])) return null;
  const by = nameOf(made.expression) ?? '';
  if (!isPair) return /^(ref|shallowRef)$/.test(by) ? { declaration, name: held.text, setter: null } : null;
  const [, second] = (declaration.parent as ts.ArrayBindingPattern).elements;
  const setter = second && ts.isBindingElement(second) && ts.isIdentifier(second.name) ? second.name.text : null;
  return setter && /^(useState|createSignal)$/.test(by) ? { declaration, name: held.text, setter } : null;
}

/** Nothing, `false`, `null` */
function isOff(value: ts.Expression | undefined): boolean {
  if (!value) return true;
  const literal = literalOf(value);
  return literal !== null && !literal.value;
}

const known = new WeakMap<ts.Node, Map<string, ts.Identifier[]>>();

/** Where a name stands in a component: all names are looked up at once. */
function usesOf(name: string, within: ts.Node): readonly ts.Identifier[] {
  let uses = known.get(within);
  if (!uses) {
    const found = new Map<string, ts.Identifier[]>();
    eachNode(within, node => {
      if (!ts.isIdentifier(node) || isNameOnly(node)) return;
      const list = found.get(node.text);
      if (list) list.push(node);
      else found.set(node.text, [node]);
    });
    known.set(within, (uses = found));
  }
  return uses.get(name) ?? [];
}

/** The name where it is declared, an attribute or a member that is called the same. */
const isNameOnly = ({ parent, pos }: ts.Identifier): boolean =>
  ((ts.isBindingElement(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent)) &&
    parent.name?.pos === pos) ||
  ts.isJsxAttribute(parent) ||
  (ts.isPropertyAccessExpression(parent) && parent.name.pos === pos) ||
  (ts.isPropertyAssignment(parent) && parent.name.pos === pos);

/** Whether a use may switch the state on: it is not only read, put off, or what shows the dialog itself. */
function mayOpen(use: ts.Identifier, { setter }: State, shown: ts.Expression): boolean {
  const { parent } = use;
  if (setter !== null) {
    const isCalled = ts.isCallExpression(parent) && parent.expression === use;
    return !isCalled || parent.arguments.length === 0 || !isOff(parent.arguments[0]);
  }
  const place = ts.isPropertyAccessExpression(parent) && parent.name.text === 'value' ? parent : use;
  const around = place.parent;
  if (ts.isBinaryExpression(around) && around.left === place)
    return around.operatorToken.kind !== ts.SyntaxKind.EqualsToken ? isAssignment(around) : !isOff(around.right);
  if (isWithin(place, shown)) return false;
  // Handed on in any way, it may be set there.
  return place === use && !isRead(use);
}

/** `!open`, `open && …`, `open ? … : …`, `{open}` */
function isRead(use: ts.Identifier): boolean {
  const { parent } = use;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isConditionalExpression(parent)) return parent.condition === use;
  if (ts.isIfStatement(parent) || ts.isTypeOfExpression(parent) || ts.isTemplateSpan(parent)) return true;
  if (ts.isBinaryExpression(parent))
    return parent.left === use || parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  return ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent);
}

/** Whether a place is not shown in this rendering; in a function of the component, none of the places that name it is. */
function isHiddenAt(use: ts.Node, whole: ts.Node, props: Props, steps: number): boolean {
  for (let at = use; at !== whole && at.parent; at = at.parent) {
    if (isOtherBranch(at, props)) return true;
    const name = isFunction(at) && at !== use ? nameOfLocal(at, whole) : null;
    if (name === null) continue;
    const uses = usesOf(name, whole).filter(one => !isWithin(one, at));
    return steps > 0 && uses.length > 0 && uses.every(one => isHiddenAt(one, whole, props, steps - 1));
  }
  return false;
}

/** A branch that the props of this rendering do not lead to. */
export function isOtherBranch(at: ts.Node, props: Props): boolean {
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.right === at) {
    const known = isTest(parent.operatorToken.kind) ? evaluate(parent.left, props) : null;
    return (
      known !== null && Boolean(known.value) !== (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    );
  }
  if (!ts.isConditionalExpression(parent) || parent.condition === at) return false;
  const known = evaluate(parent.condition, props);
  return known !== null && Boolean(known.value) !== (parent.whenTrue === at);
}

const isTest = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;

/** `const openReport = () => …`, `function openReport() { … }` in the component. */
function nameOfLocal(node: ts.Node, whole: ts.Node): string | null {
  if (node === whole) return null;
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? null;
  let holder = node.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : null;
}
