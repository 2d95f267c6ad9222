import { calleeOf } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/**
 * Whether what is called may know whom the words are for though it is not told: it, or what it comes from, is handed more than
 * words or is changed in the same message, what runs it is, or it reads what its own file keeps.
 */
export function mayKnowPerson(
  call: ts.CallExpression,
  root: ts.Node,
  isPlain: (one: ts.Expression) => boolean,
): boolean {
  if (isRunForSomebody(call, root, isPlain)) return true;
  const body = ts.isIdentifier(unwrap(call.expression)) ? calleeOf(call.expression) : null;
  return body ? !readsOnlyGiven(body) : isUsedBeside(call, root, isPlain);
}

/** `store.run({ me, to }, () => say(text))` */
function isRunForSomebody(call: ts.Node, root: ts.Node, isPlain: (one: ts.Expression) => boolean): boolean {
  for (let at = call; at !== root && at.parent; at = at.parent) {
    const { parent } = at;
    if (!ts.isCallExpression(parent) || parent.expression === at) continue;
    if (parent.arguments.some(one => one !== at && !isPlain(one))) return true;
  }
  return false;
}

/** `room` of `room.say(text)`, and whatever else the same module gives. */
function isUsedBeside(call: ts.CallExpression, root: ts.Node, isPlain: (one: ts.Expression) => boolean): boolean {
  const first = rootOf(call.expression);
  const source = sourceOf(first);
  const owner = ts.isIdentifier(first) ? null : chainOf(call.expression).slice(0, 2).join('.');
  let isUsed = false;
  eachNode(root, node => {
    if (isUsed || isWithin(node, call.expression)) return;
    if (owner !== null) isUsed = ts.isPropertyAccessExpression(node) && node.getText() === owner && !isHarmless(node);
    else if (ts.isIdentifier(node) && !isOnlyName(node) && sourceOf(node) === source) isUsed = !isHarmless(node);
  });
  return isUsed;

  /** The head of another call that is given words alone. */
  function isHarmless(use: ts.Expression): boolean {
    let at: ts.Node = use;
    while (ts.isPropertyAccessExpression(at.parent) && at.parent.expression === at) at = at.parent;
    const { parent } = at;
    return ts.isCallExpression(parent) && parent.expression === at && parent.arguments.every(isPlain);
  }
}

function rootOf(callee: ts.Expression): ts.Expression {
  let at = unwrap(callee);
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return at;
}

const isOnlyName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isTypeNode(node.parent);

/** The module that a name is taken from, or the place where it is declared. */
function sourceOf(name: ts.Expression): unknown {
  if (!ts.isIdentifier(name)) return name.getText();
  return linksOf(name)?.imports.get(name.text)?.specifier ?? declarationOf(name.text, name) ?? name.text;
}

/** What is at hand for whoever asks, and may have been put there for this message. */
const OF_NOW = /^(current|session|context|peer|room|socket|recipient|store)$/;

/** A function that works with what it is given: nothing of its own file that changes, and nothing that is kept for the message. */
function readsOnlyGiven({ body, parameters }: FunctionNode): boolean {
  if (!body) return false;
  let isOnly = true;
  eachNode(body, node => {
    if (!isOnly) return;
    if (node.kind === ts.SyntaxKind.ThisKeyword) isOnly = false;
    else if (ts.isCallExpression(node))
      isOnly = !splitWords(nameOf(node.expression) ?? '').some(one => OF_NOW.test(one));
    else if (ts.isIdentifier(node) && !isOnlyName(node)) {
      const declared = declarationOf(node.text, node);
      if (!declared || isWithin(declared, body) || parameters.some(one => isWithin(declared, one))) return;
      if (ts.isVariableDeclaration(declared)) isOnly = isFixed(declared, body);
    }
  });
  return isOnly;
}

/** A constant that only this function uses: nobody else puts anything into it. */
function isFixed(declared: ts.VariableDeclaration, body: ts.Node): boolean {
  if (!(declared.parent.flags & ts.NodeFlags.Const) || !ts.isIdentifier(declared.name)) return false;
  const value = declared.initializer && unwrap(declared.initializer);
  if (value && (ts.isLiteralExpression(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value)))
    return true;
  const { text } = declared.name;
  let isElsewhere = false;
  eachNode(body.getSourceFile(), one => {
    isElsewhere ||=
      ts.isIdentifier(one) && one.text === text && !isOnlyName(one) && !isWithin(one, body) && one !== declared.name;
  });
  return !isElsewhere;
}
