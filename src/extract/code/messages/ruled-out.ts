import { leaves } from '../completion.ts';
import type { CompiledConcept } from '../concepts.ts';
import { enclosingFunction, isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { saysPrivate } from './words.ts';

/** `if (channel.type === ChannelType.DM) return;` above the call: what is sent below it goes to others than two. */
export function isRuledOut(call: ts.Node, concept: CompiledConcept): boolean {
  const around = enclosingFunction(call);
  const body = around && isFunction(around) ? around.body : undefined;
  if (!body || !ts.isBlock(body)) return false;
  return body.statements.some(
    one =>
      one.end <= call.pos &&
      ts.isIfStatement(one) &&
      leaves(one.thenStatement) &&
      ts.isBinaryExpression(one.expression) &&
      /^={2,3}$/.test(one.expression.operatorToken.getText()) &&
      [one.expression.left, one.expression.right].some(side => saysPrivate(concept, side.getText())),
  );
}
