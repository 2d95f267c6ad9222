import { chainOf, enclosingFunction, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What is kept of a person, by the name of the part that holds it. */
const KEPT = /^(settings?|preferences?|prefs|privacy|notification_?settings|user_?settings)$/i;
/** What runs by itself once the page or the record is there. */
const EFFECTS = /^(use\w*Effect|watch\w*|on(Before)?Mount(ed)?|\$effect|createEffect)$/;

/**
 * `const digest = ref('daily')` and `watch(user, () => { digest.value = user.value.settings.digest })`: the control of a page
 * that shows what is kept of whoever has signed in. Nobody ever has its first value; with `?? 'daily'` behind it somebody has.
 */
export function isFilledFromKept(node: ts.Node): boolean {
  const state = ts.isVariableDeclaration(node) ? stateOf(node) : null;
  if (!state) return false;
  const page = enclosingFunction(node)?.body ?? node.getSourceFile();
  let isFilled = false;
  eachNode(page, one => {
    if (isFilled) return;
    const given = givenTo(one, state);
    isFilled = given !== null && isKeptOf(given, state.kept) && runsInEffect(one);
  });
  return isFilled;
}

interface State {
  kept: string;
  setter: string | null;
}

function stateOf({ name, initializer }: ts.VariableDeclaration): State | null {
  const made = initializer && unwrap(initializer);
  if (!made || !ts.isCallExpression(made)) return null;
  const hook = nameOf(made.expression) ?? '';
  if (ts.isIdentifier(name)) return /^(ref|shallowRef)$/.test(hook) ? { kept: name.text, setter: null } : null;
  if (!ts.isArrayBindingPattern(name) || !/^(useState|createSignal)$/.test(hook)) return null;
  const [first, second] = name.elements;
  return first && second && ts.isBindingElement(first) && ts.isBindingElement(second)
    ? { kept: textOf(first.name), setter: textOf(second.name) }
    : null;
}

/** `digest.value = …`, `setDigest(…)` */
function givenTo(node: ts.Node, { kept, setter }: State): ts.Expression | null {
  if (setter !== null)
    return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === setter
      ? (node.arguments[0] ?? null)
      : null;
  const isSet = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isSet && chainOf(node.left).join('.') === `${kept}.value` ? node.right : null;
}

function isKeptOf(given: ts.Expression, kept: string): boolean {
  const inner = unwrap(given);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  const chain = chainOf(inner);
  return chain.at(-1) === kept && chain.slice(0, -1).some(name => KEPT.test(name));
}

function runsInEffect(node: ts.Node): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at.parent))
    if (ts.isCallExpression(at.parent) && EFFECTS.test(nameOf(at.parent.expression) ?? '')) return true;
  return false;
}
