import { usesOf } from '../guards/callers.ts';
import { eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where a scan that did not take place is answered as if it had found nothing. */
export interface Failure {
  at: ts.Node;
  message: string;
}

/**
 * Whether the function around a scan lets the file through if the scan fails or its key is missing. Only what is written
 * out: a returned "no match", or an early return without any answer.
 */
export function failureOf(scan: ts.Node, steps = 2): Failure | null {
  const around = enclosingFunction(scan);
  if (!around?.body) return null;
  const own = failureIn(scan, around);
  if (own || steps === 0) return own;
  for (const use of usesOf(scan)) {
    const found = failureOf(use, steps - 1);
    if (found) return found;
  }
  return null;
}

function failureIn(scan: ts.Node, around: FunctionNode): Failure | null {
  for (let at: ts.Node = scan; at !== around; at = at.parent) {
    const { parent } = at;
    if (ts.isTryStatement(parent) && parent.tryBlock === at && parent.catchClause) {
      const answer = cleanAnswerOf(parent.catchClause.block) ?? passedOver(parent);
      if (answer) return { at: answer, message: 'a scan that failed is answered as no match' };
    }
    if (isCatchCall(parent, at)) {
      const answer = cleanHandler(parent.parent as ts.CallExpression);
      if (answer) return { at: answer, message: 'a scan that failed is answered as no match' };
    }
    if (!ts.isBlock(parent)) continue;
    for (const statement of parent.statements) {
      if (statement === at) break;
      if (!ts.isIfStatement(statement) || !missesKey(statement.expression)) continue;
      const answer = cleanAnswerOf(statement.thenStatement) ?? bareReturnOf(statement.thenStatement);
      if (answer) return { at: answer, message: 'without the key of the service the scan is left out' };
    }
  }
  return null;
}

/** A `return` that says "no match", in a branch that neither throws nor says anything else. */
function cleanAnswerOf(branch: ts.Node): ts.Node | null {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  if (!last || !ts.isReturnStatement(last) || !last.expression || throws(branch)) return null;
  return isClean(last.expression) ? last : null;
}

/** A `catch` that only writes it down, before the file goes on: `try { known = await match(bytes); } catch (error) { log(error); }`. */
function passedOver({ parent, catchClause, finallyBlock, tryBlock }: ts.TryStatement): ts.Node | null {
  if (finallyBlock || !ts.isBlock(parent) || !catchClause || holdsStore(tryBlock)) return null;
  const own = catchClause.parent;
  const rest = parent.statements.slice(parent.statements.indexOf(own) + 1);
  const isQuiet = catchClause.block.statements.every(one => {
    const said = ts.isExpressionStatement(one) ? unwrap(one.expression) : null;
    return !!said && ts.isCallExpression(said) && LOGS.test(said.expression.getText());
  });
  return isQuiet && rest.some(one => !ts.isReturnStatement(one)) ? catchClause : null;
}
const LOGS = /^(console|log|logger|metrics?|stats|sentry|this\.log(ger)?|req\.log|request\.log)\b/i;

/** What is kept inside the `try` is not kept where the scan failed. */
function holdsStore(block: ts.Block): boolean {
  let holds = false;
  eachNode(block, node => {
    if (ts.isCallExpression(node)) holds ||= STORES.test(nameOf(node.expression) ?? '');
    if (ts.isNewExpression(node)) holds ||= /^(Put\w*|Upload)$/.test(nameOf(node.expression) ?? '');
  });
  return holds;
}
const STORES = /^(put|save|store|upload|write|create|insert|move|copy|persist|pipe)/i;

function bareReturnOf(branch: ts.Node): ts.Node | null {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last && ts.isReturnStatement(last) && !last.expression && !throws(branch) ? last : null;
}

/** `.catch(() => ({ isMatch: false }))` */
const isCatchCall = (parent: ts.Node, at: ts.Node) =>
  ts.isPropertyAccessExpression(parent) &&
  parent.expression === at &&
  parent.name.text === 'catch' &&
  ts.isCallExpression(parent.parent);

function cleanHandler(call: ts.CallExpression): ts.Node | null {
  const [handler] = call.arguments;
  if (!handler || !isFunction(handler) || !handler.body) return null;
  if (ts.isBlock(handler.body)) return cleanAnswerOf(handler.body);
  return isClean(handler.body as ts.Expression) ? handler.body : null;
}

const BAD = new Set([
  'match',
  'matched',
  'matches',
  'flagged',
  'hit',
  'csam',
  'detected',
  'blocked',
  'infected',
  'found',
]);
const GOOD = new Set(['safe', 'clean', 'ok', 'allowed', 'passed', 'approved', 'skipped']);

function isClean(answer: ts.Expression): boolean {
  const inner = unwrap(answer);
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (ts.isCallExpression(inner) && inner.arguments[0]) return isClean(inner.arguments[0]);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  return inner.properties.some(property => {
    if (!ts.isPropertyAssignment(property)) return false;
    const words = splitWords(textOf(property.name));
    const value = unwrap(property.initializer).kind;
    if (value === ts.SyntaxKind.FalseKeyword) return words.some(word => BAD.has(word));
    return value === ts.SyntaxKind.TrueKeyword && words.some(word => GOOD.has(word));
  });
}

/** `!process.env.PHOTODNA_KEY`, `!apiKey`, `!config.endpoint`, alone or beside others. */
function missesKey(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (ts.isBinaryExpression(inner)) return missesKey(inner.left) || missesKey(inner.right);
  if (!ts.isPrefixUnaryExpression(inner) || inner.operator !== ts.SyntaxKind.ExclamationToken) return false;
  const operand = unwrap(inner.operand);
  if (/\b(process\.env|import\.meta\.env)\b/.test(operand.getText())) return true;
  if (ts.isIdentifier(operand) && /\b(process\.env|import\.meta\.env)\b/.test(valueOf(operand)?.getText() ?? ''))
    return true;
  const words = splitWords(operand.getText());
  return words.some(word => /^(key|secret|credentials?|endpoint|enabled|configured)$/.test(word));
}

function throws(branch: ts.Node): boolean {
  let found = false;
  const walk = (node: ts.Node): void => {
    if (ts.isThrowStatement(node)) found = true;
    if (!isFunction(node)) ts.forEachChild(node, walk);
  };
  walk(branch);
  return found;
}
