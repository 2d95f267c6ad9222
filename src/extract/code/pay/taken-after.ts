import { calleeOf } from '../callees.ts';
import { chainOf, eachNode, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Whoever pays is looked up, and asked: no money is taken by that. */
const LOOKS_UP = /^(find|get|load|fetch|read|select|require|ensure|assert|check|verify|validate|parse|current)$/;

/** Of an age nothing but the answer comes, and of a log nothing. */
const COUNTS = /^(ages?|years?|birth|birthday|birthdate|adult|difference)$/;
const LOGS = /^(log|logs|logger|info|debug|warn|trace|track)$/;
/** What is paid for: `loadCredits(me, credits)` takes the money, `payByAge` as well. */
const PAYS = /^(pay|pays|payments?|charge|credits?|coins?|gems?|tokens?|premium)$/;

/**
 * Where the money may be taken at the earliest in what runs for `buyCredits`: what is asked of whoever pays stands before it.
 * What is done first may be the payment itself, unless it only looks somebody up or is named as a check.
 */
export function takenAfter({ body }: FunctionNode): ts.Node | null {
  if (!body) return null;
  if (!ts.isBlock(body)) return body;
  return firstOf(body.statements);
}

function firstOf(statements: readonly ts.Statement[]): ts.Node | null {
  const found = statements.find(one => !isBefore(one));
  // `try { await requireAdult(me); return await pay(me) } catch …`
  if (found && ts.isTryStatement(found)) return firstOf(found.tryBlock.statements);
  return (found && takenIn(found, statements)) ?? found ?? null;
}

/** `if (isAdult(me)) return pay(me, credits); throw new Error('No');`: nothing is taken by any other way. */
function takenIn(found: ts.Statement, statements: readonly ts.Statement[]): ts.Node | null {
  if (!ts.isIfStatement(found) || !isCalm(found.expression)) return null;
  const after = statements.slice(statements.indexOf(found) + 1);
  if (![found.elseStatement, ...after].every(isEnd)) return null;
  const { thenStatement } = found;
  return ts.isBlock(thenStatement) ? firstOf(thenStatement.statements) : thenStatement;
}

function isBefore(statement: ts.Statement): boolean {
  if (ts.isIfStatement(statement))
    return [statement.thenStatement, statement.elseStatement].every(isEnd) && isCalm(statement.expression);
  if (ts.isExpressionStatement(statement))
    return ts.isCallExpression(callIn(statement.expression)) && isCalm(statement.expression);
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.every(one => !one.initializer || isCalm(one.initializer))
  );
}

/** `throw new Error('No')`, `return null`; what is called for an answer may take the money after all. */
function isEnd(statement: ts.Statement | undefined): boolean {
  if (!statement) return true;
  if (ts.isBlock(statement)) return statement.statements.every(isEnd);
  return (
    (ts.isThrowStatement(statement) && !callsOneThatTakes(statement)) ||
    (ts.isReturnStatement(statement) && (!statement.expression || callsNothing(statement.expression)))
  );
}

function callsNothing(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node)) return false;
  return ts.forEachChild(node, one => !callsNothing(one) || undefined) === undefined;
}

/** No call in it does more than to look up or to ask. */
function isCalm(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && !isCalmCall(node)) return false;
  // `` sql`INSERT INTO orders …` ``
  if (ts.isTaggedTemplateExpression(node) && !/^\s*select\b/i.test(node.template.getText().slice(1))) return false;
  return ts.forEachChild(node, one => !isCalm(one) || undefined) === undefined;
}

function isCalmCall({ expression }: ts.CallExpression): boolean {
  const words = splitWords(nameOf(expression) ?? '');
  const isOfPay = words.some(word => PAYS.test(word));
  if (words[0] === 'load' && isOfPay) return false;
  if (LOOKS_UP.test(words[0] ?? '')) return !doesMore(words) && !takesWithin(expression);
  return (
    !isOfPay &&
    (words.some(word => COUNTS.test(word)) ||
      chainOf(expression).some(name => splitWords(name).some(word => LOGS.test(word))))
  );
}

/** `verifyAndCharge`, `requireCheckout`: what is looked up is called by a thing, and what is done besides by a verb. */
const doesMore = (words: readonly string[]): boolean =>
  words.some(word => TAKES.test(word)) ||
  words.some((word, at) => /^(and|then)$/.test(word) && !LOOKS_UP.test(words[at + 1] ?? ''));
const TAKES =
  /^(pay|pays|paid|charge|charges|charged|checkout|capture|captures|captured|debit|debits|debited|deduct|deducts|deducted|bill|billed|spend|spent|buy|buys|bought)$/;

/** Whatever it is called, what it runs takes the money. */
const takesWithin = (called: ts.Expression): boolean => {
  const body = calleeOf(called)?.body;
  return !!body && callsOneThatTakes(body);
};

function callsOneThatTakes(within: ts.Node): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    found ||= ts.isCallExpression(node) && splitWords(nameOf(node.expression) ?? '').some(word => TAKES.test(word));
  };
  look(within);
  eachNode(within, look);
  return found;
}

function callIn(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  return ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
}
