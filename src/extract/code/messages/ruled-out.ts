import { leaves } from '../guards/completion.ts';
import type { CompiledConcept } from '../concepts.ts';
import { ts } from '../ts-morph.ts';
import { saysPrivate } from './words.ts';

/**
 * `if (channel.type === ChannelType.DM) return;` above the call, in whatever block or function holds it: what is sent below it
 * goes to others than two.
 */
export function isRuledOut(call: ts.Node, concept: CompiledConcept): boolean {
  for (let at = call; at.parent; at = at.parent) {
    if (!ts.isBlock(at.parent)) continue;
    const { statements } = at.parent;
    if (statements.some(one => one.end <= at.pos && isLeftByPrivate(one, concept))) return true;
  }
  return false;
}

const isLeftByPrivate = (statement: ts.Statement, concept: CompiledConcept): boolean =>
  ts.isIfStatement(statement) &&
  leaves(statement.thenStatement) &&
  ts.isBinaryExpression(statement.expression) &&
  /^={2,3}$/.test(statement.expression.operatorToken.getText()) &&
  [statement.expression.left, statement.expression.right].some(side => saysPrivate(concept, side.getText()));
