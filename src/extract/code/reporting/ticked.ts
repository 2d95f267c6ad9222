import { capitalisedAround, eachNode, enclosingFunction, nameOf, textOf, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `if (also) reportUser(user.id)`, `blockUser(user.id, { report: also })`: where something is done, it is asked whether the box is
 * ticked. A box that nobody asks for reports nothing.
 */
export function isAskedFor(tag: ts.JsxOpeningLikeElement): boolean {
  const around = capitalisedAround(tag) ?? tag.getSourceFile();
  const states = new Set(tag.attributes.properties.flatMap(one => statesOf(one, around)));
  let isAsked = false;
  eachNode(around, node => {
    if (isAsked || !ts.isIdentifier(node) || !states.has(node.text) || isWithin(node, tag)) return;
    const act = enclosingFunction(node);
    if (act && isWithin(act, around) && act !== around && !shows(act)) isAsked = isRead(node, act);
  });
  return isAsked;
}

/** The names under which it is kept whether it is ticked. */
function statesOf(one: ts.JsxAttributeLike, around: ts.Node): string[] {
  if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return [];
  const value = one.initializer.expression;
  const name = value ? nameOf(value) : null;
  if (STATE.test(textOf(one.name))) return name ? [name] : [];
  return value && HEARS.test(textOf(one.name)) ? settersIn(value).flatMap(setter => stateOf(setter, around)) : [];
}
const STATE = /^(checked|isChecked|isSelected|selected|modelValue|v-model|bind:checked|ref)$/;
const HEARS = /^on(Change|Input|CheckedChange|ValueChange|Toggle|Click)$/;

function settersIn(value: ts.Node): string[] {
  const names: string[] = [];
  throughout(value, node => void (ts.isIdentifier(node) && /^set[A-Z]/.test(node.text) && names.push(node.text)));
  return names;
}

/** `const [also, setAlso] = useState(false)` */
function stateOf(setter: string, around: ts.Node): string[] {
  const names: string[] = [];
  eachNode(around, node => {
    if (!ts.isArrayBindingPattern(node)) return;
    const [state, sets] = node.elements.map(one => (ts.isBindingElement(one) ? textOf(one.name) : ''));
    if (state && sets === setter) names.push(state);
  });
  return names;
}

const isWithin = (node: ts.Node, outer: ts.Node): boolean => {
  for (let at: ts.Node | undefined = node; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** What draws a part of the page asks as well, and does nothing by it. */
function shows(act: ts.Node): boolean {
  let isPart = false;
  throughout(act, node => void (isPart ||= ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)));
  return isPart;
}

/** Handed to what is called, or what is called depends on it. */
function isRead(name: ts.Node, act: ts.Node): boolean {
  for (let at = name; at !== act; at = at.parent) {
    const { parent } = at;
    // Where it is not ticked, something else is done.
    if (ts.isPrefixUnaryExpression(parent)) return false;
    if (ts.isCallExpression(parent)) {
      if (parent.arguments.some(one => one === at)) return isDone(parent);
    } else if (ts.isIfStatement(parent) && parent.expression === at) return doesSomething(parent.thenStatement);
    else if (ts.isConditionalExpression(parent) && parent.condition === at) {
      if (doesSomething(parent.whenTrue)) return true;
    } else if (ts.isBinaryExpression(parent) && parent.left === at && AND.has(parent.operatorToken.kind)) {
      if (doesSomething(parent.right)) return true;
    }
  }
  return false;
}
const AND = new Set([ts.SyntaxKind.AmpersandAmpersandToken]);

/** Not the state itself that is set, and nothing that is only noted. */
const isDone = (call: ts.CallExpression): boolean =>
  !/^(set[A-Z]\w*|toggle\w*|log|warn|debug|info|track\w*|cn|clsx|useState|ref|Boolean|String)$/.test(
    nameOf(call.expression) ?? '',
  );

function doesSomething(node: ts.Node): boolean {
  let is = false;
  throughout(node, one => void (is ||= ts.isCallExpression(one) && isDone(one)));
  return is;
}
