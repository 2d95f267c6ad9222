import { chainOf, enclosingFunction, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What is kept of a person, by the name of the part that holds it. */
const KEPT = /^(settings?|preferences?|prefs|privacy|notification_?settings|user_?settings)$/i;
/** Whose it is. Without one it may be what the product has for everybody. */
const WHOSE =
  /^(current|my|the|auth|signed(_?in)?|logged(_?in)?)?_?(user|me|account|profile|member|viewer|person|session|player|self)(_?(data|info|record|details|profile|account|response|query))?$/i;
/** Whoever has signed in: a page that waits for them is no form for somebody new. */
const SIGNED_IN = /^(current|logged|signed|auth|viewer|session|me$)/i;
/** What is kept for those who chose nothing. */
const FOR_ALL = /default|config|initial|fallback/i;
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
  const held = chain.findIndex(name => KEPT.test(name));
  return (
    chain.at(-1) === kept &&
    held < chain.length - 1 &&
    chain.slice(0, Math.max(held, 0)).some(name => WHOSE.test(name)) &&
    !chain.some(name => FOR_ALL.test(name))
  );
}

/** Whether it runs whenever the effect does: nothing is asked around it, and nothing before it leads out. */
function runsInEffect(node: ts.Node): boolean {
  const run = enclosingFunction(node);
  if (!run || !ts.isCallExpression(run.parent) || !EFFECTS.test(nameOf(run.parent.expression) ?? '')) return false;
  if (run.body === node) return true;
  const { parent: statement } = node;
  if (!ts.isExpressionStatement(statement) || !run.body || !ts.isBlock(run.body)) return false;
  const around = statement.parent.parent;
  const top = ts.isIfStatement(around) && waitsForPerson(around, statement.parent) ? around : statement;
  if (top.parent !== run.body) return false;
  const before = run.body.statements.slice(0, run.body.statements.indexOf(top));
  return before.every(one => ts.isExpressionStatement(one) || ts.isVariableStatement(one));
}

/** `if (loggedUser.value?.settings) { … }` */
function waitsForPerson({ expression, thenStatement }: ts.IfStatement, then: ts.Node): boolean {
  const chain = chainOf(expression);
  const last = chain.at(-1) ?? '';
  return (
    thenStatement === then &&
    SIGNED_IN.test(chain[0] ?? '') &&
    (chain.length === 1 || last === 'value' || last === 'data' || KEPT.test(last))
  );
}
