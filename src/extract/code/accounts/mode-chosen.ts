import { enclosingFunction, nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { usesOf } from '../writes/uses.ts';

/**
 * What a mode chooses for a request: `const url = isRegister ? '/accounts' : '/session'; api.post(url, form)`,
 * `(isRegister ? signUp : signIn)(form)`. A text that is shown asks for nothing.
 */
export function reachesRequest(chosen: ts.Node): boolean {
  if (ts.isIfStatement(chosen)) return assignsIn(chosen.thenStatement) || assignsIn(chosen.elseStatement);
  return ts.isExpression(chosen) && isAsked(chosen);
}

function isAsked(value: ts.Expression): boolean {
  let at: ts.Expression = value;
  while (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isCallExpression(parent)) return parent.expression === at || isGivenToRequest(parent);
  if (ts.isPropertyAssignment(parent) && /^(url|path|uri|endpoint|action|method)$/.test(parent.name.getText()))
    return ts.isCallExpression(parent.parent.parent) && isGivenToRequest(parent.parent.parent);
  if (ts.isTemplateSpan(parent)) return isAsked(parent.parent);
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.PlusToken ? isAsked(parent) : isUsed(parent.left, parent);
  return ts.isVariableDeclaration(parent) && isUsed(parent.name, parent);
}

/** `let url; if (isRegister) url = '/accounts'` */
function assignsIn(branch: ts.Statement | undefined): boolean {
  if (!branch) return false;
  const [only, ...others] = ts.isBlock(branch) ? branch.statements : [branch];
  if (!only || others.length > 0 || !ts.isExpressionStatement(only)) return false;
  const set = unwrap(only.expression);
  return ts.isBinaryExpression(set) && set.operatorToken.kind === ts.SyntaxKind.EqualsToken && isUsed(set.left, set);
}

/** Whether what is kept under a name is asked with, or called, in the same function. */
function isUsed(name: ts.Node, from: ts.Node): boolean {
  const within = enclosingFunction(from);
  if (!within || !ts.isIdentifier(name)) return false;
  const declared = ts.isVariableDeclaration(name.parent) ? name.parent : null;
  const uses = declared ? usesOf(declared, name.text, within) : namesWithin(name.text, within);
  return uses.some(use => use !== name && use.pos > from.pos && isAsked(use));
}

function namesWithin(name: string, within: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) found.push(node);
    ts.forEachChild(node, look);
  };
  look(within);
  return found;
}

/** It goes with the form: a message that is shown, a page that is opened and an event that is counted go alone. */
const isGivenToRequest = (call: ts.CallExpression): boolean => {
  const name = nameOf(call.expression) ?? '';
  if (SHOWS.test(name) || SHOWS.test(call.expression.getText())) return false;
  return call.arguments.length > 1 || ASKS.test(name) || ts.isObjectLiteralExpression(unwrap(call.arguments[0]!));
};
const ASKS = /^(post|put|fetch|request|ajax|mutate|mutateAsync|submit|send|dispatch|execute|invoke)/i;
const SHOWS =
  /^(navigate\w*|push|replace|redirect|go|goto|open|set[A-Z]\w*|t|i18n\..*|\$t|(use)?router\b.*|console\..*|.*\btoast\b.*|alert|show\w*|notify|(enqueue)?snackbar|message\..*|.*([tT]rack|[lL]og|[cC]apture|analytics|[eE]vent)\w*(\(.*)?)$/;
