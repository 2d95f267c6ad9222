import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SETS_UP = /^(init|initiali[sz]e|setup|boot|bootstrap)$/;
/** Somebody else, by what they are to whoever writes. */
const OTHER =
  /^(recipients?|receivers?|peer|partner|other|target|friend|contact|member|participants?|invitee|addressee|to)$/;
const SAYS = /^(send|emit|publish|post|put|create|open|start|insert|invite|submit|mutate|fetch|request|write|deliver)$/;

/**
 * `async function initDm() { await inbox.init(me.key); }`, which is given nobody, names nobody else and sends nothing: with it
 * the messages that come in are begun to be read.
 */
export function setsUp({ body, parameters }: FunctionNode, name: string): boolean {
  if (!body || parameters.length > 0 || !SETS_UP.test(splitWords(name)[0] ?? '')) return false;
  let speaks = false;
  eachNode(body, node => {
    if (!ts.isIdentifier(node)) return;
    const words = splitWords(node.text);
    const isCalled = ts.isCallExpression(node.parent) || ts.isPropertyAccessExpression(node.parent);
    speaks ||= words.some(word => OTHER.test(word)) || (isCalled && SAYS.test(words[0] ?? ''));
  });
  return !speaks;
}

/** A call of such a function. */
export function onlySetsUp(call: ts.CallExpression): boolean {
  const callee = call.arguments.length === 0 ? calleeOf(call.expression) : null;
  return callee !== null && setsUp(callee, declaredName(callee) ?? '');
}
