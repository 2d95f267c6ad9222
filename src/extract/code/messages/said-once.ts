import { chainOf, eachNode, enclosingFunction, nameOf } from '../names.ts';
import { columnsOf } from '../rows/columns.ts';
import { column } from '../rows/may-keep.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMessages } from './stored.ts';
import { isRecipient } from './talk-columns.ts';

const STORES = /^(create|insert|insertOne|save|add)$/;

/**
 * `const kept = await Message.create({ recipientId, … }); io.to(recipientId).emit('message', kept)`: one message, told of where
 * it is kept. Whoever comes to the second has come past the first, so that what is asked there is asked of both.
 */
export function isToldWhereKept(call: ts.CallExpression): boolean {
  const around = nameOf(call.expression) === 'emit' ? enclosingFunction(call)?.body : null;
  if (!around) return false;
  let found = false;
  eachNode(around, one => {
    if (found || one.end > call.pos || !ts.isCallExpression(one) || !keepsMessage(one)) return;
    const block = blockOf(one);
    found = enclosingFunction(one)?.body === around && block.pos <= call.pos && call.end <= block.end;
  });
  return found;
}

function keepsMessage({ expression, arguments: [given] }: ts.CallExpression): boolean {
  if (!STORES.test(nameOf(expression) ?? '') || !given) return false;
  if (!isMessages(splitWords(chainOf(expression).at(-2) ?? '').join(' '))) return false;
  return columnsOf(given).columns.some(({ name }) => isRecipient(column(name)));
}

/** The nearest block: every way through it leads past its statements. */
function blockOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (!ts.isBlock(at) && !ts.isSourceFile(at) && !ts.isCaseOrDefaultClause(at) && !isBranch(at)) at = at.parent;
  return at;
}

/** What stands there without a block may not run. */
const isBranch = (node: ts.Node): boolean =>
  ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isBinaryExpression(node);
