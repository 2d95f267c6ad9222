import { chainOf, eachNode, enclosingFunction, isFunction } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * A conversation that is opened is empty. Where the same function goes on to put the first message into it, what stands
 * before that message decides who is reached; a branch that only some take decides nothing for the others.
 */
export function firstSaid(opened: ts.Node): ts.Node | null {
  const body = enclosingFunction(opened)?.body;
  if (!body || !ts.isBlock(body)) return null;
  for (const statement of body.statements) {
    if (statement.pos < opened.end || !ts.isExpressionStatement(statement)) continue;
    const said = saidIn(statement);
    if (said) return said;
  }
  return null;
}

function saidIn(statement: ts.Statement): ts.Node | null {
  let found: ts.Node | null = null;
  eachNode(statement, node => {
    if (found || !ts.isCallExpression(node) || isWithinFunction(node, statement)) return;
    const words = chainOf(node.expression).slice(-2).flatMap(splitWords);
    if (words.some(word => WRITES.test(word)) && words.some(word => /^(messages?|msgs?)$/.test(word)))
      found = node.expression;
  });
  return found;
}

const WRITES = /^(send|sent|new|add|create|insert|push|append|post|save|store|deliver|write)$/;

function isWithinFunction(node: ts.Node, top: ts.Node): boolean {
  for (let at = node.parent; at && at !== top; at = at.parent) if (isFunction(at)) return true;
  return false;
}
